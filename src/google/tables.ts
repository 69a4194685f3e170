/** Tabs and their cells, over SpreadsheetApp: one call reads a table, one call writes a block. */
import type { Content, Tables } from "../app/workbook";
import { cellsOf, typedValue } from "./contents";
import { anyLocale } from "./formula";
import { rangeOf } from "./range";
import { styleTab } from "./style";
import type { ZoneCalendar } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room, so that a block fits into the tab's grid. */
function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const rows = sheet.getMaxRows();
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows);
  const columns = sheet.getMaxColumns();
  if (columns < lastColumn) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** The tabs of a spreadsheet. */
export function googleTables(spreadsheet: () => Spreadsheet, zone: () => ZoneCalendar): Tables {
  const sheets = new Map<string, Sheet>();
  const find = (tab: string): Sheet | undefined => {
    const sheet = sheets.get(tab) ?? spreadsheet().getSheetByName(tab) ?? undefined;
    if (sheet) sheets.set(tab, sheet);
    return sheet;
  };
  const open = (tab: string): Sheet => {
    const sheet = find(tab);
    if (!sheet) throw new Error(`There is no tab "${tab}" in this spreadsheet.`);
    return sheet;
  };
  return {
    read: (tab) => {
      const sheet = find(tab);
      return sheet && cellsOf(sheet.getDataRange().getValues(), zone);
    },
    readShown: (tab) => open(tab).getDataRange().getDisplayValues(),
    readFormulas: (tab, at) => rangeOf(open(tab), at).getFormulas(),
    readNumberFormats: (tab, at) => rangeOf(open(tab), at).getNumberFormats(),
    writeNumberFormats: (tab, row, column, formats) => {
      const sheet = open(tab);
      makeRoom(sheet, row + formats.length - 1, column + (formats[0]?.length ?? 1) - 1);
      sheet.getRange(row, column, formats.length, formats[0]?.length ?? 1).setNumberFormats(formats.map((line) => [...line]));
    },
    write: (tab, row, column, contents) => writeBlock(open(tab), row, column, contents),
    writeFormula: (tab, row, column, formula) => {
      makeRoom(open(tab), row, column);
      open(tab).getRange(row, column).setFormula(anyLocale(formula));
    },
    insertRows: (tab, before, count) => {
      makeRoom(open(tab), before, 1);
      open(tab).insertRowsBefore(before, count);
    },
    deleteRows: (tab, row, count) => {
      open(tab).deleteRows(row, count);
    },
    tabNames: () =>
      spreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()),
    addTab: (tab) => {
      sheets.set(tab, spreadsheet().insertSheet(tab, spreadsheet().getNumSheets()));
    },
    removeTab: (tab) => {
      const sheet = find(tab);
      if (sheet) spreadsheet().deleteSheet(sheet);
      sheets.delete(tab);
    },
    style: (tab, look) => styleTab(open(tab), look),
    select: (tab, row, column) => {
      open(tab).getRange(row, column).activate();
    },
    show: (tab) => {
      spreadsheet().setActiveSheet(open(tab));
    },
  };
}

function writeBlock(sheet: Sheet, row: number, column: number, contents: readonly (readonly Content[])[]): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  makeRoom(sheet, row + contents.length - 1, column + columns - 1);
  sheet.getRange(row, column, contents.length, columns).setValues(contents.map((line) => line.map(typedValue)));
}
