import { googleErrorName } from "./cell-errors";
import type { CellPosition, EvaluatedResult } from "./cell-port";
import type { Engine } from "./engine";
import { toGoogleFormula } from "./formulas/google-only";
import { TEXT_FORMAT } from "./number-format";
import { isDate, type Realm } from "./realm";
import { instantOfSerial, serialOfInstant } from "./zone";

/** The most characters that Google lets a cell hold. */
export const MAX_CELL_LENGTH = 50_000;

const dateFormats = new Map<string, boolean>();

/** True when a number format shows dates, times or durations. */
function isDateFormat(engine: Engine, format: string | undefined): boolean {
  if (!format) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const is = engine.o.helpers.isDateTimeFormat(format);
  dateFormats.set(format, is);
  return is;
}

/** The value that a script reads from an evaluated cell. */
export function scriptValue(engine: Engine, cell: EvaluatedResult | undefined, realm: Realm, timeZone: string): unknown {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && isDateFormat(engine, cell?.format)) return new realm.Date(instantOfSerial(value, timeZone));
  return typeof value === "string" && cell?.format === TEXT_FORMAT ? unquoted(value) : googleErrorName(value);
}

/** The text of a cell that is formatted as text, without the apostrophe that keeps it from being a formula. */
export function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** What a script's value becomes in a cell: the engine's text for it and, where it brings one, its format. */
export interface CellContent {
  content: string;
  format?: string;
}

/** Turns numbers written with the locale's separators into the engine's own writing. */
export function canonicalNumber({ decimalSeparator }: { decimalSeparator: string }, text: string): string {
  if (decimalSeparator === "." || !/^\s*-?[\d.\s\u00a0\u202f]*,?\d+\s*%?\s*$/.test(text) || !/\d/.test(text)) return text;
  if (!text.includes(",") && text.includes(".")) return text;
  return text.replace(/[.\s\u00a0\u202f]/g, "").replace(",", ".");
}

/** The format that Google gives a cell into which a date is written. */
export function automaticDateFormats(engine: Engine): { day: string; moment: string } {
  const { dateFormat } = engine.getters.getLocale();
  return { day: dateFormat, moment: `${dateFormat} hh:mm:ss` };
}

function textContent(engine: Engine, text: string, format: string | undefined): CellContent {
  if (text.length > MAX_CELL_LENGTH) {
    throw new Error(`Your input contains more than the maximum of ${MAX_CELL_LENGTH} characters in a single cell.`);
  }
  if (format === TEXT_FORMAT) return { content: text.startsWith("=") || text.startsWith("'") ? `'${text}` : text };
  if (text.startsWith("=")) return { content: text.length > 1 ? text : "'=" };
  if (text.startsWith("'")) return { content: text };
  const content = canonicalNumber(engine.getters.getLocale(), text);
  return { content, ...automaticFormatOf(engine, content, format) };
}

/** Clears a format that an earlier date left behind, so that what is typed now shows as what it is. */
function automaticFormatOf(engine: Engine, content: string, format: string | undefined): { format?: string } {
  if (!format || content === "") return {};
  const { isDateTime } = engine.o.helpers;
  if (isDateTime(content, engine.getters.getLocale())) return isDateFormat(engine, format) ? {} : { format: "" };
  const { day, moment } = automaticDateFormats(engine);
  return format === day || format === moment ? { format: "" } : {};
}

/** What this value becomes in a cell that has this format, by Google's rules for `setValue`. */
export function contentOf(engine: Engine, value: unknown, format: string | undefined, timeZone: string): CellContent {
  if (value === null || value === undefined || value === "") return { content: "" };
  if (typeof value === "string") return textContent(engine, value, format);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { content: "#NUM!" };
    return { content: String(value), ...automaticFormatOf(engine, String(value), format) };
  }
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE", ...automaticFormatOf(engine, "TRUE", format) };
  if (isDate(value)) return dateContent(engine, value, format, timeZone);
  throw new Error(`Cannot write ${Object.prototype.toString.call(value).slice(8, -1)} into a cell.`);
}

function dateContent(engine: Engine, value: Date, format: string | undefined, timeZone: string): CellContent {
  const at = value.getTime();
  if (Number.isNaN(at)) return { content: "#NUM!" };
  const serial = serialOfInstant(at, timeZone);
  if (isDateFormat(engine, format)) return { content: String(serial) };
  const { day, moment } = automaticDateFormats(engine);
  return { content: String(serial), format: Number.isInteger(serial) ? day : moment };
}

/** What stands for a formula in a cell that a formula elsewhere filled, in files that Google Sheets wrote. */
const SPILLED = '="COMPUTED_VALUE"';

/** The formula of a cell as written, or "" for anything else. */
export function formulaOf(engine: Engine, position: CellPosition): string {
  const cell = engine.getters.getCell(position);
  const formula = cell?.isFormula ? toGoogleFormula(cell.compiledFormula.toFormulaString(engine.getters)) : "";
  return formula === SPILLED ? "" : formula;
}
