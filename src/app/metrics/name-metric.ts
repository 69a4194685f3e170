/** Making the selected cells a metric: a named range and a row of the Metrics tab. */
import type { MetricsView } from "../api/metric";
import type { Reply } from "../api/reply";
import { type Located, METRICS, type MetricKey } from "../layout";
import { busy, done, refused } from "../result";
import type { Content, Workbook } from "../workbook";
import { listNames, readMetrics } from "./list-metrics";
import { keysByColumn, METRICS_LOOK, type MetricRow, metricContents, metricRows, newMetricsTable, readMetricsTable } from "./metrics-table";
import { nameProblem } from "./name";
import { type Candidate, candidateOf, placeOf } from "./selection";

/** A Metrics tab with rows for these metrics; it goes again when its cells cannot be written. */
function startTable(workbook: Workbook, metrics: readonly MetricRow[]): void {
  const { tables } = workbook;
  const isNew = tables.read(METRICS.tab) === undefined;
  try {
    if (isNew) tables.addTab(METRICS.tab);
    tables.style(METRICS.tab, METRICS_LOOK);
    tables.write(METRICS.tab, 1, 1, newMetricsTable(metrics));
  } catch (failure) {
    if (isNew) tables.removeTab(METRICS.tab);
    throw failure;
  }
}

function rowBelow(table: Located<MetricKey>): number {
  return Math.max(table.headerRow, ...metricRows(table)) + 1;
}

/** Rows below the table's last one, under the headings that it has. */
function addRows(workbook: Workbook, table: Located<MetricKey>, metrics: readonly MetricRow[]): void {
  const keys = keysByColumn(table);
  const first = rowBelow(table);
  const rows: Content[][] = metrics.map((metric, index) => metricContents(metric, keys, first + index));
  workbook.tables.write(METRICS.tab, first, 1, rows);
}

/** The last value and its change look like the metric's own cells; a metric without these looks is still one. */
function copyFormat(workbook: Workbook, tab: string, table: Located<MetricKey> | undefined, candidate: Candidate): void {
  try {
    writeFormat(workbook, tab, table, candidate);
  } catch (failure) {
    workbook.office.log("number format", failure);
  }
}

function writeFormat(workbook: Workbook, tab: string, table: Located<MetricKey> | undefined, { lastNumber }: Candidate): void {
  if (!lastNumber) return;
  const format = workbook.tables.readNumberFormats(tab, { ...lastNumber, rows: 1, columns: 1 })[0]?.[0];
  if (format === undefined || format === "") return;
  const row = table ? rowBelow(table) : 2;
  for (const key of ["current", "change"] as const) {
    const column = table ? table.columns[key] : METRICS.columns.findIndex((each) => each.key === key) + 1;
    if (column !== undefined) workbook.tables.writeNumberFormats(METRICS.tab, row, column, [[format]]);
  }
}

function isForeign(workbook: Workbook, table: Located<MetricKey> | undefined): boolean {
  const cells = table ? undefined : workbook.tables.read(METRICS.tab);
  return cells?.some((row) => row.some((cell) => cell !== null)) ?? false;
}

function name(workbook: Workbook, wanted: string): Reply<null> {
  const { names } = workbook;
  const problem = nameProblem(wanted);
  if (problem !== null) return refused(problem, "name");
  const selection = names.selection();
  const candidate = selection && candidateOf(selection);
  if (!candidate) return refused("Nothing is selected: select the cells that hold the metric's values.");
  if (candidate.problem !== null) return refused(candidate.problem);
  if (names.exists(wanted)) return refused(`The name ${wanted} is taken by other cells: choose another one.`, "name");
  const table = readMetricsTable(workbook);
  if (isForeign(workbook, table))
    return refused(
      `There is a tab "${METRICS.tab}" without the headings Metric and Current: add them to it, or give that tab another name.`,
    );
  names.define(selection.tab, { [wanted]: candidate.block });
  try {
    const row: MetricRow = { name: wanted, cells: placeOf(selection, candidate.block) };
    if (table) addRows(workbook, table, [row]);
    else startTable(workbook, [row, ...otherNames(workbook, wanted)]);
  } catch (failure) {
    names.remove(wanted);
    throw failure;
  }
  copyFormat(workbook, selection.tab, table, candidate);
  return done(null);
}

/** Ranges that were named before there was a Metrics tab get their rows with it. */
function otherNames(workbook: Workbook, wanted: string): MetricRow[] {
  return listNames(workbook)
    .filter(({ name: other, cells }) => other.toLowerCase() !== wanted.toLowerCase() && cells !== null)
    .map(({ name: other, range }) => ({ name: other, cells: range }));
}

/** Names the selected cells; the metric is in the Metrics tab from then on. */
export function nameMetric(workbook: Workbook, { name: typed }: { name: string }): Reply<MetricsView> {
  const named = workbook.office.locked(() => name(workbook, typed.trim())) ?? busy();
  return named.ok ? done(readMetrics(workbook)) : named;
}

/** Selects the metric's cells in the sheet. */
export function showMetric(workbook: Workbook, { name: wanted }: { name: string }): Reply<Record<string, never>> {
  if (workbook.names.select(wanted)) return done({});
  return refused(`The name ${wanted} points to cells that are gone: select the cells and name them again.`);
}
