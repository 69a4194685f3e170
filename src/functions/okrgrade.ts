import { gradeRow } from "../domain/okr/grade";
import { answerRows, cellsFrom, type SheetResult } from "./grid";

/**
 * Grade of a score, 0.0 to 1.0, and its color: red to 0.3, yellow to 0.6, green from 0.7. Two cells wide; with a commitment a third says attained yes or no.
 *
 * @param {number} score Score of an objective or key result, e.g. 0.72 or G2:G.
 * @param {string} commitment (optional) committed needs the full 1, aspirational a grade of 0.7.
 * @return {range} Grade, color and, with a commitment, attained.
 * @example =OKRGRADE(0.72) //=> 0.7 | green
 * @example =OKRGRADE(0.65, "aspirational") //=> 0.7 | green | yes
 * @example =OKRGRADE(0.96, "committed") //=> 0.9 | green | no
 * @customfunction
 */
export function OKRGRADE(score: unknown, commitment: unknown): SheetResult {
  const width = cellsFrom(commitment).length > 0 ? 3 : 2;
  return answerRows(
    [
      ["score", score],
      ["commitment", commitment],
    ],
    width,
    gradeRow,
  );
}
