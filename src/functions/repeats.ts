/** Columns repeat themselves: equal cells need one reading. */
import type { Cell } from "../domain/cells/cell";

type RowRule<T> = (a: Cell, b: Cell, c: Cell) => T;

/** A text's length stands first, so that no text can look like a number or like two cells. */
const keyOf = (cell: Cell): string => (typeof cell === "string" ? `${cell.length}:${cell}` : String(cell));

/** The same rule with a memory, for rules whose answer the cells alone decide: of equal cells it is asked once. */
export function askedOnce<T>(rule: RowRule<T>): RowRule<T> {
  const alone = new Map<Cell, T>();
  const together = new Map<Cell, T>();
  return (a, b, c) => {
    const isAlone = b === null && c === null;
    const answers = isAlone ? alone : together;
    const key = isAlone ? a : `${keyOf(a)} ${keyOf(b)} ${keyOf(c)}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = rule(a, b, c);
    answers.set(key, answer);
    return answer;
  };
}
