import { extrasOf } from "../core";
import type { Service } from "../guard";
import type { EmbeddedChart } from "./chart-objects";
import { eachChart, insertChart, newChart, removeChart, updateChart } from "./charts";
import type { ConditionalFormatRule } from "./conditional-format";
import { conditionalRules, setConditionalRules } from "./conditional-rules";
import { contentEdge, type RangeLike, type SheetLike, sheetIds } from "./desk";
import { Protection, recordProtection } from "./protection";
import { googleSheetId, misfit } from "./range-geometry";
import { RangeList } from "./range-list";
import { rangeNamed } from "./range-lookup";
import { write } from "./range-values";
import { SheetLayout } from "./sheet-layout";
import { addLines } from "./sheet-lines";
import { duplicateSheet, renameSheet } from "./sheet-tabs";

/** SpreadsheetApp.Sheet. */
export class Sheet extends SheetLayout implements SheetLike {
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
    return new RangeList(
      this.desk,
      notations.map((notation) => rangeNamed(this.desk, notation, this.sheetId)),
    );
  }
  getDataRange() {
    const edge = contentEdge(this.desk, this.sheetId);
    const zone = { left: 0, top: 0, right: Math.max(edge.column, 1) - 1, bottom: Math.max(edge.row, 1) - 1 };
    return this.desk.range({ sheetId: this.sheetId, zone });
  }
  getSheetValues(row: number, column: number, numRows: number, numColumns: number) {
    return this.getRange(row, column, numRows, numColumns).getValues();
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
  activate() {
    const { engine } = this.desk;
    const sheetIdFrom = engine.read.getActiveSheetId();
    if (sheetIdFrom !== this.sheetId) engine.apply("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: this.sheetId });
    return this;
  }
  getActiveCell() {
    return this.desk.spreadsheet().getCurrentCell();
  }
  getActiveRange() {
    return this.desk.spreadsheet().getActiveRange();
  }
  setActiveRange(range: RangeLike) {
    return range.activate();
  }
  setActiveSelection(range: unknown) {
    const target = typeof range === "string" ? rangeNamed(this.desk, range, this.sheetId) : (range as RangeLike);
    return target.activate();
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
    if (zone.bottom > zone.top) this.desk.range({ sheetId: this.sheetId, zone }).sort({ column, ascending });
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

/** All cells of the sheet. */
function whole(sheet: Sheet): RangeLike {
  const { left, top, right, bottom } = sheet.desk.engine.read.getSheetZone(sheet.sheetId);
  return sheet.desk.range({ sheetId: sheet.sheetId, zone: { left, top, right, bottom } });
}
