/** What the words around an amount say: from, to, by, at least, now; how much it changes; whether it only says when. */

import { isPeriod } from "./number-names";
import type { Quantity } from "./quantities";
import { hasRole, some, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { common, isNone, NO_ROLES, overlap, type Roles, union, without } from "./vocabulary/role-set";
import {
  ABOUT,
  ACTIVITY,
  ADOPT,
  BETWEEN,
  BOUNDS,
  BY,
  COMPARED,
  DECIDE,
  EARN,
  FEWER,
  FILLER,
  FROM,
  GAIN,
  IS,
  LEAST,
  LEAST_OR_MOST,
  LOWER,
  METRIC,
  MORE,
  MOST,
  NOW,
  OF,
  OVER,
  PER,
  PERCENT,
  RAISE,
  SHIP,
  SOFT,
  STATE,
  TO,
  UNDER,
  VAGUE_OR_GENERIC,
  WITHIN,
} from "./vocabulary/roles";

const LEAST_MOST_OR_ABOUT = union(LEAST, MOST, ABOUT);
const FROM_OR_TO = union(TO, FROM);
const FROM_OR_OF = union(FROM, OF);
const ADOPT_DECIDE_OR_SHIP = union(ADOPT, DECIDE, SHIP);
/** Verbs and measures that "by" tells the size of a change of: "reduced by 40%". */
const MEASURED = union(RAISE, LOWER, METRIC, PERCENT);
/** Words between a parenthesis and its amount. */
const PASSED = union(WITHIN, ABOUT, IS, STATE, FILLER, NOW);
const IS_STATE_OR_NOW = union(IS, STATE, NOW);
const ADOPT_GAIN_OR_EARN = union(ADOPT, GAIN, EARN);
/** Words that make a length of time an amount. */
const AMOUNTS = union(FROM, TO, BY, LEAST, MOST, UNDER, OVER, NOW);

/** An amount with the words that say what it is for. */
export interface Marked {
  quantity: Quantity;
  marks: Roles;
  /** +1, −1 for "up 5%", "25% fewer"; 0 for an absolute amount. */
  change: number;
  inParentheses: boolean;
  /** True when a verb of effect leads to it: "that generate 100 leads". */
  led: boolean;
}

const BEFORE = union(BOUNDS, BETWEEN, NOW);

/** True when one of these words leads to the amount. */
export const isMarked = (marked: Marked | undefined, roles: Roles): boolean => marked !== undefined && overlap(marked.marks, roles);

const isCurrency = ({ kind, text }: Token): boolean => (kind === "mark" ? /[$€£¥₹]/ : /^[A-Z]{1,3}$/).test(text);

/** Place of the sign in "-12", "−€2M", "minus 5%"; -1 where there is none. */
function signAt(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (isCurrency(tokenAt(tokens, at))) at -= 1;
  const { start, end, text, word } = tokenAt(tokens, at);
  if (/^(?:minus|plus)$/.test(word)) return at;
  const before = tokenAt(tokens, at - 1);
  const apart = before.kind === "mark" || before.end < start;
  return /^[-−–+]$/.test(text) && end === tokenAt(tokens, at + 1).start && apart && !/[\d%]$/.test(before.text) ? at : -1;
}

/** Words of a place in a list: "from position 8 to top 3". */
export const RANK = /^(?:place|rank|position|platz|top|#)$/;

function marksBefore(tokens: readonly Token[], first: number, sign: number): { marks: Roles; before: number } {
  let at = first - 1;
  let marks = NO_ROLES;
  for (; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const found = common(token.roles, BEFORE);
    marks = union(marks, found);
    const dot = token.text === "." && hasRole(tokenAt(tokens, at - 1), LEAST_MOST_OR_ABOUT);
    if (isNone(found) && at !== sign && !dot && !RANK.test(token.word) && !isCurrency(token) && !hasRole(token, ABOUT)) break;
  }
  return { marks, before: at };
}

function marksAfter(tokens: readonly Token[], first: number, last: number): Roles {
  let marks = NO_ROLES;
  const next = tokenAt(tokens, last + 1);
  if (hasRole(next, LEAST) || (next.text === "+" && next.start === tokenAt(tokens, last).end)) marks = LEAST;
  if (hasRole(next, MOST)) marks = union(marks, MOST);
  // "40% today", "12 days after delivery now, …": now ends the clause.
  let end = last + 1;
  while (tokenAt(tokens, end).kind === "word") end += 1;
  const now = tokenAt(tokens, end - 1);
  const stands =
    end === last + 2 ? hasRole(now, NOW) && !hasRole(now, FROM_OR_TO) : /^(?:now|today|at_present|at_the_moment)$/.test(now.word);
  const isNow = stands && tokenAt(tokens, end).kind === "mark";
  return isNow || (textAt(tokens, first - 1) === "(" && hasRole(next, WITHIN)) ? union(marks, NOW) : marks;
}

const signIn = (tokens: readonly Token[], from: number, until?: number): number =>
  some(tokens, LOWER, from, until) ? -1 : some(tokens, RAISE, from, until) ? 1 : 0;
const comparedIn = (tokens: readonly Token[], from: number, until: number): number =>
  some(tokens, FEWER, from, until) ? -1 : some(tokens, MORE, from, until) ? 1 : 0;

/** Sign of a relative amount, from the word before or after it; 0 when it is absolute. */
function changeSign(tokens: readonly Token[], quantity: Quantity, before: number, marks: Roles, sign: string): number {
  const { first, last, kind } = quantity;
  const word = tokenAt(tokens, before);
  if (overlap(marks, BY)) {
    const verb = signIn(tokens, 0, first);
    return verb === 0 ? signIn(tokens, last + 1) || (some(tokens, SOFT, 0, first) ? 1 : 0) : adoptedBy(tokens, first) ? 0 : verb;
  }
  if (kind === "share" && overlap(marks, WITHIN) && !hasRole(tokens[last + 1], OF)) {
    const verb = signIn(tokens, 0, first);
    if (verb !== 0) return verb;
  }
  if (sign) return /^[+p]/i.test(sign) ? 1 : -1;
  if (kind !== "times") {
    const ends = overlap(marks, TO) || hasRole(tokens[last + 2], FROM_OR_TO);
    // "300 fewer hours", "20% less paper", "CSAT up 5".
    const inside = comparedIn(tokens, first + 1, kind === "count" ? first + 2 : last);
    const behind =
      (!hasRole(tokens[last + 1], LEAST_OR_MOST) && comparedIn(tokens, last + 1, last + 2)) ||
      (!ends && signIn(tokens, last + 1, last + 2));
    const change = inside || (kind !== "count" && behind);
    if (change) return change;
  }
  // "Shave 20 seconds off", "cut 2 days from the lead time".
  const next = tokenAt(tokens, Math.max(last, quantity.noun || 0) + 1);
  if (next.word === "off" || (hasRole(word, LOWER) && kind === "time" && hasRole(next, FROM_OR_OF))) return -1;
  if (!isNone(marks)) return 0;
  if (hasRole(word, RAISE) && !/^(?:money|time|count)$/.test(kind) && !hasRole(word, GAIN)) return 1;
  return hasRole(word, LOWER) && kind !== "time" ? -1 : 0;
}

/** "Used by 40%": by whom, not by how much. */
function adoptedBy(tokens: readonly Token[], first: number): boolean {
  const by = tokens.slice(0, first).reduce((found, token, index) => (hasRole(token, BY) ? index : found), -1);
  return (
    by > 0 &&
    /[dnt]$|made$/.test(wordAt(tokens, by - 1)) &&
    hasRole(tokenAt(tokens, by - 1), ADOPT_DECIDE_OR_SHIP) &&
    !hasRole(tokenAt(tokens, by - 1), MEASURED)
  );
}

/** An amount with its marks: "from", "at least", "(now 5%)". */
export function mark(tokens: readonly Token[], quantity: Quantity): Marked {
  const at = signAt(tokens, quantity.first);
  const { marks: leading, before } = marksBefore(tokens, quantity.first, at);
  let marks = union(leading, marksAfter(tokens, quantity.first, quantity.last));
  let open = before;
  while (isPeriod(tokenAt(tokens, open)) || hasRole(tokenAt(tokens, open), PASSED)) open -= 1;
  const inParentheses = textAt(tokens, open) === "(";
  const said = tokens.slice(open + 1, before + 1);
  const isPast = (token: Token): boolean => isPeriod(token) || hasRole(token, IS_STATE_OR_NOW);
  const isAgo = ({ word }: Token): boolean => /^(?:last|previous|ago)/.test(word);
  // "(2024: 9%)", "(€2.9M last May)", "today it is 71%", "not 74": what was, or what is to end.
  if (
    (inParentheses && (tokens.slice(quantity.last + 1).some(isAgo) || (said.some(isPast) && !some(said, BY)))) ||
    (wordAt(tokens, before) === "not" && !hasRole(tokenAt(tokens, before - 1), IS)) ||
    some(said, NOW)
  )
    marks = union(marks, NOW);
  const sign = textAt(tokens, at);
  const level = sign !== "" && (hasRole(tokens[quantity.last + 1], TO) || !isNone(without(marks, BY)));
  return {
    quantity: level && /^[-−–m]/i.test(sign) ? { ...quantity, value: -quantity.value } : quantity,
    marks,
    inParentheses,
    led: before > 0 && hasRole(tokens[before], ADOPT_GAIN_OR_EARN) && !(hasRole(tokens[before], ACTIVITY) && hasRole(tokens[0], ACTIVITY)),
    change: quantity.kind === "times" ? 1 : level ? 0 : changeSign(tokens, quantity, before, marks, sign),
  };
}

/** "In all four plants" says where, "more clinics order two products" says of whom. */
export function isScope(tokens: readonly Token[], { quantity: { first, last, noun, kind, value }, marks }: Marked): boolean {
  const before = wordAt(tokens, first - 1);
  const compares = hasRole(tokens[0], COMPARED) && first > 2 && isNone(without(marks, union(LEAST, OVER)));
  return (
    (kind === "count" && noun !== undefined && first > 2 && /^(?:all|both|across)$/.test(before)) ||
    (first > 2 && !overlap(marks, TO) && /^(?:each|apiece|je|jeweils|cada|chacun)$/.test(wordAt(tokens, last + 1))) ||
    (value === 1 && noun !== undefined && hasRole(tokens[noun], VAGUE_OR_GENERIC)) ||
    (compares && (noun !== undefined || kind === "time" || kind === "points"))
  );
}

/** A time that says when or how often: "within 90 days", "last 30 days", "every 2 weeks". */
export function isWindow(tokens: readonly Token[], marked: Marked, others: boolean, makes: boolean): boolean {
  if (marked.quantity.kind !== "time") return false;
  if (isMarked(marked, AMOUNTS)) return isMarked(marked, WITHIN) && !isMarked(marked, UNDER) && others;
  const previous = tokenAt(tokens, marked.quantity.first - 1);
  if (hasRole(previous, PER)) return true;
  return isMarked(marked, WITHIN) && (others || makes);
}
