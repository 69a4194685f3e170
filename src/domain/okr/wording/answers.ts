/** Rows that the wording functions answer with, from cells to cells. */
import type { Cell } from "../../cells/cell";
import { readNumber } from "../../cells/number";
import { isProblem, notANumber, type Problem } from "../../cells/problem";
import { goalText } from "./goal-cell";
import { judgeKeyResult } from "./key-result-check";
import { judgeObjective } from "./objective-check";

const numberOf = (name: string, cell: Cell): number | null | Problem => {
  const reading = readNumber(cell);
  if (reading.kind === "empty") return null;
  return reading.kind === "number" ? reading.value : notANumber(name, cell);
};

/**
 * Verdict, issue and advice on a key result; the advice says why first. Empty for an empty text.
 * @example keyResultAnswer("Ship mobile app", null, null).slice(0, 2) //=> ["rewrite", "output"]
 * @example keyResultAnswer("", null, null) //=> []
 */
export function keyResultAnswer(text: Cell, start: Cell, target: Cell): Cell[] | Problem {
  const goal = goalText("key_result", text);
  if (goal === null) return [];
  const from = numberOf("start", start);
  const to = numberOf("target", target);
  for (const read of [goal, from, to]) if (isProblem(read)) return read;
  const { verdict, issue, sentence, advice, rewrite } = judgeKeyResult(goal as string, from as number | null, to as number | null);
  return [verdict, issue, `${sentence} ${advice}${rewrite ? ` E.g. "${rewrite}".` : ""}`];
}

/**
 * Verdict, issue and advice on an objective; the advice says why first. Empty for an empty text.
 * @example objectiveAnswer("Improve the experience").slice(0, 2) //=> ["rewrite", "vague"]
 */
export function objectiveAnswer(text: Cell): Cell[] | Problem {
  const goal = goalText("objective", text);
  if (goal === null) return [];
  if (isProblem(goal)) return goal;
  const { verdict, issue, sentence, advice } = judgeObjective(goal);
  return [verdict, issue, `${sentence} ${advice}`];
}

/**
 * What a key result's text says: start, target, unit, direction, type, relative change. Numbers are as written (35% is 35 with unit "%",
 * $1.2M is 1200000 with unit "USD"); a change without a target of its own is text ("-40%", "x2", "+5 points").
 * @example parsedAnswer("Increase activation from 35% to 50%") //=> [35, 50, "%", "increase", "change", null]
 * @example parsedAnswer("Decrease support tickets by 40%") //=> [null, null, "tickets", "decrease", "change", "-40%"]
 */
export function parsedAnswer(text: Cell): Cell[] | Problem {
  const goal = goalText("key_result", text);
  if (goal === null) return [];
  if (isProblem(goal)) return goal;
  const { reading, label } = judgeKeyResult(goal);
  const type = reading.type || (label === "output" || label === "milestone-ok" ? "done" : null);
  return [reading.start, reading.target, reading.unit || null, reading.direction || null, type, reading.change || null];
}
