/** The tab with the selection, as the sidebar needs it to find a table there. */

import type { SheetTableView } from "../api/insert";
import type { Reply } from "../api/reply";
import { TODAY_NAME } from "../metrics/metrics-table";
import { done, refused } from "../result";
import type { Workbook } from "../workbook";

/** Rows looked at: so many from the top, so many above the selection, in so many columns. */
const ROWS = 30;
const COLUMNS = 100;

/** Headings, depths and selection of the open tab: one read, whatever its size. */
export function readSheetTable({ names, tables }: Workbook): Reply<SheetTableView> {
  const selection = names.selection();
  const cells = (selection && tables.read(selection.tab)) ?? [];
  if (!selection || cells.length === 0) return refused("Nothing is selected: select a cell of the table that the function is for.");
  const { tab, range, at } = selection;
  const rows: SheetTableView["rows"] = [];
  const depths: number[] = [];
  cells.forEach((line, index) => {
    const row = index + 1;
    if (row <= ROWS || (row > at.row - ROWS && row <= at.row)) rows.push({ row, cells: line.slice(0, COLUMNS) });
    line.forEach((cell, column) => {
      depths[column] = cell === null ? (depths[column] ?? 0) : row;
    });
  });
  return done({ tab, range, row: at.row, column: at.column, rows, depths, hasToday: names.exists(TODAY_NAME) });
}
