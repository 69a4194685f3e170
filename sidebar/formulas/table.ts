/** A table in the sheet: where its headings stand, and where a column beside it is free. */
import type { SheetTableView } from "../../src/app/api/insert";
import type { FunctionEntry } from "./catalogue";
import { contentOf, fitOf, type TableColumn } from "./column-choice";

export interface SheetTable {
  headerRow: number;
  columns: TableColumn[];
}

/**
 * The letters of a column.
 *
 * @example lettersOf(28) //=> "AB"
 */
export function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function textColumns(cells: SheetTableView["rows"][number]["cells"]): TableColumn[] {
  return cells.flatMap((cell, index) => (typeof cell === "string" && cell.trim() ? [{ column: index + 1, heading: cell.trim() }] : []));
}

/** Neighbouring headings around the selected column, or to the left of it; a gap of one column belongs to the table still. */
function neighbours(columns: readonly TableColumn[], selected: number): TableColumn[] {
  const groups: TableColumn[][] = [];
  for (const each of columns) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && each.column - last.column <= 2) group.push(each);
    else groups.push([each]);
  }
  const distance = (group: TableColumn[]) => {
    const [first, last] = [group[0]?.column ?? 0, group[group.length - 1]?.column ?? 0];
    return selected < first ? first - selected : Math.max(0, selected - last);
  };
  return [...groups].sort((a, b) => distance(a) - distance(b) || b.length - a.length)[0] ?? [];
}

/** The table with what its columns hold in the rows that were read. */
function withContents({ rows }: SheetTableView, { headerRow, columns }: SheetTable): SheetTable {
  const below = rows.filter(({ row }) => row > headerRow);
  return {
    headerRow,
    columns: columns.map((each) => ({ ...each, holds: contentOf(below.map(({ cells }) => cells[each.column - 1] ?? null)) })),
  };
}

/**
 * The table that the selection lies in: the row whose headings fit the function best, not below the selection where one above fits;
 * of equals the nearest. Null where no row holds two texts.
 */
export function findTable(view: SheetTableView, entry: FunctionEntry): SheetTable | null {
  let best: { table: SheetTable; worth: number } | null = null;
  for (const { row, cells } of view.rows) {
    const columns = neighbours(textColumns(cells), view.column);
    if (columns.length === 0 || (columns.length === 1 && row !== view.row)) continue;
    const matched = entry.arguments.filter((argument) => columns.some(({ heading }) => fitOf(heading, argument) > 0)).length;
    const numbers = cells.filter((cell) => typeof cell === "number").length;
    const place = row <= view.row ? 1 + row / 1e6 : -row / 1e6;
    const worth = matched * 100 + Math.min(columns.length, 20) - numbers * 5 + place;
    if (!best || worth > best.worth) best = { table: { headerRow: row, columns }, worth };
  }
  return best && withContents(view, best.table);
}

/** The first column right of the table with nothing in it from the headings' row down, and as many free ones beside it as the result needs. */
export function freeColumn({ headerRow, columns }: SheetTable, depths: readonly number[], width: number): number {
  const isFree = (column: number) => (depths[column - 1] ?? 0) < headerRow;
  let column = (columns[columns.length - 1]?.column ?? 0) + 1;
  while (!Array.from({ length: width }, (_none, right) => column + right).every(isFree)) column += 1;
  return column;
}
