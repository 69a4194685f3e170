/** How far a value has come on a way, at any magnitude. */

/**
 * The share of the way from start to target that current has covered; below 0 and above 1 where it lies outside.
 * Start and target must differ. Values up to ±1.7e308 are scaled down before subtracting, and a share too large for a number is the largest one.
 * @example shareOfWay(8, 3, 5) //=> 0.6
 * @example shareOfWay(-1e308, 1e308, 0) //=> 0.5
 * @example shareOfWay(0, 5e-324, 1e308) //=> 1.7976931348623157e308
 */
export function shareOfWay(start: number, target: number, current: number): number {
  let covered = current - start;
  let way = target - start;
  if (!Number.isFinite(covered) || !Number.isFinite(way)) {
    covered = current / 4 - start / 4;
    way = target / 4 - start / 4;
  }
  return finiteValue(covered / way) + 0;
}

/**
 * A number held within what a number can be; infinity becomes the largest number.
 * @example finiteValue(1 / 0) //=> 1.7976931348623157e308
 */
export function finiteValue(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

/**
 * A number held within 0..1.
 * @example clampedShare(1.25) //=> 1
 * @example clampedShare(-0.5) //=> 0
 */
export function clampedShare(share: number): number {
  return share > 0 ? Math.min(share, 1) : 0;
}
