export interface TargetAdvice {
  /** Share of past windows that moved at least this far, 0..1; null when there are too few values. */
  share: number | null;
  /** Windows that were looked at. */
  windows: number;
  verdict: "stretch" | "realistic" | "would happen anyway" | "never yet" | "not enough history";
  sentence: string;
}

/** Fewer values than this say nothing about what is usual. */
const LEAST_VALUES = 20;

/**
 * How often the metric moved as far as a target asks for, in windows as long as the time left, anywhere in its history.
 * A move counts by its direction: with a positive `change` windows that rose at least so much, with a negative one that fell so much.
 * Below a quarter it is a stretch, from three quarters on it would happen anyway. Refuses below 20 values, or below 8 windows.
 * @example targetAdvice([1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20], 3, 4).share //=> 1
 */
export function targetAdvice(values: readonly number[], change: number, weeks: number): TargetAdvice {
  const length = Math.max(1, Math.round(weeks));
  const windows = values.length - length;
  if (values.length < LEAST_VALUES || windows < 8) {
    const needed = Math.max(LEAST_VALUES, length + 8);
    const sentence = `Your ${values.length} weeks of values are too few to judge this target: ${needed} are needed.`;
    return { share: null, windows: Math.max(0, windows), verdict: "not enough history", sentence };
  }
  const reached = values.slice(length).filter((value, i) => far(value - (values[i] || 0), change)).length;
  const share = reached / windows;
  const move = change < 0 ? "fall" : "rise";
  const seen = `In your last ${values.length} weeks a ${move} this large within ${length} weeks happened in ${Math.round(share * 100)}% of windows (${reached} of ${windows})`;
  if (reached === 0)
    return { share, windows, verdict: "never yet", sentence: `${seen}: it has never happened yet, so say what will be different.` };
  if (share < 0.25) return { share, windows, verdict: "stretch", sentence: `${seen}: a stretch.` };
  if (share < 0.75) return { share, windows, verdict: "realistic", sentence: `${seen}: realistic.` };
  return { share, windows, verdict: "would happen anyway", sentence: `${seen}: it would happen anyway; ask for more.` };
}

function far(move: number, change: number): boolean {
  return change < 0 ? move <= change : move >= change;
}
