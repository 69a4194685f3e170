/** What the rules on key results ask of a goal's words. */

import { isDecision } from "./decision";
import { isCount, isDone, isMade, isMetric, isParticiple, isShare, isWork, kindOf, MOVES, opens } from "./key-result-words";
import { contentWords, isMeasure, isPlaceholder, type Signs } from "./signs";
import { hasRole, some, type Token, wordAt } from "./tokens";
import {
  ACTIVITY,
  ADOPT,
  AND,
  ARTEFACT,
  BY,
  CLAUSE,
  DECISION,
  EVENT,
  FEWER,
  FILLER,
  GAIN,
  GENERIC,
  IS,
  KEEP,
  LEAST,
  LOWER,
  MORE,
  OF,
  OVER,
  PEOPLE,
  PER,
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
import type { Role } from "./vocabulary/vocabulary";

/** Role of a token, or a class of roles: something made, something done, a measure, a countable result. */
export function plays(token: Token, role: string): boolean {
  if (role === "made") return isWork(token, ARTEFACT);
  if (role === "done") return isWork(token, EVENT);
  if (role === "counts") return isMeasure(token);
  return role === "countable" ? isMetric(token) : hasRole(token, role as Role);
}

const only = (token: Token | undefined): readonly Token[] => (token ? [token] : []);

/** The words that a rule may look at. */
export const places: Record<string, (signs: Signs) => readonly Token[]> = {
  any: ({ tokens }) => tokens,
  first: ({ tokens }) => only(tokens[0]),
  rest: ({ rest }) => rest,
  phrase: ({ phrase }) => phrase,
  lead: ({ phrase }) => only(phrase[0]),
  verb: ({ verb }) => only(verb),
  noun: ({ noun }) => only(noun),
  counted: ({ counted }) => only(counted),
  whole: ({ whole }) => only(whole),
};

/** A clause that says what people do with what was made, with a number of its own: "used by 40%", "and reduce calls by 30%". */
function hasEffect(signs: Signs): boolean {
  const { main, tokens, counted } = signs;
  if (!main) return false;
  const from = tokens[main.first] as Token;
  const before = signs.rest.filter((token) => token.start < from.start);
  const effect = before.some(
    (token, index) =>
      index > 0 &&
      hasRole(token, ADOPT, GAIN, RAISE, LOWER) &&
      (hasRole(before[index - 1], CLAUSE, AND) || hasRole(before[index + 1], BY) || index === before.length - 1) &&
      !(hasRole(token, EVENT, ARTEFACT) && hasRole(before[index - 1], FILLER, PER)),
  );
  if (effect) return !(isCount(signs) && (isMade(counted) || isDone(counted)));
  const clause = () => before.some((token) => (hasRole(token, CLAUSE) && !hasRole(token, TO, AND, UNTIL)) || /^[;,:–—]$/.test(token.text));
  return (isShare(signs) || isMeasure(counted) || some(tokens.slice(main.last + 1), ADOPT)) && clause();
}

/** Passive or finished: "is drawn up", "handbook updated", "in place". */
const isFinished = ({ tokens }: Signs): boolean =>
  tokens.some((token, index) => {
    if (index === 0) return false;
    if (hasRole(token, STATE)) return true;
    if (!hasRole(token, SHIP) || !isParticiple(token)) return false;
    const next = tokens[index + 1];
    return (
      next?.kind !== "word" || hasRole(next, FILLER, BY, UNTIL, WITHIN, TO, AND, PER, OF, CLAUSE, LEAST) || hasRole(tokens[index - 1], IS)
    );
  });

/** Only wide words follow: "great service", "a better culture". */
function isWide(signs: Signs): boolean {
  const { phrase, noun, verb } = signs;
  if (opens(signs, SHIP) && hasRole(verb, PICTURE) && hasRole(noun, PEOPLE) && !some(signs.rest, ARTEFACT)) return true;
  return some(phrase, VAGUE) && !phrase.some((token) => isMade(token) && !hasRole(token, GENERIC)) && hasRole(noun, VAGUE, GENERIC, PEOPLE);
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
    (isMeasure(noun) && hasRole(tokens[main.first - 1], OF, TO, LEAST, OVER, UNDER))
  );
}

/** "Increase visibility", "more transparency": a direction of something nobody can count. */
function isDrift({ tokens }: Signs): boolean {
  const words = contentWords(tokens).filter((token) => !hasRole(token, ...MOVES, SOFT, MORE, FEWER, KEEP));
  return !words.some(isMetric) && (some(words, VAGUE) || words.every((token) => hasRole(token, GENERIC)));
}

/** "Rewire the old wing": a word that no vocabulary knows, before an article, is most likely a verb of work. */
function opensUnknown({ tokens, hasNumber, phrase }: Signs): boolean {
  const first = tokens[0];
  return (
    !hasNumber &&
    first !== undefined &&
    first.kind === "word" &&
    first.roles.length === 0 &&
    !/s$/.test(first.word) &&
    /^(?:the|a|an|our|all|every)$/.test(wordAt(tokens, 1)) &&
    !phrase.some(isMeasure) &&
    !some(tokens, VAGUE)
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
  /** "Pages per visit": a ratio, whatever is counted. */
  ratio: ({ tokens, main }) => some(tokens.slice(0, main ? main.first : 0), PER),
  /** "Within 24 hours", "on time": a service kept its promise. */
  prompt: ({ reading, tokens }) =>
    reading.quantities.some((quantity) => quantity.window && /^(?:ms|s|min|h|d)$/.test(quantity.unit)) || some(tokens, PROMPT),
  decision: isDecision,
  measured: isMeasured,
  /** Opens with making something, or with effort. */
  makes: (signs) => opens(signs, SHIP),
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
  acted: ({ tokens }) => tokens.some((token, index) => hasRole(tokens[index - 1], IS) && hasRole(token, ACTIVITY) && isParticiple(token)),
  finished: isFinished,
  doing: ({ tokens }) => some(tokens.slice(1), ADOPT, GAIN, IS),
  repeated: (signs) =>
    /^times per/.test(signs.reading.unit) ||
    (signs.hasNumber && !signs.verb && isCount(signs) && /^times? per/.test(signs.main ? signs.main.unit : "")),
  unknown: opensUnknown,
  /** "500 active projects": used things, not made ones. */
  used: ({ main, tokens }) => main !== undefined && main.noun !== undefined && some(tokens.slice(main.first, main.noun), ADOPT),
  /** A word says up or down. */
  moves: ({ tokens }) => some(tokens, RAISE, LOWER, MORE, FEWER, UNDER, OVER),
  drifts: isDrift,
  /** The first words are wide and hold no measure. */
  hazy: ({ phrase, tokens }) =>
    (some(phrase, VAGUE) && !phrase.some((token) => isMetric(token) && !hasRole(token, VAGUE))) ||
    /^(?:strong|good|great|healthy|excellent)$/.test(wordAt(tokens, 0)),
  /** "Expand the warehouse": a thing made larger. */
  extends: ({ verb }) => verb !== undefined && /^(?:expand|extend|enlarge)/.test(verb.word),
};
