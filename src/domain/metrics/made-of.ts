/** How a metric is made up of others, as people write it: `sessions × length`, `new + returning`. */
export interface MadeOf {
  readonly kind: "product" | "sum";
  readonly names: readonly string[];
}

/**
 * Reads the statement; undefined when it is none. `×`, `*` and `x` between spaces multiply, `+` adds; both in one statement are not read.
 * @example madeOf("sessions × session_minutes") //=> ({ kind: "product", names: ["sessions", "session_minutes"] })
 * @example madeOf("= new + returning + back") //=> ({ kind: "sum", names: ["new", "returning", "back"] })
 * @example madeOf("sessions") //=> undefined
 * @example madeOf("a * b + c") //=> undefined
 */
export function madeOf(text: string): MadeOf | undefined {
  const stated = text.trim().replace(/^=/, "");
  const multiplies = /[×*·]|\sx\s/i.test(stated);
  if (multiplies === stated.includes("+")) return undefined;
  const names = stated.split(multiplies ? /[×*·]|\sx\s/i : "+").map((name) => name.trim());
  return names.length > 1 && names.length <= 8 && names.every((name) => name !== "")
    ? { kind: multiplies ? "product" : "sum", names }
    : undefined;
}
