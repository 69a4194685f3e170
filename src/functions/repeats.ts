/** Columns repeat themselves: equal cells need one reading. */
import type { Cell } from "../domain/cells/cell";

type RowRule<T> = (a: Cell, b: Cell, c: Cell) => T;

/** A text's length stands first, so that no text can look like a number or like two cells. */
const keyOf = (cell: Cell): string => (typeof cell === "string" ? `${cell.length}:${cell}` : String(cell));

/** The same rule with a memory, for rules whose answer the cells alone decide: of equal cells it is asked once. */
export function askedOnce<T>(rule: RowRule<T>): RowRule<T> {
  const answers = new Map<string, T>();
  return (a, b, c) => {
    const key = `${keyOf(a)} ${keyOf(b)} ${keyOf(c)}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = rule(a, b, c);
    answers.set(key, answer);
    return answer;
  };
}
