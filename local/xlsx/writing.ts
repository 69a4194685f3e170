/**
 * How a text file writes numbers and days. The workbook's locale has a say and so has the separator: semicolons are what countries with
 * decimal commas write, which have the day before the month; commas leave only points for decimals. Where the two agree, that holds for
 * the whole file, as it would in Google Sheets. Where they do not, what stands in the file decides: 12,5 or 1.234,5 shows decimal commas,
 * 12.5 or 1,234.5 points, 19/1/2026 the day before the month. Where nothing in the file tells, or it says both, each number or day that can
 * be read in one way only is read, and what can be read in two, such as 1.234 or 5/1/2026, stays a text.
 */
import type { Separator } from "./separator";

export type DecimalMark = "," | ".";

/** Null where the file does not tell. */
export interface Writing {
  readonly decimal: DecimalMark | null;
  readonly dayFirst: boolean | null;
  /** Whether 19.1.2026 is a day. */
  readonly hasDottedDays: boolean;
}

/** A number with its sign, unit or per cent left out. */
const CORE = /^\s*[-+]?\s*[$€£]?\s*[-+]?(\d[\d.,]*)(?:e[-+]?\d+)?\s*[%$€£]?\s*$/i;
const POINTS = /^(?:\d+\.(?:\d{1,2}|\d{4,})|0+\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|[1-9]\d{0,2}(?:,\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const SLASHED = /^\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/;

function swapped(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
}

/**
 * The decimal mark that a number shows: of 12,5 the comma, of 1,234,567 the point; "either" for 1,234 or 1.234, null for a number without marks
 * and for any other text.
 */
export function decimalIn(text: string): DecimalMark | "either" | null {
  const [, core = ""] = CORE.exec(text) ?? [];
  if (POINTS.test(core)) return ".";
  if (POINTS.test(swapped(core))) return ",";
  return EITHER.test(core) ? "either" : null;
}

/** Whether a day such as 19/1/2026 begins with the day; "either" where both could be the month, null for any other text. */
export function dayFirstIn(text: string): boolean | "either" | null {
  const [, first = "", , second = ""] = SLASHED.exec(text) ?? [];
  if (first === "" || (Number(first) > 12 && Number(second) > 12)) return null;
  if (Number(first) > 12) return true;
  return Number(second) > 12 ? false : "either";
}

/** What locale and separator agree on, else what all of the file's witnesses say, else null. */
function decided<T>(votes: readonly (T | null)[], witnesses: () => ReadonlySet<T>): T | null {
  const said = new Set(votes.filter((vote) => vote !== null));
  const heard = said.size === 1 ? said : witnesses();
  return heard.size === 1 ? ([...heard][0] ?? null) : null;
}

function seen<T extends string | boolean>(rows: readonly string[][], read: (text: string) => T | "either" | null): Set<T> {
  const found = new Set<T>();
  for (const row of rows)
    for (const text of row) {
      const one = read(text);
      if (one !== null && one !== "either") found.add(one as T);
    }
  return found;
}

/** Whether a locale's days begin with the day; null where they begin with the year. */
export function isDayFirst({ dateFormat }: { dateFormat: string }): boolean | null {
  return dateFormat.startsWith("y") ? null : dateFormat.startsWith("d");
}

/** How these rows are written. */
export function writingOf(
  rows: readonly string[][],
  separator: Separator,
  locale: { decimalSeparator: string; dateFormat: string },
): Writing {
  const ofLocale: DecimalMark = locale.decimalSeparator === "," ? "," : ".";
  const isSemicolon = separator === ";";
  const decimal = decided<DecimalMark>([ofLocale, isSemicolon ? "," : separator === "," ? "." : null], () => seen(rows, decimalIn));
  const dayFirst = decided<boolean>([isDayFirst(locale), isSemicolon ? true : null], () => seen(rows, dayFirstIn));
  return { decimal, dayFirst, hasDottedDays: isSemicolon || ofLocale === "," };
}

const GROUPED = /^(\s*[-+]?\s*[$€£]?\s*[-+]?)(\d{1,3}(?:([. \u00a0\u202f])\d{3}(?:\3\d{3})*)|\d+)(,\d+)?((?:e[-+]?\d+)?\s*[%$€£]?\s*)$/i;

/** A number with a decimal comma in the writing with points: `1.234,5 €` as `1,234.5 €`; null when it is no such number. */
export function withPoints(text: string): string | null {
  const [whole, before = "", digits = "", , decimals = "", behind = ""] = GROUPED.exec(text) ?? [];
  return whole === undefined ? null : `${before}${digits.replace(/\D/g, ",")}${decimals.replace(",", ".")}${behind}`;
}
