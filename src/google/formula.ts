/** Formulas in the one writing that Google Sheets takes in every locale. */

/** A text, a quoted sheet name, or a comma that parts arguments. */
const TEXT_OR_COMMA = /"(?:[^"]|"")*"|'(?:[^']|'')*'|,/g;

/**
 * The same formula with semicolons between arguments: where a comma is the decimal sign, `=SUM(1,2)` is 1.2 or an error, while semicolons are
 * understood everywhere. Formulas of ours hold neither decimal numbers nor arrays in braces, whose marks differ by locale too.
 * @example anyLocale('=IF(A1="a,b",\'My, tab\'!B1,0)') //=> '=IF(A1="a,b";\'My, tab\'!B1;0)'
 */
export function anyLocale(formula: string): string {
  return formula.replace(TEXT_OR_COMMA, (found) => (found === "," ? ";" : found));
}
