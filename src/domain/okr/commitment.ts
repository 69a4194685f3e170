/** Whether a key result is a promise or a stretch. */
import type { Cell } from "../cells/cell";
import { optionKey } from "../cells/option";
import { type Problem, problem, quoted } from "../cells/problem";

/** A committed key result is expected in full; an aspirational one lands well at 0.7. */
export type Commitment = "committed" | "aspirational";

const COMMITTED = new Set(["committed", "commit", "commitment", "roofshot", "promise", "must"]);
const ASPIRATIONAL = new Set(["aspirational", "aspiration", "stretch", "moonshot", "ambitious"]);

/** Where a good quarter lands, as a score. */
export const LANDING: Readonly<Record<Commitment, number>> = { committed: 1, aspirational: 0.7 };

/**
 * The commitment that a word names; null for an empty cell.
 * @example readCommitment(" Committed ") //=> "committed"
 * @example readCommitment("stretch") //=> "aspirational"
 * @example readCommitment("") //=> null
 */
export function readCommitment(cell: Cell): Commitment | null | Problem {
  if (cell === null || cell === "") return null;
  const word = optionKey(cell);
  if (word === "") return null;
  if (COMMITTED.has(word)) return "committed";
  if (ASPIRATIONAL.has(word)) return "aspirational";
  return problem(`commitment is ${quoted(cell)}: use committed or aspirational.`);
}
