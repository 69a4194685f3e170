import { DateTime } from "luxon";

/** The time parts of a clock trigger's event object; `week-of-year` ends at 52, as Google documents it. */
export function clockEvent(milliseconds: number): Record<string, unknown> {
  const at = DateTime.fromMillis(milliseconds, { zone: "UTC" });
  return {
    timezone: "UTC",
    year: at.year,
    month: at.month,
    "day-of-month": at.day,
    "day-of-week": at.weekday,
    "week-of-year": Math.min(Math.floor((at.ordinal - at.weekday + 10) / 7) || 52, 52),
    hour: at.hour,
    minute: at.minute,
    second: 0,
  };
}
