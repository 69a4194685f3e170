/** Digits as people type them, read as numbers. */

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["¼", 0.25],
]);

/**
 * The number that a run of digits stands for. Two kinds of marks: the last is the decimal mark. One mark before exactly three digits
 * separates thousands when it is the language's own mark, or when what follows is counted in whole things; otherwise it is the decimal mark.
 * @example numberFromText("1.250,50", ",", false) //=> 1250.5
 * @example numberFromText("1.500", ",", true) //=> 1500
 * @example numberFromText("12,5", ",", false) //=> 12.5
 */
export function numberFromText(text: string, groups: "," | "." | " ", whole: boolean): number {
  if (/^\d+$/.test(text)) return Number(text);
  const fraction = FRACTIONS.get(text);
  if (fraction !== undefined) return fraction;
  const digits = text.replace(/[\s'’]/g, "");
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) return comma > dot ? Number(digits.replace(/\./g, "").replace(",", ".")) : Number(digits.replace(/,/g, ""));
  const mark = comma >= 0 ? "," : ".";
  const parts = digits.split(mark);
  if (parts.length > 2) return Number(parts.join(""));
  const grouped = parts.length === 2 && (parts[1] as string).length === 3 && parts[0] !== "0" && (mark === groups || whole);
  return Number(grouped ? parts.join("") : parts.join("."));
}
