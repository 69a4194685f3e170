/** Where a key result will land on the last day of its period. */
import { readDay } from "../calendar/day-cell";
import { isoDate } from "../calendar/iso-week";
import type { Cell } from "../cells/cell";
import { amountIn } from "../cells/number";
import { isProblem, notANumber, type Problem, problem } from "../cells/problem";
import { scoreOf } from "./score";
import { finiteValue } from "./share";
import { type Point, projected, type Trend, trendOf } from "./trend";

/** Where a key result lands; null where there is nothing to say. */
export interface Forecast {
  /** Value on the last day, with the range in which 80 of 100 such values fall. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Score of that value, 0..1; null where the start is missing and the direction cannot be told. */
  readonly score: number | null;
  /** Serial day on which the target is reached; null if never on this trend. */
  readonly reachedOn: number | null;
  /** Change per week needed from the last value; 0 when the target is reached, null when no time is left. */
  readonly neededPerWeek: number | null;
}

/** Weeks of values that a forecast needs. */
export const FEWEST_POINTS = 4;
/** A target further away than ten years counts as never reached. */
const HORIZON_DAYS = 3653;

/**
 * The values of a series in order of days; rows without a date or a value are left out, the last of several values on one day counts.
 * @example readPoints([9, 2], [5, 4]) //=> [{ day: 2, value: 4 }, { day: 9, value: 5 }]
 * @example readPoints([2, 2], [5, 4]) //=> [{ day: 2, value: 4 }]
 * @example readPoints([2], ["soon"]) //=> ({ problem: "values row 1 is \"soon\", which is not a number: type it as 40, 35% or 1.2M, or leave it empty." })
 */
export function readPoints(dates: readonly Cell[], values: readonly Cell[]): Point[] | Problem {
  const points: Point[] = [];
  let isSorted = true;
  let before = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const cell = values[index] ?? null;
    const value = amountIn(cell);
    if (value === undefined) return notANumber(`values row ${index + 1}`, cell);
    if (value === null) continue;
    const date = dates[index] ?? null;
    const day = readDay("dates", date);
    if (isProblem(day)) return readDay(`dates row ${index + 1}`, date) as Problem;
    if (day === null) continue;
    isSorted = isSorted && day > before;
    before = day;
    points.push({ day, value });
  }
  return isSorted ? points : sortedPoints(points);
}

/** Points in order of days; the last of several on one day stays. */
function sortedPoints(points: readonly Point[]): Point[] {
  const byDay = new Map(points.map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

/** How far a value is past the target in the direction of the key result; at or above 0 it is reached. */
function past(value: number, target: number, rises: boolean): number {
  return rises ? value - target : target - value;
}

/** First day of the unbroken run of values at or past the target that ends with the last one given; null when that one is not. */
function reachedAlready(points: readonly Point[], target: number, rises: boolean): number | null {
  let reached: number | null = null;
  for (const { day, value } of points) reached = past(value, target, rises) >= 0 ? (reached ?? day) : null;
  return reached;
}

/** Day on which the trend meets the target, so many days after the last value at the earliest; null when it moves away. */
function crossingDay({ level, slope, unit, day }: Trend, target: number, rises: boolean, earliest: number): number | null {
  if (rises ? slope <= 0 : slope >= 0) return null;
  const days = ((target / unit - level) / slope) * 7;
  return days <= HORIZON_DAYS ? day + Math.max(earliest, Math.ceil(days - 1e-6)) : null;
}

/**
 * Forecast for a series with at least four points: its robust trend goes on to the last day.
 * Values after the last day are left out; when the last day has come, its value is the landing. A series that was never negative does not fall below 0.
 * A last value that is an outlier proves nothing alone: the target is reached when the value before it was there, or the trend without it is.
 * @param start null when unknown; the direction is then the one from the first value to the target
 * @example forecastOf([0, 8, 16, 24, 32].map((value, week) => ({ day: 7 + week * 7, value })), 0, 100, 98) //=> ({ value: 104, low: 104, high: 104, score: 1, reachedOn: 95, neededPerWeek: 68 / 9 })
 * @example forecastOf([50, 47, 44, 41].map((value, week) => ({ day: 7 + week * 7, value })), 50, 10, 98).value //=> 11
 */
export function forecastOf(points: readonly Point[], start: number | null, target: number, end: number): Forecast | Problem {
  const known = points.filter(({ day }) => day <= end);
  const last = known[known.length - 1];
  if (last === undefined || known.length < FEWEST_POINTS)
    return problem(
      `The forecast needs ${FEWEST_POINTS} weeks of values, but only ${known.length} of ${points.length} are from before end_date ${isoDate(end)}: type the last day of the period.`,
    );
  const trend = trendOf(known);
  const rises = target >= (start ?? known[0]?.value ?? 0);
  const landing = last.day === end ? { value: last.value, half: 0 } : projected(trend, end);
  const isNeverNegative = target >= 0 && (start ?? 0) >= 0 && known.every(({ value }) => value >= 0);
  const floor = isNeverNegative ? 0 : Number.NEGATIVE_INFINITY;
  const value = Math.max(floor, landing.value);
  const score = scoreOf(start, target, value);
  if (isProblem(score) && start !== null) return score;
  const weeksLeft = (end - last.day) / 7;
  const isWild = trend.isLastWild && weeksLeft > 0;
  const reachedOn = reachedAlready(isWild ? known.slice(0, -1) : known, target, rises) ?? crossingDay(trend, target, rises, isWild ? 0 : 1);
  const isReached = isWild ? reachedOn !== null && reachedOn <= last.day : past(last.value, target, rises) >= 0;
  // A wild value past the target is not where the way goes on from.
  const from = past(last.value, target, rises) < 0 ? last.value : trend.level * trend.unit;
  return {
    value,
    low: Math.max(floor, finiteValue(landing.value - landing.half)),
    high: Math.max(floor, finiteValue(landing.value + landing.half)),
    score: isProblem(score) || (start === null && !rises) ? null : score,
    reachedOn,
    neededPerWeek: isReached ? 0 : weeksLeft > 0 ? finiteValue(target / weeksLeft - from / weeksLeft) : null,
  };
}
