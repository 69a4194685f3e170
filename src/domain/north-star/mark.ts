/** What a mark is, and the questions that several marks ask of a candidate. */
import { foundIn, type Reading, unitIn } from "./reading";
import { isRole, type Role } from "./vocabulary";
import { groupIn } from "./words";

/** The word that carries the mark; empty when the candidate does not have it. */
export type Mark = (reading: Reading) => string;

/** The word where the condition holds, else nothing. */
export const when = (condition: unknown, found: string): string => (condition ? found : "");
const irregular =
  /(?:sent|held|built|put|written|taught|driven|drawn|dug|given|hung|shot|sewn|cut|sown|cast|run|read|won|sold|paid|met|kept|worn|eaten|heard|lent|found|made|laid|led|fed|sung|spoken|ridden|drunk|grown|flown|bought|brought|caught|told|bound|spun|woven|left)$/;
/** The word has the form of something done: "printed", not "speed". */
export const isParticiple = (raw = "", stem = ""): boolean => (/..ed$/.test(raw) && raw !== stem) || irregular.test(raw);
/** "Without a stop", "out of arrears": what should not happen does not. */
export const without = / (?:without|with no|zero|out of|fre of|no long|not) /;
/** The last word; empty when there is none. */
export const lastOf = (words: readonly string[]): string => words[words.length - 1] || "";

/** The head says active, returning, repeat … */
export const isActive = (reading: Reading): string => foundIn("active", reading.head);

/** A condition that only somebody who got the value meets takes the fault of a shallow noun away. */
export const lifted = (reading: Reading): boolean =>
  reading.acts ||
  reading.name.raw.some((word) => /^(?:successful|successfully)$/.test(word)) ||
  (reading.qualified && reading.people && reading.tail.stems.length > 0) ||
  (reading.qualified && (["value", "active", "event", "thing"] as const).some((role) => foundIn(role, reading.name)));

/** A single mark: a word of the role in the name. */
export const named =
  (role: Role): Mark =>
  ({ name }) =>
    foundIn(role, name);

/** How many things say that somebody is served: a period, who acts, a firm condition, a value, a measure per person. */
export function signsOf(reading: Reading): number {
  const { name, meaning, byStaff, byServed, firm, proven, timed } = reading;
  if (byStaff) return 0;
  const per = groupIn(/ per (\S+) /, name);
  return [
    timed && foundIn("daily", name) && !/ per (?:shift|sprint|session|hour) /.test(name.line),
    byServed,
    firm || proven || foundIn("value", meaning),
    unitIn(name) || foundIn("value", name),
    isRole("people", per) || per === "activ",
  ].filter(Boolean).length;
}
