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

type Told = Pick<NonNullable<ForecastView["landing"]>, "shown" | "score" | "reachedOn" | "isReached">;

/**
 * Where it lands, with what score, and when it reaches the target; `end` is the last day of the period.
 *
 * @example landingText({ shown: { value: "47%", low: "44%", high: "50%" }, score: 0.8, reachedOn: "2027-01-12", isReached: false }, "2026-12-31") //=> "Lands at 47% (44%–50%), score 0.8; reaches the target around 12 January 2027"
 * @example landingText({ shown: { value: "47%", low: "47%", high: "47%" }, score: null, reachedOn: null, isReached: false }, "2026-12-31") //=> "Lands at 47%; does not reach the target on this trend"
 */
export function landingText({ shown, score, reachedOn, isReached }: Told, end: string): string {
  const wording = words.forecast;
  const { value, low, high } = shown;
  const lands = low === high ? wording.landsExactly(value) : wording.landsAt(value, low, high);
  const scored = score === null ? "" : wording.score((Math.round(score * 10) / 10).toFixed(1));
  const reaches = reachedOn === null ? wording.never : (isReached ? wording.reached : wording.reaches)(dayText(reachedOn, end));
  return `${lands}${scored}${reaches}`;
}
