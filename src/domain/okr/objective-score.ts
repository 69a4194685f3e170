/** The score of an objective from the scores of its key results. */
import type { Cell } from "../cells/cell";
import { amountIn } from "../cells/number";
import { optionKey } from "../cells/option";
import { notANumber, type Problem, problem, quoted } from "../cells/problem";
import { clampedShare } from "./share";

/**
 * Weighted mean of scores, 0..1, each held within 0..1 first; null when nothing is scored, also where empty scores would count as 0.
 * Weights on any scale; weight 0 leaves a score out, an empty one counts as 1 unless the others add up to the whole. Empty scores are skipped;
 * `missing` = zero counts them as 0, except where weights are given and the one beside is empty too.
 * @param weights one for each score; an empty list weighs all alike
 * @example objectiveScore([1, 0.5], [60, 40], null) //=> 0.8
 * @example objectiveScore([0.6, "", 0.9], [], null) //=> 0.75
 * @example objectiveScore([0.6, "", 0.9], [], "zero") //=> 0.5
 * @example objectiveScore([1.5, 0.5], [], null) //=> 0.75
 * @example objectiveScore([0.5, 0.2], [2, -1], null) //=> ({ problem: "weight 2 is -1: use 0 or more." })
 */
export function objectiveScore(scores: readonly Cell[], weights: readonly Cell[], missing: Cell): number | null | Problem {
  const countsMissing = readMissing(missing);
  if (typeof countsMissing === "object") return countsMissing;
  const given = readWeights(weights);
  if ("problem" in given) return given;
  // Weights are measured against the largest, so that their sum stays finite.
  const scale = largestOf(given, scores.length);
  let total = 0;
  let weightTotal = 0;
  let isScored = false;
  for (const [index, cell] of scores.entries()) {
    const score = amountIn(cell);
    if (score === undefined) return notANumber(`score ${index + 1}`, cell);
    const weight = given.numbers.length === 0 ? 1 : (given.byRow[index] ?? null);
    if (score === null && (!countsMissing || weight === null)) continue;
    if (weight === null && given.areShares) {
      return problem(`weight ${index + 1} is empty while the others add up to the whole: type 0 or its share.`);
    }
    total += ((weight ?? 1) / scale) * clampedShare(score ?? 0);
    weightTotal += (weight ?? 1) / scale;
    isScored = isScored || (score !== null && weight !== 0);
  }
  return isScored ? Math.min(1, total / weightTotal) : null;
}

function readMissing(cell: Cell): boolean | Problem {
  const word = optionKey(cell);
  if (word === "" || word === "skip" || word === "ignore") return false;
  if (word === "zero" || word === "0") return true;
  return problem(`missing is ${quoted(cell)}: use skip or zero.`);
}

function largestOf({ byRow, numbers }: Weights, count: number): number {
  const counted = byRow.length < count || numbers.length < byRow.length ? 1 : 0;
  return numbers.reduce((largest, weight) => Math.max(largest, weight), counted);
}

interface Weights {
  /** Each weight, null where it is empty. */
  readonly byRow: readonly (number | null)[];
  readonly numbers: readonly number[];
  /** Whether they are parts of 1 or of 100, where an empty one cannot mean 1. */
  readonly areShares: boolean;
}

function readWeights(cells: readonly Cell[]): Weights | Problem {
  const byRow: (number | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    const weight = amountIn(cell);
    if (weight === undefined) return notANumber(`weight ${index + 1}`, cell);
    if (weight !== null && weight < 0) return problem(`weight ${index + 1} is ${weight}: use 0 or more.`);
    byRow.push(weight);
  }
  const numbers = byRow.filter((weight): weight is number => weight !== null);
  if (numbers.length > 0 && numbers.every((weight) => weight === 0)) {
    return problem("All weights are 0: give at least one key result a weight above 0.");
  }
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  const areParts = Math.abs(sum - 1) < 1e-6 && numbers.some((weight) => weight > 0 && weight < 1);
  return { byRow, numbers, areShares: areParts || Math.abs(sum - 100) < 1e-6 };
}
