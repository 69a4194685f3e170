import { scoreOf } from "../domain/okr/score";
import { answerEach, type SheetResult } from "./grid";

/**
 * Score of a key result, 0 to 1: how far current has come from start to target. Columns give a column of scores; an empty current stays empty.
 *
 * @param {number} start Value at the beginning, e.g. 35% or D2:D. Empty counts as 0.
 * @param {number} target Value to reach, e.g. 50% or E2:E.
 * @param {number} current Latest value, e.g. 41% or F2:F.
 * @param {string} type (optional, "change" if empty) increase, decrease, at least, at most, between, done.
 * @param {boolean} clamp (optional, TRUE if empty) FALSE shows overshoot and regression, e.g. 1.25.
 * @return {number} The score, or one score for each row.
 * @example =KRSCORE(35%, 50%, 41%) //=> 0.4
 * @example =KRSCORE(0, 500, 650, "change", FALSE) //=> 1.3
 * @example
 *   | Start | Target | Current  |
 *   | 35%   | 50%    | 41%      |
 *   | 8     | 3      | 4        |
 *   | 0     | 40     | about 30 |
 *   =KRSCORE(A2:A4, B2:B4, C2:C4)
 *   //=> 0.4
 *   //=> 0.8
 *   //=> ⚠ current is "about 30", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.
 * @customfunction
 */
export function KRSCORE(start: unknown, target: unknown, current: unknown, type: unknown, clamp: unknown): SheetResult {
  return answerEach(
    [
      ["start", start],
      ["target", target],
      ["current", current],
      ["type", type],
      ["clamp", clamp],
    ],
    scoreOf,
  );
}
