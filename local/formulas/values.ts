import type { EvaluatedResult } from "../cell-port";
import { shownSpecially } from "../format-plugin";
import {
  cellsOf,
  cellValue,
  type FormulaArgument,
  type FormulaDefinition,
  FormulaError,
  numberOf,
  numbersOf,
  one,
  range,
  textOf,
} from "./definition";

const value = one("value", "The value.");
const withErrors = one("value", "The value.", { acceptErrors: true });

function formatted(argument: FormulaArgument, format: string): EvaluatedResult {
  return { value: cellValue(argument) ?? 0, format };
}

function typeNumber(found: unknown): number {
  if (typeof found === "string" && /^#[A-Z]/.test(found)) return 16;
  return typeof found === "string" ? 2 : typeof found === "boolean" ? 4 : 1;
}

const numbers = range("value", "A number or a range.", { repeating: true });

/** Functions about numbers, kinds of values and places that Google Sheets has. */
export const valueFormulas: FormulaDefinition[] = [
  {
    name: "ARRAYFORMULA",
    description: "Lets a formula work on whole ranges.",
    args: [range("array_formula", "The formula.", { acceptErrors: true })],
    compute: (given) => given,
  },
  {
    name: "ARRAY_CONSTRAIN",
    description: "The first rows and columns of a range.",
    args: [range("input_range", "The range."), one("num_rows", "How many rows."), one("num_cols", "How many columns.")],
    compute: (given, rows, columns) => {
      const [height, width] = [Math.trunc(numberOf(rows)), Math.trunc(numberOf(columns))];
      if (height < 1 || width < 1) throw new FormulaError("#N/A", "ARRAY_CONSTRAIN wants at least one row and one column.");
      return Array.isArray(given) ? given.slice(0, width).map((column) => column.slice(0, height)) : given;
    },
  },
  {
    name: "N",
    description: "The value as a number; 0 for text.",
    args: [value],
    compute: (given) => {
      const found = cellValue(given);
      return typeof found === "number" ? found : found === true ? 1 : 0;
    },
  },
  {
    name: "TYPE",
    description: "The kind of a value: 1 number, 2 text, 4 truth value, 16 error, 64 array.",
    args: [range("value", "The value.", { acceptErrors: true })],
    compute: (given) => (cellsOf(given).length > 1 ? 64 : typeNumber(cellValue(given))),
  },
  { name: "SIGN", description: "-1, 0 or 1 by the sign of a number.", args: [value], compute: (given) => Math.sign(numberOf(given)) },
  {
    name: "QUOTIENT",
    description: "The whole part of a division.",
    args: [one("dividend", "What is divided."), one("divisor", "By what.")],
    compute: (a, b) => {
      if (numberOf(b) === 0) throw new FormulaError("#DIV/0!", "The divisor must not be 0.");
      return Math.trunc(numberOf(a) / numberOf(b));
    },
  },
  {
    name: "MROUND",
    description: "A number rounded to the nearest multiple of a factor.",
    args: [value, one("factor", "The factor.")],
    compute: (given, factor) => {
      const [number, step] = [numberOf(given), numberOf(factor)];
      if (number * step < 0) throw new FormulaError("#NUM!", "Number and factor must have the same sign.");
      return step === 0 ? 0 : Math.round(number / step) * step;
    },
  },
  {
    name: "SUMSQ",
    description: "The sum of squares.",
    args: [numbers],
    compute: (...given) => numbersOf(given).reduce((sum, number) => sum + number * number, 0),
  },
  {
    name: "GEOMEAN",
    description: "The geometric mean.",
    args: [numbers],
    compute: (...given) => Math.exp(numbersOf(given).reduce((sum, number) => sum + Math.log(number), 0) / numbersOf(given).length),
  },
  { name: "LOG10", description: "The logarithm to base 10.", args: [value], compute: (given) => Math.log10(numberOf(given)) },
  {
    name: "ISDATE",
    description: "Whether a value is a date.",
    args: [withErrors],
    compute: (given) => isDateCell(Array.isArray(given) ? given[0]?.[0] : given),
  },
  {
    name: "ISREF",
    description: "Whether a value is a reference.",
    args: [range("value", "The value.", { acceptErrors: true })],
    compute: (given) => Boolean((Array.isArray(given) ? given[0]?.[0] : given)?.position),
  },
  {
    name: "ISBETWEEN",
    description: "Whether a number lies between two others.",
    args: [
      value,
      one("lower", "The lower end."),
      one("upper", "The upper end."),
      one("lower_inclusive", "FALSE leaves the lower end out.", { optional: true }),
      one("upper_inclusive", "FALSE leaves the upper end out.", { optional: true }),
    ],
    compute: (given, low, high, withLow, withHigh) => {
      const [number, least, most] = [numberOf(given), numberOf(low), numberOf(high)];
      return (
        (cellValue(withLow) === false ? number > least : number >= least) &&
        (cellValue(withHigh) === false ? number < most : number <= most)
      );
    },
  },
  {
    name: "ERROR.TYPE",
    description: "The number of an error.",
    args: [withErrors],
    compute: (given) => {
      const kinds = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF", "#NAME?", "#NUM!", "#N/A"];
      const found = kinds.findIndex((kind) => String(cellValue(given)).startsWith(kind));
      if (found < 0) throw new FormulaError("#N/A", "The value is no error.");
      return found + 1;
    },
  },
  {
    name: "TO_TEXT",
    description: "A value as the text it shows.",
    args: [value],
    compute(given) {
      return shownText(given, this.getters.getLocale());
    },
  },
  {
    name: "TO_DATE",
    description: "A number as a date.",
    args: [value],
    compute(given) {
      return formatted(given, this.getters.getLocale().dateFormat);
    },
  },
  { name: "TO_PERCENT", description: "A number as percent.", args: [value], compute: (given) => formatted(given, "0%") },
  { name: "TO_DOLLARS", description: "A number as dollars.", args: [value], compute: (given) => formatted(given, "[$$]#,##0.00") },
  {
    name: "TO_PURE_NUMBER",
    description: "A value as a bare number.",
    args: [value],
    compute: (given) => formatted(given, "0.###############"),
  },
];

function isDateCell(cell: EvaluatedResult | undefined): boolean {
  return typeof cell?.value === "number" && /[dyhms]/i.test((cell.format ?? "").replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}

function shownText(given: FormulaArgument, locale: { decimalSeparator: string }): EvaluatedResult {
  const cell = Array.isArray(given) ? given[0]?.[0] : given;
  const text = (cell as { formattedValue?: string } | undefined)?.formattedValue;
  return { value: shownSpecially(cell?.value, cell?.format, locale) ?? text ?? textOf(given) };
}
