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
} from "./definition";

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

const value = one("value", "The value.");
const numbers = range("value", "A number or a range.", { repeating: true });

/** Rows or columns of a range; where the range is gone, its error. */
function sizeOf(argument: FormulaArgument, side: "rows" | "columns"): number {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  const found = cell?.position ? null : cell?.value;
  if (typeof found === "string" && /^#[A-Z]/.test(found)) throw new FormulaError("#REF!", "The range is gone.");
  if (Array.isArray(argument)) return side === "columns" ? argument.length : (argument[0]?.length ?? 0);
  return 1;
}

const sized = [range("range", "The range.", { acceptErrors: true })];

/** Functions of Google's about what stands most often, what stands where, and how much of it. */
export const placeFormulas: FormulaDefinition[] = [
  { name: "ROWS", description: "How many rows a range has.", args: sized, compute: (given) => sizeOf(given, "rows") },
  { name: "COLUMNS", description: "How many columns a range has.", args: sized, compute: (given) => sizeOf(given, "columns") },
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
];
