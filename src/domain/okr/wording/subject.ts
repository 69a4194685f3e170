/** What a goal speaks about when its number names no unit: the measured thing before the number. */

import type { Lexicon } from "./lexicon";
import type { Sentence } from "./sentence";
import { hasRole, lastOf, some, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { pluralOf, secondsIn, unitOfWord } from "./units";
import { union } from "./vocabulary/role-set";
import {
  ABOUT,
  ALL,
  AND,
  ARTEFACT,
  ENDS,
  EVENT,
  FALLING,
  FEWER,
  FILLER,
  FREQUENCY,
  GAIN,
  KEEP,
  LOWER,
  MEASURE,
  METRICS,
  MONEY,
  MORE,
  MOVES,
  NOW,
  OF,
  PEOPLE,
  PER,
  PERCENT,
  POINTS,
  RAISE,
  SOFT,
} from "./vocabulary/roles";

/** Words that lead to the measured thing even where they may name one. */
const VERBS = union(RAISE, LOWER, SOFT, GAIN, FILLER);
/** Words that can be counted. */
const COUNTED = union(METRICS, MEASURE, ARTEFACT, EVENT, PEOPLE);

const STOPS = union(ENDS, NOW, RAISE, LOWER);
const NOUNS = union(METRICS, PEOPLE, ARTEFACT, EVENT);
const LEADS = union(RAISE, LOWER, KEEP, SOFT, GAIN, ABOUT, MEASURE, FILLER, ALL, MORE, FEWER, FREQUENCY, OF);

/** The words of the measured thing, in front of the first number. */
export function subjectOf(tokens: readonly Token[], before: number): Token[] {
  const words: Token[] = [];
  let started = false;
  for (let index = 0; index < before && index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === "number" || token.kind === "scale") continue;
    if (token.kind === "mark" && started) break;
    // "Complaints older than 14 days" are complaints.
    if (token.word === "than") {
      words.pop();
      break;
    }
    if (!started && hasRole(token, LEADS) && (!hasRole(token, NOUNS) || hasRole(token, VERBS))) continue;
    if (started && hasRole(token, STOPS) && !hasRole(token, NOUNS)) break;
    if (token.kind !== "word" && token.kind !== "name") continue;
    started = true;
    words.push(token);
  }
  return words;
}

/** Words that only say how much of what stands before them: "ticket backlog" is counted in tickets. */
const AMOUNTS = /^(?:volume|backlog|count|number)$/;
const isNoun = (token: Token): boolean => (!/ed$/.test(token.word) && hasRole(token, COUNTED)) || /[^s]s$/.test(token.word);

/** The word that names what is counted: the last noun, and the one before it where the last only says how much. */
function headUnit(subject: readonly Token[]): string {
  const nouns = subject.filter(isNoun);
  const chosen = nouns.length > 0 ? nouns : subject;
  const last = chosen.length - 1;
  if (last > 0 && AMOUNTS.test(wordAt(chosen, last))) return pluralOf(textAt(chosen, last - 1).toLowerCase());
  return textAt(chosen, last).toLowerCase();
}

/** "Orders per week", "visits per patient and year": the period. */
function paceIn(lead: readonly Token[]): string {
  const at = lead.findIndex(
    ({ word }, index) =>
      hasRole(tokenAt(lead, hasRole(tokenAt(lead, index - 1), AND) ? index - 3 : index - 1), PER) &&
      /^(?:hour|day|week|month|quarter|year|sprint)$/.test(word),
  );
  return at < 0 || lead.some(({ word }) => /^(?:who|that|which)$/.test(word)) ? "" : ` per ${wordAt(lead, at)}`;
}

/** Unit of a goal whose number has none: percent for rates, points for scores, the language's currency for money, else the counted noun. */
export function subjectUnit({ tokens, lexicons }: Sentence, before: number, counted: boolean): string {
  if (some(tokens, POINTS)) return "points";
  const lead = tokens.slice(0, before);
  if (lead.some((token) => token.word === "ratio")) return "";
  const share = lead.find((token) => hasRole(token, MEASURE));
  if (hasRole(share, PERCENT)) return "%";
  // "Introduce chat and reduce calls by 30%" speaks of calls.
  const verbAt = lead.reduce((found, token, index) => (hasRole(token, MOVES) && !hasRole(token, FALLING) ? index : found), 0);
  const near = verbAt > 0 ? subjectOf(tokens.slice(verbAt + 1), before - verbAt - 1) : [];
  const subject = near.length > 0 ? near : subjectOf(tokens, before);
  const head = lastOf(subject);
  const pace = paceIn(lead);
  const timed = subject.map(({ word }) => (/s$/.test(word) ? unitOfWord(word, lexicons) : "")).find(secondsIn);
  if (timed) return timed + pace;
  if (hasRole(head, PERCENT)) return "%";
  if (hasRole(head, MONEY)) return (lexicons[0] as Lexicon).vocabulary.currency;
  const unit = counted || share ? headUnit(subject) : "";
  return unit && unit + pace;
}
