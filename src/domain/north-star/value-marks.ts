/** Marks of value, and of the steps on the way to it. */
import { isActive, isParticiple, lastOf, type Mark, signsOf, when, without } from "./mark";
import { eventIn, foundIn, proofOf, unitIn } from "./reading";
import { isRole } from "./vocabulary";
import { type Wording, wordingFrom } from "./words";

/** "Questions answered": a value has been done. */
const isDoneValue = ({ raw, stems }: Wording): boolean =>
  raw.some((word, at) => at > 0 && isParticiple(word, stems[at]) && isRole("value", stems[at]));

/** One step of a journey, a gauge, or something that should not happen. */
export const oneStep: Mark = (reading) =>
  reading.empty.not ||
  when(
    !((reading.qualified || reading.empty.there) && reading.people) &&
      !without.test(reading.name.line) &&
      !(reading.firm && isDoneValue(reading.name)),
    foundIn("negative", reading.name) || foundIn("onboarding", reading.name) || foundIn("step", reading.name),
  );

/** The time until something happens for the first time. */
export const timeTo: Mark = ({ name }) =>
  when(/^ (?:median |averag |mean )?(?:tim|day|hour|minut|week)(?: from \S+)? (?:to|until) /.test(name.line), "time to");

/** A condition that is hard to meet without having got the value. */
export const condition: Mark = (reading) => when(reading.qualified || reading.acts || (reading.people && reading.proven), proofOf(reading));

/** People who are active in the period and of whom that says enough. */
export const activeActors: Mark = (reading) =>
  // "Weekly cooks": a special person in a short period is as good as an active one.
  when(foundIn("daily", reading.head) && foundIn("breadthUser", reading.head) === "", foundIn("people", reading.head)) ||
  when(
    isActive(reading) || foundIn("active", reading.name),
    foundIn("actors", reading.name) || foundIn("people", reading.head) || when(reading.people, lastOf(reading.head.raw)),
  );

/** A share without a firm condition is a gauge of one step. */
export const plainShare: Mark = ({ name, firm, proven }) =>
  when(
    /^ rat of | (?:shar|percentag|percent|proportion) of (?!voic)/.test(name.line) &&
      !(firm || proven || (foundIn("daily", name) && foundIn("value", name))),
    "share",
  );
/** So is a rate. */
export const plainRate: Mark = (reading) => {
  const rate = reading.name.raw.find((word) => word === "rate" || word === "ratio") || "";
  return when(!isActive(reading) && foundIn("retention", reading.name) === "", rate);
};

const upTo = (stop: string, wording: Wording): Wording => {
  const at = wording.stems.indexOf(stop);
  return at < 1 ? wording : wordingFrom(wording.raw.slice(0, at), wording.stems.slice(0, at));
};

/** A unit of value that happens, time well spent, or a value action for somebody. */
export const valueUnit: Mark = (reading) => {
  const { meaning, timed, byServed } = reading;
  if (/ (?:could|may|might) /.test(reading.name.line)) return "";
  // "Minutes per visit" counts minutes: what stands behind "per" is only the measure.
  const name = upTo("per", reading.name);
  const event = eventIn(name) || when(foundIn("time", name), foundIn("enjoyed", name, meaning));
  const people = foundIn("people", reading.name, meaning);
  const thing = when(byServed || isDoneValue(name) || (timed && people), unitIn(name));
  return event || when(timed || people, foundIn("value", name)) || thing;
};

/** Words that nobody listed, and yet two signs that somebody is served. */
export const served: Mark = (reading) =>
  when(signsOf(reading) > 1 && (reading.byServed || reading.firm || foundIn("daily", reading.name)), reading.name.text);
