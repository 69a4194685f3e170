/** Options are words: matched without case, spaces, hyphens or underscores. */
import type { Cell } from "./cell";
import { isEmptyCell } from "./empty";

/**
 * The comparable form of an option word; an empty cell gives an empty text.
 * @example optionKey(" At_Least ") //=> "atleast"
 * @example optionKey(null) //=> ""
 */
export function optionKey(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (cell === null || isEmptyCell(cell)) return "";
  return String(cell)
    .toLowerCase()
    .replace(/[\s\u00a0_\u2010-\u2015-]+/g, "");
}
