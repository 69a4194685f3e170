/** Numbers as people type them into cells: `35%`, `$1.2M`, `50k`, `(300)`, `1.250.000 €`, `1.500,50`. */
import type { Cell } from "./cell";
import { isEmptyCell } from "./empty";

/** What a cell holds when a number is wanted. */
export type NumberReading = { kind: "number"; value: number } | { kind: "empty" } | { kind: "text"; text: string };

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const PLAIN_PERCENT = /^[+-]?\d+(?:\.\d+)?%$/;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f]+/g;
const MINUSES = /[\u2212\u2010-\u2015\ufe63\uff0d]/g;

const CURRENCY =
  "(?:(?:us|ca|au|nz|hk|sg|mx|a|c|r|s)?\\$|[€£¥₹₽₩₺₪₴₫฿₦₱¢]|usd|eur|gbp|jpy|cny|inr|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|brl|mxn|zar|sgd|hkd|krw|try|ils|zł|kr\\.?|fr\\.?|rs\\.?)";
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  mrd: 9,
  billion: 9,
};
const BEFORE = new RegExp(`^([+-]?) ?(?:${CURRENCY}|%)? ?([+-]?) ?(?=[\\d.,])`, "i");
const AFTER = new RegExp(` ?(tsd|thousand|million|billion|mio|mrd|mn|mm|bn|[kmb])?\\.? ?(%|‰)? ?(?:${CURRENCY})?$`, "i");
const GROUPED: Readonly<Record<string, RegExp>> = {
  ".": /^\d{1,3}(?:\.\d{3})+$/,
  ",": /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/,
  " ": /^\d{1,3}(?: \d{3})+$/,
  "'": /^\d{1,3}(?:'\d{3})+$/,
};

/**
 * The digits of a number with a point as its decimal sign and no thousands separators; undefined when the separators make no number.
 * The last of two different separators is the decimal sign; one that repeats separates thousands; a lone point or comma is the decimal sign.
 */
function plainDigits(body: string): string | undefined {
  if (!/^[\d.,' ]*\d[.]?$/.test(body)) return undefined;
  const lastSign = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  const sign = body.charAt(lastSign);
  const isDecimal = lastSign >= 0 && body.indexOf(sign) === lastSign;
  const whole = isDecimal ? body.slice(0, lastSign) : body;
  const fraction = isDecimal ? body.slice(lastSign + 1) : "";
  if (/\D/.test(fraction)) return undefined;
  const separator = whole.replace(/\d/g, "").charAt(0);
  if (separator === "") return `${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}`;
  if (!GROUPED[separator]?.test(whole)) return undefined;
  return `${whole.split(separator).join("")}.${fraction === "" ? "0" : fraction}`;
}

function exponentOf(multiple: string | undefined, percent: string | undefined): number | undefined {
  if (percent !== undefined) return multiple === undefined ? (percent === "%" ? -2 : -3) : undefined;
  return multiple === undefined ? 0 : MULTIPLES[multiple.toLowerCase()];
}

function decoratedNumber(text: string): number | undefined {
  const before = BEFORE.exec(text);
  if (!before || (before[1] && before[2])) return undefined;
  const rest = text.slice(before[0].length);
  const after = AFTER.exec(rest);
  if (!after) return undefined;
  const percentFirst = before[0].includes("%");
  if (percentFirst && after[0] !== "") return undefined;
  const digits = plainDigits(rest.slice(0, after.index));
  const exponent = exponentOf(after[1], percentFirst ? "%" : after[2]);
  if (digits === undefined || exponent === undefined) return undefined;
  // The exponent is written, not multiplied, so that 45.5% is exactly the cell value 0.455.
  const value = Number(`${digits}e${exponent}`);
  return before[1] === "-" || before[2] === "-" ? -value : value;
}

/**
 * The number that a text plainly is; undefined for any other text.
 * Percent and per mille, k / M / bn, currencies, accounting parentheses, thousands separators (point, comma, space, apostrophe) and decimal commas
 * are read; a lone separator is a decimal sign, so `1.234` is 1.234 and `1,5` is 1.5. Words beside the number make it a text.
 * @example numberFromText("35%") //=> 0.35
 * @example numberFromText("$1.2M") //=> 1200000
 * @example numberFromText("1.250.000 €") //=> 1250000
 * @example numberFromText("(1.500,50)") //=> -1500.5
 * @example numberFromText("1.234") //=> 1.234
 * @example numberFromText("40 users") //=> undefined
 * @example numberFromText("#N/A") //=> undefined
 */
export function numberFromText(text: string): number | undefined {
  let trimmed = text.trim();
  if (PLAIN_PERCENT.test(trimmed)) return finite(Number(`${trimmed.slice(0, -1)}e-2`));
  if (!PLAIN.test(trimmed)) {
    if (trimmed.length > 60 || !/\d/.test(trimmed)) return undefined;
    trimmed = trimmed
      .replace(SPACES, " ")
      .replace(MINUSES, "-")
      .replace(/[\u2019\u02bc`´]/g, "'");
  }
  if (PLAIN.test(trimmed)) return finite(Number(trimmed));
  const inBrackets = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(trimmed);
  if (!inBrackets) return finite(decoratedNumber(trimmed));
  if (/[+-]/.test(trimmed) || /\d/.test(`${inBrackets[1]}${inBrackets[3]}`)) return undefined;
  const inside = finite(decoratedNumber(`${inBrackets[1]}${inBrackets[2]}${inBrackets[3]}`));
  return inside === undefined ? undefined : 0 - inside;
}

function finite(value: number | undefined): number | undefined {
  // Adding 0 turns -0 into 0.
  return value !== undefined && Number.isFinite(value) ? value + 0 : undefined;
}

/**
 * What a cell holds when a number is wanted: a number, nothing, or a text that is no number.
 * TRUE, FALSE and error texts such as `#DIV/0!` are texts, never 1 or 0.
 * @example readNumber("50k") //=> ({ kind: "number", value: 50000 })
 * @example readNumber("tbd") //=> ({ kind: "empty" })
 * @example readNumber(true) //=> ({ kind: "text", text: "TRUE" })
 */
export function readNumber(cell: Cell): NumberReading {
  if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "text", text: String(cell) };
  if (typeof cell === "boolean") return { kind: "text", text: cell ? "TRUE" : "FALSE" };
  if (isEmptyCell(cell)) return { kind: "empty" };
  const value = numberFromText(cell);
  return value === undefined ? { kind: "text", text: cell } : { kind: "number", value };
}

/**
 * The number in a cell without the ceremony of a reading: null for an empty cell, undefined for a text that is no number.
 * @example amountIn("50k") //=> 50000
 * @example amountIn("") //=> null
 * @example amountIn("soon") //=> undefined
 */
export function amountIn(cell: Cell): number | null | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean") return undefined;
  return isEmptyCell(cell) ? null : numberFromText(cell);
}
