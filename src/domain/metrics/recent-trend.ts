/** Which way the last values go. */
export type RecentTrend = "rising" | "falling" | "flat" | "";

/** Values on either side that are compared. */
const SIDE = 4;

/**
 * The mean of the last four values against the four before: rising or falling when they lie further apart than one standard deviation of all
 * eight, flat otherwise; empty with fewer than eight values.
 * @example recentTrend([1, 2, 3, 4, 5, 6, 7, 8]) //=> "rising"
 * @example recentTrend([5, 6, 5, 6, 5, 6, 5, 6]) //=> "flat"
 * @example recentTrend([1, 2, 3]) //=> ""
 */
export function recentTrend(values: readonly number[]): RecentTrend {
  const last = values.slice(-2 * SIDE);
  if (last.length < 2 * SIDE) return "";
  const mean = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0) / part.length;
  const middle = mean(last);
  const spread = Math.sqrt(last.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (last.length - 1));
  const move = mean(last.slice(SIDE)) - mean(last.slice(0, SIDE));
  return Math.abs(move) <= spread ? "flat" : move > 0 ? "rising" : "falling";
}
