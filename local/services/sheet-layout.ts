import { Service } from "../guard";
import { colorOf } from "./color";
import type { Desk } from "./desk";
import { addLines, removeLines, sheetApplied, sheetColumnsSized } from "./sheet-lines";

/** Rows and columns of a sheet, and how it stands among the others. */
export abstract class SheetLayout extends Service {
  readonly serviceName = "Sheet";
  readonly desk: Desk;
  readonly sheetId: string;
  constructor(desk: Desk, sheetId: string) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
  }
  insertRows(rowIndex: number, numRows = 1) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, numRows);
  }
  insertRowBefore(rowIndex: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, 1);
    return this;
  }
  insertRowAfter(rowIndex: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex, 1, "after");
    return this;
  }
  insertRowsBefore(rowIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, count);
    return this;
  }
  insertRowsAfter(rowIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex, count, "after");
    return this;
  }
  insertColumns(columnIndex: number, numColumns = 1) {
    addLines(this.desk, this.sheetId, "COL", columnIndex - 1, numColumns);
  }
  insertColumnBefore(columnIndex: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex - 1, 1);
    return this;
  }
  insertColumnAfter(columnIndex: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex, 1, "after");
    return this;
  }
  insertColumnsBefore(columnIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex - 1, count);
    return this;
  }
  insertColumnsAfter(columnIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex, count, "after");
    return this;
  }
  deleteRow(row: number) {
    removeLines(this.desk, this.sheetId, "ROW", row - 1, 1);
    return this;
  }
  deleteRows(row: number, count: number) {
    removeLines(this.desk, this.sheetId, "ROW", row - 1, count);
  }
  deleteColumn(column: number) {
    removeLines(this.desk, this.sheetId, "COL", column - 1, 1);
    return this;
  }
  deleteColumns(column: number, count: number) {
    removeLines(this.desk, this.sheetId, "COL", column - 1, count);
  }
  setFrozenRows(rows: number) {
    sheetApplied(this.desk, this.sheetId, rows > 0 ? "FREEZE_ROWS" : "UNFREEZE_ROWS", rows > 0 ? { quantity: rows } : {});
  }
  getFrozenRows() {
    return this.desk.engine.read.getPaneDivisions(this.sheetId).ySplit;
  }
  setFrozenColumns(columns: number) {
    sheetApplied(this.desk, this.sheetId, columns > 0 ? "FREEZE_COLUMNS" : "UNFREEZE_COLUMNS", columns > 0 ? { quantity: columns } : {});
  }
  getFrozenColumns() {
    return this.desk.engine.read.getPaneDivisions(this.sheetId).xSplit;
  }
  setColumnWidth(column: number, width: number) {
    sheetColumnsSized(this.desk, this.sheetId, "COL", column - 1, 1, width);
    return this;
  }
  setColumnWidths(column: number, count: number, width: number) {
    sheetColumnsSized(this.desk, this.sheetId, "COL", column - 1, count, width);
    return this;
  }
  getColumnWidth(column: number) {
    return this.desk.engine.read.getColSize(this.sheetId, column - 1);
  }
  setRowHeight(row: number, height: number) {
    sheetColumnsSized(this.desk, this.sheetId, "ROW", row - 1, 1, height);
    return this;
  }
  setRowHeights(row: number, count: number, height: number) {
    sheetColumnsSized(this.desk, this.sheetId, "ROW", row - 1, count, height);
    return this;
  }
  getRowHeight(row: number) {
    return Math.round(this.desk.engine.read.getRowSize(this.sheetId, row - 1));
  }
  autoResizeColumn(column: number) {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number) {
    const cols = Array.from({ length: count }, (_, index) => column - 1 + index);
    sheetApplied(this.desk, this.sheetId, "AUTORESIZE_COLUMNS", { cols });
    return this;
  }
  autoResizeRows(row: number, count: number) {
    sheetApplied(this.desk, this.sheetId, "AUTORESIZE_ROWS", { rows: Array.from({ length: count }, (_, index) => row - 1 + index) });
    return this;
  }
  hideSheet() {
    const visible = this.desk.engine.read.getVisibleSheetIds();
    if (visible.length === 1 && visible[0] === this.sheetId) throw new Error("You can't hide all the sheets in a document.");
    sheetApplied(this.desk, this.sheetId, "HIDE_SHEET", {});
    return this;
  }
  showSheet() {
    if (this.isSheetHidden()) sheetApplied(this.desk, this.sheetId, "SHOW_SHEET", {});
    return this;
  }
  isSheetHidden() {
    return !this.desk.engine.read.isSheetVisible(this.sheetId);
  }
  hideColumns(column: number, count = 1) {
    sheetApplied(this.desk, this.sheetId, "HIDE_COLUMNS_ROWS", { dimension: "COL", elements: lines(column, count) });
  }
  showColumns(column: number, count = 1) {
    sheetApplied(this.desk, this.sheetId, "UNHIDE_COLUMNS_ROWS", { dimension: "COL", elements: lines(column, count) });
  }
  hideRows(row: number, count = 1) {
    sheetApplied(this.desk, this.sheetId, "HIDE_COLUMNS_ROWS", { dimension: "ROW", elements: lines(row, count) });
  }
  showRows(row: number, count = 1) {
    sheetApplied(this.desk, this.sheetId, "UNHIDE_COLUMNS_ROWS", { dimension: "ROW", elements: lines(row, count) });
  }
  isColumnHiddenByUser(column: number) {
    return this.desk.engine.read.isColHiddenByUser(this.sheetId, column - 1);
  }
  isRowHiddenByUser(row: number) {
    return this.desk.engine.read.isRowHiddenByUser(this.sheetId, row - 1);
  }
  setTabColor(color: unknown) {
    sheetApplied(this.desk, this.sheetId, "COLOR_SHEET", { color: colorOf(color) || undefined });
    return this;
  }
  getTabColor() {
    return this.desk.engine.read.getSheet(this.sheetId).color ?? null;
  }
  setHiddenGridlines(hide: boolean) {
    sheetApplied(this.desk, this.sheetId, "SET_GRID_LINES_VISIBILITY", { areGridLinesVisible: !hide });
    return this;
  }
  hasHiddenGridlines() {
    return !this.desk.engine.read.getGridLinesVisibility(this.sheetId);
  }
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}
