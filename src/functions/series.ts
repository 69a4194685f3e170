/** Series as custom functions take them: one column (or row), or dates and values as two columns. */
import type { Cell } from "../domain/cells/cell";
import { isEmptyCell } from "../domain/cells/empty";
import { notANumber } from "../domain/cells/problem";
import { seriesCell } from "../domain/metrics/series-cell";
import { examineSeries } from "../domain/north-star/evidence";
import type { SeriesCell, SeriesEvidence } from "../domain/north-star/evidence-shape";
import { type Argument, cellsFrom, gridFrom } from "./grid";

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
    const read = seriesCell(cell);
    if (typeof read !== "string") return read;
    if (row > 0) throw new Error(notANumber(`${name} row ${row + 1}`, cell).problem);
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

/** What a series and its revenue say; undefined when none is given. Several names have no one series, so that is refused. */
export function evidenceFrom(name: unknown, values: unknown, revenue: unknown): SeriesEvidence | undefined {
  const isRevenueGiven = isGiven(revenue);
  if (!isGiven(values)) {
    if (isRevenueGiven) throw new Error("revenue is given without values: give the metric's weekly values too.");
    return undefined;
  }
  const names = cellsFrom(name).length;
  if (names > 1) throw new Error(`values belong to one metric but name has ${names} cells: give one name, or leave values out.`);
  const [own, other] = [seriesCells("values", values), isRevenueGiven ? seriesCells("revenue", revenue) : undefined];
  if (other && heightOf(values) !== heightOf(revenue))
    throw new Error(`values has ${heightOf(values)} weeks but revenue has ${heightOf(revenue)}: give the same weeks of both.`);
  return examineSeries(own, other, daysBeside(values));
}

/** Numbers, nulls, and texts as they stand; more than two columns are refused. */
function seriesCells(what: string, range: unknown): SeriesCell[] {
  const width = widthOf(range);
  if (width > 2) throw new Error(`${what} has ${width} columns: give one column of numbers, or two with the dates first.`);
  return columnFrom(range).map(seriesCell);
}

/** The first of two columns; undefined when there is only one. */
function daysBeside(range: unknown): (number | null)[] | undefined {
  if (widthOf(range) !== 2) return undefined;
  return gridFrom(range).map(([first = null]) => {
    const day = seriesCell(first);
    return typeof day === "number" ? day : null;
  });
}

/** Columns; a single row counts as one. */
function widthOf(range: unknown): number {
  const rows = gridFrom(range);
  return rows.length === 1 ? 1 : Math.max(0, ...rows.map((row) => row.length));
}

function isGiven(range: unknown): boolean {
  return cellsFrom(range).some((cell) => !isEmptyCell(cell));
}
