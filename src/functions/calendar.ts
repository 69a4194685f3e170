/** How dates enter and leave custom functions; the one place that may be told the spreadsheet's own time zone. */

/** What a spreadsheet knows about dates. Days are serial days: days since 1899-12-30, with a fraction for a time of day. */
export interface SheetCalendar {
  today(): number;
  dayOf(date: Date): number;
  dateOf(day: number): Date;
}

const DAY_MILLISECONDS = 86_400_000;
const QUARTERS_A_DAY = 96;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;
/** Midnight of the westernmost zone with a half hour (UTC−9:30); a later midnight in UTC belongs to the next day, east of Greenwich. */
const LATEST_WESTERN_MIDNIGHT = 9.5 / 24;
/** Dates before 1900-01-01 are durations, whose time of day is all they say. */
const FIRST_DATE = 2;

/**
 * Serial day of a date whose time zone is not known.
 * A time in UTC on a whole quarter of an hour is taken for midnight somewhere, so that dates are whole days in every usual zone; other times keep their fraction.
 */
function dayOfSomewhere(date: Date): number {
  const exact = date.getTime() / DAY_MILLISECONDS + EPOCH;
  const isQuarter = Number.isInteger(exact * QUARTERS_A_DAY);
  if (!isQuarter || exact < FIRST_DATE) return exact;
  const whole = Math.floor(exact);
  return exact - whole > LATEST_WESTERN_MIDNIGHT ? whole + 1 : whole;
}

const anywhere: SheetCalendar = {
  today: () => Math.floor(Date.now() / DAY_MILLISECONDS) + EPOCH,
  dayOf: dayOfSomewhere,
  dateOf: (day) => new Date(Math.round((day - EPOCH) * DAY_MILLISECONDS)),
};

let ask: () => SheetCalendar | undefined = () => undefined;

/** Sets who is asked for the spreadsheet's calendar; where the answer is undefined, the calendar that knows no time zone serves. */
export function useSheetCalendar(from: () => SheetCalendar | undefined): void {
  ask = from;
}

/** The calendar in use. */
export function sheetCalendar(): SheetCalendar {
  return ask() ?? anywhere;
}
