/** The functions that Google may call, read from the sources: their names, their parameters and the comment that Sheets shows. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { type Block, parse } from "comment-parser";
import { type CellExample, cellExamples, withoutExamples } from "./cell-examples";

export interface PublicFunction {
  name: string;
  /** Its source, from the project's folder. */
  file: string;
  parameters: string[];
  /** The JSDoc block without its examples, `/**` to `*\/`. */
  comment: string;
  examples: CellExample[];
  isCustomFunction: boolean;
  /** The same comment, parsed. */
  block: Block;
}

const DECLARATION = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(([^)]*)\)/g;
/** `export { names } from "path";` */
export const RE_EXPORT = /^export \{([^}]+)\} from "(\.[^"]+)";/gm;

/** Every name that `main.ts` exports, custom functions first, with the comment above its declaration. */
export function publicFunctions(main = "src/main.ts"): PublicFunction[] {
  const source = readFileSync(main, "utf8");
  const carried = [...source.matchAll(RE_EXPORT)].flatMap(([, names = "", path = ""]) => {
    const file = join(dirname(main), `${path}.ts`);
    const declared = declarations(readFileSync(file, "utf8"), file);
    return namesOf(names).map((name) => {
      const found = declared.find((declaration) => declaration.name === name);
      if (!found) throw new Error(`${name} in ${file} needs a JSDoc comment directly above "export function ${name}(…)".`);
      return found;
    });
  });
  return [...carried, ...declarations(source, main)];
}

function namesOf(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

function declarations(source: string, file: string): PublicFunction[] {
  return [...source.matchAll(DECLARATION)].map(([, comment = "", name = "", parameters = ""]) => {
    const carried = withoutExamples(comment);
    const [block] = parse(carried);
    if (!block) throw new Error(`The comment above ${name} cannot be read.`);
    return {
      name,
      file,
      comment: carried,
      examples: cellExamples(comment),
      parameters: namesOf(parameters).map((parameter) => parameter.split(/[?:]/)[0]?.trim() ?? ""),
      isCustomFunction: block.tags.some((tag) => tag.tag === "customfunction"),
      block,
    };
  });
}

/** A real top-level function with its comment and parameters: the only thing that Sheets' autocomplete reads. */
export function stub({ comment, name, parameters }: PublicFunction, bundle: string): string {
  const list = parameters.join(", ");
  return `${comment}\nfunction ${name}(${list}) { return ${bundle}.${name}(${list}); }`;
}
