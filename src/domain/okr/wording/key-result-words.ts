/** Classes of words and amounts that the rules on key results share. */
import { isMeasure, type Signs } from "./signs";
import { hasRole, type Token } from "./tokens";
import { type Roles, union } from "./vocabulary/role-set";
import { ARTEFACT, EVENT, GAIN, LOWER, METRICS, PEOPLE, RAISE } from "./vocabulary/roles";

const RAISE_LOWER_OR_GAIN = union(RAISE, LOWER, GAIN);

/** True for a countable result. */
export const isMetric = (token: Token): boolean => hasRole(token, METRICS);
/** True for a thing of that role that is neither measured nor a person. */
export const isWork = (token: Token | undefined, role: Roles): boolean =>
  hasRole(token, role) && !isMeasure(token) && !hasRole(token, PEOPLE);

/** True for a form that says done: "updated", "written", "eingeführt". */
export const isParticiple = ({ word }: Token): boolean =>
  /^won$|(?:ed|en|wn|ut|tt|[lhz]t|hrt|do|da|dos|das|up|live|ee)$/.test(word.replace(/_(?:off|on).*$/, "")) && word.length > 2;

/** Kind of the amount that the goal is about; empty without one. */
export const kindOf = ({ main }: Signs): string => (main ? main.kind : "");
/** True when whole things are counted. */
export const isCount = (signs: Signs): boolean => kindOf(signs) === "count" || kindOf(signs) === "times";
/** True when the amount is a share. */
export const isShare = (signs: Signs): boolean => kindOf(signs) === "percent" || kindOf(signs) === "share";
/** True when the goal opens with a verb of that role, and of no change. */
export const opens = ({ verb }: Signs, role: Roles): boolean => hasRole(verb, role) && !hasRole(verb, RAISE_LOWER_OR_GAIN);
/** True for a thing that a team makes. */
export const isMade = (token: Token | undefined): boolean => isWork(token, ARTEFACT);
/** True for a thing that a team does. */
export const isDone = (token: Token | undefined): boolean => isWork(token, EVENT);
