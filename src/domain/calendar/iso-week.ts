/** Days, dates and ISO weeks as integers and text; the only place that knows the calendar. A day is a serial day: days since 1899-12-30. */

/** Serial day of 1970-01-01, where the civil-date formulas below have their zero. */
const EPOCH = 25569;
/** Serial day of Monday 1900-01-01. */
const A_MONDAY = 2;

function dayFromParts(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + EPOCH;
}

/**
 * Year, month (1..12) and day of the month (1..31) of a serial day.
 * @source https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 * @example datePartsOf(46348) //=> ({ year: 2026, month: 11, dayOfMonth: 22 })
 */
export function datePartsOf(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = Math.floor(day) - EPOCH + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/**
 * Serial day of a date; undefined when no such date exists (30 February).
 * @example dayOfDate(2026, 11, 22) //=> 46348
 * @example dayOfDate(2026, 2, 30) //=> undefined
 */
export function dayOfDate(year: number, month: number, dayOfMonth: number): number | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const day = dayFromParts(year, month, dayOfMonth);
  return datePartsOf(day).dayOfMonth === dayOfMonth ? day : undefined;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/**
 * ISO date text of a serial day; a time of day is dropped.
 * @example isoDate(46348) //=> "2026-11-22"
 * @example isoDate(0) //=> "1899-12-30"
 */
export function isoDate(day: number): string {
  const { year, month, dayOfMonth } = datePartsOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/**
 * Serial day of an ISO date text; undefined for any other text and for dates that do not exist.
 * @example dayFromIsoDate("2026-11-22") //=> 46348
 * @example dayFromIsoDate("2026-02-30") //=> undefined
 */
export function dayFromIsoDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts ? dayOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/**
 * Day of the week, 1 (Monday) to 7 (Sunday).
 * @example weekday(46348) //=> 7
 */
export function weekday(day: number): number {
  return ((((Math.floor(day) - A_MONDAY) % 7) + 7) % 7) + 1;
}

/**
 * The Monday on or before a day.
 * @example isoDate(mondayOf(46348)) //=> "2026-11-16"
 */
export function mondayOf(day: number): number {
  return Math.floor(day) - weekday(day) + 1;
}

/** ISO year and week number; a week belongs to the year of its Thursday. */
function weekPartsOf(day: number): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = datePartsOf(thursday);
  return { year, week: Math.floor((thursday - dayFromParts(year, 1, 1)) / 7) + 1 };
}

/**
 * ISO week text of a serial day. The first days of January may belong to the last week of the year before, and the reverse.
 * @example isoWeek(46348) //=> "2026-W47"
 * @example isoWeek(dayFromIsoDate("2027-01-03")) //=> "2026-W53"
 */
export function isoWeek(day: number): string {
  const { year, week } = weekPartsOf(day);
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/**
 * How many ISO weeks a year has: 52 or 53.
 * @example weeksInYear(2026) //=> 53
 * @example weeksInYear(2027) //=> 52
 */
export function weeksInYear(year: number): number {
  return weekPartsOf(dayFromParts(year, 12, 28)).week;
}

/**
 * The Monday of an ISO week text; undefined for any other text and for a week 53 that the year does not have.
 * @example isoDate(mondayFromIsoWeek("2026-W47")) //=> "2026-11-16"
 * @example mondayFromIsoWeek("2027-W53") //=> undefined
 */
export function mondayFromIsoWeek(text: string): number | undefined {
  const parts = /^(\d{4})-?w(\d{1,2})$/i.exec(text.trim());
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const week = Number(parts[2]);
  if (week < 1 || week > weeksInYear(year)) return undefined;
  return mondayOf(dayFromParts(year, 1, 4)) + (week - 1) * 7;
}

/**
 * The ISO week a number of weeks later (negative: earlier); undefined when the text is no week.
 * @example weekLater("2026-W53", 1) //=> "2027-W01"
 * @example weekLater("2026-W01", -1) //=> "2025-W52"
 */
export function weekLater(week: string, count: number): string | undefined {
  const monday = mondayFromIsoWeek(week);
  return monday === undefined ? undefined : isoWeek(monday + count * 7);
}

/**
 * Whole ISO weeks from the week of one day to the week of another; negative when the second is earlier.
 * @example weeksBetween(dayFromIsoDate("2026-11-16"), dayFromIsoDate("2026-11-22")) //=> 0
 * @example weeksBetween(dayFromIsoDate("2026-12-28"), dayFromIsoDate("2027-01-04")) //=> 1
 */
export function weeksBetween(from: number, to: number): number {
  return (mondayOf(to) - mondayOf(from)) / 7;
}
