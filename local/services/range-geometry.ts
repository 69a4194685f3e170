import { Service } from "../guard";
import { type Zone, zoneA1 } from "./a1";
import type { Desk, Place } from "./desk";

/** Google's message for a rectangle that does not fit the sheet, or null when it fits. */
export function misfit(desk: Desk, sheetId: string, zone: Zone): string | null {
  if (zone.top < 0) return "The starting row of the range is too small.";
  if (zone.left < 0) return "The starting column of the range is too small.";
  if (zone.bottom < zone.top) return "The number of rows in the range must be at least 1.";
  if (zone.right < zone.left) return "The number of columns in the range must be at least 1.";
  const getters = desk.engine.read;
  const outside = zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId);
  return outside ? "The coordinates of the range are outside the dimensions of the sheet." : null;
}

/** Where a range is. */
export abstract class RangeGeometry extends Service {
  readonly serviceName = "Range";
  readonly desk: Desk;
  readonly place: Place;
  constructor(desk: Desk, place: Place) {
    super(desk.execution);
    this.desk = desk;
    this.place = place;
  }
  getRow() {
    return this.place.zone.top + 1;
  }
  getRowIndex() {
    return this.place.zone.top + 1;
  }
  getColumn() {
    return this.place.zone.left + 1;
  }
  getLastRow() {
    return this.place.zone.bottom + 1;
  }
  getLastColumn() {
    return this.place.zone.right + 1;
  }
  getNumRows() {
    return this.place.zone.bottom - this.place.zone.top + 1;
  }
  getNumColumns() {
    return this.place.zone.right - this.place.zone.left + 1;
  }
  getHeight() {
    return this.place.zone.bottom - this.place.zone.top + 1;
  }
  getWidth() {
    return this.place.zone.right - this.place.zone.left + 1;
  }
  getA1Notation() {
    return zoneA1(this.place.zone);
  }
  getSheet() {
    return this.desk.sheet(this.place.sheetId);
  }
  getGridId() {
    return googleSheetId(this.desk, this.place.sheetId);
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number) {
    const { zone, sheetId } = this.place;
    const top = zone.top + rows;
    const left = zone.left + columns;
    const moved = {
      top,
      left,
      bottom: top + (numRows ?? zone.bottom - zone.top + 1) - 1,
      right: left + (numColumns ?? zone.right - zone.left + 1) - 1,
    };
    const problem = misfit(this.desk, sheetId, moved);
    if (problem) throw new Error(problem);
    return this.desk.range({ sheetId, zone: moved });
  }
  getCell(row: number, column: number) {
    const { zone, sheetId } = this.place;
    const top = zone.top + row - 1;
    const left = zone.left + column - 1;
    if (row < 1 || column < 1 || top > zone.bottom || left > zone.right) throw new Error("Cell reference out of range.");
    return this.desk.range({ sheetId, zone: { top, left, bottom: top, right: left } });
  }
  getDataRegion() {
    const { sheetId, zone } = this.place;
    const region = this.desk.engine.read.getContiguousZone(sheetId, zone);
    return this.desk.range({ sheetId, zone: region });
  }
}

/** The number by which Google knows a sheet; the first sheet has 0. */
export function googleSheetId(desk: Desk, sheetId: string): number {
  const { sheetNumbers } = desk.core.store;
  const known = sheetNumbers[sheetId];
  if (known !== undefined) return known;
  const taken = new Set(Object.values(sheetNumbers));
  let number = taken.size === 0 ? 0 : hashOf(sheetId);
  while (taken.has(number)) number++;
  sheetNumbers[sheetId] = number;
  return number;
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_000_000_011, 7);
}
