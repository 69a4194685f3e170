/** Sets of roles as bits of two numbers: a goal is asked for roles a hundred times, and one "and" answers for any number of them. */

/** What a word does in a goal; one word may play several roles, which roles.ts explains. */
export type Role =
  | "ship"
  | "state"
  | "activity"
  | "routine"
  | "raise"
  | "lower"
  | "keep"
  | "soft"
  | "gain"
  | "earn"
  | "picture"
  | "adopt"
  | "decide"
  | "artefact"
  | "event"
  | "decision"
  | "people"
  | "vague"
  | "generic"
  | "metric"
  | "measure"
  | "percent"
  | "points"
  | "money"
  | "duration"
  | "falling"
  | "more"
  | "fewer"
  | "goal"
  | "prompt"
  | "frequency"
  | "position"
  | "either"
  | "from"
  | "to"
  | "by"
  | "least"
  | "most"
  | "under"
  | "over"
  | "between"
  | "now"
  | "within"
  | "about"
  | "per"
  | "all"
  | "and"
  | "clause"
  | "is"
  | "of"
  | "month"
  | "until"
  | "named"
  | "missing"
  | "filler";

/** Some roles, or none. */
export interface Roles {
  readonly low: number;
  readonly high: number;
}

const BITS = 30;
const named: Role[] = [];

export const NO_ROLES: Roles = { low: 0, high: 0 };

/** The set of one role; each role that is named for the first time gets the next bit. */
export function role(name: Role): Roles {
  if (!named.includes(name)) named.push(name);
  const place = named.indexOf(name);
  return place < BITS ? { low: 1 << place, high: 0 } : { low: 0, high: 1 << (place - BITS) };
}

/** All roles of all sets. */
export const union = (...sets: readonly Roles[]): Roles =>
  sets.reduce((all, { low, high }) => ({ low: all.low | low, high: all.high | high }), NO_ROLES);

/** The roles of the first set that the second does not hold. */
export const without = (roles: Roles, { low, high }: Roles): Roles => ({ low: roles.low & ~low, high: roles.high & ~high });

/** The roles that both sets hold. */
export const common = (roles: Roles, { low, high }: Roles): Roles => ({ low: roles.low & low, high: roles.high & high });

/** True when both sets hold a role. */
export const overlap = (roles: Roles, { low, high }: Roles): boolean => ((roles.low & low) | (roles.high & high)) !== 0;

export const isNone = ({ low, high }: Roles): boolean => (low | high) === 0;
