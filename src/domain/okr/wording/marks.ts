/** What the words around an amount say: from, to, by, at least, now; how much it changes; whether it only says when. */

import type { Quantity } from "./quantities";
import { hasRole, some, type Token, textAt, tokenAt } from "./tokens";
import {
  ABOUT,
  ADOPT,
  BETWEEN,
  BY,
  DECIDE,
  EARN,
  FEWER,
  FROM,
  GAIN,
  LEAST,
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
  TO,
  UNDER,
  WITHIN,
} from "./vocabulary/roles";
import type { Role } from "./vocabulary/vocabulary";

/** An amount with the words that say what it is for. */
export interface Marked {
  quantity: Quantity;
  marks: readonly Role[];
  /** +1, −1 for "up 5%", "25% fewer"; 0 for an absolute amount. */
  change: number;
  inParentheses: boolean;
  /** True when a verb of effect leads to it: "that generate 100 leads". */
  led: boolean;
}

const BEFORE: readonly Role[] = [FROM, TO, BY, LEAST, MOST, UNDER, OVER, BETWEEN, NOW, WITHIN];

/** True when one of these words leads to the amount. */
export const isMarked = (marked: Marked | undefined, ...roles: readonly Role[]): boolean =>
  marked ? marked.marks.some((role) => roles.indexOf(role) >= 0) : false;

function marksBefore(tokens: readonly Token[], first: number, marks: Role[]): number {
  let at = first - 1;
  for (; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const found = token.roles.filter((role) => BEFORE.indexOf(role) >= 0);
    marks.push(...found);
    const currency = token.kind === "mark" && /[$€£¥₹]/.test(token.text);
    const code = /^(?:CHF|EUR|USD|GBP|US|R|AUD|CAD)$/.test(token.text);
    if (found.length === 0 && !currency && !code && !hasRole(token, ABOUT)) break;
  }
  return at;
}

function marksAfter(tokens: readonly Token[], first: number, last: number, marks: Role[]): void {
  const next = tokenAt(tokens, last + 1);
  if (hasRole(next, LEAST) || (next.text === "+" && next.start === tokenAt(tokens, last).end)) marks.push(LEAST);
  if (hasRole(next, MOST)) marks.push(MOST);
  const after = tokens[last + 2];
  if (hasRole(next, NOW) && !hasRole(next, FROM, TO) && (after === undefined || after.kind === "mark")) marks.push(NOW);
  if (textAt(tokens, first - 1) === "(" && hasRole(next, WITHIN)) marks.push(NOW);
}

const signIn = (tokens: readonly Token[]): number => (some(tokens, LOWER) ? -1 : some(tokens, RAISE) ? 1 : 0);

/** Sign of a relative amount, from the word before or after it; 0 when it is absolute. */
function changeSign(tokens: readonly Token[], quantity: Quantity, before: number, marks: readonly Role[]): number {
  const word = tokens[before];
  const verbs = () => tokens.slice(0, quantity.first);
  if (marks.includes(BY)) {
    const sign = signIn(verbs());
    return sign === 0 ? signOfRest(tokens, quantity) || (some(verbs(), SOFT) ? 1 : 0) : adoptedBy(tokens, quantity.first) ? 0 : sign;
  }
  if (quantity.kind === "share" && marks.includes(WITHIN) && !hasRole(tokens[quantity.last + 1], OF)) {
    const sign = signIn(verbs());
    if (sign !== 0) return sign;
  }
  const sign = textAt(tokens, quantity.first - 1);
  if (sign === "+") return 1;
  if (/^[-−–]$/.test(sign) && !/\d/.test(textAt(tokens, quantity.first - 2)))
    return quantity.first < 2 || quantity.kind === "percent" || signIn(verbs()) !== 0 ? -1 : 0;
  if (quantity.kind !== "times" && quantity.kind !== "count") {
    const inside = tokens.slice(quantity.first + 1, quantity.last);
    if (some(inside, FEWER)) return -1;
    if (some(inside, MORE)) return 1;
    const after = tokens[quantity.last + 1];
    const absolute = hasRole(after, LEAST, MOST);
    if (!absolute && hasRole(after, MORE)) return 1;
    if (!absolute && hasRole(after, FEWER)) return -1;
    if (hasRole(after, RAISE) && !marks.includes(TO)) return 1;
    if (hasRole(after, LOWER) && !marks.includes(TO)) return -1;
  }
  if (marks.length > 0) return 0;
  const money = quantity.kind === "money" || quantity.kind === "time";
  if (hasRole(word, RAISE) && !money && quantity.kind !== "count" && !hasRole(word, GAIN)) return 1;
  if (hasRole(word, LOWER) && quantity.kind !== "time") return -1;
  return 0;
}

/** "Used by 40%": by whom, not by how much. */
function adoptedBy(tokens: readonly Token[], first: number): boolean {
  const by = tokens.slice(0, first).reduce((found, token, index) => (hasRole(token, BY) ? index : found), -1);
  return by > 0 && hasRole(tokens[by - 1], ADOPT, DECIDE, SHIP) && !hasRole(tokens[by - 1], RAISE, LOWER, METRIC, PERCENT);
}

function signOfRest(tokens: readonly Token[], quantity: Quantity): number {
  const rest = tokens.slice(quantity.last + 1);
  return signIn(rest);
}

/** An amount with its marks: "from", "at least", "(now 5%)". */
export function mark(tokens: readonly Token[], quantity: Quantity): Marked {
  const marks: Role[] = [];
  const before = marksBefore(tokens, quantity.first, marks);
  marksAfter(tokens, quantity.first, quantity.last, marks);
  return {
    quantity,
    marks,
    inParentheses: textAt(tokens, before) === "(",
    led: before > 0 && hasRole(tokens[before], ADOPT, GAIN, EARN),
    change: quantity.kind === "times" ? 1 : changeSign(tokens, quantity, before, marks),
  };
}

/** A time that says when or how often: "within 90 days", "last 30 days", "every 2 weeks". */
export function isWindow(tokens: readonly Token[], marked: Marked, others: boolean, makes: boolean): boolean {
  if (marked.quantity.kind !== "time") return false;
  if (isMarked(marked, FROM, TO, BY, LEAST, MOST, UNDER, OVER, NOW)) return isMarked(marked, WITHIN) && !isMarked(marked, UNDER) && others;
  const previous = tokens[marked.quantity.first - 1];
  if (hasRole(previous, PER)) return true;
  return isMarked(marked, WITHIN) && (others || makes);
}
