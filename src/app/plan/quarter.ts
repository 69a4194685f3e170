/** Quarters as people write them. */
import { datePartsOf, dayOfDate } from "../../domain/calendar/iso-week";

/**
 * The quarter of a serial day.
 * @example quarterOf(46348) //=> "2026-Q4"
 */
export function quarterOf(day: number): string {
  const { year, month } = datePartsOf(day);
  return `${year}-Q${Math.floor((month - 1) / 3) + 1}`;
}

/** Year and number of a quarter's name; undefined for a name that is no quarter. */
function readQuarter(name: string): { year: number; quarter: number } | undefined {
  const yearFirst = /^(\d{4})\W*q([1-4])$/i.exec(name.trim());
  const yearLast = /^q([1-4])\W*(\d{4})$/i.exec(name.trim());
  if (yearFirst) return { year: Number(yearFirst[1]), quarter: Number(yearFirst[2]) };
  return yearLast ? { year: Number(yearLast[2]), quarter: Number(yearLast[1]) } : undefined;
}

/**
 * Whether a quarter's name means another quarter than this one; a name that is no quarter ("this year", empty) is never another.
 * @example isOtherQuarter("Q3 2026", "2026-Q4") //=> true
 * @example isOtherQuarter("2026 Q4", "2026-Q4") //=> false
 * @example isOtherQuarter("this year", "2026-Q4") //=> false
 */
export function isOtherQuarter(name: string, current: string): boolean {
  const read = readQuarter(name);
  return read !== undefined && `${read.year}-Q${read.quarter}` !== current;
}

/** First and last serial day of a period. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * First and last day of a quarter by its name; undefined for a name that is no quarter.
 * @example quarterDays("2026-Q4") //=> ({ start: 46296, end: 46387 })
 * @example quarterDays("this year") //=> undefined
 */
export function quarterDays(name: string): Period | undefined {
  const read = readQuarter(name);
  if (!read) return undefined;
  const month = read.quarter * 3 - 2;
  const start = dayOfDate(read.year, month, 1);
  const next = month === 10 ? dayOfDate(read.year + 1, 1, 1) : dayOfDate(read.year, month + 3, 1);
  return start === undefined || next === undefined ? undefined : { start, end: next - 1 };
}
