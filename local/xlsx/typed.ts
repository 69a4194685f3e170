/** Texts of a file without types, read as if they had been typed into cells. */
import type { SpreadsheetModule } from "../contract";
import { toLocalFormula } from "../formulas/google-only";
import { localeOf } from "../locales";
import { quietly } from "../model-inside";
import { TEXT_FORMAT } from "../number-format";
import { writtenDate, writtenDay, writtenYesNo } from "../written-date";
import { dayFirstIn, decimalIn, isDayFirst, type Writing, withPoints } from "./writing";

/** What a cell holds, and the number format that a day or a time brings along. */
export interface TypedCell {
  content: string;
  format?: string;
}

const SHAPES = 1000;
const DAY = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/;
/** What a formula has in quotes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const DECIMAL_COMMA = /(^|[^\w$.,])(\d+),(\d+)/g;
/** A day without its year. */
const DAY_AND_MONTH = /^\s*\d{1,2}[/-]\d{1,2}\s*$/;

/** A reader of texts by this locale's rules, in a file that is written like this. */
export function typedReader(o: SpreadsheetModule, localeCode: string, writing: Writing): (text: string) => TypedCell {
  const locale = localeOf(o, localeCode);
  const formats = formatsOf(o, locale);
  const isOrderOfLocale = writing.dayFirst !== null && writing.dayFirst === isDayFirst(locale);
  const isNumber = (text: string): boolean => o.helpers.isNumber(text, o.DEFAULT_LOCALE);
  return (text) => {
    if (text.startsWith("=")) return { content: toLocalFormula(formulaIn(text, writing)) };
    if (text.startsWith("'")) return { content: text };
    const written = writtenDate(text, localeCode) ?? dayIn(text, writing, isOrderOfLocale);
    if (written) return written;
    const content = writtenYesNo(text, localeCode) ?? numberIn(text, writing, isNumber);
    // Under the format of plain text, since the grid would read it its own way.
    if (content === null) return { content: text, format: TEXT_FORMAT };
    if (isNumber(content) || !o.helpers.isDateTime(content, locale)) return { content };
    if (!isOrderOfLocale && DAY_AND_MONTH.test(text)) return { content: text, format: TEXT_FORMAT };
    const format = formats(content);
    return format ? { content, format } : { content };
  };
}

/** A formula with decimal points: `=SUM(3.5;2)` for `=SUM(3,5;2)`. Semicolons between arguments show decimal commas where the file does not. */
function formulaIn(text: string, { decimal }: Writing): string {
  const parts = text.split(QUOTED);
  const hasCommas = decimal === "," || (decimal === null && parts.some((part, index) => index % 2 === 0 && part.includes(";")));
  return hasCommas ? parts.map((part, index) => (index % 2 === 0 ? part.replace(DECIMAL_COMMA, "$1$2.$3") : part)).join("") : text;
}

/** A number in the engine's writing, any other text as it is; null for a number that is to stay a text. */
function numberIn(text: string, { decimal }: Writing, isNumber: (text: string) => boolean): string | null {
  const mark = decimal ?? decimalIn(text);
  if (mark === "either") return null;
  const content = mark === "," ? withPoints(text) : text;
  if (content !== null && isNumber(content)) return content;
  return isNumber(text) ? null : text;
}

/** A day that the locale alone would not read, or not so; null for any other text. */
function dayIn(text: string, { dayFirst, hasDottedDays }: Writing, isOrderOfLocale: boolean): TypedCell | null {
  const [, first = "", mark = "", second = "", year = "", ...time] = DAY.exec(text) ?? [];
  if (mark === "" || (mark === "." ? !hasDottedDays : isOrderOfLocale)) return null;
  const order = mark === "." || (dayFirst ?? (first === second || dayFirstIn(text)));
  const parts = { day: order ? first : second, month: order ? second : first, year };
  const names = order ? [shaped("d", first), shaped("m", second)] : [shaped("m", first), shaped("d", second)];
  const format = [...names, "y".repeat(year.length)].join(mark);
  return (order !== "either" && writtenDay(parts, time, format)) || { content: text, format: TEXT_FORMAT };
}

function shaped(letter: string, digits: string): string {
  return letter.repeat(digits.length);
}

/** The grid itself says which format a day or a time comes with; it is asked once for every way of writing. */
function formatsOf(o: SpreadsheetModule, locale: object): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const sheetId = "trial";
  const model = quietly(() => new o.Model({ settings: { locale }, sheets: [{ id: sheetId, rowNumber: SHAPES, colNumber: 1 }] } as never));
  return (text) => {
    const shape = text.replace(/\d/g, "0");
    const position = { sheetId, col: 0, row: known.size };
    if (!known.has(shape)) {
      quietly(() => model.dispatch("UPDATE_CELL", { ...position, content: text }));
      known.set(shape, model.getters.getCell(position)?.format);
    }
    return known.get(shape);
  };
}
