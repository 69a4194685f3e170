/** Numbers that are no amounts: dates and names such as "30 August", "2026", "tier 1". */

import { hasRole, isUnknown, some, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import { AND, BY, FALLING, FILLER, FROM, IS, LOWER, MONTH, NAMED, NOW, OF, PER, RAISE, TO, UNTIL, WITHIN } from "./vocabulary/roles";

/** Words that no number counts. */
const UNCOUNTED = union(FILLER, AND, TO, NOW, BY, UNTIL, IS, OF, PER);
const FILLER_RAISE_OR_LOWER = union(FILLER, RAISE, LOWER);
/** Words that lead to an amount. */
const LEADING = union(PER, WITHIN, FROM, TO, BY);

const YEAR = /^20[0-4]\d$/;

/** True for a year or a quarter: "2024", "Q3". */
export const isPeriod = ({ text }: Token): boolean => /^(?:20[0-4]\d|[qh][1-4])$/i.test(text);

/** "Bis 30.6.", "by 30.06."; "by 1.5." is an amount. */
const DOTTED = /^(?:(?:bis|ab|zum|seit|vom|am) [0-3]?\d\.[01]?\d|(?:by|until|till|before|since) [0-3]\d\.[01]\d)\.$/;

/** True for a day beside a month, and for a year. */
export function isDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokenAt(tokens, index + 1);
  if (next.text === "." && DOTTED.test(`${wordAt(tokens, index - 1)} ${token.text}.`)) return true;
  const isYear = YEAR.test(token.text);
  if (isYear && /^(?:the|our|a)$/.test(wordAt(tokens, index - 1))) return true;
  const day = token.kind === "number" && /^\d{1,2}$/.test(token.text);
  const isMonth = (at: number) => hasRole(tokenAt(tokens, at), MONTH) && textAt(tokens, at) !== "may";
  if (day && (isMonth(index - 1) || isMonth(index + 1) || (/^(?:\.|de)$/.test(next.word) && isMonth(index + 2)))) return true;
  if (!isYear) return false;
  const counted = (next.kind === "word" || next.text === "%") && !hasRole(next, UNCOUNTED);
  return !counted && !/[$€£¥]/.test(textAt(tokens, index - 1));
}

/** True for a number that names what stands before it. */
export function isName(tokens: readonly Token[], index: number): boolean {
  const previous = tokenAt(tokens, index - 1);
  const next = tokenAt(tokens, index + 1);
  // "Hall 3": a number that nothing follows, behind a singular that a preposition leads to.
  if (previous.kind === "word" && isUnknown(previous) && /[a-z]{3}[^s]$/.test(previous.word) && /^\d{1,2}$/.test(textAt(tokens, index)))
    return (
      /^(?:at|in|on|for|of|from)$/.test(wordAt(tokens, index - 2)) &&
      (next.kind === "word" ? hasRole(next, FILLER_RAISE_OR_LOWER) : next.text !== "%")
    );
  if (previous.text === "#") {
    // "Ticket #42"; "rank #1" and "to #3 in search" are places.
    const what = tokenAt(tokens, index - 2);
    return what.kind === "word" && (isUnknown(what) || hasRole(what, FALLING)) && what.word !== "rank";
  }
  if (!hasRole(previous, NAMED)) return false;
  // "From position 8 to top 3".
  if (previous.word === "top" && hasRole(tokenAt(tokens, index - 2), TO) && some(tokens, FROM, 0, index)) return false;
  if (next.text === "%" || hasRole(previous, LEADING)) return false;
  // "per week 5", "per user and day 20" count; "week 5" and "tier 1" name.
  const paced =
    hasRole(tokenAt(tokens, index - 2), PER) || (hasRole(tokenAt(tokens, index - 2), AND) && hasRole(tokenAt(tokens, index - 4), PER));
  return !(paced && wordAt(tokens, index - 1) !== "line");
}
