import { at } from "../statistics/robust";
import { cumulativeOf, wentOn } from "./cumulative";
import { judge } from "./judgement";
import { type Periods, periodsOf } from "./periods";
import { lapseSentence, missingSentence, stuckSentence } from "./signal-sentence";
import type { Sensitivity, Signal } from "./signal-shape";
import { lapses, type StuckRun, stuckRuns } from "./stuck";

/** Fewer values than this carry no claim about what is usual. */
const LEAST_VALUES = 8;
/** Five years of weeks: what is older says little about what is usual now, and the time to judge grows faster than the number of values. */
const MOST_VALUES = 260;
const WIDTHS: Readonly<Record<Sensitivity, number>> = { low: 1.5, normal: 1, high: 0.75 };

/** A value with the row it came from. */
interface Point {
  row: number;
  day: number;
  value: number;
}

/**
 * What in a series is a signal and not noise, in the order of the rows; a quiet series gives none.
 * Limits are those of a process-behaviour chart (2.66 average moving ranges on either side) on what remains after trend and, with two
 * full cycles, season; widened for long records and heavy tails. A running total is judged on its increments.
 * Rows may be in any order; of two rows with the same day the later one counts. Fewer than 8 values: only missing periods are told;
 * of more than 260 only the last 260 are judged.
 * @source Wheeler, Understanding Variation, for the limits
 */
export function signalsOf(
  days: readonly (number | null)[],
  values: readonly (number | null)[],
  sensitivity: Sensitivity = "normal",
): Signal[] {
  const points = pointsOf(days, values);
  if (points.length < 2) return [];
  const periods = periodsOf(points.map(({ day }) => day));
  const signals = missing(points, periods, days);
  if (points.length >= LEAST_VALUES) signals.push(...unusual(points, periods, WIDTHS[sensitivity]));
  return onePerRow(signals);
}

function pointsOf(days: readonly (number | null)[], values: readonly (number | null)[]): Point[] {
  const byDay = new Map<number, Point>();
  days.forEach((day, row) => {
    const value = values[row];
    if (day !== null && typeof value === "number") byDay.set(day, { row, day, value });
  });
  return [...byDay.values()].sort((a, b) => a.day - b.day).slice(-MOST_VALUES);
}

/** A gap is told at the first row that has its day but no value, otherwise at the row after it. */
function missing(points: readonly Point[], { places, name }: Periods, days: readonly (number | null)[]): Signal[] {
  return points.flatMap((point, i) => {
    const count = at(places, i) - at(places, i - 1) - 1;
    if (i === 0 || count < 1) return [];
    const previous = points[i - 1]?.day || 0;
    const empty = days.findIndex((day) => day !== null && day > previous && day < point.day);
    const row = empty >= 0 ? empty : point.row;
    return [{ row, kind: "missing" as const, direction: null, sentence: missingSentence(count, name, empty >= 0) }];
  });
}

/** Odd values, new levels and standstills. */
function unusual(points: readonly Point[], periods: Periods, width: number): Signal[] {
  const own = points.map(({ value }) => value);
  const rowAt = (position: number) => points[position]?.row || 0;
  const isTotal = cumulativeOf(own) === "yes";
  const values = isTotal ? wentOn(own) : own;
  const zeros = isTotal ? [] : lapses(values);
  const kept = values.filter((_, i) => !inside(zeros, i));
  const lapsed = zeros.map(({ from, to }): Signal => {
    return {
      row: rowAt(from),
      kind: "drop",
      direction: "down",
      sentence: lapseSentence(at(values, from), kept, to - from + 1, periods.name),
    };
  });
  const runs = stuckRuns(values).filter(({ to }) => !inside(zeros, to));
  const stuck = runs.map((run): Signal => {
    const sentence = stuckSentence(at(values, run.from), run.to - run.from + 1, periods.name, isTotal);
    return { row: rowAt(run.from), kind: "stuck value", direction: null, sentence };
  });
  const moving = points.map((_, i) => i).filter((i) => !(isTotal && i === 0) && !inside([...runs, ...zeros], i));
  stuck.push(...lapsed);
  if (moving.length < LEAST_VALUES) return stuck;
  const gap = (i: number) => at(periods.places, i) - at(periods.places, i - 1);
  const judged = moving.map((i) => (isTotal ? (at(values, i) - at(values, i - 1)) / gap(i) : at(values, i)));
  const places = moving.map((i) => at(periods.places, i));
  const told = judge(judged, { ...periods, places }, width).map(({ position, ...rest }): Signal => {
    return { row: rowAt(at(moving, position)), ...rest, sentence: isTotal ? `${rest.sentence} (increments)` : rest.sentence };
  });
  return [...stuck, ...told];
}

function inside(runs: readonly StuckRun[], position: number): boolean {
  return runs.some(({ from, to }) => position >= from && position <= to);
}

function onePerRow(signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.row - b.row);
  return sorted.reduce<Signal[]>((told, signal) => {
    const last = told[told.length - 1];
    if (last?.row === signal.row) last.sentence = `${last.sentence} ${signal.sentence}`;
    else told.push({ ...signal });
    return told;
  }, []);
}
