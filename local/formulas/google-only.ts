/**
 * Formulas as Google Sheets writes them, and as a cell here can hold them.
 * One that only Google can calculate becomes `=GOOGLE.ONLY("its text", value)`; the value is what an opened file had for it.
 * A quotation mark or a backslash where the engine cannot read it inside a text becomes a character by its number.
 */

/** The function under which a formula is kept that cannot be calculated here. */
export const KEEPER = "GOOGLE.ONLY";

/** Functions that bind names, call the network or live in Google's own services, and those that the engine does not have. */
const NAMES =
  "LET LAMBDA MAP BYROW BYCOL REDUCE SCAN MAKEARRAY QUERY IMPORTRANGE IMPORTHTML IMPORTXML IMPORTDATA IMPORTFEED " +
  "GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE GETPIVOTDATA AI GEMINI " +
  "ACCRINT ARABIC ASC BASE BETA.DIST BETA.INV BETADIST BETAINV BIN2DEC BIN2HEX BIN2OCT BINOM.DIST BINOM.INV BINOMDIST " +
  "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CHIDIST CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
  "CHITEST COMBIN COMBINA COMPLEX CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T CRITBINOM DEC2BIN DEC2HEX DEC2OCT DEVSQ DOLLAR " +
  "EPOCHTODATE ERF ERF.PRECISE ERFC ERFC.PRECISE EVEN EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FACT " +
  "FACTDOUBLE FDIST FINDB FINV FISHER FISHERINV FORECAST.LINEAR FTEST GAMMA GAMMA.DIST GAMMA.INV GAMMADIST GAMMAINV " +
  "GAMMALN GAMMALN.PRECISE GAUSS GCD GESTEP HARMEAN HEX2BIN HEX2DEC HEX2OCT HYPGEOM.DIST HYPGEOMDIST IMABS IMAGINARY " +
  "IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCOTH IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG IMLOG10 IMLOG2 IMPOWER IMPRODUCT " +
  "IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN IMTANH ISOMITTED KURT LCM LEFTB LOGINV LOGNORM.DIST " +
  "LOGNORM.INV LOGNORMDIST MARGINOFERROR MIDB MULTINOMIAL NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV NORM.S.DIST " +
  "NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV NUMBERVALUE OCT2BIN OCT2DEC OCT2HEX PERCENTRANK PERCENTRANK.EXC " +
  "PERCENTRANK.INC PERMUT PERMUTATIONA PHI POISSON POISSON.DIST PROB RADIANS REPLACEB RIGHTB ROMAN SEARCHB SERIESSUM " +
  "SHEET SHEETS SKEW SKEW.P SQRTPI STANDARDIZE T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TDIST TINV TRIMMEAN TTEST " +
  "UNARY_PERCENT WEIBULL WEIBULL.DIST Z.TEST ZTEST";
const GOOGLE_ONLY = new RegExp(`(?<![\\w.])(?:${NAMES.replace(/\./g, "\\.").replace(/ /g, "|")})\\s*\\(`, "i");
const KEPT = /^=\s*GOOGLE\.ONLY\(\s*"((?:\\"|[^"])*)"/i;
/** A quoted sheet name, which stays as it is, or a text. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
const UNREADABLE = /""|\\+(?=""|$)/g;
const ERROR = /^#[A-Z][A-Z0-9/]*[!?]?$/;
const QUOTE = '"&CHAR(34)&"';
const BACKSLASH = '"&CHAR(92)&"';

/** True for a formula that only Google can calculate. */
export function isGoogleOnly(formula: string): boolean {
  return formula.startsWith("=") && !KEPT.test(formula) && GOOGLE_ONLY.test(formula.replace(QUOTED, '""'));
}

/** The formula as a cell here can hold it; what is no formula stays as it is. */
export function toLocalFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  return isGoogleOnly(formula) ? keptFormula(formula) : readable(formula);
}

/** The formula as Google has it. */
export function toGoogleFormula(formula: string): string {
  return keptSource(formula) ?? formula.replaceAll(QUOTE, '""').replaceAll(BACKSLASH, "\\");
}

/** Keeps a formula that cannot be calculated here, with the value that a file had for it; an error is no such value. */
export function keptFormula(formula: string, value?: unknown): string {
  const source = `"${formula.slice(1).replaceAll('"', '\\"')}"`;
  const isKnown = value !== undefined && value !== null && value !== "" && !ERROR.test(String(value));
  return isKnown ? `=${KEEPER}(${source},${readable(literal(value))})` : `=${KEEPER}(${source})`;
}

/** The formula that is kept in a cell; null for every other formula. */
export function keptSource(formula: string): string | null {
  const kept = KEPT.exec(formula)?.[1];
  return kept === undefined ? null : `=${kept.replaceAll('\\"', '"')}`;
}

/** Why a kept formula has no value here, by the first of its functions that only Google has. */
export function whyUnavailable(source: string): string {
  const found = GOOGLE_ONLY.exec(source.replaceAll('\\"', '"').replace(QUOTED, '""'))?.[0];
  const what = found ? found.replace(/\s*\($/, "").toUpperCase() : "This formula";
  return `${what} is not available locally; Google Sheets calculates it.`;
}

/** A value written as in a formula. */
export function literal(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return quoted(value === null || value === undefined ? "" : String(value));
}

/** A text written as in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The same formula in the engine's writing: there a doubled quotation mark ends a text, and a backslash before one keeps it open. */
function readable(formula: string): string {
  if (KEPT.test(formula)) return formula;
  const parted = formula.includes(";") ? withCommas(formula) : formula;
  if (!/""|\\"/.test(parted)) return parted;
  return parted.replace(QUOTED, (text) => (text.startsWith("'") ? text : `"${text.slice(1, -1).replace(UNREADABLE, byNumber)}"`));
}

/** Google takes semicolons between arguments in every locale; inside braces they part the rows of an array. */
function withCommas(formula: string): string {
  let depth = 0;
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[{};]/g, (found) => {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    return found === ";" && depth === 0 ? "," : found;
  });
}

function byNumber(marks: string): string {
  return marks === '""' ? QUOTE : BACKSLASH.repeat(marks.length);
}
