import { cellsOf, type FormulaArgument, type FormulaDefinition, numbersOf, range } from "./definition";

const HEIGHTS = "▁▂▃▄▅▆▇█";
const BAR_LENGTH = 10;
const FILLS = "█▓";
const EMPTY = "░";

/** Options by their names in lower case; they stand in two columns. */
function optionsOf(argument: FormulaArgument): Map<string, unknown> {
  const cells = cellsOf(argument);
  return new Map(
    cells.flatMap(({ value }, index) => (index % 2 === 0 ? [[String(value).toLowerCase(), cells[index + 1]?.value] as const] : [])),
  );
}

function numberIn(options: ReadonlyMap<string, unknown>, name: string, otherwise: number): number {
  const value = options.get(name);
  return typeof value === "number" ? value : otherwise;
}

/** Columns between the lowest and the highest number; lines are drawn in the same way. */
function columns(numbers: readonly number[], options: ReadonlyMap<string, unknown>): string {
  const low = numberIn(options, "ymin", Math.min(...numbers));
  const span = numberIn(options, "ymax", Math.max(...numbers)) - low;
  const heightOf = (number: number) => (span <= 0 ? 3 : Math.round(Math.min(Math.max((number - low) / span, 0), 1) * 7));
  return numbers.map((number) => HEIGHTS[heightOf(number)]).join("");
}

/** The numbers one behind the other, as far as they fill the maximum. */
function bar(numbers: readonly number[], options: ReadonlyMap<string, unknown>): string {
  const most = numberIn(
    options,
    "max",
    numbers.reduce((sum, number) => sum + number, 0),
  );
  let sum = 0;
  let drawn = "";
  numbers.forEach((number, index) => {
    sum += Math.max(number, 0);
    const end = most > 0 ? Math.min(Math.round((sum / most) * BAR_LENGTH), BAR_LENGTH) : 0;
    drawn += (FILLS[index % 2] ?? "").repeat(end - drawn.length);
  });
  return drawn.padEnd(BAR_LENGTH, EMPTY);
}

function winsAndLosses(numbers: readonly number[]): string {
  return numbers.map((number) => (number > 0 ? "▀" : number < 0 ? "▄" : " ")).join("");
}

/** SPARKLINE, drawn as text: columns for a line and for columns, a bar of ten blocks, wins and losses. */
export const sparkline: FormulaDefinition = {
  name: "SPARKLINE",
  description: "Numbers as a small drawing, here made of text.",
  args: [range("data", "The numbers."), range("options", "Names and values in two columns.", { optional: true })],
  compute: (data, given) => {
    const numbers = numbersOf([data]);
    const options = optionsOf(given);
    const type = options.get("charttype");
    return type === "bar" ? bar(numbers, options) : type === "winloss" ? winsAndLosses(numbers) : columns(numbers, options);
  },
};
