/** Dates and serial days in a spreadsheet's own time zone. A serial day counts days since 1899-12-30, the time of day is its fraction. */

/** Turns dates into serial days and back, in one time zone. */
export interface ZoneCalendar {
  dayOf(date: Date): number;
  dateOf(day: number): Date;
}

const DAY_MILLISECONDS = 86_400_000;
const WEEK_MILLISECONDS = 7 * DAY_MILLISECONDS;
/** Serial day of 1970-01-01. */
const EPOCH = 25_569;

/** Milliseconds since 1970 that the clocks of the zone show at a moment, as if they were UTC. */
type Clocks = (date: Date) => number;

function clocksByIntl(timeZone: string): Clocks {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hour12: false,
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (date) => {
    const parts: Record<string, number> = {};
    for (const part of format.formatToParts(date)) parts[part.type] = Number(part.value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const milliseconds = ((date.getTime() % 1000) + 1000) % 1000;
    const shown = new Date(0);
    shown.setUTCFullYear(year, month - 1, day);
    return shown.setUTCHours(hour % 24, minute, second, milliseconds);
  };
}

function clocksByUtilities(timeZone: string): Clocks {
  return (date) => Date.parse(`${Utilities.formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSS")}Z`);
}

function clocksOf(timeZone: string): Clocks {
  try {
    const clocks = clocksByIntl(timeZone);
    return Number.isNaN(clocks(new Date(0))) ? clocksByUtilities(timeZone) : clocks;
  } catch {
    return clocksByUtilities(timeZone);
  }
}

/** The same clocks, asked once a week of dates: where a week begins and ends at the same distance from UTC, no clock was changed in it. */
function askedWeekly(clocks: Clocks): Clocks {
  const distances = new Map<number, number>();
  const distanceAt = (week: number): number => {
    const known = distances.get(week);
    if (known !== undefined) return known;
    const distance = clocks(new Date(week * WEEK_MILLISECONDS)) - week * WEEK_MILLISECONDS;
    distances.set(week, distance);
    return distance;
  };
  return (date) => {
    const week = Math.floor(date.getTime() / WEEK_MILLISECONDS);
    const distance = distanceAt(week);
    return distance === distanceAt(week + 1) ? date.getTime() + distance : clocks(date);
  };
}

/** The calendar of a time zone. A time that the clocks skip in spring is the moment an hour later; a time shown twice in autumn is the first. */
export function zoneCalendar(timeZone: string): ZoneCalendar {
  const clocks = askedWeekly(clocksOf(timeZone));
  return {
    dayOf: (date) => (Number.isNaN(date.getTime()) ? Number.NaN : clocks(date) / DAY_MILLISECONDS + EPOCH),
    dateOf: (day) => {
      const wanted = Math.round((day - EPOCH) * DAY_MILLISECONDS);
      // The zone's distance from UTC a day before and after: one of the two holds at the wanted time.
      const offsets = [wanted - DAY_MILLISECONDS, wanted + DAY_MILLISECONDS].map((near) => clocks(new Date(near)) - near);
      const moments = offsets.map((offset) => new Date(wanted - offset));
      const exact = moments.filter((moment) => clocks(moment) === wanted);
      const [first = new Date(wanted)] = exact.length > 0 ? exact : moments;
      return exact.length > 1 ? new Date(Math.min(...exact.map(Number))) : first;
    },
  };
}
