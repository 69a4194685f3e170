import type { Cell } from "../cells/cell";
import { readNumber } from "../cells/number";
import { isErrorText, quoted } from "../cells/problem";

export interface LastValue {
  /** The last number of the column; null when it has none. */
  value: number | null;
  /** Position of that number, counted from 0; null when there is none. */
  position: number | null;
  /** One sentence when the column cannot be used as it stands; null when all is well. */
  problem: string | null;
}

/**
 * The last number of a column, and what is wrong with it. Empty cells below are passed over; a text or an error below the last number is
 * a problem, since the number may be old. A text in the first cell is a heading.
 * @example lastValueOf(["Signups", 12, 15, ""]) //=> ({ value: 15, position: 2, problem: null })
 * @example lastValueOf([12, "#REF!"]).problem //=> "The newest cell is the error #REF!: repair its formula; the last number is 12."
 */
export function lastValueOf(cells: readonly Cell[]): LastValue {
  let newest: Cell = null;
  for (let position = cells.length - 1; position >= 0; position--) {
    const cell = cells[position] ?? null;
    const reading = readNumber(cell);
    if (reading.kind === "number") {
      return { value: reading.value, position, problem: newest === null ? null : belowSentence(newest, reading.value) };
    }
    if (reading.kind === "text" && (position > 0 || cells.length === 1)) newest ??= cell;
  }
  if (newest === null) return { value: null, position: null, problem: "The range has no number yet: fill in the first value." };
  return {
    value: null,
    position: null,
    problem: `The range has no number, only ${nameOf(newest)}: point the metric at a column of numbers.`,
  };
}

function belowSentence(cell: Cell, last: number): string {
  const cure = typeof cell === "string" && isErrorText(cell) ? "repair its formula" : "type a number or empty it";
  return `The newest cell is ${nameOf(cell)}: ${cure}; the last number is ${last}.`;
}

function nameOf(cell: Cell): string {
  return typeof cell === "string" && isErrorText(cell) ? `the error ${cell.trim()}` : quoted(cell);
}
