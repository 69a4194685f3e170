import type { Cell } from "../domain/cells/cell";
import { isProblem } from "../domain/cells/problem";
import { objectiveScore } from "../domain/okr/objective-score";
import { cellOf, cellsFrom, requireSameShape, type SheetResult, sizeOf } from "./grid";

/** More empty cells than this below the last score mean an open range such as F2:F, not key results without a value. */
const OPEN_RANGE = 100;

function withMissing(scores: unknown, cells: Cell[]): Cell[] {
  const missing = sizeOf(scores) - cells.length;
  return missing > 0 && missing <= OPEN_RANGE ? [...cells, ...new Array<Cell>(missing).fill(null)] : cells;
}

/**
 * Score of an objective, 0 to 1: the weighted mean of its key results' scores. Empty scores are skipped unless missing is "zero".
 *
 * @param {range} scores Scores of the key results, e.g. G2:G5.
 * @param {range} weights (optional, all alike if empty) Weights on any scale, e.g. H2:H5.
 * @param {string} missing (optional, "skip" if empty) "zero" counts empty scores as 0.
 * @return {number} The score, empty when nothing is scored.
 * @example =OKRSCORE({1; 0.5}, {60; 40}) //=> 0.8
 * @example
 *   | Score | Weight |
 *   | 0.6   | 2      |
 *   |       | 1      |
 *   | 0.9   | 1      |
 *   =OKRSCORE(A2:A4, B2:B4) //=> 0.7
 * @example
 *   | Score | Weight |
 *   | 0.6   | 2      |
 *   |       | 1      |
 *   | 0.9   | 1      |
 *   =OKRSCORE(A2:A4, B2:B4, "zero") //=> 0.525
 * @customfunction
 */
export function OKRSCORE(scores: unknown, weights: unknown, missing: unknown): SheetResult {
  if (sizeOf(weights) > 1) requireSameShape(["scores", scores], ["weights", weights]);
  const scoreCells = withMissing(scores, cellsFrom(scores));
  const weightCells = cellsFrom(weights);
  const isOneForAll = sizeOf(weights) === 1 && weightCells.length === 1;
  const spread = isOneForAll ? scoreCells.map(() => weightCells[0] ?? null) : weightCells;
  const answer = objectiveScore(scoreCells, spread, cellOf(["missing", missing]));
  if (isProblem(answer)) throw new Error(answer.problem);
  return answer ?? "";
}
