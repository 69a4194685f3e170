/** Marks of output: the company's own work. */
import { isActive, isParticiple, lastOf, type Mark, signsOf, when } from "./mark";
import { foundIn, type Reading, unitIn } from "./reading";
import { isRole, type Role } from "./vocabulary";
import { groupIn, said } from "./words";

const endsInAnother = (reading: Reading): boolean =>
  (["money", "vanity", "step"] as const).some((role) => isRole(role, lastOf(reading.head.stems)));

/** The name says that the vendor's own people do it: "meetings scheduled by sales". */
export const namedStaff: Mark = (reading) =>
  when(
    (reading.staffInName && !reading.people && !reading.qualified && !isActive(reading)) ||
      // "Consultant utilisation", "nurse hours".
      (isRole("staff", reading.head.stems[0]) &&
        / (?:utilisation|utilization|hour|day|visit|call|meet|productivity) $/.test(reading.head.line)),
    "own staff",
  );

/** "Candidates hired": who looks for work gets what they came for. */
const soughtByThem = / (?:candidat|applicant|jobseeker|apprentic|graduat|student|refuge|veteran) hir /;

/** The team's own work by its noun: features, story points, campaigns. */
export const workNoun: Mark = (reading) => {
  if (
    (isActive(reading) && reading.timed) ||
    / (?:adopt|adoption|use|accept|view) /.test(reading.name.line) ||
    reading.people ||
    endsInAnother(reading) ||
    reading.servedInName ||
    (reading.byServed && reading.timed)
  )
    return "";
  if (reading.qualified || soughtByThem.test(reading.name.line)) return foundIn("internal", reading.head);
  const anywhere = foundIn("work", reading.name);
  return foundIn("work", reading.head) || when(anywhere.includes(" "), anywhere);
};

/** The team's own work by its verb, unless somebody else does it; people to whom it is done do not do it. */
export const workVerb: Mark = (reading) => {
  const { name } = reading;
  if (reading.qualified || reading.people || isActive(reading)) return "";
  if (/ per (?:activ|customer|user|project|member|household) /.test(name.line)) return "";
  const verb = (role: Role): number => name.stems.findIndex((stem, at) => isRole(role, stem) && isParticiple(name.raw[at], stem));
  const [work, maybe] = [verb("workVerb"), verb("maybeWork")];
  const at = work >= 0 || signsOf(reading) > 1 ? work : maybe;
  const isDoer = reading.byServed && !isRole("people", name.stems[at - 1]);
  return when(!isDoer, name.raw[at] || said(/ (?:hand|roll|put) (?:out|up) /, name));
};

/** Done by the vendor's people, says the definition, and nothing in the name says that a customer gains. */
export const doneByStaff: Mark = (reading) =>
  when(reading.byStaff && !reading.qualified && !reading.people && !isActive(reading), "own staff");

/** Work divided by the vendor's own people. */
export const perStaff: Mark = ({ name, byServed, firm }) => {
  const by = groupIn(/ per (\S+) /, name);
  return when((isRole("staff", by) && !byServed) || (/^(?:doctor|teacher|hour|shift|fte)$/.test(by) && !firm), "per head of staff");
};

/** "Courses added to the catalogue": a longer shelf. */
export const shelved: Mark = (reading) => {
  const place = groupIn(/ (?:add|put|upload|publish|list) (?:to|on|onto|in) (?:the |our )?(?:\S+ )?(\S+) /, reading.name);
  return when(!reading.byServed && isRole("place", place), "added");
};

/** Done to a thing by nobody knows whom, and no word of it says that somebody gains: "posters hung". */
export const doneToThing: Mark = ({ head, tail, timed, byServed, people, qualified }) =>
  when(
    isParticiple(lastOf(head.raw), lastOf(head.stems)) &&
      tail.stems.length === 0 &&
      head.stems.length > 1 &&
      !(timed || byServed || people || qualified || foundIn("value", head) || unitIn(head)),
    lastOf(head.raw),
  );
