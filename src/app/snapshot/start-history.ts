/** A new History tab, and the looks of new columns in one. */
import { HISTORY, headingsOf } from "../layout";
import { READ_ONE_BY_ONE } from "../metrics/list-metrics";
import { GENERAL, metricFormats } from "../metrics/number-formats";
import type { Content, Look, Workbook } from "../workbook";
import type { Recording } from "./history-table";

/** Rows for which the number format of a new column is set ahead. */
const FORMATTED_ROWS = 200;

/** Mondays as dates, from a row on. */
export function weeksLook(row: number, column: number): Look {
  return { row, column, rows: null, columns: 1, numberFormat: "yyyy-mm-dd" };
}

function headingsLook(row: number, column: number, columns: number): Look {
  return { row, column, rows: 1, columns, bold: true, background: "#e8f0fe", wrap: true };
}

/** The number formats of recordings: their own, or those of their metrics. */
function formatsOf(workbook: Workbook, recordings: readonly Recording[]): string[] {
  const metrics = recordings.filter(({ numberFormat }) => numberFormat === null).map(({ heading }) => heading);
  const formats = metrics.length > 0 ? metricFormats(workbook, metrics, READ_ONE_BY_ONE) : [];
  return recordings.map(({ heading, numberFormat }) => numberFormat ?? (formats[metrics.indexOf(heading)] || GENERAL));
}

/** Gives new columns their looks: values from this row on, headings like the others. */
export function styleColumns(workbook: Workbook, headerRow: number, row: number, column: number, added: readonly Recording[]): void {
  const { tables } = workbook;
  if (added.length === 0) return;
  tables.writeNumberFormats(HISTORY.tab, row, column, new Array(FORMATTED_ROWS).fill(formatsOf(workbook, added)));
  tables.style(HISTORY.tab, { looks: [headingsLook(headerRow, column, added.length)] });
}

/** Room for a heading: names of metrics are words, key results are sentences. Equal neighbours are set in one call. */
function widthOf({ heading }: Recording): number {
  return heading.length > 24 ? 220 : 150;
}

/** Headings of a new History tab that records these. */
export function newHeadings(recordings: readonly Recording[]): string[] {
  return [...headingsOf(HISTORY), ...recordings.map(({ heading }) => heading)];
}

/** Makes an empty History tab of it; headings and rows arrive in one write, so that there is never a tab without its rows. */
export function startHistory(workbook: Workbook, recordings: readonly Recording[], rows: readonly (readonly Content[])[]): void {
  const width = HISTORY.columns.length;
  // First, since writing formats gives the tab the columns whose widths are set then.
  styleColumns(workbook, 1, 2, width + 1, recordings);
  workbook.tables.style(HISTORY.tab, {
    frozenRows: 1,
    widths: [...HISTORY.columns.map((column) => column.width), ...recordings.map(widthOf)],
    looks: [headingsLook(1, 1, width), weeksLook(2, 1)],
  });
  workbook.tables.write(HISTORY.tab, 1, 1, [newHeadings(recordings), ...rows], true);
}
