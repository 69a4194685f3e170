/**
 * Middle value of the numbers; 0 for none.
 * @example median([3, 1, 2]) //=> 2
 */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}

/** The number at a position that is known to exist; 0 outside, so that sums go on. */
export function at(values: ArrayLike<number>, position: number): number {
  return values[position] ?? 0;
}

/**
 * From each number to the next.
 * @example stepsOf([0, 7, 21]) //=> [7, 14]
 */
export function stepsOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => value - at(values, i));
}

/**
 * Plain mean; 0 for none.
 * @example mean([1, 2, 6]) //=> 3
 */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += at(values, i);
  return values.length === 0 ? 0 : sum / values.length;
}

/**
 * Mean of the smaller part of the numbers, `share` of them left out at the top, so that a few wild weeks do not decide.
 * @example lowerMean([1, 1, 1, 100], 0.25) //=> 1
 */
export function lowerMean(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return mean(sorted.subarray(0, sorted.length - Math.ceil(sorted.length * share)));
}

/**
 * Slope per step through (x, y): the median of all slopes between points that lie about half the series apart.
 * @example robustSlope([0, 1, 2, 3], [1, 3, 5, 7]) //=> 2
 */
export function robustSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const slopes: number[] = [];
  const gap = y.length >> 1;
  for (let lag = Math.max(1, gap - 2); lag <= gap + 2; lag++) {
    for (let i = 0; i + lag < y.length; i++) {
      const run = at(x, i + lag) - at(x, i);
      if (run > 0) slopes.push((at(y, i + lag) - at(y, i)) / run);
    }
  }
  return median(slopes);
}
