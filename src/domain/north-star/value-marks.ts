/** Marks of value, and of the steps on the way to it. */
import { isActive, type Mark, when } from "./mark";
import { foundIn } from "./reading";

export const oneStep: Mark = (reading) =>
  when(
    !(reading.qualified && reading.countsPeople) && !/ without | with no /.test(reading.name.line),
    foundIn("negative", reading.name) || foundIn("onboarding", reading.name) || foundIn("step", reading.name),
  );

export const timeTo: Mark = ({ name }) =>
  when(/^ (?:median |averag |mean )?(?:tim|day|hour|minut|week)(?: from \S+)? (?:to|until) /.test(name.line), "time to");

export const condition: Mark = (reading) => when(reading.qualified || reading.acts, "a condition");

export const activeActors: Mark = (reading) =>
  // "Weekly cooks": a special person in a short period is as good as an active one.
  when(foundIn("daily", reading.head) !== "" && foundIn("breadthUser", reading.head) === "", foundIn("people", reading.head)) ||
  when(isActive(reading) || foundIn("active", reading.name) !== "", foundIn("actors", reading.name) || foundIn("people", reading.head));

/** A plain rate or share without a condition is a gauge of one step. */
export const plainRate: Mark = (reading) =>
  when(
    reading.name.raw.some((word) => word === "rate" || word === "ratio") && !isActive(reading) && foundIn("retention", reading.name) === "",
    "rate",
  );

export const valueUnit: Mark = (reading) => {
  const { name, definition, timed } = reading;
  const unit = foundIn("unit", name) || when(foundIn("time", name) !== "", foundIn("enjoyed", name, definition));
  const forSomebody = timed || foundIn("people", name, definition) !== "";
  return unit || when(forSomebody, foundIn("value", name));
};

/** Something done in a period that the name itself gives: "sermons heard per week". */
export const doneInPeriod: Mark = ({ name }) =>
  when(foundIn("daily", name) !== "", name.raw.find((word, at) => at > 0 && /.{3}(?:ed|ing)$/.test(word)) ?? "");

/** The name says nothing, the definition says a value in a period. */
export const valueInDefinition: Mark = (reading) => when(reading.timed || reading.provenByDefinition, foundIn("value", reading.definition));
