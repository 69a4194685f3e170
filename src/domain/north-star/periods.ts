import { median, stepsOf } from "../statistics/robust";

export type PeriodName = "day" | "week" | "month" | "quarter" | "year";

export interface Periods {
  name: PeriodName;
  /** Periods of a full cycle: 7 days (5 working days), 52.18 weeks, 12 months, 4 quarters; 0 where there is none. */
  cycle: number;
  /** For each day its place among the periods, counted from 0; a gap skips places. */
  places: readonly number[];
}

const LENGTHS: readonly (readonly [PeriodName, number, number])[] = [
  ["day", 1, 7],
  ["week", 7, 52.1775],
  ["month", 30.44, 12],
  ["quarter", 91.31, 4],
];

/**
 * Reads the rhythm of a series from its days (sorted, no two alike): the median step names the period, and places count whole
 * steps from the first day. Days without any Saturday and Sunday count as working days. Weeks of which most have no value stay weeks
 * where `isWeekly` says so, or a fifth of the steps are a week and all are whole weeks.
 * @example periodsOf([0, 31, 59, 120]).places //=> [0, 1, 2, 4]
 * @example periodsOf([0, 14, 28, 42], true).places //=> [0, 2, 4, 6]
 */
export function periodsOf(days: readonly number[], isWeekly = false): Periods {
  const steps = stepsOf(days);
  const usual = median(steps);
  const weeks = isWeekly || (steps.every((each) => each % 7 === 0) && steps.filter((each) => each === 7).length > steps.length / 5);
  const step = weeks && usual < 28 ? 7 : usual;
  const [name, length, cycle] = LENGTHS.find(([, size]) => step <= size * 1.6) || ["year", 365.25, 0];
  if (name === "day" && days.length >= 10 && days.every((day) => day % 7 > 1)) {
    const first = workingDay(days[0] || 0);
    return { name, cycle: 5, places: days.map((day) => workingDay(day) - first) };
  }
  // A rhythm between two names (every second week, every second month) is counted in its own steps.
  const size = Math.abs(step / length - 1) < 0.2 ? length : step;
  let place = 0;
  const places = days.map((_, i) => {
    place += i === 0 ? 0 : Math.max(1, Math.round((steps[i - 1] || 0) / size));
    return place;
  });
  return { name, cycle: size === length ? cycle : 0, places };
}

function workingDay(day: number): number {
  return Math.floor(day / 7) * 5 + ((day % 7) - 2);
}
