/** How a metric is made up of others, as people write it: `sessions × length`, `new + returning − churned`. */
export interface MadeOf {
  readonly kind: "product" | "sum";
  readonly names: readonly string[];
  /** Those of a sum that are taken off. */
  readonly less: readonly string[];
}

/**
 * Reads the statement; undefined when it is none. `×`, `*` and `x` between spaces multiply, `+` adds, `−` or a hyphen between spaces takes off;
 * products and sums in one statement are not read.
 * @example madeOf("sessions × session_minutes") //=> ({ kind: "product", names: ["sessions", "session_minutes"], less: [] })
 * @example madeOf("= new + returning − churned") //=> ({ kind: "sum", names: ["new", "returning", "churned"], less: ["churned"] })
 * @example madeOf("sessions") //=> undefined
 * @example madeOf("a * b + c") //=> undefined
 */
export function madeOf(text: string): MadeOf | undefined {
  const stated = text.trim().replace(/^=/, "");
  const [times, minus] = [/[×*·]|\sx\s/i, /−|\s[-–]\s/];
  const multiplies = times.test(stated);
  if (multiplies === (stated.includes("+") || minus.test(stated))) return undefined;
  const parts = multiplies ? stated.split(times) : stated.split(minus).join("+−").split("+");
  const signed = parts.map((part) => part.trim());
  const names = signed.map((name) => name.replace(/^−\s*/, ""));
  return names.length > 1 && names.length <= 8 && names.every((name) => name !== "")
    ? { kind: multiplies ? "product" : "sum", names, less: names.filter((name, i) => name !== signed[i]) }
    : undefined;
}
