/** A coach's reading of one objective: is it a picture of a better place, or a slogan, a number, a piece of work? */

import { kindOf } from "./key-result-words";
import { type GoalReading, readGoal } from "./reading";
import { readSentence, type Sentence } from "./sentence";
import { contentWords, isMeasure, readSigns, type Signs } from "./signs";
import { hasRole, isUnknown, lastOf, some, type Token, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import {
  ACTIVITY,
  ADOPT,
  AND,
  ARTEFACT,
  ARTEFACT_EVENT_OR_PEOPLE,
  ARTEFACT_OR_EVENT,
  BETWEEN,
  BY,
  CHANGES,
  CLAUSE,
  DECIDE,
  EARN,
  FEWER,
  FILLER,
  FREQUENCY,
  GAIN,
  GENERIC,
  IS,
  KEEP,
  LOWER,
  MEASURE,
  MORE,
  OF,
  PEOPLE,
  PER,
  PICTURE,
  POSITION,
  RAISE,
  ROUTINE,
  SHIP,
  SOFT,
  TO,
  UNDER,
  VAGUE,
  VAGUE_OR_GENERIC,
  WITHIN,
  WORK,
} from "./vocabulary/roles";

const WITHIN_OR_PER = union(WITHIN, PER);
/** Words that name no thing. */
const ABSTRACT = union(VAGUE, GENERIC, SOFT, RAISE, LOWER, GAIN, KEEP, MORE, FEWER, MEASURE, SHIP, ACTIVITY, ROUTINE, POSITION, ADOPT);
/** Words that make nothing plain. */
const EMPTY = union(GENERIC, VAGUE, FILLER, WITHIN, PER);
/** Verbs of a change for others. */
const EFFECTS = union(RAISE, LOWER, SOFT, EARN);
/** Words that say what gets better. */
const AIMED = union(VAGUE, CLAUSE, POSITION, FEWER, UNDER);
const SHIP_ACTIVITY_OR_ROUTINE = union(SHIP, ACTIVITY, ROUTINE);
/** Words that say nothing about what is made. */
const HOLLOW = union(VAGUE, FILLER, MORE, FEWER);
const PEOPLE_POSITION_OR_CLAUSE = union(PEOPLE, POSITION, CLAUSE);
const PEOPLE_OR_VAGUE = union(PEOPLE, VAGUE);
const VAGUE_PEOPLE_OR_CLAUSE = union(VAGUE, PEOPLE, CLAUSE);
/** Words that make more of a thing than a thing. */
const CHARGED = union(VAGUE, PEOPLE, POSITION, GENERIC, OF);
/** Words that show that a noun stands alone before them. */
const AFTER_NOUN = union(FILLER, AND, OF, IS, TO, BY, WITHIN, CLAUSE, PEOPLE);
const SOFT_RAISE_OR_LOWER = union(SOFT, RAISE, LOWER);
/** Verbs of something that is counted. */
const COUNTABLE = union(RAISE, LOWER, GAIN, KEEP);

/** What stands in the way of an objective. */
export type ObjectiveIssue = "clear" | "vague" | "contains-metric" | "task" | "too-long" | "business-as-usual";
/** Kind of an objective: `too-long` is a clear one with too many words, `business-as-usual` a task. */
export type ObjectiveLabel = "clear" | "vague" | "contains-metric" | "task";

/** Verdict on an objective. */
export interface ObjectiveJudgement {
  label: ObjectiveLabel;
  verdict: "ok" | "warn" | "rewrite";
  issue: ObjectiveIssue;
  sentence: string;
  advice: string;
}

const LONGEST = 25;

const ARTICLE = /^(?:an?|the|our|all|their|back)$/;

const OURS = /^(?:our|these|their|unsere[nr]?|nuestr[oa]s|noss[oa]s)$/;
const TIMES = /^(?:times|veces|vezes|fois|mal)$/;

const isCounted = ({ tokens, text }: Sentence, { quantities }: GoalReading): boolean =>
  /\btop[- ]\d/i.test(text) ||
  quantities.some((quantity) => {
    const before = tokenAt(tokens, quantity.first - 1);
    if (quantity.kind === "time" && hasRole(before, WITHIN_OR_PER)) return false;
    // "All of our seven hospitals", "twice": no target.
    if (quantity.kind === "count" && (quantity.value === 1 || OURS.test(before ? before.word : "") || TIMES.test(quantity.unit)))
      return false;
    return true;
  });

const abstract = (token: Token): boolean => hasRole(token, ABSTRACT) && !hasRole(token, ARTEFACT_EVENT_OR_PEOPLE);

/** Words that say whose, where or what: they make an objective checkable by its key results. */
function concreteWords(signs: Signs): Token[] {
  // "Offer a great experience": the praise follows, so offering adds nothing to it.
  const [first, second] = signs.tokens;
  const opens =
    (hasRole(first, PICTURE) && some(signs.tokens, VAGUE)) || (!hasRole(first, PICTURE) && ARTICLE.test(second ? second.word : ""));
  const opening = signs.verb || (opens ? first : undefined);
  return contentWords(signs.tokens).filter((token) => token !== opening && !abstract(token) && !hasRole(token, EMPTY));
}

/** What goes on anyway: "continue to answer calls", "manage the warehouse", "close the books every month", "keep the lights on", "provide IT support". */
function isUsual({ tokens, verb, rest }: Signs): boolean {
  const last = lastOf(tokens) as Token;
  if (hasRole(verb, KEEP) && /^(?:on|running|going|up|open)$/.test(last.word)) return true;
  if (!verb || hasRole(verb, EFFECTS) || /^make/.test(verb.word)) return false;
  const routine = some([tokens[0] as Token, verb], ROUTINE);
  const often = hasRole(last, FREQUENCY);
  if (routine && often) return true;
  if (some(rest, AIMED)) return false;
  return hasRole(verb, PICTURE) ? rest.length < 3 && (routine ? rest.length < 2 : hasRole(last, ROUTINE)) : routine || often;
}

/** Work with an end and no picture: "Launch the site". Building trust, helping parents, the most reliable network are no such work. */
function isTask(signs: Signs): boolean {
  const { verb, phrase, rest } = signs;
  if (!hasRole(verb, SHIP_ACTIVITY_OR_ROUTINE)) return isDeed(signs);
  const hollow = rest.length > 0 && rest.every((token) => hasRole(token, HOLLOW) && !hasRole(token, ARTEFACT));
  if (hollow) return false;
  if (!hasRole(verb, PICTURE)) return !hasRole(verb, CHANGES) || isMadeThing(signs.noun);
  // "Give small growers a fair say": somebody gets it.
  const given = rest.some((token, index) => index > 0 && ARTICLE.test(token.word) && !hasRole(tokenAt(rest, index - 1), FILLER));
  if (!hasRole(verb, SHIP)) return !given && !rest.some((token) => hasRole(token, PEOPLE_POSITION_OR_CLAUSE));
  if (rest.some((token) => hasRole(token, POSITION))) return false;
  const thing = phrase.some(isMadeThing);
  const wide = phrase.some((token) => hasRole(token, VAGUE));
  if (wide && (!thing || hasRole(signs.noun, GENERIC))) return false;
  if (hasRole(signs.noun, PEOPLE_OR_VAGUE)) return hasRole(signs.noun, ARTEFACT);
  return thing || !rest.some((token) => hasRole(token, VAGUE_PEOPLE_OR_CLAUSE));
}

/** "Repaint the fleet", "renew the fire certificates": a deed on one thing, whoever it may help. */
function isDeed({ tokens }: Signs): boolean {
  const at = tokens.findIndex(({ word }) => ARTICLE.test(word));
  const first = tokenAt(tokens, 0);
  const isVerb = isUnknown(first) || (hasRole(first, DECIDE) && !hasRole(first, EARN));
  return (
    isVerb &&
    (at === 1 || (at === 2 && /^(?:up|out|down|off)$/.test(wordAt(tokens, 1)))) &&
    contentWords(tokens).length < 5 &&
    !some(tokens, CHARGED)
  );
}

/** Things made, tools named by what they do among them: "chatbot", "calculator", "planner". */
const isMadeThing = (token: Token | undefined): boolean =>
  (hasRole(token, ARTEFACT_OR_EVENT) && !hasRole(token, PEOPLE)) ||
  (isUnknown(token) && /(?:bot|[ad]tor|ner|der|ker|zer)$/.test((token as Token).word));

/** "Customer satisfaction": the customer only says which satisfaction. */
function describes(tokens: readonly Token[], token: Token): boolean {
  const next = tokenAt(tokens, tokens.indexOf(token) + 1);
  return !/s$/.test(token.word) && next.kind === "word" && !hasRole(next, AFTER_NOUN);
}

/** "A remarkable shopping experience", "exceptional service": praise on a noun that fits every company. */
function praises({ phrase, noun }: Signs): boolean {
  return hasRole(noun, VAGUE_OR_GENERIC) && phrase.some((token) => token !== noun && hasRole(token, VAGUE));
}

/** Nothing in it that two people would check in the same way. */
function isSlogan(signs: Signs): boolean {
  const words = concreteWords(signs);
  const people = words.filter((token) => hasRole(token, PEOPLE) && !describes(signs.tokens, token));
  const things = words.filter((token) => !hasRole(token, PEOPLE) && !isMeasure(token));
  const wide = contentWords(signs.tokens).some((token) => hasRole(token, VAGUE));
  const placed = signs.tokens.some((token) => hasRole(token, POSITION));
  if (placed && (people.length > 0 || things.length > 0)) return false;
  // "Break new ground": four words that name one thing at most.
  const [first, second, third] = things;
  if (signs.tokens.length < 5 && people.length === 0 && !third && (!second || first === signs.tokens[0])) return true;
  if (people.length + things.length >= 2 || signs.tokens.some((token) => hasRole(token, BETWEEN))) return false;
  if (people.length > 0 && hasRole(signs.verb, EARN)) return false;
  if (people.length > 0 && words.some(isMeasure) && !hasRole(signs.verb, SOFT_RAISE_OR_LOWER)) return false;
  if (people.length === 1 || things.length === 1)
    return (
      contentWords(signs.tokens).length <= 2 ||
      (things.length === 0 && wide && contentWords(signs.tokens).length <= 4) ||
      (people.length === 0 && wide && contentWords(signs.tokens).length <= (praises(signs) ? 4 : 3))
    );
  return true;
}

const SAYS: Record<ObjectiveIssue, [verdict: ObjectiveJudgement["verdict"], sentence: string, advice: string]> = {
  clear: [
    "ok",
    "It says who or what will be better, in words that people can remember.",
    "Give it 2 to 4 key results that would prove it.",
  ],
  vague: [
    "rewrite",
    "It could hang on any company's wall: nobody can tell when it is reached.",
    'Say for whom it gets better and what they will be able to do, e.g. "Make onboarding effortless for new users".',
  ],
  "contains-metric": [
    "rewrite",
    "A number belongs in a key result, not in the objective.",
    "Move the number to a key result and say here what reaching it would mean for people.",
  ],
  task: [
    "rewrite",
    "It is a piece of work, finished when it is done, whatever comes of it.",
    "Ask what the work is for: write that as the objective and keep the work as a bet under it.",
  ],
  "too-long": [
    "warn",
    `It has more than ${LONGEST} words, too many to remember.`,
    "Keep one sentence that people can say from memory; move the rest to key results.",
  ],
  "business-as-usual": [
    "rewrite",
    "It describes what the team does every quarter anyway.",
    "Keep it as a health metric, or say what will be different at the end of this quarter.",
  ],
};

function issueOf(sentence: Sentence): ObjectiveIssue {
  const reading = readGoal(sentence);
  const signs = readSigns(sentence, reading);
  const counted = isCounted(sentence, reading);
  const worked = hasRole(signs.verb, WORK) && !hasRole(signs.verb, COUNTABLE);
  if (counted)
    return worked && kindOf(signs) === "count" && reading.change === "" && !isMeasure(signs.counted) ? "task" : "contains-metric";
  if (sentence.tokens.filter((token) => token.kind === "word").length > LONGEST) return "too-long";
  if (isUsual(signs)) return "business-as-usual";
  if (isTask(signs)) return "task";
  return isSlogan(signs) ? "vague" : "clear";
}

function labelOf(issue: ObjectiveIssue): ObjectiveLabel {
  if (issue === "too-long") return "clear";
  return issue === "business-as-usual" ? "task" : issue;
}

/**
 * A coach's verdict on an objective's text. Work first (launch, write, train), then numbers, then slogans; what is left is clear.
 * Work with a count of its own ("Conduct 20 interviews") is a task; any other target makes it `contains-metric`.
 * @example judgeObjective("Make onboarding effortless for new users").issue //=> "clear"
 * @example judgeObjective("Improve the experience").issue //=> "vague"
 * @example judgeObjective("Grow ARR to $10M").issue //=> "contains-metric"
 * @example judgeObjective("Launch the new website").issue //=> "task"
 */
export function judgeObjective(text: string): ObjectiveJudgement {
  const issue = issueOf(readSentence(text));
  const [verdict, sentence, advice] = SAYS[issue];
  return { label: labelOf(issue), verdict, issue, sentence, advice };
}
