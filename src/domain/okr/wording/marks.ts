/** What the words around an amount say: from, to, by, at least, now; how much it changes; whether it only says when. */
import type { Quantity } from "./quantities";
import { hasRole, type Token } from "./tokens";
import type { Role } from "./vocabulary/vocabulary";

/** An amount with the words that say what it is for. */
export interface Marked {
  quantity: Quantity;
  marks: ReadonlySet<Role>;
  /** +1, −1 for "up 5%", "25% fewer"; 0 for an absolute amount. */
  change: number;
  inParentheses: boolean;
  /** True when a verb of effect leads to it: "that generate 100 leads". */
  led: boolean;
}

const BEFORE: readonly Role[] = ["from", "to", "by", "least", "most", "under", "over", "between", "now", "within"];

/** True when one of these words leads to the amount. */
export const isMarked = (marked: Marked | undefined, ...roles: readonly Role[]): boolean =>
  marked !== undefined && roles.some((role) => marked.marks.has(role));

function marksBefore(tokens: readonly Token[], first: number, marks: Set<Role>): number {
  let at = first - 1;
  for (; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const found = BEFORE.filter((role) => hasRole(token, role));
    for (const role of found) marks.add(role);
    const currency = token.kind === "mark" && /[$€£¥₹]/.test(token.text);
    const code = /^(?:CHF|EUR|USD|GBP|US|R|AUD|CAD)$/.test(token.text);
    if (found.length === 0 && !currency && !code && !hasRole(token, "about")) break;
  }
  return at;
}

function marksAfter(tokens: readonly Token[], first: number, last: number, marks: Set<Role>): void {
  const next = tokens[last + 1];
  if (hasRole(next, "least") || (next?.text === "+" && next.start === tokens[last]?.end)) marks.add("least");
  if (hasRole(next, "most")) marks.add("most");
  const after = tokens[last + 2];
  if (hasRole(next, "now") && !hasRole(next, "from", "to") && (after === undefined || after.kind === "mark")) marks.add("now");
  if (tokens[first - 1]?.text === "(" && hasRole(next, "within")) marks.add("now");
}

/** Sign of a relative amount, from the word before or after it; 0 when it is absolute. */
function changeSign(tokens: readonly Token[], quantity: Quantity, before: number, marks: ReadonlySet<Role>): number {
  const word = tokens[before];
  const verbs = tokens.slice(0, quantity.first);
  const verbSign = verbs.some((token) => hasRole(token, "lower")) ? -1 : verbs.some((token) => hasRole(token, "raise")) ? 1 : 0;
  if (marks.has("by"))
    return verbSign === 0
      ? signOfRest(tokens, quantity) || (verbs.some((token) => hasRole(token, "soft")) ? 1 : 0)
      : adoptedBy(tokens, quantity.first)
        ? 0
        : verbSign;
  if (quantity.kind === "share" && marks.has("within") && verbSign !== 0 && !hasRole(tokens[quantity.last + 1], "of")) return verbSign;
  const sign = tokens[quantity.first - 1];
  if (sign?.text === "+") return 1;
  if ((sign?.text === "-" || sign?.text === "−" || sign?.text === "–") && !/\d/.test(tokens[quantity.first - 2]?.text ?? ""))
    return quantity.first < 2 || verbSign !== 0 || quantity.kind === "percent" ? -1 : 0;
  if (quantity.kind !== "times" && quantity.kind !== "count") {
    const inside = tokens.slice(quantity.first + 1, quantity.last);
    if (inside.some((token) => hasRole(token, "fewer"))) return -1;
    if (inside.some((token) => hasRole(token, "more"))) return 1;
    const after = tokens[quantity.last + 1];
    const absolute = hasRole(after, "least", "most");
    if (!absolute && hasRole(after, "more")) return 1;
    if (!absolute && hasRole(after, "fewer")) return -1;
    if (hasRole(after, "raise") && !marks.has("to")) return 1;
    if (hasRole(after, "lower") && !marks.has("to")) return -1;
  }
  if (marks.size > 0 && !(marks.size === 1 && marks.has("about"))) return 0;
  const money = quantity.kind === "money" || quantity.kind === "time";
  if (hasRole(word, "raise") && !money && quantity.kind !== "count" && !hasRole(word, "gain")) return 1;
  if (hasRole(word, "lower") && quantity.kind !== "time") return -1;
  return 0;
}

/** "Used by 40%": by whom, not by how much. */
function adoptedBy(tokens: readonly Token[], first: number): boolean {
  const by = tokens.slice(0, first).reduce((found, token, index) => (hasRole(token, "by") ? index : found), -1);
  return by > 0 && hasRole(tokens[by - 1], "adopt", "decide", "ship") && !hasRole(tokens[by - 1], "raise", "lower", "metric", "percent");
}

function signOfRest(tokens: readonly Token[], quantity: Quantity): number {
  const rest = tokens.slice(quantity.last + 1);
  if (rest.some((token) => hasRole(token, "lower"))) return -1;
  return rest.some((token) => hasRole(token, "raise")) ? 1 : 0;
}

/** An amount with its marks: "from", "at least", "(now 5%)". */
export function mark(tokens: readonly Token[], quantity: Quantity): Marked {
  const marks = new Set<Role>();
  const before = marksBefore(tokens, quantity.first, marks);
  marksAfter(tokens, quantity.first, quantity.last, marks);
  return {
    quantity,
    marks,
    inParentheses: tokens[before]?.text === "(",
    led: before > 0 && hasRole(tokens[before], "adopt", "gain", "earn"),
    change: quantity.kind === "times" ? 1 : changeSign(tokens, quantity, before, marks),
  };
}

/** A time that says when or how often: "within 90 days", "last 30 days", "every 2 weeks". */
export function isWindow(tokens: readonly Token[], marked: Marked, others: boolean, makes: boolean): boolean {
  if (marked.quantity.kind !== "time") return false;
  if (isMarked(marked, "from", "to", "by", "least", "most", "under", "over", "now"))
    return isMarked(marked, "within") && !isMarked(marked, "under") && others;
  const previous = tokens[marked.quantity.first - 1];
  if (hasRole(previous, "per")) return true;
  return isMarked(marked, "within") && (others || makes);
}
