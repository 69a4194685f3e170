/**
 * Formulas that only some programs know, as a file holds them.
 * It says `IFERROR(__xludf.DUMMYFUNCTION("KRSCORE(B2, C2, D2)"), 0.8)`, as Google Sheets' own export does; cells that such a
 * formula spilled into say `"COMPUTED_VALUE"`.
 */
import type { SpreadsheetModule } from "../contract";
import { isGoogleOnly, literal, quoted, toLocalFormula } from "../formulas/google-only";

export const COMPUTED_VALUE = '"COMPUTED_VALUE"';

const DUMMY = /^\s*(?:IFERROR\s*\(\s*)?__xludf\.DUMMYFUNCTION\(\s*("(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*)/i;
const PIECE = /"((?:[^"]|"")*)"/g;
/** Excel takes a text of more than 255 UTF-16 units in a formula for damage; so many signs have no more. */
const LONGEST = /[\s\S]{1,120}/gu;

/** Cells of another file: `[1]Plan!A1`, `'[2]Last year'!B2`. */
const OTHER_FILE = /\[\d+\]/;

/** The formula inside `__xludf.DUMMYFUNCTION("…")`, without `=`; null when the text is no such formula. */
export function sourceOfDummy(formula: string): string | null {
  const texts = DUMMY.exec(formula)?.[1];
  return texts === undefined ? null : [...texts.matchAll(PIECE)].map(([, piece = ""]) => piece.replaceAll('""', '"')).join("");
}

/** How a file holds a formula that other programs do not know, with the value they shall show; without `=`. */
export function dummyFormula(source: string, value: unknown): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${inPieces(source)}),${typeof value === "string" ? inPieces(value) : literal(value)})`;
}

/** A text as it may stand in a formula of Excel's: a long one in pieces, `"…"&"…"`. */
function inPieces(text: string): string {
  return text.length <= 255 ? quoted(text) : (text.match(LONGEST) ?? []).map(quoted).join("&");
}

/** Excel's marks in front of newer functions, away. */
export function withoutExcelMarks(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xlpm\./g, "");
}

/** True when every function that the formula (with `=`) calls can be calculated here. */
export function canCalculate(o: SpreadsheetModule, formula: string): boolean {
  if (isGoogleOnly(formula) || OTHER_FILE.test(formula.replace(/"[^"]*"/g, ""))) return false;
  const tokens = o.tokenize(toLocalFormula(formula)).filter((token) => token.type !== "SPACE");
  return tokens.every((token, index) => {
    const isCall = token.type === "SYMBOL" && tokens[index + 1]?.type === "LEFT_PAREN";
    return !isCall || o.registries.functionRegistry.contains(token.value.toUpperCase());
  });
}
