/** Quarters as people write them. */
import { datePartsOf } from "../../domain/calendar/iso-week";

/**
 * The quarter of a serial day.
 * @example quarterOf(46348) //=> "2026-Q4"
 */
export function quarterOf(day: number): string {
  const { year, month } = datePartsOf(day);
  return `${year}-Q${Math.floor((month - 1) / 3) + 1}`;
}

/**
 * Whether a quarter's name means another quarter than this one; a name that is no quarter ("this year", empty) is never another.
 * @example isOtherQuarter("Q3 2026", "2026-Q4") //=> true
 * @example isOtherQuarter("2026 Q4", "2026-Q4") //=> false
 * @example isOtherQuarter("this year", "2026-Q4") //=> false
 */
export function isOtherQuarter(name: string, current: string): boolean {
  const yearFirst = /^(\d{4})\W*q([1-4])$/i.exec(name.trim());
  const yearLast = /^q([1-4])\W*(\d{4})$/i.exec(name.trim());
  const read = yearFirst ? `${yearFirst[1]}-Q${yearFirst[2]}` : yearLast ? `${yearLast[2]}-Q${yearLast[1]}` : current;
  return read !== current;
}
