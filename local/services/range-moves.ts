import { formulaOf, scriptValue } from "../cells";
import { hostRealm } from "../realm";
import { eachCell, zoneOf } from "./desk";
import type { RangeGeometry } from "./range-geometry";

/** Copies cell by cell; a source smaller than the target repeats, a larger one runs over its edge. */
export function copyCells(source: RangeGeometry, target: RangeGeometry, kind: string): void {
  const { engine } = source.desk;
  const from = source.place;
  const to = target.place;
  const height = Math.max(source.getNumRows(), Math.floor(target.getNumRows() / source.getNumRows()) * source.getNumRows());
  const width = Math.max(source.getNumColumns(), Math.floor(target.getNumColumns() / source.getNumColumns()) * source.getNumColumns());
  const zone = { top: to.zone.top, left: to.zone.left, bottom: to.zone.top + height - 1, right: to.zone.left + width - 1 };
  const getters = engine.read;
  const commands: Record<string, unknown>[] = [];
  eachCell(zone, (col, row) => {
    const col0 = from.zone.left + ((col - zone.left) % source.getNumColumns());
    const row0 = from.zone.top + ((row - zone.top) % source.getNumRows());
    const position = { sheetId: from.sheetId, col: col0, row: row0 };
    const cell = getters.getCell(position);
    const evaluated = getters.getEvaluatedCell(position);
    const formula = cell?.isFormula ? getters.getTranslatedCellFormula(to.sheetId, col - col0, row - row0, cell.compiledFormula) : null;
    const content = kind === "PASTE_VALUES" || formula === null ? literal(evaluated.value) : formula;
    commands.push({
      sheetId: to.sheetId,
      col,
      row,
      ...(kind === "PASTE_FORMAT" ? {} : { content: cell && !cell.isFormula && kind !== "PASTE_VALUES" ? cell.content : content }),
      ...(kind === "PASTE_NORMAL" || kind === "PASTE_FORMAT" ? { style: cell?.style ?? null, format: cell?.format ?? "" } : {}),
    });
  });
  for (const command of commands) engine.push("UPDATE_CELL", command);
  engine.flush();
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && /^[=']/.test(value) ? `'${value}` : String(value);
}

const TYPE_ORDER = ["number", "string", "boolean"];

function compared(a: unknown, b: unknown, ascending: boolean): number {
  const empty = Number(a === "") - Number(b === "");
  if (empty !== 0) return empty;
  const kind = TYPE_ORDER.indexOf(typeof a) - TYPE_ORDER.indexOf(typeof b);
  const order = kind !== 0 ? kind : typeof a === "string" ? a.localeCompare(String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts whole rows of a range by columns of the sheet; formulas move with their rows. */
export function sortRows(range: RangeGeometry, orders: readonly unknown[]): void {
  const { engine } = range.desk;
  const { sheetId, zone } = range.place;
  const keys = orders.map((order) => {
    const { column, ascending = true } = (typeof order === "object" && order !== null ? order : { column: order ?? zone.left + 1 }) as {
      column: number;
      ascending?: boolean;
    };
    if (column - 1 < zone.left || column - 1 > zone.right) throw new Error("The sort column is outside the range.");
    return { col: column - 1, ascending };
  });
  const getters = engine.read;
  const valueAt = (col: number, row: number) => {
    const value = scriptValue(engine, getters.getEvaluatedCell({ sheetId, col, row }), hostRealm, zoneOf(range.desk));
    return value instanceof Date ? value.getTime() : value;
  };
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { col, ascending } of keys) {
      const order = compared(valueAt(col, a), valueAt(col, b), ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const moved = sorted.flatMap((from, index) => rowCells(range, from, zone.top + index));
  for (const command of moved) engine.push("UPDATE_CELL", command);
  engine.flush();
}

function rowCells(range: RangeGeometry, from: number, to: number): Record<string, unknown>[] {
  const { engine } = range.desk;
  const { sheetId, zone } = range.place;
  const cells: Record<string, unknown>[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    const cell = engine.getters.getCell({ sheetId, col, row: from });
    const formula = formulaOf(engine, { sheetId, col, row: from });
    const moved =
      cell?.isFormula && from !== to ? engine.getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula) : formula;
    const content = cell?.isFormula ? moved : (cell?.content ?? "");
    cells.push({ sheetId, col, row: to, content, style: cell?.style ?? null, format: cell?.format ?? "" });
  }
  return cells;
}
