import type { Execution, HostCore } from "../core";
import type { Engine } from "../engine";
import type { Service } from "../guard";
import type { Zone } from "./a1";

/** A rectangle on a sheet. */
export interface Place {
  sheetId: string;
  zone: Zone;
}

/** A service that stands for a rectangle of cells. */
export interface RangeLike extends Service {
  readonly place: Place;
  getA1Notation(): string;
  getValues(): unknown[][];
  activate(): RangeLike;
  clearContent(): unknown;
  clearFormat(): unknown;
  clearNote(): unknown;
  sort(order: unknown): unknown;
}

/** A service that stands for a sheet. */
export interface SheetLike extends Service {
  readonly sheetId: string;
  getSheetId(): number;
  activate(): SheetLike;
  getDataRange(): RangeLike;
  getLastRow(): number;
  getLastColumn(): number;
}

/** The service that stands for the file. */
export interface SpreadsheetLike extends Service {
  getCurrentCell(): RangeLike;
  getActiveRange(): RangeLike;
}

/** A service that stands for a named range. */
export interface NamedRangeLike extends Service {
  getRange(): RangeLike;
}

/** How the spreadsheet's services make one another, within one execution. */
export interface Desk {
  readonly execution: Execution;
  readonly core: HostCore;
  readonly engine: Engine;
  spreadsheet(): SpreadsheetLike;
  sheet(sheetId: string): SheetLike;
  range(place: Place): RangeLike;
  namedRange(name: string): NamedRangeLike;
}

/** The file's time zone. */
export function zoneOf(desk: Desk): string {
  return desk.core.store.document.timeZone;
}

/** The ids of the sheets in the order of their tabs. */
export function sheetIds(desk: Desk): readonly string[] {
  return desk.engine.read.getSheetIds();
}

/** The sheet's id by its name, or null. */
export function sheetIdNamed(desk: Desk, name: string): string | null {
  return sheetIds(desk).find((id) => desk.engine.getters.getSheetName(id) === name) ?? null;
}

/** Every cell of a rectangle, row by row. */
export function eachCell(zone: Zone, visit: (col: number, row: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) for (let col = zone.left; col <= zone.right; col++) visit(col, row);
}

/** A matrix with one item for every cell of a rectangle. */
export function matrixOf<T>(zone: Zone, item: (col: number, row: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(item(col, row));
    rows.push(cells);
  }
  return rows;
}

/** The matrix, when it has exactly the rectangle's size; throws Google's sentence otherwise. */
export function sized<T>(zone: Zone, data: unknown): T[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) {
    throw new Error("The parameters don't match the method signature: rows of cells (Object[][]) are wanted.");
  }
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;
  if (data.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  const wrong = (data as unknown[][]).find((row) => row.length !== columns);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
  return data as T[][];
}

/** Last row and column (from 1) with anything in them; 0 when the sheet is empty. */
export function contentEdge(desk: Desk, sheetId: string): { row: number; column: number } {
  const getters = desk.engine.read;
  let row = 0;
  let column = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row < row && position.col < column) continue;
    const { value } = getters.getEvaluatedCell(position);
    if ((value === null || value === "") && !getters.getCell(position)?.isFormula) continue;
    row = Math.max(row, position.row + 1);
    column = Math.max(column, position.col + 1);
  }
  return { row, column };
}
