/** What a word does in a goal; one word may play several roles. */
import { role, union } from "./role-set";

/** Verbs whose result is a thing that exists afterwards: launch, write, migrate, hire. */
export const SHIP = role("ship");
/** States that say a thing exists: live, available, in place. */
export const STATE = role("state");
/** Verbs of effort: run, call, attend, analyse. */
export const ACTIVITY = role("activity");
/** Verbs of business as usual: maintain, continue. */
export const ROUTINE = role("routine");
/** Verbs and adverbs of a number that goes up. */
export const RAISE = role("raise");
/** Verbs and adverbs of a number that goes down. */
export const LOWER = role("lower");
/** Verbs that hold a number where it is. */
export const KEEP = role("keep");
/** Verbs that say "better" without saying what is counted. */
export const SOFT = role("soft");
/** Verbs that win something countable: sign, win, reach. */
export const GAIN = role("gain");
/** Verbs of winning from others: attract, sell; whatever they count is an outcome. */
export const EARN = role("earn");
/** Verbs of work that may also open a picture of a better place: build, give, help. */
export const PICTURE = role("picture");
/** Verbs of people doing something with what was made: use, renew, complete. */
export const ADOPT = role("adopt");
/** Verbs of somebody else's yes: approve, certify, sign. */
export const DECIDE = role("decide");
/** Things a team makes. */
export const ARTEFACT = role("artefact");
/** Things a team does at a date. */
export const EVENT = role("event");
/** Things somebody else grants. */
export const DECISION = role("decision");
/** People whose behaviour is the result. */
export const PEOPLE = role("people");
/** Words that nobody can check. */
export const VAGUE = role("vague");
/** Words too wide to say what is meant: team, company, process. */
export const GENERIC = role("generic");
/** Countable results. */
export const METRIC = role("metric");
/** Words that announce a measure: share, number, average. */
export const MEASURE = role("measure");
/** Metrics counted in percent. */
export const PERCENT = role("percent");
/** Metrics counted in points. */
export const POINTS = role("points");
/** Metrics counted in money. */
export const MONEY = role("money");
/** Metrics counted in time. */
export const DURATION = role("duration");
/** Metrics that are better when lower. */
export const FALLING = role("falling");
/** Comparatives that go up: more, higher. */
export const MORE = role("more");
/** Comparatives that go down: fewer, faster. */
export const FEWER = role("fewer");
/** Numbers that stand elsewhere: target, budget. */
export const GOAL = role("goal");
/** On time: a service kept its promise. */
export const PROMPT = role("prompt");
/** How often: weekly, every day. */
export const FREQUENCY = role("frequency");
/** Superlatives and places in people's minds: first choice, favourite. */
export const POSITION = role("position");
/** Words that can be noun or verb; they are nouns before a metric. */
export const EITHER = role("either");
export const FROM = role("from");
export const TO = role("to");
export const BY = role("by");
export const LEAST = role("least");
export const MOST = role("most");
export const UNDER = role("under");
export const OVER = role("over");
export const BETWEEN = role("between");
export const NOW = role("now");
export const WITHIN = role("within");
export const ABOUT = role("about");
export const PER = role("per");
export const ALL = role("all");
export const AND = role("and");
export const CLAUSE = role("clause");
export const IS = role("is");
export const OF = role("of");
export const MONTH = role("month");
export const UNTIL = role("until");
/** Nouns whose number is a name: tier 1, week 6, ISO 9001. */
export const NAMED = role("named");
/** Words that stand where a number is missing: tbd, XX. */
export const MISSING = role("missing");
/** Articles, pronouns and other words without a role. */
export const FILLER = role("filler");

/** Words that name a countable result. */
export const METRICS = union(METRIC, PERCENT, POINTS, MONEY, DURATION, FALLING);
/** Words that name a thing, a person or a measure. */
export const THINGS = union(ARTEFACT, EVENT, DECISION, PEOPLE, MEASURE, METRICS);
/** Words that lead to an amount. */
export const BOUNDS = union(FROM, TO, BY, LEAST, MOST, UNDER, OVER, WITHIN);
/** Words that end the naming of a thing. */
export const ENDS = union(BOUNDS, OF, PER, CLAUSE, UNTIL, IS);
/** Verbs of a number that goes up or down. */
export const MOVES = union(RAISE, LOWER);
/** Words that make an amount a limit. */
export const LIMITS = union(LEAST, MOST, UNDER, OVER);
/** Verbs that say what becomes of a measure. */
export const CHANGES = union(RAISE, LOWER, GAIN, SOFT, KEEP);
/** Verbs of making and of effort. */
export const WORK = union(SHIP, ACTIVITY);
/** Comparatives, up or down. */
export const COMPARED = union(MORE, FEWER);
/** Words that name a thing made, a thing done, or people. */
export const ARTEFACT_EVENT_OR_PEOPLE = union(ARTEFACT, EVENT, PEOPLE);
/** Words that open another part of a sentence. */
export const AND_OR_CLAUSE = union(AND, CLAUSE);
/** Words for the side of a limit. */
export const LEAST_OR_MOST = union(LEAST, MOST);
/** Words that name a thing made or done. */
export const ARTEFACT_OR_EVENT = union(ARTEFACT, EVENT);
/** Words that nobody can check or that are too wide. */
export const VAGUE_OR_GENERIC = union(VAGUE, GENERIC);
/** Words that tie an amount to another word. */
export const FROM_OF_OR_PER = union(FROM, OF, PER);
/** Words that lead to where a number stands today. */
export const FROM_OR_NOW = union(FROM, NOW);
