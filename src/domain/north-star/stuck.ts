import { at } from "../statistics/robust";

/** Positions `from`..`to` that all hold the value of `from - 1`. */
export interface StuckRun {
  from: number;
  to: number;
}

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

function isUnlikely(repeats: number, moves: number, count: number): boolean {
  const elsewhere = count - 1 - repeats;
  const share = (elsewhere - moves + 1) / (elsewhere + 2);
  return moves >= 8 && share < 0.3 && share ** repeats * count < 0.01;
}
