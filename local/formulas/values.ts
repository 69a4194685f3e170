import type { EvaluatedResult } from "../cell-port";
import { cellsOf, cellValue, type FormulaArgument, type FormulaDefinition, FormulaError, numberOf, one, range, textOf } from "./definition";

const value = one("value", "The value.");
const withErrors = one("value", "The value.", { acceptErrors: true });

function formatted(argument: FormulaArgument, format: string): EvaluatedResult {
  return { value: cellValue(argument) ?? 0, format };
}

function numbersOf(args: readonly FormulaArgument[]): number[] {
  return args.flatMap((argument) => cellsOf(argument).flatMap((cell) => (typeof cell.value === "number" ? [cell.value] : [])));
}

function typeNumber(found: unknown): number {
  if (typeof found === "string" && /^#[A-Z]/.test(found)) return 16;
  return typeof found === "string" ? 2 : typeof found === "boolean" ? 4 : 1;
}

/** The numbers that stand most often, in the order of their first standing; only those that stand twice. */
function modes(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw new FormulaError("#N/A", "No number stands more than once.");
  return [...counts].filter(([, count]) => count === most).map(([number]) => number);
}

function rank(number: number, numbers: readonly number[], ascending: boolean): { better: number; equal: number } {
  const equal = numbers.filter((other) => other === number).length;
  if (equal === 0) throw new FormulaError("#N/A", `${number} is not among the numbers.`);
  return { better: numbers.filter((other) => (ascending ? other < number : other > number)).length, equal };
}

function same(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function wildcard(text: string): RegExp {
  return new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "i",
  );
}

/** Where a key stands, from 1; modes as Google documents them: 0 exact, 1 next larger, -1 next smaller, 2 wildcards. */
function position(key: unknown, list: readonly unknown[], mode: number, backwards: boolean): number {
  const order = backwards ? [...list.keys()].reverse() : [...list.keys()];
  const hit = order.find((index) => (mode === 2 ? wildcard(String(key)).test(String(list[index] ?? "")) : same(list[index], key)));
  if (hit !== undefined) return hit + 1;
  const candidates = order.filter((index) => {
    const item = list[index];
    if (typeof item !== typeof key || item === null) return false;
    return mode === 1 ? (item as number) > (key as number) : mode === -1 && (item as number) < (key as number);
  });
  const best = candidates.sort((a, b) => (mode === 1 ? 1 : -1) * (Number(list[a]) - Number(list[b])))[0];
  if (best === undefined) throw new FormulaError("#N/A", `"${String(key)}" was not found.`);
  return best + 1;
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
  { name: "MODE", description: "The number that stands most often.", args: [numbers], compute: (...given) => modes(numbersOf(given))[0] },
  {
    name: "MODE.SNGL",
    description: "The number that stands most often.",
    args: [numbers],
    compute: (...given) => modes(numbersOf(given))[0],
  },
  {
    name: "MODE.MULT",
    description: "All numbers that stand most often.",
    args: [numbers],
    compute: (...given) => [modes(numbersOf(given)).map((number) => ({ value: number }))],
  },
  {
    name: "RANK.EQ",
    description: "The place of a number among others; equals share the best place.",
    args: [value, range("data", "The numbers."), one("is_ascending", "TRUE counts from the smallest.", { optional: true })],
    compute: (given, data, ascending) => rank(numberOf(given), numbersOf([data]), numberOf(ascending) !== 0).better + 1,
  },
  {
    name: "RANK.AVG",
    description: "The place of a number among others; equals share the mean place.",
    args: [value, range("data", "The numbers."), one("is_ascending", "TRUE counts from the smallest.", { optional: true })],
    compute: (given, data, ascending) => {
      const { better, equal } = rank(numberOf(given), numbersOf([data]), numberOf(ascending) !== 0);
      return better + (equal + 1) / 2;
    },
  },
  {
    name: "XMATCH",
    description: "Where a key stands in a range, from 1.",
    args: [
      one("search_key", "The key."),
      range("lookup_range", "Where to look."),
      one("match_mode", "0 exact, 1 next larger, -1 next smaller, 2 wildcards.", { optional: true }),
      one("search_mode", "-1 looks from the end.", { optional: true }),
    ],
    compute: (key, list, mode, direction) =>
      position(
        cellValue(key),
        cellsOf(list).map((cell) => cell.value),
        numberOf(mode),
        numberOf(direction) < 0,
      ),
  },
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
  { name: "TO_TEXT", description: "A value as the text it shows.", args: [value], compute: (given) => shownText(given) },
  { name: "TO_DATE", description: "A number as a date.", args: [value], compute: (given) => formatted(given, "m/d/yyyy") },
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

function shownText(given: FormulaArgument): EvaluatedResult {
  const cell = Array.isArray(given) ? given[0]?.[0] : given;
  const text = (cell as { formattedValue?: string } | undefined)?.formattedValue;
  return { value: text ?? textOf(given) };
}
