/** Addresses of cells as people write them. */
import type { Block } from "../app/workbook";

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The address of a block inside its tab; without rows it is open below, as in `B2:B`. */
export function addressOf(block: Block): string {
  const last = columnLetters(block.column + block.columns - 1);
  return `${columnLetters(block.column)}${block.row}:${last}${block.rows === null ? "" : block.row + block.rows - 1}`;
}

/** A tab's name as formulas need it: in quotes unless it is one plain word. */
export function quotedTab(tab: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
}
