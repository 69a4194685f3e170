/**
 * Number formats that Google Sheets and Excel have and the grid lacks: scientific notation (`0.00E+00`, `##0.0E+0`) and fractions
 * (`# ?/?`, `# ??/16`). The grid keeps them with backslashes before what it does not know, which it takes for plain letters.
 */
import { fractionText } from "./fraction-format";
import { scientificText } from "./scientific-format";

/** What stands around the digits: quoted, escaped or bracketed text, and signs that stand for themselves. */
const AROUND = String.raw`((?:"[^"]*"|\\.|\[\$[^\]]*\]|[$€£()+:!\- ])*)`;
const SCIENTIFIC = new RegExp(`^${AROUND}([#0]+)(?:\\.([#0]*))?([Ee])([+-])(0+)${AROUND}$`, "u");
const FRACTION = new RegExp(`^${AROUND}(?:([#0]+)(?:\\\\? )+)?([?#0]{1,4})/(\\?{1,4}|#{1,4}|0{1,4}|[1-9]\\d{0,3})${AROUND}$`, "u");
const SECTIONS = /(?:"[^"]*"|\\.|[^;"\\])*(?:;|$)/gu;

type Writer = (amount: number, decimalSeparator: string) => string;

/** One part of a format; `write` is missing where the grid knows the part itself. */
interface Section {
  readonly format: string;
  readonly write: Writer | null;
}

function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|\[\$([^\]]*)\]/gu,
    (_all, quoted = "", escaped = "", bracketed = "") => quoted + escaped + bracketed,
  );
}

function writerOf(section: string): Writer | null {
  const [scientific, before = "", whole = "", decimals, letter = "", sign = "", digits = "", behind = ""] = SCIENTIFIC.exec(section) ?? [];
  if (scientific !== undefined) {
    const shape = { whole, decimals, letter, isSigned: sign === "+", digits: digits.length };
    return (amount, separator) => literal(before) + scientificText(amount, shape, separator) + literal(behind);
  }
  const [fraction, front = "", integer, numerator = "", denominator = "", back = ""] = FRACTION.exec(section) ?? [];
  if (fraction === undefined) return null;
  return (amount) => literal(front) + fractionText(amount, { integer, numerator, denominator }) + literal(back);
}

const known = new Map<string, readonly Section[] | null>();

/** The parts of a format in Google's writing; null when the grid knows all of them. */
function sectionsOf(format: string): readonly Section[] | null {
  const before = known.get(format);
  if (before !== undefined) return before;
  const parts = (format.match(SECTIONS) ?? []).map((part) => part.replace(/;$/, ""));
  const sections = parts.slice(0, format.split(";").length).map((part) => ({ format: part, write: writerOf(part) }));
  const found = sections.some(({ write }) => write !== null) ? sections : null;
  known.set(format, found);
  return found;
}

/** The grid's writing of such a format; null for any other. */
export function encodedFormat(format: string): string | null {
  return (
    sectionsOf(format)
      ?.map((section) =>
        section.write ? section.format.replace(/[Ee](?=[+-])|\?/gu, "\\$&").replace(/\/([1-9]\d*)/u, escapedDigits) : section.format,
      )
      .join(";") ?? null
  );
}

function escapedDigits(_all: string, digits: string): string {
  return `/${digits.replace(/\d/g, "\\$&")}`;
}

/** Google's writing of a format of the grid's: `# \?/\?` is `# ?/?`; any other format as it is. */
export function decodedFormat(format: string): string {
  if (!format.includes("\\")) return format;
  const decoded = format.replace(/\\([Ee])(?=[+-])|\\(\?)/gu, "$1$2").replace(/\/((?:\\\d)+)/u, (digits) => digits.replaceAll("\\", ""));
  return decoded !== format && sectionsOf(decoded) ? decoded : format;
}

/** What a number shows under such a format, in Google's writing or the grid's; null where the grid knows what. */
export function specialText(value: number, format: string, decimalSeparator: string): string | null {
  const sections = /[\\?/Ee]/u.test(format) ? sectionsOf(decodedFormat(format)) : null;
  if (!sections) return null;
  const [positive, negative, zero] = sections;
  const isOwn = value < 0 && negative !== undefined;
  const write = (isOwn ? negative : value === 0 && zero ? zero : positive)?.write;
  return write ? (value < 0 && !isOwn ? "-" : "") + write(Math.abs(value), decimalSeparator) : null;
}
