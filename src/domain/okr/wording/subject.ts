/** What a goal speaks about when its number names no unit: the measured thing before the number. */

import type { Sentence } from "./sentence";
import { hasRole, type Token } from "./tokens";
import {
  ABOUT,
  ALL,
  ARTEFACT,
  BY,
  CLAUSE,
  DURATION,
  EVENT,
  FALLING,
  FEWER,
  FILLER,
  FREQUENCY,
  FROM,
  GAIN,
  IS,
  KEEP,
  LEAST,
  LOWER,
  MEASURE,
  METRIC,
  MONEY,
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
  SOFT,
  TO,
  UNDER,
  UNTIL,
  WITHIN,
} from "./vocabulary/roles";
import type { Role } from "./vocabulary/vocabulary";

const ENDS: readonly Role[] = [FROM, TO, BY, WITHIN, OF, PER, CLAUSE, UNTIL, LEAST, MOST, UNDER, OVER, NOW, IS];
const LEADS: readonly Role[] = [RAISE, LOWER, KEEP, SOFT, GAIN, ABOUT, MEASURE, FILLER, ALL, MORE, FEWER, FREQUENCY];

/** The words of the measured thing, in front of the first number. */
export function subjectOf(tokens: readonly Token[], before: number): Token[] {
  const words: Token[] = [];
  let started = false;
  for (const token of tokens.slice(0, before)) {
    if (token.kind === "number" || token.kind === "scale") continue;
    if (token.kind === "mark" && started) break;
    const noun = hasRole(token, METRIC, PERCENT, POINTS, MONEY, DURATION, FALLING, PEOPLE, ARTEFACT, EVENT);
    if (!started && hasRole(token, ...LEADS, OF) && !(noun && !hasRole(token, RAISE, LOWER, SOFT, GAIN, FILLER))) continue;
    if (started && hasRole(token, ...ENDS, RAISE, LOWER) && !noun) break;
    if (token.kind !== "word" && token.kind !== "name") continue;
    started = true;
    words.push(token);
  }
  return words;
}

/** Unit of a goal whose number has none: percent for rates, points for scores, the language's currency for money, else the counted noun. */
export function subjectUnit(sentence: Sentence, before: number, counted: boolean): string {
  const { tokens } = sentence;
  const lead = tokens.slice(0, before);
  // "Introduce chat and reduce calls by 30%" speaks of calls.
  const verbAt = lead.reduce((found, token, index) => (hasRole(token, RAISE, LOWER) ? index : found), 0);
  const near = subjectOf(tokens.slice(verbAt + 1), before - verbAt - 1);
  const subject = near.length > 0 && verbAt > 0 ? near : subjectOf(tokens, before);
  const head = subject[subject.length - 1];
  const share = lead.find((token) => hasRole(token, MEASURE));
  if (tokens.some((token) => hasRole(token, POINTS))) return "points";
  if (share && hasRole(share, PERCENT)) return "%";
  const unit = hasRole(head, DURATION) && !hasRole(head, MONEY) ? "" : unitOfMetric(head, sentence);
  if (unit !== undefined && unit !== "") return unit;
  if (!counted) return share ? (head?.text.toLowerCase() ?? "") : "";
  return head?.text.toLowerCase() ?? "";
}

function unitOfMetric(head: Token | undefined, sentence: Sentence): string | undefined {
  if (hasRole(head, PERCENT)) return "%";
  if (hasRole(head, MONEY)) return sentence.lexicons[0]?.vocabulary.currency;
  return undefined;
}
