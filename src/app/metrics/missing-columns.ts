/** Columns that a Metrics tab lacks because an earlier version or a person made it: offered, added when somebody agrees, taken back on wish. */
import type { AddedColumns, MetricsView } from "../api/metric";
import type { Reply } from "../api/reply";
import { type Located, METRICS, type MetricKey, textAt } from "../layout";
import { busy, done, refused } from "../result";
import { changeTab, undoChange } from "../tab-edit";
import type { Content, Workbook } from "../workbook";
import { readMetrics } from "./list-metrics";
import { keysByColumn, metricContents, missingColumns, readMetricsTable, withColumns } from "./metrics-table";
import { nameProblem } from "./name";

/** Headings and formulas of the added columns, from the table's heading row down; rows that name no metric, such as notes, stay empty. */
function contentsOf(table: Located<MetricKey>, wider: Located<MetricKey>): Content[][] {
  const width = table.headings.length;
  const keys = keysByColumn(wider);
  return table.cells.slice(table.headerRow - 1).map((_cells, index) => {
    if (index === 0) return wider.headings.slice(width);
    const row = table.headerRow + index;
    const name = textAt(table, row, "metric");
    const contents = metricContents({ name, cells: "" }, keys, row).slice(width);
    return nameProblem(name) === null ? contents : contents.map(() => null);
  });
}

function add(workbook: Workbook): Reply<AddedColumns> {
  const table = readMetricsTable(workbook);
  const missing = table ? missingColumns(table) : [];
  if (!table || missing.length === 0) return refused("The Metrics tab has these columns by now: reload the sidebar.");
  const { headerRow: row, headings } = table;
  const column = headings.length + 1;
  const contents = contentsOf(table, withColumns(table, missing));
  const undo = changeTab(workbook, METRICS.tab, { inserts: [], writings: [{ row, column, contents }] });
  workbook.tables.style(METRICS.tab, { looks: [{ row, column, rows: 1, columns: missing.length, bold: true }] });
  return done({ metrics: readMetrics(workbook), undo });
}

/** Adds the missing columns right of everything that stands in the tab, in one write. */
export function addMetricColumns(workbook: Workbook): Reply<AddedColumns> {
  return workbook.office.locked(() => add(workbook)) || busy();
}

/** Empties the added columns again; refused where the tab changed in them since. */
export function undoMetricColumns(workbook: Workbook, { undo }: { undo: string }): Reply<MetricsView> {
  const undone = workbook.office.locked(() => undoChange(workbook, undo)) || busy();
  return undone.ok ? done(readMetrics(workbook)) : undone;
}
