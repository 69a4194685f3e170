/** Two amounts that belong together: "from 8 to 3", "35% → 50%", "to 50% from 35%". */

import { isMarked, type Marked } from "./marks";
import { isPeriod } from "./number-names";
import { hasRole, some, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import { AND_OR_CLAUSE, BETWEEN, FROM, FROM_OR_NOW, LOWER, MONTH, MOVES, NOW, RAISE, TO, UNTIL, WITHIN } from "./vocabulary/roles";

const TO_RAISE_OR_LOWER = union(TO, RAISE, LOWER);
const WITHIN_OR_UNTIL = union(WITHIN, UNTIL);

/** Start and target, when two amounts are joined as such. */
export function pairOf(marked: readonly Marked[], tokens: readonly Token[]): [Marked, Marked] | undefined {
  for (let index = 0; index < marked.length; index += 1) {
    const one = marked[index] as Marked;
    for (const other of marked.slice(index + 1)) {
      if (!isAlike(one, other)) continue;
      if (isMarked(one, FROM) && !isMarked(one, NOW) && isMarked(other, TO)) return [one, other];
      if (isMarked(one, TO) && isMarked(other, FROM_OR_NOW)) return [other, one];
    }
    const next = marked[index + 1];
    if (next && one.change === 0 && next.change === 0 && isAlike(one, next) && joins(one, next, tokens))
      return bounds(one, next, tokens) ? undefined : isMarked(next, NOW) ? [next, one] : [one, next];
  }
  return undefined;
}

/** Two amounts that bound a range; the verb of "grow from 5-10 countries" makes a change of it. */
const bounds = (one: Marked, next: Marked, tokens: readonly Token[]): boolean =>
  isMarked(one, BETWEEN) || (isRange(one, next, tokens) && !(isMarked(one, FROM) && some(tokens, MOVES, 0, one.quantity.first)));

const isBare = ({ quantity: { kind, noun } }: Marked): boolean => kind === "count" && noun === undefined;
const kindOf = ({ quantity: { kind } }: Marked): string => (kind === "share" ? "percent" : kind);
/** False for "90 days" and "£180k", which cannot be two values of one measure. */
export const isAlike = (one: Marked, other: Marked): boolean => kindOf(one) === kindOf(other) || isBare(one) || isBare(other);

/** "8 minutes to 3", "35 → 50", "4 -> 3": nothing but the joining mark stands between; or the second clause speaks of "it", or both have their year. */
function joins(one: Marked, next: Marked, tokens: readonly Token[]): boolean {
  const until = Math.max(one.quantity.last, one.quantity.noun || 0) + 1;
  const between = tokens.slice(until, next.quantity.first);
  if (one.quantity.kind === next.quantity.kind) {
    if (
      between.some((_, index) => isDated(tokens, until + index)) &&
      isDated(tokens, Math.max(next.quantity.last, next.quantity.noun || 0) + 1)
    )
      return true;
    const clause = between.findIndex(({ text }) => /^[;,.–—]$/.test(text));
    if (
      clause >= 0 &&
      /^(?:it|this|that|them)$/.test(
        wordAt(
          between
            .slice(clause)
            .filter((token) => !hasRole(token, TO_RAISE_OR_LOWER))
            .reverse(),
          0,
        ),
      )
    )
      return true;
  }
  if (between.length > 6) return false;
  if (isMarked(next, TO))
    return (
      between.every((token) => token.kind !== "mark" || hasRole(token, TO) || /[$€£~≈<>(+−.-]/.test(token.text)) &&
      !between.some((token) => hasRole(token, AND_OR_CLAUSE) && !hasRole(token, TO))
    );
  return between.length === 1 && /^[-–—>»›]$/.test(textAt(between, 0));
}

/** "24% in 2024", "9% by June": the amount at a time. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at], WITHIN_OR_UNTIL) && (isPeriod(tokenAt(tokens, at + 1)) || hasRole(tokens[at + 1], MONTH));

/** "5-7": a range, not a change. */
export const isRange = (one: Marked, next: Marked, tokens: readonly Token[]): boolean => {
  const dash = tokenAt(tokens, next.quantity.first - 1);
  return (
    /^[-–—]$/.test(dash.text) &&
    dash.start === tokenAt(tokens, one.quantity.last).end &&
    dash.end === tokenAt(tokens, next.quantity.first).start
  );
};
