/** Addresses of cells as people write them. */
import type { Block } from "./workbook";

/**
 * The letters of a column.
 * @example columnLetters(28) //=> "AB"
 */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * The address of a block inside its tab; without rows it is open below.
 * @example addressOf({ row: 2, column: 2, rows: null, columns: 1 }) //=> "B2:B"
 * @example addressOf({ row: 2, column: 2, rows: 1, columns: 1 }) //=> "B2"
 */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${rows === null ? "" : row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * A tab's name as formulas need it: in quotes unless it is one plain word.
 * @example quotedTab("Weekly data") //=> "'Weekly data'"
 */
export function quotedTab(tab: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
}
