import { isDate } from "./realm";

/** Google's complaint about what cannot travel, with the place where it stands. */
function illegal(path: string, what: string): Error {
  const error = new TypeError(`Failed due to illegal value in property: ${path} (${what} cannot pass google.script.run).`);
  return error;
}

function carried(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") throw illegal(path, typeof value === "undefined" ? "undefined" : `a ${typeof value}`);
  if (above.includes(value)) throw illegal(path, "a cycle");
  if (isDate(value)) throw illegal(path, "a Date");
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value as ArrayLike<unknown>, (item, index) =>
      item === undefined ? null : carried(item, `${path}.${index}`, inside),
    );
  }
  const title = Object.prototype.toString.call(value).slice(8, -1);
  if (title !== "Object" || "nodeType" in value) throw illegal(path, `a ${title === "Object" ? "page element" : title}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item, `${path}.${key}`, inside)]));
}

/** Copies of the arguments as they arrive at the server; throws where Google refuses them. */
export function carriedArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => (arg === undefined ? null : carried(arg, String(index), [])));
}

/** The result as it arrives at the page; nothing becomes null. */
export function carriedResult(value: unknown): unknown {
  return value === undefined ? null : carried(value, "result", []);
}
