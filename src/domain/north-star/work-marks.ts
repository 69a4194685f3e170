/** Marks of output: the company's own work. */
import { doneByCustomers, isActive, lastOf, type Mark, when } from "./mark";
import { foundIn, type Reading } from "./reading";
import { isRole } from "./vocabulary";

const endsInAnother = (reading: Reading): boolean =>
  (["money", "vanity", "step"] as const).some((role) => isRole(role, lastOf(reading.head.stems)));

/** The name says that the vendor's own people do it: "meetings scheduled by sales". */
export const namedStaff: Mark = (reading) => when(reading.staffInName && !reading.countsPeople && !reading.qualified, "own staff");

/** The team's own work by its noun: features, story points, campaigns. */
export const workNoun: Mark = (reading) => {
  if (
    / (?:adopt|adoption|use|merg|accept|view) /.test(reading.name.line) ||
    reading.countsPeople ||
    endsInAnother(reading) ||
    doneByCustomers(reading)
  )
    return "";
  if (reading.qualified) return foundIn("internal", reading.head);
  const anywhere = foundIn("work", reading.name);
  return foundIn("work", reading.head) || when(anywhere.includes(" "), anywhere);
};

const participle = /(?:ed|run|sent|held|made|built|put|written|taught|driven|drawn|dug)$/;

/** The team's own work by its verb, unless the definition says that customers do it. */
export const workVerb: Mark = (reading) => {
  if (reading.qualified || reading.countsPeople || isActive(reading) || doneByCustomers(reading)) return "";
  if (/ per (?:activ|customer|user|project|member|household) /.test(reading.name.line)) return "";
  const at = reading.name.stems.findIndex((stem, index) => isRole("workVerb", stem) && participle.test(reading.name.raw[index] ?? ""));
  const byCustomers = !reading.byStaff && foundIn("people", reading.definition) !== "" && foundIn("unit", reading.head) !== "";
  return when(at >= 0 && !byCustomers, reading.name.raw[at] ?? "");
};

/** Done by the vendor's people, says the definition, and nothing in the name says that a customer gains. */
export const doneByStaff: Mark = (reading) => when(reading.byStaff && !reading.qualified && !reading.countsPeople, "own staff");

/** Work divided by the vendor's own people. */
export const perStaff: Mark = (reading) =>
  when(
    / per (?:agent|rep|sdr|clerk|officer|engineer|salesperson|recruiter|inspector|advis\S*|doctor|nurse|teacher|trainer|consultant) /.test(
      reading.name.line,
    ),
    "per head of staff",
  );
