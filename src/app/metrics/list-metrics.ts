/** Every metric: the rows of the Metrics tab in one read, and named ranges without a row one by one. */
import type { MetricsView, MetricView } from "../api/metric";
import { headingsOf, type Located, METRICS, type MetricKey, textAt } from "../layout";
import type { Block, NamedCells, Workbook } from "../workbook";
import { isGone, metricRows, missingColumns, readMetricsTable, sentenceOf, TODAY_NAME, viewOf } from "./metrics-table";
import { nameKeyOf } from "./source";

/** Most named ranges that are read one by one. */
const READ_ONE_BY_ONE = 50;
const RECENT = 12;

/** A metric with the cell of the Metrics tab that holds its last value; without one where it has no row there. */
export interface ListedMetric {
  readonly view: MetricView;
  readonly current: Block | undefined;
}

function viewOfCells({ name, range, cells, shown }: NamedCells): MetricView {
  if (cells === null) return { name, range, last: null, lastShown: "", recent: [], problem: sentenceOf(name, null, "#REF!") };
  const flat = cells.reduce((all, row) => all.concat(row), []);
  const flatShown = shown.reduce((all, row) => all.concat(row), []);
  const at = flat.map((cell, index) => (typeof cell === "number" ? index : -1)).filter((index) => index >= 0);
  const lastAt = at[at.length - 1];
  const last = lastAt === undefined ? null : (flat[lastAt] as number);
  const isStale = flat.slice((lastAt ?? 0) + 1).some((cell) => cell !== null && cell !== "");
  const code = isStale && lastAt !== undefined ? "newest" : flat.some((cell) => cell !== null) ? "text" : "empty";
  return {
    name,
    range,
    last,
    lastShown: lastAt === undefined ? "" : (flatShown[lastAt] ?? ""),
    recent: at.slice(-RECENT).map((index) => flat[index] as number),
    problem: sentenceOf(name, last, code),
  };
}

/** Named ranges that can be metrics, at most fifty. */
export function listNames(workbook: Workbook): NamedCells[] {
  return workbook.names.list(READ_ONE_BY_ONE, [TODAY_NAME]);
}

function withoutRow(named: NamedCells): ListedMetric {
  return { view: viewOfCells(named), current: undefined };
}

function rowsOf(workbook: Workbook, table: Located<MetricKey>): ListedMetric[] {
  const shown = workbook.tables.readShown(METRICS.tab);
  const column = table.columns.current ?? 1;
  return metricRows(table).map((row) => ({ view: viewOf(table, shown, row), current: { row, column, rows: 1, columns: 1 } }));
}

/** How many named ranges have no row: counted, not read, so that the same calls do for any number of rows. */
function unlistedCount({ names }: Workbook, table: Located<MetricKey>): number {
  const standing = metricRows(table).filter((row) => !isGone(table, row));
  const more = names.count() - new Set(standing.map((row) => nameKeyOf(textAt(table, row, "metric")))).size;
  return more > 0 && names.exists(TODAY_NAME) ? more - 1 : Math.max(0, more);
}

function noteOf(unlisted: readonly ListedMetric[], count: number): string | undefined {
  const [first] = unlisted;
  if (!first) return undefined;
  const who = count === 1 ? `${first.view.name} has` : `${count} named ranges have`;
  const seen = count > unlisted.length ? `; ${unlisted.length} of them are shown` : "";
  return `${who} no row in the Metrics tab and no place in the weekly snapshot${seen}: type the name into the column Metric there and copy the formulas of another row.`;
}

/** Everything the sidebar lists, with one sentence where named ranges have no row. */
export function readMetrics(workbook: Workbook): MetricsView {
  const table = readMetricsTable(workbook);
  if (!table) return { metrics: listNames(workbook).map(viewOfCells) };
  const listed = rowsOf(workbook, table);
  const count = unlistedCount(workbook, table);
  const known = listed.map(({ view }) => nameKeyOf(view.name));
  const unlisted = count === 0 ? [] : workbook.names.list(READ_ONE_BY_ONE, [TODAY_NAME, ...known]).map(withoutRow);
  const note = noteOf(unlisted, count);
  const missing = missingColumns(table);
  return {
    metrics: [...listed, ...unlisted].map(({ view }) => view),
    ...(note === undefined ? {} : { note }),
    ...(missing.length === 0 ? {} : { missing: headingsOf(METRICS, missing) }),
  };
}

/** The metric of this name; undefined when there is none. A named range is read by itself where it has no row. */
export function findMetric(workbook: Workbook, name: string): ListedMetric | undefined {
  const key = nameKeyOf(name);
  if (key === "") return undefined;
  const table = readMetricsTable(workbook);
  const listed = table ? rowsOf(workbook, table).find(({ view }) => nameKeyOf(view.name) === key) : undefined;
  if (listed) return listed;
  const named = workbook.names.read(name.trim());
  return named && withoutRow(named);
}
