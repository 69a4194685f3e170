/** What is counted: units, currencies, and the noun that a number belongs to. */

import type { Lexicon } from "./lexicon";
import { hasAny, hasRole, type Token, textAt, tokenAt, wordAt } from "./tokens";
import {
  ACTIVITY,
  ADOPT,
  AND,
  ARTEFACT,
  BETWEEN,
  BY,
  CLAUSE,
  DECIDE,
  DECISION,
  DURATION,
  EVENT,
  FALLING,
  FEWER,
  FILLER,
  FROM,
  GENERIC,
  IS,
  LEAST,
  LOWER,
  MEASURE,
  METRIC,
  MONEY,
  MONTH,
  MORE,
  MOST,
  NOW,
  OF,
  OVER,
  PEOPLE,
  PER,
  PERCENT,
  POINTS,
  RAISE,
  SHIP,
  STATE,
  TO,
  UNDER,
  UNTIL,
  WITHIN,
} from "./vocabulary/roles";
import type { Role } from "./vocabulary/vocabulary";

const CURRENCY = /^[A-Z]{3}$/;

const SECONDS: Record<string, number> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  weeks: 604_800,
  months: 2_629_746,
  years: 31_556_952,
};

/** Length of a unit of time in seconds; 0 for other units. */
export const secondsIn = (unit: string): number => Number(SECONDS[unit]) || 0;

/** A unit and how far it reaches. */
export interface Unit {
  unit: string;
  kind: "percent" | "points" | "money" | "time" | "measure";
  last: number;
}

function unitOfWord(word: string, lexicons: readonly Lexicon[]): string {
  for (const { units } of lexicons) {
    const unit = units.get(word) || (/...s$/.test(word) && units.get(word.slice(0, -1)));
    if (unit) return unit;
  }
  return "";
}

function kindOfUnit(unit: string): Unit["kind"] {
  if (unit === "%") return "percent";
  if (/^(?:points|pp|bp)$/.test(unit)) return "points";
  if (CURRENCY.test(unit)) return "money";
  return secondsIn(unit) ? "time" : "measure";
}

/** The unit that starts at this token, if it is one. */
export function unitAfter(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Unit | undefined {
  const { kind, text, word } = tokenAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (kind === "number" || text === "G" || text === "D") return undefined;
  if ((text === "%" || /^percent/.test(word)) && /^-?points?$/.test(next)) return { unit: "pp", kind: "points", last: index + 1 };
  if (word === "per" && next === "cent") return { unit: "%", kind: "percent", last: index + 1 };
  const unit = text === "%" ? text : unitOfWord(word, lexicons);
  return unit ? { unit, kind: kindOfUnit(unit), last: index } : undefined;
}

/** The currency that stands before a number: "$", "US$", "CHF"; empty when there is none. */
export function unitBefore(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): string {
  const { kind, text, word } = tokenAt(tokens, index - 1);
  if (text === "$" && textAt(tokens, index - 2) === "R") return "BRL";
  if (kind !== "mark" && !CURRENCY.test(text)) return "";
  const unit = unitOfWord(word, lexicons);
  return CURRENCY.test(unit) ? unit : "";
}

const STOPS: readonly Role[] = [
  FROM,
  TO,
  BY,
  LEAST,
  MOST,
  UNDER,
  OVER,
  BETWEEN,
  NOW,
  WITHIN,
  OF,
  PER,
  AND,
  CLAUSE,
  IS,
  UNTIL,
  MONTH,
  STATE,
  FILLER,
];
const NOUNS: readonly Role[] = [ARTEFACT, EVENT, PEOPLE, METRIC, DECISION, MEASURE, PERCENT, POINTS, MONEY, DURATION, FALLING, GENERIC];

/**
 * The plural of an English noun; a plural stays as it is.
 * @example pluralOf("case study") //=> "case studies"
 */
export const pluralOf = (noun: string): string => (/s$/.test(noun) ? noun : `${noun.replace(/([^aeiou])y$/, "$1ie")}s`);

/** The noun that is counted from this token on: the last of its phrase ("weekly active projects" is counted in projects). */
export function nounAfter(tokens: readonly Token[], index: number): { unit: string; index: number } | undefined {
  let found: { unit: string; index: number } | undefined;
  let isNoun = false;
  for (let at = index; at < tokens.length && at < index + 6; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "name") continue;
    if (token.kind !== "word") break;
    if (hasRole(token, MORE, FEWER) && !found) continue;
    const noun = hasAny(token, NOUNS);
    if (hasAny(token, STOPS) && !(noun && !hasRole(token, FILLER, OF))) break;
    const plural = /s$/.test(token.word) && !/ss$/.test(token.word);
    const onward = plural && !/s$/.test(wordAt(tokens, at - 1));
    if (isNoun && !noun && !onward) break;
    if (found && !noun && /s$/.test(wordAt(tokens, at - 1)) && hasRole(token, ADOPT, SHIP, ACTIVITY, RAISE, LOWER, DECIDE)) break;
    if (found && /ed$/.test(token.word) && /s$/.test(wordAt(tokens, at - 1))) break;
    if (found && /[a-z]ly$/.test(token.word)) break;
    found = { unit: token.text.toLowerCase(), index: at };
    isNoun = noun;
  }
  return found;
}
