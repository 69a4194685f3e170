/** Texts of a file without types, read as if they had been typed into cells. */
import { canonicalNumber } from "../cells";
import type { SpreadsheetModule } from "../contract";
import { toLocalFormula } from "../formulas/google-only";
import { localeOf } from "../locales";
import { quietly } from "../model-inside";
import { writtenDate, writtenYesNo } from "../written-date";

/** What a cell holds, and the number format that a day or a time brings along. */
export interface TypedCell {
  content: string;
  format?: string;
}

const SHAPES = 1000;

/** A reader of texts by this locale's rules. */
export function typedReader(o: SpreadsheetModule, localeCode: string): (text: string) => TypedCell {
  const locale = localeOf(o, localeCode);
  const formats = formatsOf(o, locale);
  return (text) => {
    if (text.startsWith("=")) return { content: toLocalFormula(text) };
    if (text.startsWith("'")) return { content: text };
    const written = writtenDate(text, localeCode);
    if (written) return written;
    const content = writtenYesNo(text, localeCode) ?? canonicalNumber(locale, text);
    if (o.helpers.isNumber(content, o.DEFAULT_LOCALE) || !o.helpers.isDateTime(content, locale)) return { content };
    const format = formats(content);
    return format ? { content, format } : { content };
  };
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
