/** The cells behind metrics: where they stand, their series with dates, one read of each tab however many metrics it holds. */
import type { Cell } from "../../domain/cells/cell";
import { seriesCell } from "../../domain/metrics/series-cell";
import type { SeriesCell } from "../../domain/north-star/evidence-shape";
import type { Block, Workbook } from "../workbook";

/** A metric's cells in reading order, oldest first. */
export interface MetricSource {
  readonly name: string;
  readonly tab: string;
  readonly at: Block;
  /** Every cell of its tab. */
  readonly cells: readonly (readonly Cell[])[];
  readonly values: readonly SeriesCell[];
  /** Serial day of each value; undefined when the tab has no line of dates along it. */
  readonly days: readonly number[] | undefined;
  /** The text above a column or left of a row; empty when there is none. */
  readonly heading: string;
}

/** Days from 1970 to 2100: whole numbers out of this range are no dates. */
const FIRST_DAY = 25569;
const LAST_DAY = 73415;
/** A line of dates is dated in most of its cells. */
const DATED = 0.8;

/** What two names have in common that differ only in case. */
export function nameKeyOf(name: string): string {
  return name.trim().toLowerCase();
}

/** Cells along a column or row of the tab. */
function lineAlong(cells: readonly (readonly Cell[])[], { row, column }: Block, isRow: boolean, line: number, length: number): Cell[] {
  return Array.from({ length }, (_none, index) =>
    isRow ? (cells[line - 1]?.[column - 1 + index] ?? null) : (cells[row - 1 + index]?.[line - 1] ?? null),
  );
}

function asDays(line: readonly Cell[]): number[] | undefined {
  const days: number[] = [];
  let dated = 0;
  let last = 0;
  for (const cell of line) {
    const isDay = typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_DAY && cell <= LAST_DAY;
    if (isDay && cell <= last) return undefined;
    if (isDay) dated += 1;
    last = isDay ? cell : last + 7;
    days.push(last);
  }
  return dated >= 3 && dated >= DATED * line.length ? days : undefined;
}

/** The nearest line of rising dates beside the values, from the tab's edge on. */
function daysBeside(cells: readonly (readonly Cell[])[], at: Block, isRow: boolean, length: number): number[] | undefined {
  const lines = isRow ? cells.length : Math.max(0, ...cells.map((row) => row.length));
  for (let line = 1; line <= lines; line += 1) {
    if (line === (isRow ? at.row : at.column)) continue;
    const days = asDays(lineAlong(cells, at, isRow, line, length));
    if (days) return days;
  }
  return undefined;
}

/** The text before a block: above a column, left of a row. */
export function headingBefore(cells: readonly (readonly Cell[])[], { row, column }: Block, isRow: boolean): string {
  const before = isRow ? cells[row - 1]?.[column - 2] : cells[row - 2]?.[column - 1];
  return typeof before === "string" ? before.trim() : "";
}

function sourceOf(name: string, tab: string, at: Block, cells: readonly (readonly Cell[])[]): MetricSource {
  const isRow = at.rows === 1 && at.columns > 1;
  const inTab = isRow ? (cells[at.row - 1]?.length || 0) - at.column + 1 : cells.length - at.row + 1;
  const length = Math.max(0, Math.min(inTab, isRow ? at.columns : (at.rows ?? inTab)));
  const line = lineAlong(cells, at, isRow, isRow ? at.row : at.column, length).map(seriesCell);
  while (line.length > 0 && line[line.length - 1] === null) line.pop();
  const days = line.length > 0 ? daysBeside(cells, at, isRow, line.length) : undefined;
  return { name, tab, at, cells, values: line, days, heading: headingBefore(cells, at, isRow) };
}

/** The sources of these names, by name without case; names that point nowhere are absent. */
export function readSources({ names, tables }: Workbook, wanted: readonly string[]): Map<string, MetricSource> {
  const tabs = new Map<string, Cell[][]>();
  const sources = new Map<string, MetricSource>();
  for (const name of wanted) {
    const key = nameKeyOf(name);
    const place = key === "" || sources.has(key) ? undefined : names.place(name.trim());
    if (!place) continue;
    const cells = tabs.get(place.tab) ?? (tables.read(place.tab) || []);
    tabs.set(place.tab, cells);
    sources.set(key, sourceOf(name.trim(), place.tab, place.at, cells));
  }
  return sources;
}

/** Two series week by week. */
export interface Aligned {
  readonly days: readonly number[] | undefined;
  readonly first: readonly SeriesCell[];
  readonly second: readonly SeriesCell[];
}

/** The second series beside the first: by date where both have dates, else row by row from the top. */
export function aligned(first: MetricSource, second: MetricSource): Aligned {
  if (!first.days || !second.days) {
    const length = Math.max(first.values.length, second.values.length);
    const filled = (values: readonly SeriesCell[]) => Array.from({ length }, (_none, index) => values[index] ?? null);
    return { days: undefined, first: filled(first.values), second: filled(second.values) };
  }
  const byDay = new Map(second.days.map((day, index) => [day, second.values[index] ?? null]));
  return { days: first.days, first: first.values, second: first.days.map((day) => byDay.get(day) ?? null) };
}

/** Only the numbers of a series, a null where there is none. */
export function numbersOf(values: readonly SeriesCell[]): (number | null)[] {
  return values.map((value) => (typeof value === "number" ? value : null));
}
