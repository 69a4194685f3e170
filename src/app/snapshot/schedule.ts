/** The weekly snapshot as people turn it on and as the hourly trigger carries it out. */
import { datePartsOf, isoWeek, mondayOf, weekday } from "../../domain/calendar/iso-week";
import type { Reply } from "../api/reply";
import type { ScheduleInput, ScheduleView, SnapshotOutcome } from "../api/schedule";
import { HISTORY } from "../layout";
import { done, refused } from "../result";
import { provideTodayIfPossible, writeTodayIfPossible } from "../today";
import type { Moment, Workbook } from "../workbook";
import { type Bookkeeping, keepOutcome, keepSchedule, keepToday, readBookkeeping, type Schedule } from "./bookkeeping";
import { type DayAndHour, dueWeek, firstWeek, isTimetable, lastAppointment, nextAppointment } from "./due";
import { weeksIn } from "./history-table";
import { takeSnapshot } from "./take-snapshot";

const WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|");
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
/** How long after an appointment a missing snapshot is put down to a trigger that does not run. */
const OVERDUE_HOURS = 3;

/** A day and an hour as people read them: `Monday 30 November, 9:00`. */
function appointmentText({ day, hour }: DayAndHour): string {
  const { month, dayOfMonth } = datePartsOf(day);
  return `${WEEKDAYS[weekday(day) - 1]} ${dayOfMonth} ${MONTHS[month - 1]}, ${hour}:00`;
}

/** What the sidebar is told of: what the notes say, and the weeks that stand in History. */
interface Kept extends Pick<Bookkeeping, "schedule" | "last"> {
  readonly weeks: readonly number[];
}

/** Whether a snapshot is due whose week is not in History. */
function isMissing({ weeks }: Kept, due: number | null): boolean {
  return due !== null && !weeks.includes(due);
}

function dueNow({ schedule }: Kept, now: Moment): number | null {
  return schedule.on ? dueWeek(schedule, now, schedule.since) : null;
}

function problemOf(kept: Kept, now: Moment, mine: boolean, isAuthorized: boolean): string | null {
  const { schedule, last, weeks } = kept;
  if (schedule.on && !isAuthorized && mine)
    return "Google wants your permission again: turn the weekly snapshot off and on, and allow what Google asks.";
  const due = dueNow(kept, now);
  const missing = isMissing(kept, due);
  if (schedule.on && last?.result === "failed" && (missing || due === null)) return last.sentence;
  const monday = due ?? mondayOf(now.day);
  if (last?.week === isoWeek(monday) && !weeks.includes(monday))
    return `The row of week ${last.week} is not in the tab ${HISTORY.tab} any more: ${missing ? "it is recorded again within the hour, or take it now" : "take it now if it should be"}.`;
  const appointment = lastAppointment(schedule, now);
  const late = (now.day - appointment.day) * 24 + now.hour - appointment.hour;
  if (!missing || late < OVERDUE_HOURS) return null;
  return `The snapshot of ${appointmentText(appointment)} was not taken: take it now, and turn it on under your account if this happens again.`;
}

function viewOf(workbook: Workbook, bookkeeping: Kept, mine: boolean): ScheduleView {
  const { schedule, last } = bookkeeping;
  const now = workbook.office.now();
  return {
    on: schedule.on,
    mine,
    by: schedule.on ? schedule.by : "",
    day: schedule.day,
    hour: schedule.hour,
    timeZone: workbook.office.timeZone(),
    last,
    next: schedule.on ? nextText(bookkeeping, now) : "",
    problem: problemOf(bookkeeping, now, mine, workbook.office.isAuthorized()),
  };
}

function nextText(kept: Kept, now: Moment): string {
  return isMissing(kept, dueNow(kept, now)) ? "within the hour" : appointmentText(nextAppointment(kept.schedule, now));
}

/**
 * The schedule as the sidebar shows it. This user's trigger is brought in line first: made again when it is gone although this user turned the
 * snapshot on, removed when the snapshot is off.
 */
export function readSchedule(workbook: Workbook, { schedule, last }: Bookkeeping, weeks: readonly number[]): ScheduleView {
  const { office } = workbook;
  let mine = office.hasTrigger();
  if (schedule.on && !mine && schedule.user === office.userKey()) {
    office.addTrigger();
    mine = true;
  } else if (!schedule.on && mine) {
    office.removeTrigger();
    mine = false;
  }
  return viewOf(workbook, { schedule, last, weeks }, mine);
}

/** Turns the weekly snapshot on or off, or moves it to another day and hour. Appointments before this moment were never asked for. */
export function setSchedule(workbook: Workbook, { on, day, hour }: ScheduleInput): Reply<ScheduleView> {
  if (!isTimetable({ day, hour }))
    return refused("The snapshot needs a day from Monday to Sunday and an hour from 0 to 23: choose both again.");
  const { office } = workbook;
  const before = readBookkeeping(workbook);
  const weeks = weeksIn(workbook);
  const now = office.now();
  const mine = office.hasTrigger();
  if (on && !mine) office.addTrigger();
  if (on) provideTodayIfPossible(workbook);
  const since = on && before.schedule.on && before.schedule.day === day && before.schedule.hour === hour ? before.schedule.since : now;
  const schedule: Schedule = {
    on,
    day,
    hour,
    by: on ? office.userName() : "",
    user: on ? office.userKey() : "",
    since: { day: since.day, hour: since.hour },
  };
  keepSchedule(workbook, schedule);
  // Last: a trigger without a schedule does nothing, a schedule without a trigger would promise what nobody does.
  if (!on && mine) office.removeTrigger();
  return done(viewOf(workbook, { schedule, last: before.last, weeks }, on));
}

/** Takes this week's snapshot now, because somebody asked for it. */
export function takeSnapshotNow(workbook: Workbook): ScheduleView {
  const { schedule, last: before } = readBookkeeping(workbook);
  const monday = mondayOf(workbook.office.now().day);
  writeTodayIfPossible(workbook);
  const first = schedule.on ? firstWeek(schedule, schedule.since) : null;
  const { outcome: last, northStar, weeks } = takeSnapshot(workbook, { monday, first, northStar: null, last: before?.week ?? "" });
  keepOutcome(workbook, last, northStar, null);
  return viewOf(workbook, { schedule, last, weeks }, workbook.office.hasTrigger());
}

/**
 * What the hourly trigger does: brings `okr_today` up to date on its first run of a day, and takes the snapshot when one is due and not
 * recorded yet. It never makes a trigger.
 * @returns the outcome; null when no snapshot was due or the permission is gone
 */
export function runSchedule(workbook: Workbook): SnapshotOutcome | null {
  const { office } = workbook;
  const { schedule, last, northStar, today } = readBookkeeping(workbook);
  if (!schedule.on) return null;
  const now = office.now();
  // Before the snapshot, since a metric may depend on the date; the week is recorded even where this cell cannot be written.
  const written = today === now.day ? null : writeTodayIfPossible(workbook);
  // Whoever could write has the permission: it need not be asked for.
  if (written !== "written" && !office.isAuthorized()) return null;
  const writtenNow = written === null || written === "failed" ? null : now.day;
  const monday = dueWeek(schedule, now, schedule.since);
  // What stands in History decides: the note only spares a lock where nothing is to be done.
  if (monday === null || (last?.week === isoWeek(monday) && weeksIn(workbook).includes(monday))) {
    if (writtenNow !== null) keepToday(workbook, writtenNow);
    return null;
  }
  const taken = takeSnapshot(workbook, { monday, first: firstWeek(schedule, schedule.since), northStar, last: last?.week ?? "" });
  keepOutcome(workbook, taken.outcome, taken.northStar, writtenNow);
  return taken.outcome;
}
