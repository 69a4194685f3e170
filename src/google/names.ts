/** Named ranges and the selection, over SpreadsheetApp. */

import { quotedTab } from "../app/address";
import type { Block, NamedCells, Names, Place, Selection } from "../app/workbook";
import { cellOf, cellsOf, typedValue } from "./contents";
import { rangeOf } from "./range";
import type { ZoneCalendar } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows of a selection that are looked at. */
const LOOKED_AT = 1000;

function cellsIn(name: string, range: Range, zone: () => ZoneCalendar): NamedCells {
  const place = `${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}`;
  return { name, range: place, cells: cellsOf(range.getValues(), zone), shown: range.getDisplayValues() };
}

function namedCells(named: GoogleAppsScript.Spreadsheet.NamedRange, name: string, zone: () => ZoneCalendar): NamedCells {
  try {
    return cellsIn(name, named.getRange(), zone);
  } catch {
    // Google throws where the tab behind the name was deleted.
    return { name, range: "#REF!", cells: null, shown: [] };
  }
}

function blockOf(range: Range): Block {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function placeOf(range: Range | null): Place | undefined {
  return range ? { tab: range.getSheet().getName(), at: blockOf(range) } : undefined;
}

/** The nearest text above the block; to its left where the block is a row. */
function headingOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: Block): string {
  const isRow = at.rows === 1 && at.columns > 1;
  const before = (isRow ? at.column : at.row) - 1;
  if (before === 0) return "";
  const range = isRow ? sheet.getRange(at.row, 1, 1, before) : sheet.getRange(1, at.column, before, 1);
  const texts = range
    .getValues()
    .reduce<unknown[]>((all, row) => all.concat(row), [])
    .filter((value): value is string => typeof value === "string" && value.trim() !== "");
  return texts[texts.length - 1] ?? "";
}

function selectionOf(range: Range, zone: () => ZoneCalendar): Selection {
  const sheet = range.getSheet();
  const tab = sheet.getName();
  const at = blockOf(range);
  const rows = at.rows ?? 1;
  const seen = rows > LOOKED_AT ? sheet.getRange(at.row, at.column, LOOKED_AT, at.columns) : range;
  return {
    tab,
    at,
    range: `${quotedTab(tab)}!${range.getA1Notation()}`,
    cells: cellsOf(seen.getValues(), zone),
    heading: headingOf(sheet, at),
    lastRow: sheet.getLastRow(),
  };
}

function listed(spreadsheet: Spreadsheet, limit: number, leftOut: readonly string[], zone: () => ZoneCalendar): NamedCells[] {
  const known = new Set(leftOut);
  const found: NamedCells[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    if (found.length === limit) break;
    const name = named.getName();
    if (!known.has(name.toLowerCase())) found.push(namedCells(named, name, zone));
  }
  return found;
}

/** The named ranges of a spreadsheet. */
export function googleNames(spreadsheet: () => Spreadsheet, zone: () => ZoneCalendar): Names {
  const find = (name: string): Range | null => spreadsheet().getRangeByName(name);
  return {
    count: () => spreadsheet().getNamedRanges().length,
    list: (limit, leftOut) => listed(spreadsheet(), limit, leftOut, zone),
    read: (name) => {
      const range = find(name);
      return range ? cellsIn(name, range, zone) : undefined;
    },
    exists: (name) => find(name) !== null,
    place: (name) => placeOf(find(name)),
    formulas: (name) => {
      const range = find(name);
      return range ? { row: range.getRow(), column: range.getColumn(), formulas: range.getFormulas() } : undefined;
    },
    define: (tab, blocks) => {
      const sheet = spreadsheet().getSheetByName(tab);
      if (!sheet) throw new Error(`There is no tab "${tab}" in this spreadsheet.`);
      const ranges = Object.entries(blocks).map(([name, block]) => [name, rangeOf(sheet, block)] as const);
      for (const [name, range] of ranges) spreadsheet().setNamedRange(name, range);
    },
    remove: (name) => spreadsheet().removeNamedRange(name),
    select: (name) => {
      const range = find(name);
      if (range) spreadsheet().setActiveRange(range);
      return range !== null;
    },
    readCell: (name) => {
      const range = find(name);
      return range ? cellOf(range.getValue(), zone) : undefined;
    },
    writeCell: (name, value) => {
      const range = find(name);
      range?.setValue(typedValue(value));
      return range !== null;
    },
    selection: () => {
      const range = spreadsheet().getActiveRange();
      return range ? selectionOf(range, zone) : undefined;
    },
  };
}
