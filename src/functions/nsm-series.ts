/** The series that NSMCHECK and NSMREPORT may be given: weekly values, alone or beside their dates, and revenue. */
import type { Cell } from "../domain/cells/cell";
import { isEmptyCell } from "../domain/cells/empty";
import { readNumber } from "../domain/cells/number";
import { examineSeries } from "../domain/north-star/evidence";
import type { SeriesCell, SeriesEvidence } from "../domain/north-star/evidence-shape";
import { cellsFrom, gridFrom, sizeOf } from "./grid";

/** A cell of a series: its number, nothing, or the text that stands in the way. */
const seriesCell = (cell: Cell): SeriesCell => {
  const reading = readNumber(cell);
  return reading.kind === "number" ? reading.value : reading.kind === "empty" ? null : reading.text;
};

interface Columns {
  readonly days: readonly (number | null)[] | undefined;
  readonly values: readonly SeriesCell[];
}

/** One column or row of values, or two columns: dates and values. */
function columnsOf(range: unknown, what: string): Columns {
  const rows = gridFrom(range);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 1 || width <= 1) return { days: undefined, values: cellsFrom(range).map(seriesCell) };
  if (width > 2) throw new Error(`${what} has ${width} columns: give one column of numbers, or two with the dates first.`);
  const days = rows.map((row) => {
    const day = seriesCell(row[0] ?? null);
    return typeof day === "number" ? day : null;
  });
  return { days, values: rows.map((row) => seriesCell(row[1] ?? null)) };
}

const isGiven = (range: unknown): boolean => cellsFrom(range).some((cell) => !isEmptyCell(cell));

/** What the series says; undefined when none is given. Several names have no one series, so that is refused. */
export function evidenceFrom(name: unknown, values: unknown, revenue: unknown): SeriesEvidence | undefined {
  if (!isGiven(values)) {
    if (isGiven(revenue)) throw new Error("revenue is given without values: give the metric's weekly values too.");
    return undefined;
  }
  const names = cellsFrom(name).length;
  if (names > 1) throw new Error(`values belong to one metric but name has ${names} cells: give one name, or leave values out.`);
  const own = columnsOf(values, "values");
  if (!isGiven(revenue)) return examineSeries(own.values, undefined, own.days);
  if (rowsIn(values) !== rowsIn(revenue)) {
    throw new Error(`values has ${rowsIn(values)} weeks but revenue has ${rowsIn(revenue)}: give the same weeks of both.`);
  }
  const other = columnsOf(revenue, "revenue").values;
  const length = Math.max(own.values.length, other.length);
  const filled = (cells: readonly SeriesCell[]): SeriesCell[] => Array.from({ length }, (_, at) => cells[at] ?? null);
  return examineSeries(filled(own.values), filled(other), own.days);
}

const rowsIn = (range: unknown): number => (Array.isArray(range) && range.length > 1 ? range.length : sizeOf(range));
