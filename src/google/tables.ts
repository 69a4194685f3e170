/** Tabs and their cells, over SpreadsheetApp: one call reads a table, one call writes a block. */
import type { Block, Content, Tables } from "../app/workbook";
import { cellsOf, mayBeRead, typedValue } from "./contents";
import { anyLocale } from "./formula";
import { looksOf, setLooks } from "./looks";
import { rangeOf } from "./range";
import { styleTab } from "./style";
import type { ZoneCalendar } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that was opened, and how many rows and columns it surely has. */
interface OpenTab {
  readonly sheet: Sheet;
  rows: number;
  columns: number;
}

/** Makes room, so that a block fits into the tab's grid; the grid is asked for its size only where a read has not shown that it fits. */
function makeRoom(tab: OpenTab, lastRow: number, lastColumn: number): void {
  if (tab.rows < lastRow) {
    tab.rows = tab.sheet.getMaxRows();
    if (tab.rows < lastRow) tab.sheet.insertRowsAfter(tab.rows, lastRow - tab.rows);
    tab.rows = Math.max(tab.rows, lastRow);
  }
  if (tab.columns < lastColumn) {
    tab.columns = tab.sheet.getMaxColumns();
    if (tab.columns < lastColumn) tab.sheet.insertColumnsAfter(tab.columns, lastColumn - tab.columns);
    tab.columns = Math.max(tab.columns, lastColumn);
  }
}

/** A block without the rows below the tab's grid. */
function withinGrid(tab: OpenTab, at: Block): Block {
  const last = at.row + (at.rows ?? 0) - 1;
  if (tab.rows < last) tab.rows = tab.sheet.getMaxRows();
  return tab.rows < last ? { ...at, rows: tab.rows - at.row + 1 } : at;
}

/** Everything in a tab; its size is a lower bound of the grid's. */
function readAll(tab: OpenTab): unknown[][] {
  const values = tab.sheet.getDataRange().getValues();
  tab.rows = Math.max(tab.rows, values.length);
  tab.columns = Math.max(tab.columns, values[0]?.length ?? 0);
  return values;
}

/** The tabs of a spreadsheet. */
export function googleTables(spreadsheet: () => Spreadsheet, zone: () => ZoneCalendar): Tables {
  const tabs = new Map<string, OpenTab>();
  const find = (name: string): OpenTab | undefined => {
    const known = tabs.get(name);
    if (known) return known;
    const sheet = spreadsheet().getSheetByName(name);
    if (!sheet) return undefined;
    const tab: OpenTab = { sheet, rows: 0, columns: 0 };
    tabs.set(name, tab);
    return tab;
  };
  const openTab = (name: string): OpenTab => {
    const tab = find(name);
    if (!tab) throw new Error(`There is no tab "${name}" in this spreadsheet.`);
    return tab;
  };
  const open = (name: string): Sheet => openTab(name).sheet;
  return {
    read: (tab) => {
      const found = find(tab);
      return found && cellsOf(readAll(found), zone);
    },
    readShown: (tab) => open(tab).getDataRange().getDisplayValues(),
    readFormulas: (tab, at) => rangeOf(open(tab), at).getFormulas(),
    readNumberFormats: (tab, at) => rangeOf(open(tab), withinGrid(openTab(tab), at)).getNumberFormats(),
    writeNumberFormats: (tab, row, column, formats) => {
      makeRoom(openTab(tab), row + formats.length - 1, column + (formats[0]?.length ?? 1) - 1);
      open(tab)
        .getRange(row, column, formats.length, formats[0]?.length ?? 1)
        .setNumberFormats(formats.map((line) => [...line]));
    },
    readLooks: (tab, at) => looksOf(rangeOf(open(tab), at)),
    writeLooks: (tab, at, looks) => setLooks(rangeOf(open(tab), at), looks),
    write: (tab, row, column, contents, isOurs) => writeBlock(openTab(tab), row, column, contents, isOurs),
    writeFormula: (tab, row, column, formula) => {
      makeRoom(openTab(tab), row, column);
      open(tab).getRange(row, column).setFormula(anyLocale(formula));
    },
    insertRows: (tab, before, count, likeAbove) => {
      const found = openTab(tab);
      makeRoom(found, before, 1);
      if (likeAbove) found.sheet.insertRowsAfter(before - 1, count);
      else found.sheet.insertRowsBefore(before, count);
      found.rows += count;
    },
    deleteRows: (tab, row, count) => {
      const found = openTab(tab);
      found.rows = 0;
      found.sheet.deleteRows(row, count);
    },
    tabNames: () =>
      spreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()),
    addTab: (tab) => {
      tabs.set(tab, { sheet: spreadsheet().insertSheet(tab, spreadsheet().getNumSheets()), rows: 0, columns: 0 });
    },
    removeTab: (tab) => {
      const found = find(tab);
      if (found) spreadsheet().deleteSheet(found.sheet);
      tabs.delete(tab);
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

/** Formats are asked for only where a text depends on them. */
function writeBlock(tab: OpenTab, row: number, column: number, contents: readonly (readonly Content[])[], isOurs = false): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  makeRoom(tab, row + contents.length - 1, column + columns - 1);
  const range = tab.sheet.getRange(row, column, contents.length, columns);
  const formats = !isOurs && contents.some((line) => line.some(mayBeRead)) ? range.getNumberFormats() : [];
  range.setValues(contents.map((line, down) => line.map((content, right) => typedValue(content, formats[down]?.[right]))));
}
