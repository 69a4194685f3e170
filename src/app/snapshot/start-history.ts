/** A new History tab. */
import { HISTORY, headingsOf } from "../layout";
import type { Content, TabLook, Workbook } from "../workbook";
import type { Recording } from "./history-table";

/** Rows for which the number format of a new column is set ahead. */
const FORMATTED_ROWS = 200;

const LOOK: TabLook = {
  frozenRows: 1,
  widths: HISTORY.columns.map((column) => column.width),
  looks: [
    { row: 1, column: 1, rows: 1, columns: HISTORY.columns.length, bold: true, background: "#e8f0fe" },
    { row: 2, column: 1, rows: null, columns: 1, numberFormat: "yyyy-mm-dd" },
  ],
};

/** Number formats of new columns, from this row on. */
export function formatColumns(workbook: Workbook, row: number, column: number, added: readonly Recording[]): void {
  if (added.length === 0) return;
  const formats = added.map(({ numberFormat }) => numberFormat);
  workbook.tables.writeNumberFormats(HISTORY.tab, row, column, new Array(FORMATTED_ROWS).fill(formats));
}

/** Headings of a new History tab that records these. */
export function newHeadings(recordings: readonly Recording[]): string[] {
  return [...headingsOf(HISTORY), ...recordings.map(({ heading }) => heading)];
}

/** Makes an empty History tab of it; headings and rows arrive in one write, so that there is never a tab without its rows. */
export function startHistory(workbook: Workbook, recordings: readonly Recording[], rows: readonly (readonly Content[])[]): void {
  workbook.tables.style(HISTORY.tab, LOOK);
  formatColumns(workbook, 2, HISTORY.columns.length + 1, recordings);
  workbook.tables.write(HISTORY.tab, 1, 1, [newHeadings(recordings), ...rows]);
}
