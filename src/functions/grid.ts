/** From what Sheets passes to a custom function to cells, and from answers back to what Sheets shows. */
import type { Cell } from "../domain/cells/cell";
import { isProblem, type Problem } from "../domain/cells/problem";
import { sheetCalendar } from "./calendar";

/** One value as Sheets takes it back; an empty cell is an empty text. */
export type SheetValue = string | number | boolean | Date;
/** What a custom function gives back: one value, or rows of values that spill. */
export type SheetResult = SheetValue | SheetValue[][];
/** One argument with the name that its user sees. */
export type Argument = readonly [name: string, value: unknown];
/** What a rule answers for one value: null shows as an empty cell. */
export type Answer = Cell | Date | Problem;
/** A rule over the cells that stand at the same place of each argument; arguments left out are null. */
export type Rule<T> = (a: Cell, b: Cell, c: Cell, d: Cell, e: Cell, f: Cell) => T;

/** Marks a row that could not be computed. */
export const WARNING = "⚠ ";

const BLANK_ROW: SheetValue[] = [""];

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** One value as a cell: dates become serial days, a missing argument an empty cell. */
export function cellFrom(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === undefined || value === null) return null;
  if (!isDate(value)) return String(value);
  const day = sheetCalendar().dayOf(value);
  return Number.isNaN(day) ? "#VALUE!" : day;
}

/** Rows of an argument; a single value is one row of one cell. */
function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.length > 0 && !Array.isArray(value[0]) ? [value] : value;
}

/** An argument as rows of cells; the empty rows below the last used one are dropped. */
export function gridFrom(value: unknown): Cell[][] {
  const rows = rowsOf(value);
  const count = usedRowCount(rows);
  return (count < rows.length ? rows.slice(0, count) : rows).map((row) => row.map(cellFrom));
}

/** All cells of an argument in reading order; a row, a column and a single value look alike. Empty cells at the end are dropped. */
export function cellsFrom(value: unknown): Cell[] {
  const cells: Cell[] = [];
  const rows = rowsOf(value);
  const count = usedRowCount(rows);
  for (let row = 0; row < count; row += 1) for (const cell of rows[row] ?? []) cells.push(cellFrom(cell));
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  return cells;
}

/** The one cell of an argument; throws when it is a range of several cells. */
export function cellOf([name, value]: Argument): Cell {
  const rows = rowsOf(value);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new Error(`${name} is ${shapeText(rows)}: give one cell.`);
  return cellFrom(rows[0]?.[0]);
}

/** How many cells an argument has, empty ones included; an argument left out has one. */
export function sizeOf(value: unknown): number {
  const rows = rowsOf(value);
  return rows.length * (rows[0]?.length ?? 0);
}

/** Throws when two ranges differ in shape, naming both. */
export function requireSameShape(one: Argument, other: Argument): void {
  const rows = rowsOf(one[1]);
  const otherRows = rowsOf(other[1]);
  if (rows.length === otherRows.length && rows[0]?.length === otherRows[0]?.length) return;
  throw new Error(`${one[0]} is ${shapeText(rows)} but ${other[0]} is ${shapeText(otherRows)}: give ranges of the same size.`);
}

function isBlank(value: unknown): boolean {
  return value === "" || value === null || value === undefined;
}

function usedRowCount(rows: readonly (readonly unknown[])[]): number {
  let count = rows.length;
  while (count > 0 && (rows[count - 1] ?? []).every(isBlank)) count -= 1;
  return count;
}

function shapeText(rows: readonly (readonly unknown[])[]): string {
  const width = rows[0]?.length ?? 0;
  return `${rows.length} ${rows.length === 1 ? "row" : "rows"} × ${width} ${width === 1 ? "column" : "columns"}`;
}

type Rows = readonly (readonly unknown[])[];

interface Inputs {
  /** Rows of a range, or undefined where one value serves every row. */
  readonly ranges: readonly (Rows | undefined)[];
  readonly singles: readonly Cell[];
  readonly height: number;
  readonly width: number;
  readonly usedHeight: number;
  readonly isSingle: boolean;
}

/** Sorts arguments into ranges and single values, and refuses ranges of different shapes. */
function inputsFrom(args: readonly Argument[]): Inputs {
  const ranges: (Rows | undefined)[] = [];
  const singles: Cell[] = [];
  let first: Argument | undefined;
  let firstRows: Rows = [[]];
  let usedHeight = 0;
  for (const [name, value] of args) {
    const rows = rowsOf(value);
    const isRange = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    ranges.push(isRange ? rows : undefined);
    singles.push(isRange ? null : cellFrom(rows[0]?.[0]));
    if (!isRange) continue;
    if (first) requireSameShape(first, [name, value]);
    else firstRows = rows;
    first ??= [name, value];
    usedHeight = Math.max(usedHeight, usedRowCount(rows));
  }
  const isSingle = first === undefined;
  const width = isSingle ? 1 : (firstRows[0]?.length ?? 1);
  return { ranges, singles, height: firstRows.length, width, usedHeight: isSingle ? 1 : usedHeight, isSingle };
}

function cellAt(inputs: Inputs, index: number, row: number, column: number): Cell {
  const range = inputs.ranges[index];
  if (range === undefined) return inputs.singles[index] ?? null;
  const value = range[row]?.[column];
  return typeof value === "number" || typeof value === "string" ? value : cellFrom(value);
}

function ask<T>(rule: Rule<T>, inputs: Inputs, row: number, column: number): T {
  return rule(
    cellAt(inputs, 0, row, column),
    cellAt(inputs, 1, row, column),
    cellAt(inputs, 2, row, column),
    cellAt(inputs, 3, row, column),
    cellAt(inputs, 4, row, column),
    cellAt(inputs, 5, row, column),
  );
}

function shown(answer: Cell | Date): SheetValue {
  return answer === null ? "" : answer;
}

/**
 * Answers a rule for every cell of the ranges, at most six arguments; a result has the shape of the ranges.
 * Single values serve every row. One value in, a problem is thrown; several in, it stands in its own cell behind a warning sign.
 */
export function answerEach(args: readonly Argument[], rule: Rule<Answer>): SheetResult {
  const inputs = inputsFrom(args);
  if (inputs.isSingle) {
    const answer = ask(rule, inputs, 0, 0);
    if (isProblem(answer)) throw new Error(answer.problem);
    return shown(answer);
  }
  const result: SheetValue[][] = [];
  for (let row = 0; row < inputs.usedHeight; row += 1) {
    const line: SheetValue[] = [];
    for (let column = 0; column < inputs.width; column += 1) {
      const answer = ask(rule, inputs, row, column);
      line.push(typeof answer === "number" ? answer : isProblem(answer) ? WARNING + answer.problem : shown(answer));
    }
    result.push(line);
  }
  return padded(result, inputs.height, inputs.width);
}

function padded(result: SheetValue[][], height: number, width: number): SheetValue[][] {
  const blank = width === 1 ? BLANK_ROW : new Array<SheetValue>(width).fill("");
  while (result.length < height) result.push(blank);
  return result;
}

/**
 * Answers a rule whose answer is several cells wide, for a column of inputs (a row of answers each) or a row of inputs (a column of answers each).
 * A problem stands in the first cell of its answer; one value in, it is thrown.
 */
export function answerRows(args: readonly Argument[], width: number, rule: Rule<readonly (Cell | Date)[] | Problem>): SheetValue[][] {
  const inputs = inputsFrom(args);
  if (inputs.height > 1 && inputs.width > 1) {
    throw new Error(`A block of ${inputs.height} rows × ${inputs.width} columns has no room for the answers: give one column or one row.`);
  }
  const isRow = inputs.width > 1;
  const count = isRow ? inputs.width : inputs.usedHeight;
  const answers: SheetValue[][] = [];
  for (let index = 0; index < count; index += 1) {
    const answer = isRow ? ask(rule, inputs, 0, index) : ask(rule, inputs, index, 0);
    if (isProblem(answer) && inputs.isSingle) throw new Error(answer.problem);
    const line: SheetValue[] = [];
    for (let column = 0; column < width; column += 1) {
      if (!isProblem(answer)) line.push(shown(answer[column] ?? null));
      else line.push(column === 0 ? WARNING + answer.problem : "");
    }
    answers.push(line);
  }
  const blank = new Array<SheetValue>(width).fill("");
  while (!isRow && answers.length < inputs.height) answers.push(blank);
  return isRow ? blank.map((_, line) => answers.map((answer) => answer[line] ?? "")) : answers;
}
