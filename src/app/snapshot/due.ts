/** Which weekly snapshot is due. Days and hours are those of the spreadsheet's time zone, so summer time needs no rule of its own. */
import { mondayOf, weekday } from "../../domain/calendar/iso-week";

/** When the snapshot is wanted: 1 Monday … 7 Sunday, 0..23. */
export interface Timetable {
  readonly day: number;
  readonly hour: number;
}

/**
 * Whether a day and an hour make a timetable: 1..7 and 0..23, both whole.
 * @example isTimetable({ day: 7, hour: 0 }) //=> true
 * @example isTimetable({ day: 8, hour: 9.5 }) //=> false
 */
export function isTimetable({ day, hour }: Timetable): boolean {
  return [1, 2, 3, 4, 5, 6, 7].includes(day) && hour >= 0 && hour < 24 && Math.floor(hour) === hour;
}

/** A day and an hour on the spreadsheet's clocks. */
export interface DayAndHour {
  readonly day: number;
  readonly hour: number;
}

/** A run this late still belongs to the week that was asked for, as when Sunday 23:00 runs after midnight. */
const GRACE_HOURS = 12;

function hoursBetween(earlier: DayAndHour, later: DayAndHour): number {
  return (later.day - earlier.day) * 24 + later.hour - earlier.hour;
}

/**
 * The latest appointment at or before a moment.
 * @example lastAppointment({ day: 1, hour: 9 }, { day: 46350, hour: 8 }) //=> ({ day: 46349, hour: 9 })
 * @example lastAppointment({ day: 1, hour: 9 }, { day: 46349, hour: 8 }) //=> ({ day: 46342, hour: 9 })
 */
export function lastAppointment({ day, hour }: Timetable, now: DayAndHour): DayAndHour {
  const thisWeek = now.day - weekday(now.day) + day;
  const isPast = hoursBetween({ day: thisWeek, hour }, now) >= 0;
  return { day: isPast ? thisWeek : thisWeek - 7, hour };
}

/**
 * The first appointment after a moment.
 * @example nextAppointment({ day: 1, hour: 9 }, { day: 46349, hour: 9 }) //=> ({ day: 46356, hour: 9 })
 */
export function nextAppointment(timetable: Timetable, now: DayAndHour): DayAndHour {
  const last = lastAppointment(timetable, now);
  return { day: last.day + 7, hour: last.hour };
}

/**
 * The Monday of the week whose snapshot is due; null when none is.
 * Due from the appointment to the end of its week, and 12 hours longer. An appointment before `since` was never asked for.
 * What a week's cells held cannot be known later, so a week that has passed is not caught up.
 * @example dueWeek({ day: 1, hour: 9 }, { day: 46349, hour: 9 }, { day: 46340, hour: 0 }) //=> 46349
 * @example dueWeek({ day: 1, hour: 9 }, { day: 46349, hour: 8 }, { day: 46340, hour: 0 }) //=> null
 * @example dueWeek({ day: 7, hour: 23 }, { day: 46349, hour: 0 }, { day: 46340, hour: 0 }) //=> 46342
 * @example dueWeek({ day: 1, hour: 9 }, { day: 46350, hour: 9 }, { day: 46350, hour: 8 }) //=> null
 */
export function dueWeek(timetable: Timetable, now: DayAndHour, since: DayAndHour): number | null {
  const appointment = lastAppointment(timetable, now);
  if (hoursBetween(since, appointment) < 0) return null;
  const isThisWeek = mondayOf(appointment.day) === mondayOf(now.day);
  return isThisWeek || hoursBetween(appointment, now) <= GRACE_HOURS ? mondayOf(appointment.day) : null;
}

/**
 * Monday of the first week whose snapshot was asked for: that of the first appointment at or after `since`.
 * @example firstWeek({ day: 1, hour: 9 }, { day: 46349, hour: 9 }) //=> 46349
 * @example firstWeek({ day: 1, hour: 9 }, { day: 46352, hour: 8 }) //=> 46356
 */
export function firstWeek(timetable: Timetable, since: DayAndHour): number {
  const last = lastAppointment(timetable, since);
  return mondayOf(hoursBetween(last, since) === 0 ? last.day : last.day + 7);
}

/**
 * Mondays of the weeks between two recorded ones, from the first that was asked for, in which nothing was recorded.
 * @example missedWeeks(46321, 46349, 46300) //=> [46328, 46335, 46342]
 * @example missedWeeks(46321, 46349, 46335) //=> [46335, 46342]
 */
export function missedWeeks(lastRecorded: number, recording: number, first: number): number[] {
  const weeks: number[] = [];
  for (let monday = mondayOf(lastRecorded) + 7; monday < recording; monday += 7) if (monday >= first) weeks.push(monday);
  return weeks;
}
