/** Two amounts that belong together: "from 8 to 3", "35% → 50%", "to 50% from 35%". */

import { isMarked, type Marked } from "./marks";
import { hasRole, type Token, textAt, tokenAt } from "./tokens";
import { AND, BETWEEN, CLAUSE, FROM, NOW, TO } from "./vocabulary/roles";

/** Start and target, when two amounts are joined as such. */
export function pairOf(marked: readonly Marked[], tokens: readonly Token[]): [Marked, Marked] | undefined {
  for (let index = 0; index < marked.length; index += 1) {
    const one = marked[index] as Marked;
    for (const other of marked.slice(index + 1)) {
      if (isMarked(one, FROM) && !isMarked(one, NOW) && isMarked(other, TO)) return [one, other];
      if (isMarked(one, TO) && isMarked(other, FROM, NOW)) return [other, one];
    }
    const next = marked[index + 1];
    if (next && one.change === 0 && next.change === 0 && joins(one, next, tokens))
      return isMarked(one, BETWEEN) || isRange(one, next, tokens) ? undefined : [one, next];
  }
  return undefined;
}

/** "8 minutes to 3", "35 → 50", "4 -> 3": nothing but the joining mark stands between. */
function joins(one: Marked, next: Marked, tokens: readonly Token[]): boolean {
  const until = Math.max(one.quantity.last, one.quantity.noun || 0) + 1;
  const between = tokens.slice(until, next.quantity.first);
  if (between.length > 6) return false;
  if (isMarked(next, TO))
    return (
      between.every((token) => token.kind !== "mark" || hasRole(token, TO) || /[$€£~≈<>(]/.test(token.text)) &&
      !between.some((token) => hasRole(token, CLAUSE, AND) && !hasRole(token, TO))
    );
  return between.length === 1 && /^[-–—]$/.test(textAt(between, 0));
}

/** "5-7": a range, not a change. */
export const isRange = (one: Marked, next: Marked, tokens: readonly Token[]): boolean => {
  const dash = tokenAt(tokens, next.quantity.first - 1);
  return (
    /^[-–—]$/.test(dash.text) &&
    dash.start === tokenAt(tokens, one.quantity.last).end &&
    dash.end === tokenAt(tokens, next.quantity.first).start
  );
};
