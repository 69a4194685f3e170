/** Which cells count as empty. */
import type { Cell } from "./cell";

const EMPTY_WORDS = new Set("-|--|–|—|−|?|??|???|…|...|n/a|n.a.|na|n/d|nd|tbd|tbc|tba|t.b.d.|null|none|nil".split("|"));
/** Most texts are longer, and need no look-up. */
const LONGEST_WORD = 6;

/**
 * Whether a cell says "nothing here yet".
 * Null, blank text, and the words people type for it (`-`, `n/a`, `tbd`, `?` …), in any case; zero, FALSE and error texts are not empty.
 * @example isEmptyCell(" n/a ") //=> true
 * @example isEmptyCell(0) //=> false
 * @example isEmptyCell("#N/A") //=> false
 */
export function isEmptyCell(cell: Cell): cell is null | string {
  if (typeof cell === "string") {
    if (cell === "") return true;
    if (cell.length > 16) return cell.trim() === "";
    const word = cell.trim();
    return word === "" || (word.length <= LONGEST_WORD && EMPTY_WORDS.has(word.toLowerCase()));
  }
  return cell === null;
}
