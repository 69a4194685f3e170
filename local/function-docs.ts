import { parse } from "comment-parser";

/** What the comment above a function tells about it. */
export interface FunctionDoc {
  description: string;
  parameters: { name: string; description: string }[];
  /** True when the comment has `@customfunction`, so that the formula bar offers it. */
  offered: boolean;
}

const DOCUMENTED = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

const known = new Map<string, ReadonlyMap<string, FunctionDoc>>();

function docOf(comment: string, signature: string): FunctionDoc {
  const block = parse(comment)[0];
  const described = new Map(
    (block?.tags ?? []).filter((tag) => tag.tag === "param").map((tag) => [tag.name, tag.description.replace(/^-\s*/, "")]),
  );
  const names = signature
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    description: (block?.description ?? "").replace(/\s+/g, " ").trim(),
    parameters: names.map((name) => ({ name, description: described.get(name) ?? "" })),
    offered: (block?.tags ?? []).some((tag) => tag.tag.toLowerCase() === "customfunction"),
  };
}

/** The documented top-level functions of the code by name, as Google's formula help reads them. */
export function functionDocs(code: string): ReadonlyMap<string, FunctionDoc> {
  const before = known.get(code);
  if (before) return before;
  const docs = new Map<string, FunctionDoc>();
  for (const match of code.matchAll(DOCUMENTED)) {
    const [whole, name = "", signature = ""] = match;
    docs.set(name, docOf(whole.slice(0, whole.indexOf("*/") + 2), signature));
  }
  known.set(code, docs);
  return docs;
}
