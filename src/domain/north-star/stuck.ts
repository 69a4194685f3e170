import { at, mean, median } from "../statistics/robust";

/** Positions `from`..`to` that all hold the value of `from - 1`. */
export interface StuckRun {
  from: number;
  to: number;
}

/** Longer at nothing is no lapse but a stop. */
const LONGEST_LAPSE = 4;
/** Values on either side that tell what is usual there. */
const REACH = 10;

/** At least this many repeats in a row; fewer happen by chance. */
const LEAST_REPEATS = 3;

/**
 * Runs in which a series that otherwise moves stands still: so long that its usual share of repeats would give them in less
 * than one series of a hundred. A series that hardly ever moves has none.
 * @example stuckRuns([3, 5, 4, 6, 8, 7, 9, 5, 6, 4, 4, 4, 4, 4, 4, 4]) //=> [{ from: 10, to: 15 }]
 */
export function stuckRuns(values: readonly number[]): StuckRun[] {
  const moves = values.slice(1).filter((value, i) => value !== at(values, i)).length;
  const runs: StuckRun[] = [];
  for (let from = 1; from < values.length; from++) {
    let to = from - 1;
    while (to + 1 < values.length && at(values, to + 1) === at(values, from - 1)) to++;
    const repeats = to - from + 1;
    if (repeats >= LEAST_REPEATS && isUnlikely(repeats, moves, values.length)) runs.push({ from, to });
    from = Math.max(from, to);
  }
  return runs;
}

/**
 * Runs of one to four values at (almost) nothing, in the middle or at the end of a series whose other values thereabouts keep well above it,
 * at a fifth of the usual or more and three standard deviations away: the tracking lapsed, however noisy the rest is.
 * @example lapses([20, 24, 17, 22, 0, 0, 19, 25, 21, 18]) //=> [{ from: 4, to: 5 }]
 * @example lapses([3, 0, 1, 2, 0, 4, 1, 0, 2, 1]) //=> []
 */
export function lapses(values: readonly number[]): StuckRun[] {
  const runs: StuckRun[] = [];
  for (let from = 1; from < values.length; from++) {
    const around = values.slice(Math.max(0, from - REACH), from + REACH);
    const usual = median(around);
    let to = from - 1;
    while (to + 1 < values.length && Math.abs(at(values, to + 1)) <= 0.05 * usual) to++;
    const kept = around.filter((value) => Math.abs(value) > 0.05 * usual);
    const middle = mean(kept);
    const isAbove = Math.min(...kept) > 0.2 * usual && middle ** 2 > 9 * mean(kept.map((value) => (value - middle) ** 2));
    if (to >= from && around.length - kept.length <= LONGEST_LAPSE && isAbove) runs.push({ from, to });
    from = Math.max(from, to);
  }
  return runs;
}

function isUnlikely(repeats: number, moves: number, count: number): boolean {
  const elsewhere = count - 1 - repeats;
  const share = (elsewhere - moves + 1) / (elsewhere + 2);
  return moves >= 8 && share < 0.3 && share ** repeats * count < 0.01;
}
