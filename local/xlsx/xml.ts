/** The little of XML that the parts of an .xlsx need beyond o-spreadsheet's own reading and writing. */

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text as it stood before it was put into XML. */
export function fromXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi, (all, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Text that may stand in an element or an attribute. */
export function toXml(text: string): string {
  // Control characters have no place in XML, not even escaped.
  return text
    .replace(/\p{Cc}/gu, (character) => ("\t\n\r".includes(character) ? character : ""))
    .replace(/[<>&"]/g, (character) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[character] ?? character);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

/** The value of an attribute inside a start tag; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const found = patternOf(name).exec(tag);
  return found ? fromXml(found[1] ?? found[2] ?? "") : null;
}

/** A path inside the archive, from a target written in a relations file of this folder. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/");
  for (const step of target.replace(/^\//, "").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Where the relations of a part are written. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`;
}

export interface Relation {
  id: string;
  type: string;
  /** Path inside the archive. */
  path: string;
}

/** The relations of a part; none when it has no such file. */
export function relationsOf(files: Readonly<Record<string, string>>, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/"));
  return [...(files[relationsPath(part)] ?? "").matchAll(/<Relationship\s([^>]*)>/g)].map(([, tag = ""]) => ({
    id: attribute(tag, "Id") ?? "",
    type: attribute(tag, "Type") ?? "",
    path: resolvePart(folder, attribute(tag, "Target") ?? ""),
  }));
}
