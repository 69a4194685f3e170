/** Grades of scores, their colours, and whether the goal was attained. */
import type { Cell } from "../cells/cell";
import { amountIn } from "../cells/number";
import { notANumber, type Problem } from "../cells/problem";
import { type Commitment, readCommitment } from "./commitment";
import { clampedShare } from "./share";

/** Colour of a grade. */
export type Band = "red" | "yellow" | "green";

/** Room for the last binary digits of a computed score: 0.1 + 0.7 counts as 0.8. */
const ROUNDING_ROOM = 1e-9;

/**
 * Whether a score is fully reached.
 * @example isFull(0.999) //=> false
 * @example isFull(1.2) //=> true
 */
export function isFull(score: number): boolean {
  return score >= 1 - ROUNDING_ROOM;
}

/**
 * Grade of a score, 0 to 1 in steps of 0.1.
 * Rounded half up, but 1 only when fully reached: 0.96 is graded 0.9.
 * @example gradeOf(0.65) //=> 0.7
 * @example gradeOf(0.96) //=> 0.9
 * @example gradeOf(1.25) //=> 1
 */
export function gradeOf(score: number): number {
  if (isFull(score)) return 1;
  return Math.min(9, Math.floor(clampedShare(score) * 10 + 0.5 + ROUNDING_ROOM)) / 10;
}

/**
 * Colour of a score, taken from its grade: red up to 0.3, yellow up to 0.6, green from 0.7.
 * @example bandOf(0.34) //=> "red"
 * @example bandOf(0.65) //=> "green"
 */
export function bandOf(score: number): Band {
  const grade = gradeOf(score);
  return grade <= 0.3 ? "red" : grade <= 0.6 ? "yellow" : "green";
}

/**
 * Whether a score attains its goal: a committed one needs the full 1, an aspirational one a grade of 0.7.
 * @example isAttained(0.9, "committed") //=> false
 * @example isAttained(0.65, "aspirational") //=> true
 */
export function isAttained(score: number, commitment: Commitment): boolean {
  return commitment === "committed" ? isFull(score) : gradeOf(score) >= 0.7;
}

/**
 * Grade, colour and, where a commitment is given, attained yes or no; all empty for an empty score.
 * @example gradeRow(0.72, null) //=> [0.7, "green", null]
 * @example gradeRow("85%", "committed") //=> [0.9, "green", "no"]
 * @example gradeRow("", "committed") //=> [null, null, null]
 */
export function gradeRow(score: Cell, commitment: Cell): readonly [number | null, Band | null, "yes" | "no" | null] | Problem {
  const value = amountIn(score);
  if (value === undefined) return notANumber("score", score);
  if (value === null) return [null, null, null];
  const kind = readCommitment(commitment);
  if (kind !== null && typeof kind === "object") return kind;
  return [gradeOf(value), bandOf(value), kind === null ? null : isAttained(value, kind) ? "yes" : "no"];
}
