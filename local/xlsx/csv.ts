/** A .csv as workbook data: one sheet, the values read as if they had been typed into a workbook of the locale, as far as the file is written so. */
import type { SpreadsheetModule } from "../contract";
import { localeOf } from "../locales";
import type { OpenedWorkbook } from "./open";
import { type Separator, separatorOf } from "./separator";
import { typedReader } from "./typed";
import { writingOf } from "./writing";

const MAX_BYTES = 60_000_000;
const MAX_CELLS = 2_000_000;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 26;

/**
 * Reads comma-, semicolon- or tab-separated text in UTF-8 or UTF-16; throws one sentence when it is none. Numbers and days follow the workbook's
 * locale, unless the separator and what stands in the file say that it was written elsewhere; what can be read in two ways then stays a text.
 */
export function openCsv(o: SpreadsheetModule, bytes: Uint8Array, fileName: string, locale: string): OpenedWorkbook {
  if (bytes.length > MAX_BYTES)
    throw new Error(`The file has ${Math.round(bytes.length / 1_000_000)} MB; at most 60 MB can be opened here.`);
  const text = textOf(bytes);
  const separator = separatorOf(text);
  const rows = rowsOf(text, separator);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * rows.length > MAX_CELLS)
    throw new Error(`The file has ${rows.length} rows × ${width} columns; at most 2 million cells can be opened here.`);
  const size = { colNumber: Math.max(width, SPARE_COLUMNS), rowNumber: rows.length + SPARE_ROWS };
  const { cells, looks, formats } = typedCells(o, rows, separator, locale);
  const sheet = { id: "sheet1", name: sheetName(fileName), ...size, cells, formats: looks };
  return { workbook: { sheets: [sheet], formats, settings: { locale: localeOf(o, locale) } }, sheets: {} };
}

/** The cells, and formats by the numbers under which the sheet names them. */
function typedCells(o: SpreadsheetModule, rows: readonly string[][], separator: Separator, locale: string) {
  const typed = typedReader(o, locale, writingOf(rows, separator, localeOf(o, locale)));
  const cells: Record<string, string> = {};
  const looks: Record<string, number> = {};
  const numbers = new Map<string, number>();
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value === "") return;
      const address = `${letters(columnIndex)}${rowIndex + 1}`;
      const { content, format } = typed(value);
      cells[address] = content;
      if (format === undefined) return;
      if (!numbers.has(format)) numbers.set(format, numbers.size + 1);
      looks[address] = numbers.get(format) ?? 0;
    });
  });
  return { cells, looks, formats: Object.fromEntries([...numbers].map(([format, number]) => [number, format])) };
}

function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw new Error("binary");
    return text;
  } catch {
    throw new Error("The file is not text in UTF-8. Save it as .csv in UTF-8 and open that.");
  }
}

function rowsOf(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`, "y");
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`The quotes in line ${rows.length + 1} of the file do not match. Mend that line and open it again.`);
    const [, quoted, plain, end] = found;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'));
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === from) break;
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}

function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.csv$/i, "")
    .replace(/[\\/?*[\]:']/g, " ")
    .trim();
  return name.slice(0, 31) || "Sheet1";
}
