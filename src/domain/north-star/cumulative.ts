import { at, mean, median, stepsOf } from "../statistics/robust";
import type { Cumulative } from "./evidence-shape";

/**
 * Whether the series is a running total: `yes` when it (all but) never falls and grows by amounts that have nothing to do with its
 * height, also when it starts again from nothing, each year say; `unsure` when it never falls but grows in proportion to its height, as a fast start-up does, `no` otherwise.
 * Fewer than 12 values, or fewer than 6 rises, are never called a total.
 * @example cumulativeOf([0, 4, 8, 13, 16, 19, 23, 28, 33, 37, 40, 44, 48, 53]) //=> "yes"
 */
export function cumulativeOf(values: readonly number[]): Cumulative {
  const whole = startsAgain(values) ? wentOn(values) : values;
  const rises = stepsOf(whole);
  const falls = rises.filter((rise) => rise < 0);
  const growing = rises.filter((rise) => rise > 0);
  if (values.length < 12 || growing.length < 6) return "no";
  if (falls.length > values.length * 0.03 || falls.some((fall) => -fall > 0.5 * median(growing))) return "no";
  // What stands still for good at the end of a total says nothing about how it grew.
  const last = rises.reduce((place, rise, i) => (rise > 0 ? i : place), 0);
  const grown = rises.slice(0, last + 1);
  if (inProportion(whole.slice(0, last + 2), grown)) return "unsure";
  return wavers(grown) ? "unsure" : "yes";
}

/**
 * Whether it falls to a third or less and grows on from there, without a rise out of the ordinary: a counter of the year, and no outage.
 * @example startsAgain([10, 20, 31, 40, 9, 21, 30]) //=> true
 * @example startsAgain([10, 20, 31, 0, 40, 50, 61]) //=> false
 */
export function startsAgain(values: readonly number[]): boolean {
  const whole = wentOn(values);
  const rises = stepsOf(whole);
  return at(whole, whole.length - 1) !== at(values, values.length - 1) && Math.max(...rises) <= 3 * median(rises);
}

/**
 * The counter as it would stand had it never started again: what stood before each fall to a third or less is carried on.
 * @example wentOn([10, 20, 31, 9, 20]) //=> [10, 20, 31, 40, 51]
 */
export function wentOn(values: readonly number[]): number[] {
  let carried = 0;
  return values.map((value, i) => {
    if (value < at(values, i - 1) / 3) carried += at(values, i - 1);
    return carried + value;
  });
}

/** Rises of the later half against the earlier half keep up with the height itself. */
function inProportion(values: readonly number[], rises: readonly number[]): boolean {
  const half = rises.length >> 1;
  const faster = mean(rises.slice(half)) / mean(rises.slice(0, half));
  const higher = mean(values.slice(half)) / mean(values.slice(0, half));
  return higher > 1 && faster > 1 && Math.log(faster) > 0.45 * Math.log(higher);
}

/** A large rise is followed by a small one: noise round a level, which a total does not have. */
function wavers(rises: readonly number[]): boolean {
  const middle = mean(rises);
  const off = rises.map((rise) => rise - middle);
  const together = off.slice(1).reduce((sum, value, i) => sum + value * at(off, i), 0);
  return together < -(0.25 + 0.8 / Math.sqrt(rises.length)) * off.reduce((sum, value) => sum + value * value, 0);
}
