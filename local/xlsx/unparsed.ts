/**
 * The grid's writer makes XML as text, parses it, and writes it out again, which takes as long as all the rest and changes
 * nothing. While it runs, stand-ins for the two classes pass the text through; it then needs no DOM in Node either.
 */
interface XmlClasses {
  DOMParser: unknown;
  XMLSerializer: unknown;
}

interface UnparsedDocument {
  text: string;
  /** The writer asks for the parser's complaint. */
  querySelector(): null;
}

class PassingParser {
  parseFromString(text: string): UnparsedDocument {
    return { text: text.trim(), querySelector: () => null };
  }
}

class PassingSerializer {
  serializeToString({ text }: UnparsedDocument): string {
    return text;
  }
}

/** Runs the writer with the stand-ins; it waits for nothing but itself, so nobody else meets them. */
export async function withoutParsing<T>(work: () => Promise<T>): Promise<T> {
  const classes = globalThis as unknown as XmlClasses;
  const { DOMParser: parser, XMLSerializer: serializer } = classes;
  Object.assign(classes, { DOMParser: PassingParser, XMLSerializer: PassingSerializer });
  try {
    return await work();
  } finally {
    Object.assign(classes, { DOMParser: parser, XMLSerializer: serializer });
  }
}
