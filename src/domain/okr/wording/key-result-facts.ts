/** What the rules on key results ask of a goal's words. */

import { isDecision } from "./decision";
import { isCount, isDone, isMade, isMetric, isParticiple, isShare, kindOf, opens } from "./key-result-words";
import { contentWords, firstPhrase, isMeasure, isPlaceholder, type Signs } from "./signs";
import { hasRole, isUnknown, lastOf, some, type Token, tokenAt, wordAt } from "./tokens";
import { type Role, role, union } from "./vocabulary/role-set";
import {
  ACTIVITY,
  ADOPT,
  ALL,
  AND,
  AND_OR_CLAUSE,
  ARTEFACT,
  ARTEFACT_OR_EVENT,
  BY,
  CLAUSE,
  DECISION,
  DURATION,
  FEWER,
  FILLER,
  GAIN,
  GENERIC,
  IS,
  KEEP,
  LEAST,
  LOWER,
  MORE,
  MOVES,
  OF,
  OVER,
  PEOPLE,
  PER,
  PERCENT,
  PICTURE,
  PROMPT,
  RAISE,
  SHIP,
  SOFT,
  STATE,
  TO,
  UNDER,
  UNTIL,
  VAGUE,
  WITHIN,
} from "./vocabulary/roles";

/** Verbs of what people or numbers do. */
const EFFECTS = union(ADOPT, GAIN, RAISE, LOWER);
const FILLER_OR_PER = union(FILLER, PER);
const TO_AND_OR_UNTIL = union(TO, AND, UNTIL);
/** Words that may follow what is finished. */
const AFTER = union(FILLER, BY, UNTIL, WITHIN, TO, AND, PER, OF, CLAUSE, LEAST);
const ARTEFACT_OR_GENERIC = union(ARTEFACT, GENERIC);
/** Words before an article that are no verb of people. */
const LINKS = union(FILLER, OF, UNTIL, SHIP, BY, CLAUSE);
/** "Reduction of", "completion of": nouns of a result. */
const RESULTS = union(LOWER, ADOPT, PERCENT, DURATION);
const VAGUE_GENERIC_OR_PEOPLE = union(VAGUE, GENERIC, PEOPLE);
/** Words between a measure and its number. */
const BOUND = union(OF, TO, LEAST, OVER, UNDER);
/** Words that say which way. */
const WAYS = union(MOVES, SOFT, MORE, FEWER, KEEP);
const ADOPT_GAIN_OR_IS = union(ADOPT, GAIN, IS);
/** Words that say up or down. */
const UP_OR_DOWN = union(RAISE, LOWER, MORE, FEWER, UNDER, OVER);

/** Classes of words that are more than a role: something made, something done, a measure, a countable result. */
const CLASSES: Readonly<Record<string, (token: Token) => boolean>> = { made: isMade, done: isDone, counts: isMeasure, countable: isMetric };

/** What tells whether a word plays one of these roles or is of one of these classes. */
export function playing(names: readonly string[]): (token: Token) => boolean {
  const classes = names.filter((name) => CLASSES[name]).map((name) => CLASSES[name] as (token: Token) => boolean);
  const roles = union(...names.filter((name) => !CLASSES[name]).map((name) => role(name as Role)));
  return (token) => hasRole(token, roles) || classes.some((isOne) => isOne(token));
}

/** The words that a rule may look at: any, the first, or what the signs name so. */
export function wordsAt(place: string, signs: Signs): readonly Token[] {
  if (place === "any") return signs.tokens;
  if (place === "first") return signs.tokens.slice(0, 1);
  const found = signs[place as "rest" | "phrase" | "verb" | "noun" | "counted" | "whole"];
  return found === undefined ? [] : "length" in found ? found : [found];
}

/** A clause that says what people do with what was made, with a number of its own: "used by 40%", "and reduce calls by 30%". */
function hasEffect(signs: Signs): boolean {
  const { main, tokens, counted } = signs;
  if (!main) return false;
  const from = tokens[main.first] as Token;
  const before = signs.rest.filter((token) => token.start < from.start);
  const effect = before.some(
    (token, index) =>
      index > 0 &&
      hasRole(token, EFFECTS) &&
      (hasRole(tokenAt(before, index - 1), AND_OR_CLAUSE) || hasRole(before[index + 1], BY) || index === before.length - 1) &&
      !(hasRole(token, ARTEFACT_OR_EVENT) && hasRole(tokenAt(before, index - 1), FILLER_OR_PER)),
  );
  if (effect) return !(isCount(signs) && (isMade(counted) || isDone(counted)));
  const bounds = !isCount(signs) || hasRole(counted, PEOPLE);
  if (bounds && before.some((token) => /^(?:so_that|so|which|that|where)$/.test(token.word))) return true;
  const clause = () => before.some((token) => (hasRole(token, CLAUSE) && !hasRole(token, TO_AND_OR_UNTIL)) || /^[;,:–—]$/.test(token.text));
  return (isShare(signs) || isMeasure(counted) || some(tokens, ADOPT, main.last + 1)) && clause();
}

/** Passive or finished: "is drawn up", "handbook updated", "in place". */
const isFinished = ({ tokens, hasNumber }: Signs): boolean =>
  tokens.some((token, index) => {
    if (index === 0) return false;
    if (hasRole(token, STATE)) return true;
    const unknown =
      isUnknown(token) &&
      !hasNumber &&
      /[^e]ed$/.test(token.word) &&
      !some(tokens, PEOPLE, 0, index) &&
      !hasRole(tokenAt(tokens, index - 1), VAGUE) &&
      !isMeasure(tokenAt(tokens, index - 1));
    if (!unknown && !(hasRole(token, SHIP) && isParticiple(token))) return false;
    const next = tokenAt(tokens, index + 1);
    return next.kind !== "word" || hasRole(next, AFTER) || hasRole(tokenAt(tokens, index - 1), IS);
  });

/** "Every ward has the new call system", "there is a style guide". */
function isEquipped({ tokens, main }: Signs): boolean {
  const at = tokens.findIndex(
    (token, index) =>
      hasRole(token, IS) && index > 0 && (/^(?:ha(?:s|ve)|gets?)$/.test(token.word) || wordAt(tokens, index - 1) === "there"),
  );
  if (at < 0) return false;
  const thing = lastOf(firstPhrase(tokens, at + 1));
  const isThing = isMade(thing) || (isUnknown(thing) && !some(tokens, PEOPLE, 0, at));
  return isThing && !(main && (main.first > at || main.kind !== "count"));
}

/** The team's own people at work: "every engineer sits in on a support shift", "product owners spend a day in the field", "talks by our rangers". */
const isStaffed = ({ tokens }: Signs): boolean =>
  tokens.some((token, index) => {
    const who = tokenAt(tokens, index - 1);
    if (hasRole(token, PEOPLE) && /^our$/.test(wordAt(tokens, index - 1)) && hasRole(tokenAt(tokens, index - 2), BY)) return true;
    if (!hasRole(token, ACTIVITY) || hasRole(token, ADOPT) || index === 0) return false;
    return hasRole(who, PEOPLE)
      ? hasRole(who, ARTEFACT_OR_GENERIC)
      : isUnknown(who) && (hasRole(tokens[0], ALL) || /^spends?$/.test(token.word));
  });

/** "120 shops stock our soap": they do it. */
const isTransitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|our|their|us)$/.test(wordAt(tokens, at + 1)) && !hasRole(tokens[at], LINKS);

/** Effort that has been spent: "all members are called", "25 doors knocked". */
const isActed = ({ tokens, main }: Signs): boolean =>
  !some(tokens, BY) &&
  tokens.some((token, index) => {
    const follows = main ? index === (main.noun || main.last) + 1 : hasRole(tokenAt(tokens, index - 1), IS);
    return follows && hasRole(token, ACTIVITY) && isParticiple(token);
  });

/** "Introduction of flexible hours". */
const isNominal = (tokens: readonly Token[]): boolean =>
  wordAt(tokens, 1) === "of" && /(?:[st]ion|ment|ery|out)$/.test(wordAt(tokens, 0)) && !hasRole(tokens[0], RESULTS);

/** Only wide words follow: "great service", "a better culture". */
function isWide(signs: Signs): boolean {
  const { phrase, noun, verb } = signs;
  const last = lastOf(phrase);
  // "The accessibility statement": the quality only says which.
  if (isUnknown(last) && /(?:ty|ness|ion|ure)$/.test(noun ? noun.word : "")) return false;
  if (opens(signs, SHIP) && hasRole(verb, PICTURE) && hasRole(noun, PEOPLE) && !some(signs.rest, ARTEFACT)) return true;
  return (
    some(phrase, VAGUE) && !phrase.some((token) => isMade(token) && !hasRole(token, GENERIC)) && hasRole(noun, VAGUE_GENERIC_OR_PEOPLE)
  );
}

/** "Deliver 99.9% uptime", "Generate €2M in savings": the number belongs to a measure, not to the work. */
function isMeasured(signs: Signs): boolean {
  const { main, tokens, noun } = signs;
  if (!main || main.window) return false;
  const kind = main.kind;
  if (kind === "money" || kind === "points") return true;
  if (kind === "time") return isMeasure(noun) && !opens(signs, ACTIVITY) && !hasRole(noun, ARTEFACT);
  const next = tokens[main.last + 1];
  return (
    isMeasure(next) ||
    (isMeasure(tokens[main.last + 2]) && !hasRole(next, OF)) ||
    (isMeasure(noun) && hasRole(tokenAt(tokens, main.first - 1), BOUND))
  );
}

/** "Increase visibility", "more transparency": a direction of something nobody can count. */
function isDrift({ tokens }: Signs): boolean {
  const words = contentWords(tokens).filter((token) => !hasRole(token, WAYS));
  return !words.some(isMetric) && (some(words, VAGUE) || words.every((token) => hasRole(token, GENERIC)));
}

/** "Rewire the old wing", "scan 30,000 records": a word that no vocabulary knows, before an article or a number of things, is most likely a verb of work. */
function opensUnknown({ tokens, hasNumber, phrase, main, counted }: Signs): boolean {
  const { kind, word } = tokenAt(tokens, 0);
  if (!hasNumber && /ed$/.test(word) && hasRole(tokens[0], SHIP)) return true;
  if (kind !== "word" || !isUnknown(tokens[0]) || /s$/.test(word)) return false;
  if (hasNumber)
    return main?.first === 1 && (main.noun !== undefined || main.kind === "measure") && !hasRole(counted, PEOPLE) && !isMeasure(counted);
  return (
    /^(?:the|a|an|our|all|every)$/.test(wordAt(tokens, 1)) && !phrase.some(isMeasure) && !some(tokens, VAGUE) && !some(tokens, PEOPLE, 1, 4)
  );
}

/** What can be true of a key result, by the name that the rules use. */
export const facts: Record<string, (signs: Signs) => boolean> = {
  number: (signs) => signs.hasNumber,
  placeholder: isPlaceholder,
  verb: (signs) => signs.verb !== undefined,
  effect: hasEffect,
  /** Start and target are both written. */
  pair: ({ reading }) => reading.start !== null && reading.target !== null && reading.type !== "between",
  change: ({ reading }) => reading.change !== "",
  falls: ({ reading }) => reading.direction === "decrease",
  holds: ({ reading }) => reading.direction === "maintain",
  count: isCount,
  things: (signs) => kindOf(signs) === "count",
  share: isShare,
  graded: (signs) => kindOf(signs) === "points",
  /** "Pages per visit": a ratio, whatever is counted. */
  ratio: ({ tokens, main }) => some(tokens, PER, 0, main ? main.first : 0),
  /** "Within 24 hours", "on time": a service kept its promise. */
  prompt: ({ reading, tokens }) =>
    reading.quantities.some((quantity) => quantity.window && /^(?:ms|s|min|h|d)$/.test(quantity.unit)) || some(tokens, PROMPT),
  decision: isDecision,
  equipped: isEquipped,
  staffed: isStaffed,
  measured: isMeasured,
  /** Opens with making something, or with effort. */
  makes: (signs) => opens(signs, SHIP) || isNominal(signs.tokens),
  /** "Hold churn at 2%" keeps a level, "hold a workshop" is effort. */
  acts: (signs) =>
    opens(signs, ACTIVITY) && !(hasRole(signs.verb, KEEP) && signs.reading.direction === "maintain" && signs.phrase.some(isMeasure)),
  /** Verbs that take their meaning from what follows. */
  making: ({ verb }) => /^(?:make|made|making|put|bring|get|do|have|give|turn)$/.test(verb ? verb.word : ""),
  shipped: ({ tokens }) => tokens.some((token) => hasRole(token, SHIP) && !hasRole(token, ARTEFACT) && isParticiple(token)),
  /** "Complete two courses" is effort, although complete is a verb of making. */
  effort: ({ verb, noun, counted }) => hasRole(verb, ADOPT) && (isDone(noun) || isDone(counted)) && !hasRole(noun, DECISION),
  wide: isWide,
  short: ({ rest }) => rest.length < 3,
  alone: ({ rest }) => rest.length === 1,
  phrased: ({ phrase }) => phrase.length > 1,
  acted: isActed,
  finished: isFinished,
  doing: ({ tokens }) => some(tokens, ADOPT_GAIN_OR_IS, 1),
  repeated: ({ main, verb }) => !verb && /^times? per/.test(main ? main.unit : ""),
  unknown: opensUnknown,
  /** "500 active projects": used things, not made ones. */
  used: ({ main, tokens }) =>
    main !== undefined &&
    main.noun !== undefined &&
    (some(tokens, ADOPT, main.first, main.noun) ||
      (main.value > 999 && hasRole(tokens[main.noun + 1], ADOPT)) ||
      (!hasRole(tokens[0], ALL) && isTransitive(tokens, main.noun + 1))),
  /** A word says up or down. */
  moves: ({ tokens }) => some(tokens, UP_OR_DOWN),
  drifts: isDrift,
  /** The first words are wide and hold no measure. */
  hazy: ({ phrase }) =>
    (hasRole(phrase[0], VAGUE) && !hasRole(phrase[0], SOFT) && !phrase.slice(0, 1).some(isMetric)) ||
    (some(phrase, VAGUE) && !phrase.some((token) => isMetric(token) && !hasRole(token, VAGUE))),
  /** "Expand the warehouse": a thing made larger. */
  extends: ({ verb }) => verb !== undefined && /^(?:expand|extend|enlarge)/.test(verb.word),
};
