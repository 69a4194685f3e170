/** The kinds of key results, by the words people use for them. */
import type { Cell } from "../cells/cell";
import { optionKey } from "../cells/option";
import { type Problem, problem, quoted } from "../cells/problem";

/** How a key result is scored. */
export type ScoreType = "change" | "increase" | "decrease" | "at least" | "at most" | "between" | "done";

const WORDS: Readonly<Record<ScoreType, string>> = {
  change: "change|linear|progress|metric|number|percent|numeric|improve|move|fromto",
  increase: "increase|increasing|increased|raise|grow|growth|up|higher|higherisbetter|reach|↑|↗",
  decrease: "decrease|decreasing|decreased|reduce|reduction|lower|lowerisbetter|down|cut|shrink|↓|↘",
  "at least": "atleast|>=|=>|≥|min|minimum|floor|above|stayabove|notbelow|nolessthan|keepabove",
  "at most": "atmost|<=|=<|≤|max|maximum|ceiling|cap|below|staybelow|notabove|nomorethan|keepbelow",
  between: "between|range|within|inrange|band",
  done: "done|binary|boolean|yes/no|yesno|milestone|milestones|checkbox|tickbox|task|truefalse|true/false",
};

const TYPES = new Map<string, ScoreType>();
for (const type of Object.keys(WORDS) as ScoreType[]) {
  TYPES.set(type, type);
  for (const word of WORDS[type].split("|")) TYPES.set(word, type);
}

/**
 * The kind that a word names; an empty cell is a `change`.
 * Matched without case, spaces, hyphens or underscores, with common synonyms.
 * @example readScoreType("At-Least") //=> "at least"
 * @example readScoreType("reduce") //=> "decrease"
 * @example readScoreType("") //=> "change"
 */
export function readScoreType(cell: Cell): ScoreType | Problem {
  if (cell === null || cell === "") return "change";
  const known = typeof cell === "string" ? (TYPES.get(cell) ?? TYPES.get(optionKey(cell))) : undefined;
  if (known !== undefined) return known;
  if (optionKey(cell) === "") return "change";
  return problem(`type is ${quoted(cell)}: use change, increase, decrease, at least, at most, between or done.`);
}
