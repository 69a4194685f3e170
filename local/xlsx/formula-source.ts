/**
 * Formulas that only some programs know, in a file and in a cell.
 * A file says `IFERROR(__xludf.DUMMYFUNCTION("KRSCORE(B2, C2, D2)"), 0.8)`, as Google Sheets' own export does; cells that such a
 * formula spilled into say `"COMPUTED_VALUE"`. A cell here says `=FROM_FILE("QUERY(…)", 5)` where nothing here can calculate it.
 */
import type { SpreadsheetModule } from "../contract";

export const COMPUTED_VALUE = '"COMPUTED_VALUE"';
export const FROM_FILE = "FROM_FILE";

/** Known to the grid so that they fail with a good sentence, but not calculated by it. */
const GOOGLE_ONLY = new Set(
  (
    "LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY QUERY IMPORTRANGE IMPORTHTML IMPORTXML IMPORTDATA IMPORTFEED " +
    "GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE GETPIVOTDATA"
  ).split(" "),
);

const DUMMY = /^\s*(?:IFERROR\s*\(\s*)?__xludf\.DUMMYFUNCTION\(\s*"((?:[^"]|"")*)"/i;
const KEPT = /^=\s*FROM_FILE\(\s*"((?:\\"|[^"])*)"\s*,/i;
/** A quoted sheet name, which stays as it is, or a text. */
const QUOTED = /'(?:[^']|'')*'|"((?:[^"]|"")*)"/g;

/** The formula inside `__xludf.DUMMYFUNCTION("…")`, without `=`; null when the text is no such formula. */
export function sourceOfDummy(formula: string): string | null {
  return DUMMY.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;
}

/** The formula that a `=FROM_FILE("…", value)` cell stands for, without `=`; null for every other formula. */
export function sourceOfKept(formula: string): string | null {
  return KEPT.exec(formula)?.[1]?.replace(/\\"/g, '"') ?? null;
}

/** How a file holds a formula that other programs do not know, with the value they shall show; without `=`. */
export function dummyFormula(source: string, value: unknown): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(source)}),${literal(value)})`;
}

/** How a cell holds a formula that cannot be calculated here, with its value written as in a formula; without `=`. */
export function keptFormula(source: string, valueLiteral: string): string {
  return `${FROM_FILE}("${source.replace(/"/g, '\\"')}",${valueLiteral})`;
}

/** The same formula without doubled quotes inside texts, which the grid cannot read: `"a ""b"""` becomes `("a "&CHAR(34)&"b"&CHAR(34))`. */
export function withoutDoubledQuotes(formula: string): string {
  return formula.replace(QUOTED, (all, text?: string) => (text?.includes('""') ? `(${joined(text)})` : all));
}

/** A value written as in a formula. */
export function literal(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return quoted(value === null || value === undefined ? "" : String(value));
}

/** Excel's marks in front of newer functions, away. */
export function withoutExcelMarks(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xlpm\./g, "");
}

/** True when the grid can calculate every function that the formula (without `=`) calls. */
export function canCalculate(o: SpreadsheetModule, formula: string): boolean {
  const tokens = o.tokenize(`=${formula}`).filter((token) => token.type !== "SPACE");
  return tokens.every((token, index) => {
    const isCall = token.type === "SYMBOL" && tokens[index + 1]?.type === "LEFT_PAREN";
    const name = token.value.toUpperCase();
    return !isCall || (o.registries.functionRegistry.contains(name) && !GOOGLE_ONLY.has(name));
  });
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function joined(text: string): string {
  return text
    .split('""')
    .map((piece) => (piece === "" ? null : `"${piece}"`))
    .flatMap((piece, index) => (index === 0 ? [piece] : ["CHAR(34)", piece]))
    .filter((piece) => piece !== null)
    .join("&");
}
