/** What can be seen in a goal's words before any rule speaks: its verb, its head noun, its clauses. */

import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantities";
import type { GoalReading } from "./reading";
import type { Sentence } from "./sentence";
import { subjectOf } from "./subject";
import { hasRole, isUnknown, lastOf, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { isPlural } from "./units";
import { union } from "./vocabulary/role-set";
import {
  ABOUT,
  ACTIVITY,
  ADOPT,
  ALL,
  AND,
  ARTEFACT,
  ARTEFACT_EVENT_OR_PEOPLE,
  BOUNDS,
  COMPARED,
  DECIDE,
  DECISION,
  EITHER,
  ENDS,
  EVENT,
  FILLER,
  FREQUENCY,
  FROM,
  GAIN,
  GENERIC,
  IS,
  KEEP,
  LEAST,
  LOWER,
  MEASURE,
  METRICS,
  MISSING,
  MOST,
  MOVES,
  OF,
  OVER,
  PEOPLE,
  PER,
  RAISE,
  ROUTINE,
  SHIP,
  SOFT,
  STATE,
  THINGS,
  TO,
  UNDER,
  VAGUE,
} from "./vocabulary/roles";

const DECIDE_RAISE_OR_LOWER = union(DECIDE, RAISE, LOWER);
const EITHER_OR_THINGS = union(EITHER, THINGS);
/** Words between a noun and its number. */
const BOUND = union(TO, LEAST, MOST, OVER);
/** Words that follow a noun and no verb. */
const AFTER_NOUN = union(FROM, TO, LEAST, MOST, UNDER, OVER, RAISE, LOWER, OF, IS);
/** Words that follow a verb. */
const AFTER_VERB = union(PER, ABOUT, FILLER, ARTEFACT, EVENT, PEOPLE);
const FILLER_AND_OF_OR_IS = union(FILLER, AND, OF, IS);

/** Observations about one goal. */
export interface Signs {
  tokens: readonly Token[];
  /** The verb that opens the goal, if one does. */
  verb: Token | undefined;
  /** The last noun of the first noun phrase: what the goal is about. */
  noun: Token | undefined;
  /** The first noun phrase, the verb left out. */
  phrase: readonly Token[];
  /** Words after the verb. */
  rest: readonly Token[];
  reading: GoalReading;
  /** The amount that was read as target or change. */
  main: Quantity | undefined;
  /** The noun behind "of" that a share is taken from: "95% of planned epics". */
  whole: Token | undefined;
  /** The noun that the target counts. */
  counted: Token | undefined;
  hasNumber: boolean;
}

const VERBS = union(SHIP, ACTIVITY, ROUTINE, RAISE, LOWER, KEEP, SOFT, GAIN, DECIDE, ADOPT);
const SKIPPED = union(FILLER, ABOUT, LEAST, MOST, AND);
const PASSED = union(SKIPPED, ALL, FREQUENCY);
const BOUNDARIES = union(ENDS, AND, STATE, FILLER);
const MEASURES = union(MEASURE, METRICS);
const HEADS = union(THINGS, VAGUE, GENERIC);

/** True for a word that names something countable by its effect. */
export const isMeasure = (token: Token | undefined): boolean => hasRole(token, MEASURES);

const isAdverb = (token: Token): boolean => /[a-z]ly$/.test(token.word) && isUnknown(token);

function openingVerb(tokens: readonly Token[], reading: GoalReading): number {
  const at = tokens.findIndex(
    (token) =>
      token.kind !== "mark" &&
      (!hasRole(token, SKIPPED) || hasRole(token, MEASURE) || (token === tokens[0] && hasRole(token, ACTIVITY))) &&
      !isAdverb(token),
  );
  const token = tokenAt(tokens, at);
  if (token.kind !== "word" || !hasRole(token, VERBS)) return -1;
  if (reading.quantities.some((quantity) => quantity.first < at)) return -1;
  // "Calls", "Tests" at the start are nouns.
  if (isPlural(token) && !token.word.includes("_") && !hasRole(token, KEEP)) return -1;
  // "Shared inbox" is no deed, "passed the audit" is.
  const next = tokenAt(tokens, at + 1);
  if (next.word === "not") return -1;
  if (/ed$/.test(token.word) && !hasRole(token, DECIDE_RAISE_OR_LOWER) && next.kind === "word" && !hasRole(next, FILLER)) return -1;
  if (hasRole(token, EITHER_OR_THINGS) && !hasRole(token, MOVES) && isNounHere(tokens, at, reading)) return -1;
  // "Continue to improve", "keep growing": the second verb says what.
  const second = next.word === "to" ? at + 2 : /ing$/.test(next.word) ? at + 1 : at;
  return hasRole(token, KEEP) && hasRole(tokens[second], VERBS) ? second : at;
}

/** A word that may be noun or verb is a noun before a measure or a bound: "Test coverage", "Support tickets", "Call volume below 100". */
function isNounHere(tokens: readonly Token[], at: number, reading: GoalReading): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.text === "") return true;
  if (reading.main?.kind === "count" && reading.main.noun !== undefined && hasRole(next, BOUND)) return reading.start !== null;
  const paced = reading.main === undefined || /^times per/.test(reading.main.unit);
  if (hasRole(next, TO) && paced) return false;
  if (hasRole(next, AFTER_NOUN) || (next.kind === "mark" && /[:(<>]/.test(next.text))) return true;
  if (tokens.slice(at + 2).some((token) => hasRole(token, MOVES) && !hasRole(token, THINGS)) && reading.quantities.length === 0)
    return true;
  if (hasRole(next, DECIDE) && /ed$/.test(next.word)) return true;
  if (hasRole(next, DECISION)) return true;
  const following = tokens.slice(at + 1, at + 4);
  const plainNouns = next.kind === "word" && following.every((token) => !hasRole(token, AFTER_VERB));
  if (plainNouns && following.some((token) => hasRole(token, MEASURES))) return true;
  return hasRole(next, MEASURES) && !/ing$/.test(wordAt(tokens, at)) && !hasRole(next, ARTEFACT_EVENT_OR_PEOPLE);
}

/** The words of the first noun phrase from this place on. */
export function firstPhrase(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (phrase.length > 0 && (token.kind === "mark" || token.kind === "number")) break;
    if (phrase.length > 0 && hasRole(token, BOUNDARIES) && !hasRole(token, THINGS)) break;
    if (token.kind === "word" && !hasRole(token, PASSED) && !(phrase.length === 0 && hasRole(token, COMPARED))) phrase.push(token);
  }
  return phrase;
}

/** The last word of a phrase that is known for a noun, else its last. */
export function headOf(phrase: readonly Token[]): Token | undefined {
  for (let index = phrase.length - 1; index >= 0; index -= 1) {
    const token = phrase[index] as Token;
    if (hasRole(token, HEADS) && !isAdverb(token)) return token;
  }
  return lastOf(phrase);
}

/** The noun in front of a number that counts something: "blog posts from 2 to 5". */
function countedBefore(tokens: readonly Token[], main: Quantity): Token | undefined {
  if (main.kind !== "count") return undefined;
  const subject = subjectOf(tokens, main.first);
  return lastOf(subject);
}

/** The noun that the number counts: templates in "templates for the ten commonest faults". */
function countedBy(tokens: readonly Token[], main: Quantity, noun: Token | undefined): Token | undefined {
  if (main.noun === undefined) return countedBefore(tokens, main);
  return hasRole(noun, ARTEFACT) && tokens.slice(1, main.first).some(({ word }) => word === "for") ? noun : tokens[main.noun];
}

/** A number that only placeholders stand for: "by X%", "TBD". */
export const isPlaceholder = ({ tokens }: Signs): boolean =>
  tokens.some((token, index) => {
    if (!hasRole(token, MISSING)) return false;
    const known = token.word.length > 1;
    const previous = tokenAt(tokens, index - 1);
    return known || textAt(tokens, index + 1) === "%" || hasRole(previous, BOUNDS) || textAt(tokens, index - 1) === "$";
  });

/** Everything the rules look at, for one goal. */
export function readSigns(sentence: Sentence, reading: GoalReading): Signs {
  const { tokens } = sentence;
  const at = openingVerb(tokens, reading);
  const end = lastOf(tokens);
  const german = at < 0 && (sentence.lexicons[0] as Lexicon).vocabulary.language === "de" && hasRole(end, VERBS);
  const rest = german ? tokens.slice(0, -1) : tokens.slice(at + 1);
  const phrase = firstPhrase(rest, 0);
  const main = reading.main;
  const noun = headOf(phrase);
  const of = tokens.findIndex((token, index) => main && index > main.first && index <= main.last + 1 && hasRole(token, OF));
  return {
    tokens,
    // German puts the verb last.
    verb: german ? end : at < 0 ? undefined : tokens[at],
    noun,
    phrase,
    rest,
    reading,
    main,
    whole: of > 0 ? headOf(firstPhrase(tokens, of + 1)) : undefined,
    counted: main && countedBy(tokens, main, noun),
    hasNumber: reading.target !== null || reading.change !== "",
  };
}

/** Plain content words: without verb, numbers, fillers. */
export function contentWords(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token) => (token.kind === "word" || token.kind === "name") && !hasRole(token, FILLER_AND_OF_OR_IS) && token.word.length > 1,
  );
}
