import { at, median } from "../statistics/robust";
import type { Effect } from "./effects";
import { type Innovations, innovationsOf } from "./innovations";

/** Values needed on either side of a step that is small beside the noise. */
const SIDE = 6;
/** Values on either side that give the two levels. */
const REACH = 30;
/** Positions that are worth a closer look. */
const TRIED = 24;
/** Twice the log-likelihood a step must add; unrelated wandering series stay below 13 in 19 cases of 20. */
const LEAST_GAIN = 13;

/**
 * A step that is small beside the week-to-week noise but lasts: while it stands in the series the level seems to wander, so it is judged by
 * how much better the whole series is explained without it. Undefined when nothing is gained.
 */
export function lastingStep(values: Float64Array, places: ArrayLike<number>, usual: Innovations): Effect | undefined {
  const bound = 3.5 * usual.spread;
  const before = costOf(usual, bound);
  let best: Effect | undefined;
  let most = LEAST_GAIN;
  for (const { position, size } of likelySteps(values, usual.spread)) {
    const moved = values.map((value, i) => (i >= position ? value - size : value));
    const gain = values.length * Math.log(before / costOf(innovationsOf(moved, places), bound));
    if (gain > most) {
      most = gain;
      best = { position, kind: "step", size, lasting: true };
    }
  }
  return best;
}

/** The positions with the largest differences between the middle before and the middle after. */
function likelySteps(values: Float64Array, spread: number): { position: number; size: number }[] {
  const steps: { position: number; size: number }[] = [];
  for (let position = SIDE; position <= values.length - SIDE; position++) {
    const earlier = values.subarray(Math.max(0, position - REACH), position);
    const size = median(values.subarray(position, position + REACH)) - median(earlier);
    if (Math.abs(size) > 1.2 * spread) steps.push({ position, size });
  }
  return steps.sort((a, b) => Math.abs(b.size) - Math.abs(a.size)).slice(0, TRIED);
}

/** Sum of squared surprises, none counted beyond the bound. */
function costOf({ surprises }: Innovations, bound: number): number {
  let sum = 0;
  for (let i = 1; i < surprises.length; i++) sum += Math.min(Math.abs(at(surprises, i)), bound) ** 2;
  return Math.max(sum, 1e-300);
}
