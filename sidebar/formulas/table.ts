/** A table in the sheet: where its headings stand, and which column each argument of a function is read from. */
import type { SheetTableView } from "../../src/app/api/insert";
import type { ArgumentEntry, FunctionEntry } from "./catalogue";

/** A column of the table; columns count from 1. */
export interface TableColumn {
  column: number;
  heading: string;
}

export interface SheetTable {
  headerRow: number;
  columns: TableColumn[];
}

/** The column of each argument, by the argument's name; undefined where none fits. */
export type Choice = Record<string, number | undefined>;

/**
 * The letters of a column.
 *
 * @example lettersOf(28) //=> "AB"
 */
export function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function wordsOf(heading: string): string[] {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
}

/**
 * How well a heading fits an argument: more when it is the very word, less when the word stands in it, 0 when it does not fit.
 *
 * @example fitOf("Baseline", { name: "start", kind: "column", called: ["baseline", "start"] }) //=> 100
 * @example fitOf("Start date", { name: "start", kind: "column", called: ["start"], notCalled: ["date"] }) //=> 0
 */
export function fitOf(heading: string, { called = [], notCalled = [] }: ArgumentEntry): number {
  const words = wordsOf(heading);
  const text = words.join(" ");
  if (words.some((word) => notCalled.includes(word))) return 0;
  let best = 0;
  called.forEach((name, rank) => {
    const wanted = wordsOf(name).join(" ");
    const fit = text === wanted ? 100 : ` ${text} `.includes(` ${wanted} `) ? 50 : 0;
    best = Math.max(best, fit > 0 ? fit - rank : 0);
  });
  return best;
}

/** The column of each argument: the best fits first, no column twice; the selected column where an argument takes it. */
export function chooseColumns(columns: readonly TableColumn[], entry: FunctionEntry, selected: number): Choice {
  const fits = entry.arguments
    .filter(({ kind }) => kind === "column")
    .flatMap((argument) => columns.map(({ column, heading }) => ({ name: argument.name, column, fit: fitOf(heading, argument) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const choice: Choice = {};
  const taken = new Set<number>();
  for (const { name, column } of fits) {
    if (choice[name] !== undefined || taken.has(column)) continue;
    choice[name] = column;
    taken.add(column);
  }
  for (const { name, selected: takesSelected } of entry.arguments)
    if (takesSelected && columns.some(({ column }) => column === selected) && !taken.has(selected)) choice[name] = selected;
  return choice;
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
  return best?.table ?? null;
}

/** The first column right of the table with nothing in it from the headings' row down, and as many free ones beside it as the result needs. */
export function freeColumn({ headerRow, columns }: SheetTable, depths: readonly number[], width: number): number {
  const isFree = (column: number) => (depths[column - 1] ?? 0) < headerRow;
  let column = (columns[columns.length - 1]?.column ?? 0) + 1;
  while (!Array.from({ length: width }, (_none, right) => column + right).every(isFree)) column += 1;
  return column;
}
