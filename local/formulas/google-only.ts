/** Functions that bind names, call the network or live in Google's own services. */
const GOOGLE_ONLY =
  /(?<![A-Z0-9_.])(?:LET|LAMBDA|MAP|BYROW|BYCOL|REDUCE|SCAN|MAKEARRAY|QUERY|IMPORTRANGE|IMPORTHTML|IMPORTXML|IMPORTDATA|IMPORTFEED|GOOGLEFINANCE|GOOGLETRANSLATE|DETECTLANGUAGE|IMAGE|GETPIVOTDATA|AI|GEMINI)\s*\(/i;

/** The function under which such a formula is kept in a cell. */
export const KEEPER = "GOOGLE.ONLY";

const KEPT = /^=GOOGLE\.ONLY\("([^"]*)"\)$/i;
const TEXT = /"(?:[^"]|"")*"/g;
/** A quotation mark inside a text, as the engine can write it. */
const QUOTE = '"&CHAR(34)&"';

/** True for a formula that only Google can calculate. */
export function isGoogleOnly(formula: string): boolean {
  return formula.startsWith("=") && !KEPT.test(formula) && GOOGLE_ONLY.test(formula.replace(TEXT, '""'));
}

/**
 * The formula as a cell here can hold it: one that only Google can calculate becomes `=GOOGLE.ONLY("its text")`,
 * and a doubled quotation mark inside a text, which the engine does not read, becomes a character by its number.
 */
export function toLocalFormula(formula: string): string {
  if (isGoogleOnly(formula)) return `=${KEEPER}("${formula.slice(1).replace(/%/g, "%25").replace(/"/g, "%22")}")`;
  return formula.includes('""') ? formula.replace(TEXT, (text) => `"${text.slice(1, -1).replaceAll('""', QUOTE)}"`) : formula;
}

/** The formula as Google has it. */
export function toGoogleFormula(formula: string): string {
  const kept = KEPT.exec(formula);
  if (kept) return `=${(kept[1] ?? "").replaceAll("%22", '"').replaceAll("%25", "%")}`;
  return formula.includes(QUOTE) ? formula.replaceAll(QUOTE, '""') : formula;
}

/** The name of the first function that only Google has in a formula's kept text. */
export function googleOnlyFunction(keptText: string): string {
  const found = GOOGLE_ONLY.exec(toGoogleFormula(`=${KEEPER}("${keptText}")`).replace(TEXT, '""'))?.[0] ?? KEEPER;
  return found.replace(/\s*\($/, "").toUpperCase();
}
