/** A series as custom functions take it: one column (or row), or dates and values as two columns. */
import type { Cell } from "../domain/cells/cell";
import { readNumber } from "../domain/cells/number";
import { notANumber } from "../domain/cells/problem";
import { type Argument, gridFrom } from "./grid";

export interface SheetSeries {
  /** One a row; null where the cell is empty. */
  values: (number | null)[];
  /** Rows of the argument as it was given, empty ones included. */
  height: number;
}

/** The numbers of a series; the last column counts. A heading in the first row is no value; any other text throws with its row. */
export function seriesFrom([name, value]: Argument): SheetSeries {
  const cells = columnFrom(value);
  const values = cells.map((cell, row) => {
    const reading = readNumber(cell);
    if (reading.kind === "number") return reading.value;
    if (reading.kind === "text" && row > 0) throw new Error(notANumber(`${name} row ${row + 1}`, cell).problem);
    return null;
  });
  return { values, height: heightOf(value) };
}

/** The cells of the last column; a single row counts as a column. */
export function columnFrom(value: unknown): Cell[] {
  const rows = gridFrom(value);
  const only = rows.length === 1 ? rows[0] : undefined;
  return only && only.length > 2 ? only : rows.map((row) => row[row.length - 1] ?? null);
}

/** How many values the argument has room for. */
export function heightOf(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  const first: unknown = value[0];
  return value.length === 1 && Array.isArray(first) && first.length > 2 ? first.length : value.length;
}
