/** Whether a key result is a promise or a stretch. */
import type { Cell } from "../cells/cell";
import { optionKey } from "../cells/option";
import { type Problem, problem, quoted } from "../cells/problem";

/** A committed key result is expected in full; an aspirational one lands well at 0.7. */
export type Commitment = "committed" | "aspirational";

const WORDS = new Map<Cell, Commitment>();
for (const word of "committed|commit|commitment|roofshot|promise|must".split("|")) WORDS.set(word, "committed");
for (const word of "aspirational|aspiration|stretch|moonshot|ambitious".split("|")) WORDS.set(word, "aspirational");

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
  // Most cells hold the plain word, which needs no cleaning.
  const known = WORDS.get(cell);
  if (known !== undefined) return known;
  const word = optionKey(cell);
  return word === "" ? null : (WORDS.get(word) ?? unknownWord(cell));
}

function unknownWord(cell: Cell): Problem {
  return problem(`commitment is ${quoted(cell)}: use committed or aspirational.`);
}
