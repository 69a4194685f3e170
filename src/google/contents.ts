/** Between cells as Google hands them over and cells as the use cases know them. */
import type { Content } from "../app/workbook";
import type { Cell } from "../domain/cells/cell";
import { anyLocale } from "./formula";
import type { ZoneCalendar } from "./zone";

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Values of a range as cells: dates are serial days in the spreadsheet's zone, empty cells null. */
export function cellsOf(values: readonly (readonly unknown[])[], zone: () => ZoneCalendar): Cell[][] {
  return values.map((row) => row.map((value) => cellOf(value, zone)));
}

/** One value as a cell. */
export function cellOf(value: unknown, zone: () => ZoneCalendar): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!isDate(value)) return String(value);
  // Whole milliseconds: a day kept as a fraction must not lose midnight to rounding.
  return Math.round(zone().dayOf(value) * 86_400_000) / 86_400_000;
}

/** Yes and no in the languages of Sheets, which reads them in any case. */
const YES_NO =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|vero|verdadeiro|vertader|falso?|waar|onwaar|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|prawda|fałsz|(?:ne)?pravda|igaz|hamis|adevărat|doğru|yanl[ıi]ş|(?:ne)?istina|laž|prav|narobe|tiesa|melas|patiess|aplams|tõene|väär|benar|salah|đúng|sai|истина|ложь|хибність|істина|хиба|лъжа|тачно|нетачно|αληθης|ψευδης|אמת|שקר)$/iu;
const QUARTER = /^\d{4}-Q[1-4]$/;
/** No date that begins with a word has more of them, as in "thứ tư, ngày 4 tháng 3 năm 2026". */
const WORDS_OF_A_DATE = 5;

/**
 * Whether Sheets might read a text as something else, in some locale: whatever begins with a sign or a digit, a yes or no, and whatever holds
 * digits among as few words as a date or a currency has. Words with a percent sign or an underscore are neither.
 */
export function mayBeRead(content: Content): content is string {
  if (typeof content !== "string" || content === "" || QUARTER.test(content)) return false;
  if (!/^\p{L}/u.test(content) || YES_NO.test(content.trim())) return true;
  return /\p{Nd}/u.test(content) && !/[%_]/.test(content) && content.split(/[^\p{L}\p{M}]+/u).filter(Boolean).length <= WORDS_OF_A_DATE;
}

/**
 * A content as `setValues` takes it. Sheets reads what it is given as if it were typed: `=` starts a formula, `1/2` becomes a date, `50%` a number.
 * A leading apostrophe keeps a text a text; it is not part of the cell's value, but where the cell's format is text anyway.
 */
export function typedValue(content: Content, format = ""): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return anyLocale(content.formula);
  return format !== "@" && mayBeRead(content) ? `'${content}` : content;
}
