import { extrasOf } from "../core";
import { Service } from "../guard";
import { type EmbeddedChart, eachChart, insertChart, newChart, removeChart, updateChart } from "./charts";
import { type ConditionalFormatRule, conditionalRules, setConditionalRules } from "./conditional-format";
import { contentEdge, type Desk, type RangeLike, type SheetLike, sheetIds } from "./desk";
import { Protection, recordProtection } from "./protection";
import { colorOf } from "./range-format";
import { googleSheetId, misfit } from "./range-geometry";
import { rangeNamed } from "./range-lookup";
import { write } from "./range-values";
import { addLines, removeLines, sheetApplied, sheetColumnsSized } from "./sheet-lines";
import { duplicateSheet, renameSheet } from "./sheet-tabs";

/** SpreadsheetApp.Sheet. */
export class Sheet extends Service implements SheetLike {
  readonly serviceName = "Sheet";
  readonly desk: Desk;
  readonly sheetId: string;
  constructor(desk: Desk, sheetId: string) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
  }
  getName() {
    return this.desk.engine.read.getSheetName(this.sheetId);
  }
  getSheetName() {
    return this.desk.engine.read.getSheetName(this.sheetId);
  }
  setName(name: unknown) {
    renameSheet(this.desk, this.sheetId, String(name));
    return this;
  }
  getSheetId() {
    sheetIds(this.desk).forEach((id) => {
      googleSheetId(this.desk, id);
    });
    return googleSheetId(this.desk, this.sheetId);
  }
  getIndex() {
    return sheetIds(this.desk).indexOf(this.sheetId) + 1;
  }
  getParent() {
    return this.desk.spreadsheet();
  }
  getType() {
    return "GRID";
  }
  getRange(first: unknown, column?: unknown, numRows: unknown = 1, numColumns: unknown = 1) {
    if (typeof first === "string") return rangeNamed(this.desk, first, this.sheetId);
    const [top, left] = [Number(first) - 1, Number(column) - 1];
    if (Number.isNaN(top) || Number.isNaN(left)) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    }
    const zone = { top, left, bottom: top + Number(numRows) - 1, right: left + Number(numColumns) - 1 };
    const problem = misfit(this.desk, this.sheetId, zone);
    if (problem) throw new Error(problem);
    return this.desk.range({ sheetId: this.sheetId, zone });
  }
  getRangeList(notations: unknown[]) {
    return notations.map((notation) => rangeNamed(this.desk, notation, this.sheetId));
  }
  getDataRange() {
    const edge = contentEdge(this.desk, this.sheetId);
    const zone = { left: 0, top: 0, right: Math.max(edge.column, 1) - 1, bottom: Math.max(edge.row, 1) - 1 };
    return this.desk.range({ sheetId: this.sheetId, zone });
  }
  getSheetValues(row: number, column: number, numRows: number, numColumns: number) {
    return (this.getRange(row, column, numRows, numColumns) as unknown as { getValues(): unknown[][] }).getValues();
  }
  getLastRow() {
    return contentEdge(this.desk, this.sheetId).row;
  }
  getLastColumn() {
    return contentEdge(this.desk, this.sheetId).column;
  }
  getMaxRows() {
    return this.desk.engine.read.getNumberRows(this.sheetId);
  }
  getMaxColumns() {
    return this.desk.engine.read.getNumberCols(this.sheetId);
  }
  appendRow(values: unknown) {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
    const row = contentEdge(this.desk, this.sheetId).row;
    if (row >= this.getMaxRows()) addLines(this.desk, this.sheetId, "ROW", row, 1);
    if (values.length > this.getMaxColumns())
      addLines(this.desk, this.sheetId, "COL", this.getMaxColumns(), values.length - this.getMaxColumns());
    const zone = { left: 0, top: row, right: 0, bottom: row };
    const cell = this.desk.range({ sheetId: this.sheetId, zone });
    values.forEach((value, col) => {
      write(cell as never, this.sheetId, col, row, value);
    });
    return this;
  }
  insertRows(rowIndex: number, numRows = 1) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, numRows);
  }
  insertRowBefore(rowIndex: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, 1);
    return this;
  }
  insertRowAfter(rowIndex: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex, 1);
    return this;
  }
  insertRowsBefore(rowIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex - 1, count);
    return this;
  }
  insertRowsAfter(rowIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "ROW", rowIndex, count);
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
    addLines(this.desk, this.sheetId, "COL", columnIndex, 1);
    return this;
  }
  insertColumnsBefore(columnIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex - 1, count);
    return this;
  }
  insertColumnsAfter(columnIndex: number, count: number) {
    addLines(this.desk, this.sheetId, "COL", columnIndex, count);
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
  activate() {
    const { engine } = this.desk;
    const sheetIdFrom = engine.read.getActiveSheetId();
    if (sheetIdFrom !== this.sheetId) engine.apply("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: this.sheetId });
    return this;
  }
  getActiveCell() {
    return (this.desk.spreadsheet() as unknown as { getCurrentCell(): RangeLike }).getCurrentCell();
  }
  getActiveRange() {
    return (this.desk.spreadsheet() as unknown as { getActiveRange(): RangeLike }).getActiveRange();
  }
  setActiveRange(range: RangeLike) {
    return (range as unknown as { activate(): RangeLike }).activate();
  }
  setActiveSelection(range: unknown) {
    const target = typeof range === "string" ? rangeNamed(this.desk, range, this.sheetId) : (range as RangeLike);
    return (target as unknown as { activate(): RangeLike }).activate();
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }) {
    const range = whole(this);
    if (!options?.formatOnly) range.clearContent();
    if (!options?.contentsOnly) {
      range.clearFormat();
      range.clearNote();
    }
    return this;
  }
  clearContents() {
    whole(this).clearContent();
    return this;
  }
  clearFormats() {
    whole(this).clearFormat();
    return this;
  }
  clearNotes() {
    extrasOf(this.desk.core, this.sheetId).notes = {};
    return this;
  }
  clearConditionalFormatRules() {
    setConditionalRules(this.desk, this.sheetId, []);
  }
  getConditionalFormatRules() {
    return conditionalRules(this.desk, this.sheetId);
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]) {
    setConditionalRules(this.desk, this.sheetId, rules);
  }
  newChart() {
    return newChart(this.desk, this.sheetId);
  }
  insertChart(chart: EmbeddedChart) {
    insertChart(this.desk, this.sheetId, chart);
  }
  updateChart(chart: EmbeddedChart) {
    updateChart(this.desk, this.sheetId, chart);
  }
  removeChart(chart: EmbeddedChart) {
    removeChart(this.desk, this.sheetId, chart);
  }
  getCharts() {
    return eachChart(this.desk, this.sheetId);
  }
  getNamedRanges() {
    const getters = this.desk.engine.read;
    return getters
      .getNamedRanges()
      .filter((named) => named.range.sheetId === this.sheetId)
      .map((named) => this.desk.namedRange(named.name));
  }
  copyTo(spreadsheet: Service) {
    if (spreadsheet.serviceName !== "Spreadsheet") throw new Error("Sheet.copyTo wants a Spreadsheet.");
    return this.desk.sheet(duplicateSheet(this.desk, this.sheetId, null));
  }
  sort(column: number, ascending = true) {
    const edge = contentEdge(this.desk, this.sheetId);
    const frozen = this.getFrozenRows();
    const zone = { left: 0, top: frozen, right: Math.max(edge.column, 1) - 1, bottom: edge.row - 1 };
    if (zone.bottom > zone.top)
      (this.desk.range({ sheetId: this.sheetId, zone }) as unknown as { sort(o: unknown): void }).sort({ column, ascending });
    return this;
  }
  protect() {
    return new Protection(this.desk, this.sheetId, recordProtection(this.desk.core, this.sheetId, null));
  }
  getProtections(kind: unknown) {
    const records = this.desk.core.store.sheets[this.sheetId]?.protections ?? [];
    return records.filter((record) => record.kind === String(kind)).map((record) => new Protection(this.desk, this.sheetId, record));
  }
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

interface Clearable {
  clearContent(): void;
  clearFormat(): void;
  clearNote(): void;
}

function whole(sheet: Sheet): Clearable {
  const { left, top, right, bottom } = sheet.desk.engine.read.getSheetZone(sheet.sheetId);
  return sheet.desk.range({ sheetId: sheet.sheetId, zone: { left, top, right, bottom } }) as unknown as Clearable;
}
