/** What a word does in a goal; one word may play several roles. */
import type { Role } from "./vocabulary";

/** Verbs whose result is a thing that exists afterwards: launch, write, migrate, hire. */
export const SHIP: Role = "ship";
/** States that say a thing exists: live, available, in place. */
export const STATE: Role = "state";
/** Verbs of effort: run, call, attend, analyse. */
export const ACTIVITY: Role = "activity";
/** Verbs of business as usual: maintain, continue. */
export const ROUTINE: Role = "routine";
/** Verbs and adverbs of a number that goes up. */
export const RAISE: Role = "raise";
/** Verbs and adverbs of a number that goes down. */
export const LOWER: Role = "lower";
/** Verbs that hold a number where it is. */
export const KEEP: Role = "keep";
/** Verbs that say "better" without saying what is counted. */
export const SOFT: Role = "soft";
/** Verbs that win something countable: sign, win, reach. */
export const GAIN: Role = "gain";
/** Verbs of winning from others: attract, sell; whatever they count is an outcome. */
export const EARN: Role = "earn";
/** Verbs of work that may also open a picture of a better place: build, give, help. */
export const PICTURE: Role = "picture";
/** Verbs of people doing something with what was made: use, renew, complete. */
export const ADOPT: Role = "adopt";
/** Verbs of somebody else's yes: approve, certify, sign. */
export const DECIDE: Role = "decide";
/** Things a team makes. */
export const ARTEFACT: Role = "artefact";
/** Things a team does at a date. */
export const EVENT: Role = "event";
/** Things somebody else grants. */
export const DECISION: Role = "decision";
/** People whose behaviour is the result. */
export const PEOPLE: Role = "people";
/** Words that nobody can check. */
export const VAGUE: Role = "vague";
/** Words too wide to say what is meant: team, company, process. */
export const GENERIC: Role = "generic";
/** Countable results. */
export const METRIC: Role = "metric";
/** Words that announce a measure: share, number, average. */
export const MEASURE: Role = "measure";
/** Metrics counted in percent. */
export const PERCENT: Role = "percent";
/** Metrics counted in points. */
export const POINTS: Role = "points";
/** Metrics counted in money. */
export const MONEY: Role = "money";
/** Metrics counted in time. */
export const DURATION: Role = "duration";
/** Metrics that are better when lower. */
export const FALLING: Role = "falling";
/** Comparatives that go up: more, higher. */
export const MORE: Role = "more";
/** Comparatives that go down: fewer, faster. */
export const FEWER: Role = "fewer";
/** Numbers that stand elsewhere: target, budget. */
export const GOAL: Role = "goal";
/** On time: a service kept its promise. */
export const PROMPT: Role = "prompt";
/** How often: weekly, every day. */
export const FREQUENCY: Role = "frequency";
/** Superlatives and places in people's minds: first choice, favourite. */
export const POSITION: Role = "position";
/** Words that can be noun or verb; they are nouns before a metric. */
export const EITHER: Role = "either";
export const FROM: Role = "from";
export const TO: Role = "to";
export const BY: Role = "by";
export const LEAST: Role = "least";
export const MOST: Role = "most";
export const UNDER: Role = "under";
export const OVER: Role = "over";
export const BETWEEN: Role = "between";
export const NOW: Role = "now";
export const WITHIN: Role = "within";
export const ABOUT: Role = "about";
export const PER: Role = "per";
export const ALL: Role = "all";
export const AND: Role = "and";
export const CLAUSE: Role = "clause";
export const IS: Role = "is";
export const OF: Role = "of";
export const MONTH: Role = "month";
export const UNTIL: Role = "until";
/** Nouns whose number is a name: tier 1, week 6, ISO 9001. */
export const NAMED: Role = "named";
/** Words that stand where a number is missing: tbd, XX. */
export const MISSING: Role = "missing";
/** Articles, pronouns and other words without a role. */
export const FILLER: Role = "filler";

/** Words that name a countable result. */
export const METRICS: readonly Role[] = [METRIC, PERCENT, POINTS, MONEY, DURATION, FALLING];
/** Words that name a thing, a person or a measure. */
export const THINGS: readonly Role[] = [ARTEFACT, EVENT, DECISION, PEOPLE, MEASURE, ...METRICS];
/** Words that lead to an amount. */
export const BOUNDS: readonly Role[] = [FROM, TO, BY, LEAST, MOST, UNDER, OVER, WITHIN];
/** Words that end the naming of a thing. */
export const ENDS: readonly Role[] = [...BOUNDS, OF, PER, CLAUSE, UNTIL, IS];
