import { cellValue, type FormulaDefinition, FormulaError, numberOf, one, textOf } from "./definition";
import { pattern } from "./re2";

function requireText(value: unknown, name: string): string {
  if (typeof value !== "string" && value !== null) throw new FormulaError("#VALUE!", `${name} wants text, but got ${String(value)}.`);
  return value ?? "";
}

/** `$0` is the whole match and `$1` or `\\1` the first group; any other mark stands for itself. */
function replacementOf(written: string): string {
  return written
    .replace(/\\(\d)/g, "$$$1")
    .replace(/\$(?!\d)/g, "$$$$")
    .replace(/\$0/g, "$$&");
}

/** Rounded half away from zero to this many places; below 0 they count before the point. */
function rounded(number: number, places: number): number {
  const [digits, exponent = "0"] = String(Math.abs(number)).split("e");
  return Math.sign(number) * Number(`${Math.round(Number(`${digits}e${Number(exponent) + places}`))}e${-places}`);
}

const text = one("text", "The text to look at.");
const expression = one("regular_expression", "The pattern, in RE2's writing.");

/** Functions about text that Google Sheets has. */
export const textFormulas: FormulaDefinition[] = [
  {
    name: "REGEXMATCH",
    description: "Whether a text matches a regular expression.",
    args: [text, expression],
    compute: (value, source) => pattern(textOf(source)).test(requireText(cellValue(value), "REGEXMATCH")),
  },
  {
    name: "REGEXEXTRACT",
    description: "The first part of a text that matches a regular expression, or its groups.",
    args: [text, expression],
    compute: (value, source) => {
      const match = pattern(textOf(source)).exec(requireText(cellValue(value), "REGEXEXTRACT"));
      if (!match) throw new FormulaError("#N/A", `"${textOf(source)}" matches nothing in "${textOf(value)}".`);
      const groups = match.slice(1);
      return groups.length === 0 ? match[0] : groups.length === 1 ? (groups[0] ?? "") : groups.map((group) => [{ value: group ?? "" }]);
    },
  },
  {
    name: "REGEXREPLACE",
    description: "A text with every match of a regular expression replaced.",
    args: [text, expression, one("replacement", "What to put in; $1 is the first group.")],
    compute: (value, source, replacement) => {
      const found = pattern(textOf(source));
      return requireText(cellValue(value), "REGEXREPLACE").replace(
        new RegExp(found.source, `${found.flags}g`),
        replacementOf(textOf(replacement)),
      );
    },
  },
  {
    name: "REPT",
    description: "A text several times over.",
    args: [one("text_to_repeat", "The text to repeat."), one("number_of_repetitions", "How often.")],
    compute: (value, times) => {
      const count = Math.trunc(numberOf(times));
      if (count < 0) throw new FormulaError("#VALUE!", `REPT cannot repeat a text ${count} times.`);
      return textOf(value).repeat(count);
    },
  },
  {
    name: "CODE",
    description: "The Unicode number of a text's first character.",
    args: [one("string", "The text.")],
    compute: (value) => {
      const code = textOf(value).codePointAt(0);
      if (code === undefined) throw new FormulaError("#VALUE!", "CODE wants a text that is not empty.");
      return code;
    },
  },
  {
    name: "UNICODE",
    description: "The Unicode number of a text's first character.",
    args: [one("text", "The text.")],
    compute: (value) => textOf(value).codePointAt(0) ?? 0,
  },
  {
    name: "UNICHAR",
    description: "The character of a Unicode number.",
    args: [one("number", "The number.")],
    compute: (value) => String.fromCodePoint(numberOf(value)),
  },
  {
    name: "LENB",
    description: "How many bytes a text takes.",
    args: [text],
    compute: (value) => new TextEncoder().encode(textOf(value)).length,
  },
  {
    name: "T",
    description: "The text itself; nothing for anything that is no text.",
    args: [one("value", "The value.")],
    compute: (value) => {
      const found = cellValue(value);
      return typeof found === "string" ? found : "";
    },
  },
  {
    name: "ISEMAIL",
    description: "Whether a text is an e-mail address.",
    args: [one("value", "The value.")],
    compute: (value) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(textOf(value)),
  },
  {
    name: "ISURL",
    description: "Whether a text is a web address.",
    args: [one("value", "The value.")],
    compute: (value) => /^(?:(?:https?|ftp):\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(textOf(value)),
  },
  {
    name: "ENCODEURL",
    description: "A text as it stands in a web address.",
    args: [text],
    compute: (value) => encodeURIComponent(textOf(value)),
  },
  {
    name: "FIXED",
    description: "A number as text with a fixed number of decimal places.",
    args: [
      one("number", "The number."),
      one("number_of_places", "How many places; 2 when left out.", { optional: true }),
      one("suppress_separator", "TRUE leaves out the marks between thousands.", { optional: true }),
    ],
    compute(number, places, isBare) {
      const { thousandsSeparator = "", decimalSeparator } = this.getters.getLocale();
      const count = places === undefined ? 2 : Math.trunc(numberOf(places));
      const [whole = "", decimals] = rounded(numberOf(number), count).toFixed(Math.max(count, 0)).split(".");
      const shown = cellValue(isBare) === true ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousandsSeparator);
      return decimals === undefined ? shown : shown + decimalSeparator + decimals;
    },
  },
];
