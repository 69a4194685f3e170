import type { Desk } from "./desk";

type Dimension = "ROW" | "COL";

function countOf(desk: Desk, sheetId: string, dimension: Dimension): number {
  const getters = desk.engine.read;
  return dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
}

/** Does one of the engine's commands on a sheet. */
export function sheetApplied(desk: Desk, sheetId: string, type: string, payload: Readonly<Record<string, unknown>>): void {
  desk.engine.apply(type, { sheetId, ...payload });
}

/** Inserts rows or columns before this index (from 0), where they look like the one that stood there, or after the one above it, and look like that. */
export function addLines(
  desk: Desk,
  sheetId: string,
  dimension: Dimension,
  before: number,
  quantity: number,
  position: "before" | "after" = "before",
): void {
  const count = countOf(desk, sheetId, dimension);
  if (before < 0 || before > count || quantity < 1) throw new Error(`Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
  const isBefore = before === 0 || (position === "before" && before < count);
  const place = isBefore ? { base: before, position: "before" } : { base: before - 1, position: "after" };
  const sheetName = desk.engine.getters.getSheetName(sheetId);
  sheetApplied(desk, sheetId, "ADD_COLUMNS_ROWS", { sheetName, dimension, quantity, ...place });
}

/** Deletes rows or columns from this index (from 0) on. */
export function removeLines(desk: Desk, sheetId: string, dimension: Dimension, first: number, quantity: number): void {
  const count = countOf(desk, sheetId, dimension);
  const what = dimension === "ROW" ? "rows" : "columns";
  if (first < 0 || quantity < 1 || first + quantity > count) throw new Error(`Those ${what} are out of bounds.`);
  if (quantity === count) throw new Error(`You can't delete all the ${what} on the sheet.`);
  const elements = Array.from({ length: quantity }, (_, index) => first + index);
  sheetApplied(desk, sheetId, "REMOVE_COLUMNS_ROWS", { sheetName: desk.engine.getters.getSheetName(sheetId), dimension, elements });
}

/** Gives columns or rows a size in pixels. */
export function sheetColumnsSized(desk: Desk, sheetId: string, dimension: Dimension, first: number, count: number, size: number): void {
  if (first < 0 || first + count > countOf(desk, sheetId, dimension)) {
    throw new Error(`Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
  }
  const elements = Array.from({ length: count }, (_, index) => first + index);
  sheetApplied(desk, sheetId, "RESIZE_COLUMNS_ROWS", { dimension, elements, size });
}
