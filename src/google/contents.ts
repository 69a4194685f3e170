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

const READ_AS_SOMETHING_ELSE = /^(?:true|false)$|^[a-z]{2,9}\.?[\s\d]*\d/i;
const QUARTER = /^\d{4}-Q[1-4]$/;

/**
 * A content as `setValues` takes it. Sheets reads what it is given as if it were typed: `=` starts a formula, `1/2` becomes a date, `50%` a number.
 * A leading apostrophe keeps a text a text; it is not part of the cell's value.
 */
export function typedValue(content: Content): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return anyLocale(content.formula);
  if (typeof content !== "string") return content;
  if (content === "" || QUARTER.test(content)) return content;
  const isPlain = /^[\p{L}]/u.test(content) && !READ_AS_SOMETHING_ELSE.test(content);
  return isPlain ? content : `'${content}`;
}
