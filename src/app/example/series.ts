/** Believable weekly series of an audio app, the same every time. */
import { isoWeek } from "../../domain/calendar/iso-week";

/** Weeks of data. */
export const WEEKS = 60;
/** Weeks by which revenue follows the North Star. */
const LEAD = 3;
/** Weeks before the last one in which half of the events were lost. */
export const OUTAGE_WEEKS_AGO = 20;
/** Weeks over which this quarter's work shows. */
const RECENT = 9;
const SEED = 20_260_101;

/** Where a series begins, where it stood when the quarter's work began, where it is now, and how it wavers. */
export interface Course {
  readonly start: number;
  readonly before: number;
  readonly now: number;
  /** Standard deviation of its weekly wavering, as a share of the value. */
  readonly noise: number;
  /** How much the holidays take away, as a share. */
  readonly holiday?: number;
  /** Whether the outage halves it. */
  readonly counted?: boolean;
  readonly decimals: number;
}

/** Numbers in 0..1 that look random and are the same every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Roughly normal, mean 0 and standard deviation 1. */
function bell(random: () => number): number {
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += random();
  return sum - 6;
}

function level({ start, before, now }: Course, week: number, weeks: number): number {
  const turn = weeks - 1 - RECENT;
  if (week <= turn) return start + ((before - start) * week) / turn;
  return before + ((now - before) * (week - turn)) / RECENT;
}

/** Whether a week holds the quiet days between the years. */
export function isHoliday(monday: number): boolean {
  return /W(?:52|53|01)$/.test(isoWeek(monday));
}

/** The course with its wavering and its holidays, without the outage. */
function walk(course: Course, mondays: readonly number[], random: () => number): number[] {
  let drift = 0;
  return mondays.map((monday, week) => {
    // Each week keeps some of the last one's deviation, as real weeks do; the last week lies on its course.
    drift = 0.5 * drift + bell(random) * course.noise;
    const waver = week === mondays.length - 1 ? 1 : 1 + drift;
    return level(course, week, mondays.length) * waver * (isHoliday(monday) ? 1 - (course.holiday ?? 0) : 1);
  });
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Courses of the inputs that make up the star. */
export interface StarCourses {
  readonly minutes: Course;
  readonly sessions: Course;
}

/** All series, oldest week first. */
export interface Series {
  readonly mondays: readonly number[];
  readonly star: readonly number[];
  readonly minutes: readonly number[];
  readonly sessions: readonly number[];
  readonly revenue: readonly number[];
  readonly others: Readonly<Record<string, readonly number[]>>;
}

/** The series up to the week of this Monday: the star is minutes times sessions, revenue follows it after three weeks. */
export function makeSeries(
  lastMonday: number,
  star: StarCourses,
  revenuePerMinute: number,
  others: Readonly<Record<string, Course>>,
): Series {
  const random = generator(SEED);
  const all = Array.from({ length: WEEKS + LEAD }, (_none, index) => lastMonday - (WEEKS + LEAD - 1 - index) * 7);
  const minutes = walk(star.minutes, all, random);
  const sessions = walk(star.sessions, all, random);
  const clean = minutes.map((value, week) => value * (sessions[week] ?? 0) * (1 + 0.004 * bell(random)));
  const mondays = all.slice(LEAD);
  const lost = (values: readonly number[], course: Course): number[] =>
    values
      .slice(-WEEKS)
      .map((value, week) => rounded(value * (course.counted && week === WEEKS - 1 - OUTAGE_WEEKS_AGO ? 0.52 : 1), course.decimals));
  const rest: Record<string, number[]> = {};
  for (const name of Object.keys(others)) {
    const course = others[name];
    if (course) rest[name] = lost(walk(course, mondays, random), course);
  }
  return {
    mondays,
    star: lost(clean, { ...star.sessions, decimals: 1 }),
    minutes: lost(minutes, star.minutes),
    sessions: lost(sessions, star.sessions),
    revenue: clean.slice(0, WEEKS).map((value) => Math.round((value * revenuePerMinute * (1 + 0.006 * bell(random))) / 10) * 10),
    others: rest,
  };
}

/** The weekly values of a metric of the example, by its name. */
export function valuesOf(series: Series, name: string): readonly number[] {
  const own: Record<string, readonly number[]> = {
    listening_minutes: series.star,
    session_minutes: series.minutes,
    sessions_per_listener: series.sessions,
    weekly_revenue: series.revenue,
  };
  return own[name] ?? series.others[name] ?? [];
}
