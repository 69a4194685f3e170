/** The functions that Google may call, read from the sources: their names, their parameters and the comment that Sheets shows. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "comment-parser";

export interface PublicFunction {
  name: string;
  parameters: string[];
  /** The JSDoc block as it stands in the source, `/**` to `*\/`. */
  comment: string;
  isCustomFunction: boolean;
}

const DECLARATION = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(([^)]*)\)/g;
const RE_EXPORT = /^export \{([^}]+)\} from "(\.[^"]+)";/gm;

/** Every name that `main.ts` exports, in its order, with the comment above its declaration. */
export function publicFunctions(main = "src/main.ts"): PublicFunction[] {
  const source = readFileSync(main, "utf8");
  const own = declarations(source).map((declaration) => ({ ...declaration, at: source.indexOf(`export function ${declaration.name}(`) }));
  const carried = [...source.matchAll(RE_EXPORT)].flatMap(([, names = "", path = ""], order) => {
    const file = join(dirname(main), `${path}.ts`);
    const declared = declarations(readFileSync(file, "utf8"));
    return namesOf(names).map((name) => {
      const found = declared.find((declaration) => declaration.name === name);
      if (!found) throw new Error(`${name} in ${file} needs a JSDoc comment directly above "export function ${name}(…)".`);
      return { ...found, at: order - 1e6 };
    });
  });
  return [...carried, ...own].sort((one, other) => one.at - other.at).map(({ at: _, ...declaration }) => declaration);
}

function namesOf(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

function declarations(source: string): PublicFunction[] {
  return [...source.matchAll(DECLARATION)].map(([, comment = "", name = "", parameters = ""]) => ({
    name,
    comment,
    parameters: namesOf(parameters).map((parameter) => parameter.split(/[?:]/)[0]?.trim() ?? ""),
    isCustomFunction: parse(comment).some((block) => block.tags.some((tag) => tag.tag === "customfunction")),
  }));
}

/** A real top-level function with its comment and parameters: the only thing that Sheets' autocomplete reads. */
export function stub({ comment, name, parameters }: PublicFunction, bundle: string): string {
  const list = parameters.join(", ");
  return `${comment}\nfunction ${name}(${list}) { return ${bundle}.${name}(${list}); }`;
}
