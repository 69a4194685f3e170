/** A forecast in words. */
import type { ForecastView } from "../../src/app/api/plan";
import { words } from "../words";

const dayMilliseconds = 86_400_000;
/** Serial day of 1970-01-01. */
const epoch = 25_569;

/**
 * The date of a serial day.
 *
 * @example serialDayText(46387) //=> "2026-12-31"
 */
export function serialDayText(day: number): string {
  return new Date((day - epoch) * dayMilliseconds).toISOString().slice(0, 10);
}

/**
 * A date as people say it; the year is left out where it is the one of the other date.
 *
 * @example dayText("2027-03-12", "2026-12-31") //=> "12 March 2027"
 * @example dayText("2026-12-12", "2026-12-31") //=> "12 December"
 */
export function dayText(date: string, other = ""): string {
  const isSameYear = date.slice(0, 4) === other.slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", isSameYear ? options : { ...options, year: "numeric" }).format(new Date(date));
}

/**
 * Where it lands, with what score, and when it reaches the target.
 *
 * @example landingText({ shown: { value: "47%", low: "44%", high: "50%" }, score: 0.8, reachedOn: null, isReached: false }) //=> "Lands at 47% (44%–50%), score 0.8; does not reach the target on this trend"
 */
export function landingText({
  shown,
  score,
  reachedOn,
  isReached,
}: Pick<NonNullable<ForecastView["landing"]>, "shown" | "score" | "reachedOn" | "isReached">): string {
  const wording = words.forecast;
  const end = reachedOn === null ? wording.never : (isReached ? wording.reached : wording.reaches)(dayText(reachedOn));
  const scored = score === null ? "" : wording.score((Math.round(score * 10) / 10).toFixed(1));
  return `${wording.landsAt(shown.value, shown.low, shown.high)}${scored}${end}`;
}
