import { DateTime } from "luxon";
import type { TimePlan, Weekday } from "./contract";

export const WEEKDAYS: readonly Weekday[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

const HOUR_MS = 3_600_000;
/** The moment inside the promised hour that a trigger keeps when no minute was asked for. */
const USUAL_MINUTE = 30;

function fits(plan: TimePlan, day: DateTime): boolean {
  if (plan.weekday !== null && day.weekday !== WEEKDAYS.indexOf(plan.weekday) + 1) return false;
  return plan.monthDay === null || day.day === plan.monthDay;
}

/** The first moment after `after` (milliseconds since 1970) at which a trigger of this plan fires. */
export function nextMoment(plan: TimePlan, after: number, createdAt: number): number {
  if (plan.every === "once") return plan.at ?? after;
  if (plan.every === "minutes" || plan.every === "hours") {
    const step = plan.count * (plan.every === "hours" ? HOUR_MS : 60_000);
    return createdAt + (Math.floor((after - createdAt) / step) + 1) * step;
  }
  const hour = plan.hour ?? 0;
  const minute = plan.minute ?? USUAL_MINUTE;
  const firstDay = DateTime.fromMillis(createdAt, { zone: plan.timeZone }).startOf("day");
  const start = DateTime.fromMillis(after, { zone: plan.timeZone }).startOf("day");
  const maxDays = 31 * 12 * Math.max(plan.count, 1);
  for (let days = 0; days <= maxDays; days++) {
    const day = start.plus({ days });
    const moment = day.set({ hour, minute }).toMillis();
    const apart = Math.round((day.toMillis() - firstDay.toMillis()) / (24 * HOUR_MS));
    const rhythm = plan.every === "days" ? apart % plan.count : plan.every === "weeks" ? Math.floor(apart / 7) % plan.count : 0;
    if (moment > after && rhythm === 0 && fits(plan, day)) return moment;
  }
  throw new Error("This time trigger never fires.");
}
