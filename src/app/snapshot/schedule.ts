/** The weekly snapshot as people turn it on and as the hourly trigger carries it out. */
import { datePartsOf, isoWeek, mondayOf, weekday } from "../../domain/calendar/iso-week";
import type { ScheduleInput, ScheduleView, SnapshotOutcome } from "../api/schedule";
import { provideTodayIfPossible, writeTodayIfPossible } from "../today";
import type { Moment, Workbook } from "../workbook";
import { type Bookkeeping, keepOutcome, keepSchedule, keepToday, readBookkeeping, type Schedule } from "./bookkeeping";
import { type DayAndHour, dueWeek, firstWeek, lastAppointment, nextAppointment } from "./due";
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

function isRecorded(last: SnapshotOutcome | null, monday: number): boolean {
  return last !== null && last.result !== "failed" && last.week === isoWeek(monday);
}

/** What the sidebar is told of. */
type Kept = Pick<Bookkeeping, "schedule" | "last">;

function problemOf({ schedule, last }: Kept, now: Moment, mine: boolean, isAuthorized: boolean): string | null {
  if (!schedule.on) return null;
  if (!isAuthorized && mine) return "Google wants your permission again: turn the weekly snapshot off and on, and allow what Google asks.";
  if (last?.result === "failed") return last.sentence;
  const monday = dueWeek(schedule, now, schedule.since);
  const appointment = lastAppointment(schedule, now);
  const late = (now.day - appointment.day) * 24 + now.hour - appointment.hour;
  if (monday === null || isRecorded(last, monday) || late < OVERDUE_HOURS) return null;
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

function nextText({ schedule, last }: Kept, now: Moment): string {
  const monday = dueWeek(schedule, now, schedule.since);
  return monday !== null && !isRecorded(last, monday) ? "within the hour" : appointmentText(nextAppointment(schedule, now));
}

/**
 * The schedule as the sidebar shows it. This user's trigger is brought in line first: made again when it is gone although this user turned the
 * snapshot on, removed when the snapshot is off.
 */
export function readSchedule(workbook: Workbook, bookkeeping: Bookkeeping): ScheduleView {
  const { schedule } = bookkeeping;
  const { office } = workbook;
  let mine = office.hasTrigger();
  if (schedule.on && !mine && schedule.user === office.userKey()) {
    office.addTrigger();
    mine = true;
  } else if (!schedule.on && mine) {
    office.removeTrigger();
    mine = false;
  }
  return viewOf(workbook, bookkeeping, mine);
}

/** Turns the weekly snapshot on or off, or moves it to another day and hour. Appointments before this moment were never asked for. */
export function setSchedule(workbook: Workbook, { on, day, hour }: ScheduleInput): ScheduleView {
  const { office } = workbook;
  const before = readBookkeeping(workbook);
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
  return viewOf(workbook, { schedule, last: before.last }, on);
}

/** Takes this week's snapshot now, because somebody asked for it. */
export function takeSnapshotNow(workbook: Workbook): ScheduleView {
  const { schedule } = readBookkeeping(workbook);
  const monday = mondayOf(workbook.office.now().day);
  writeTodayIfPossible(workbook);
  const taken = takeSnapshot(workbook, { monday, first: schedule.on ? firstWeek(schedule, schedule.since) : null, northStar: null });
  const last = taken.outcome;
  keepOutcome(workbook, last, taken.northStar, null);
  return viewOf(workbook, { schedule, last }, workbook.office.hasTrigger());
}

/**
 * What the hourly trigger does: brings `okr_today` up to date on its first run of a day, and takes the snapshot when one is due and not
 * recorded yet. It never makes a trigger.
 * @returns the outcome; null when no snapshot was due or the permission is gone
 */
export function runSchedule(workbook: Workbook): SnapshotOutcome | null {
  const { office } = workbook;
  if (!office.isAuthorized()) return null;
  const { schedule, last, northStar, today } = readBookkeeping(workbook);
  if (!schedule.on) return null;
  const now = office.now();
  // Before the snapshot, since a metric may depend on the date; the week is recorded even where this cell cannot be written.
  const writtenNow = today !== now.day && writeTodayIfPossible(workbook) ? now.day : null;
  const monday = dueWeek(schedule, now, schedule.since);
  if (monday === null || isRecorded(last, monday)) {
    if (writtenNow !== null) keepToday(workbook, writtenNow);
    return null;
  }
  const taken = takeSnapshot(workbook, { monday, first: firstWeek(schedule, schedule.since), northStar });
  keepOutcome(workbook, taken.outcome, taken.northStar, writtenNow);
  return taken.outcome;
}
