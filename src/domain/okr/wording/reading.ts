/** What a reader takes from a goal's text: start, target, unit, direction, relative change. */
import { type Quantity, quantitiesOf } from "./quantities";
import type { Sentence } from "./sentence";
import { subjectUnit } from "./subject";
import { hasRole, type Token } from "./tokens";
import { timeUnits } from "./units";
import type { Role } from "./vocabulary/vocabulary";

/** A goal's numbers as they were written: 35 and 50 with unit %, 1200000 with unit USD. */
export interface GoalReading {
  start: number | null;
  target: number | null;
  unit: string;
  direction: "" | "increase" | "decrease" | "maintain";
  /** Change without an absolute target: "-40%", "x2", "+5 points"; empty when there is none. */
  change: string;
  type: "" | "change" | "at least" | "at most" | "between";
  /** The amount that was read as target or change. */
  main: Quantity | undefined;
  quantities: readonly Quantity[];
}

interface Marked {
  quantity: Quantity;
  marks: ReadonlySet<Role>;
  /** +1, −1 for "up 5%", "25% fewer"; 0 for an absolute amount. */
  change: number;
  inParentheses: boolean;
  /** True when a verb of effect leads to it: "that generate 100 leads". */
  led: boolean;
}

const BEFORE: readonly Role[] = ["from", "to", "by", "least", "most", "under", "over", "between", "now", "within"];

const has = (marked: Marked | undefined, ...roles: readonly Role[]): boolean =>
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
    const after = tokens[quantity.last + 1];
    const absolute = hasRole(after, "least", "most");
    if (!absolute && hasRole(after, "more")) return 1;
    if (!absolute && hasRole(after, "fewer")) return -1;
    if (hasRole(after, "raise") && !marks.has("to")) return 1;
    if (hasRole(after, "lower") && !marks.has("to")) return -1;
  }
  if (marks.size > 0 && !(marks.size === 1 && marks.has("about" as Role))) return 0;
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

function mark(tokens: readonly Token[], quantity: Quantity): Marked {
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
function isWindow(tokens: readonly Token[], marked: Marked, others: boolean, makes: boolean): boolean {
  if (marked.quantity.kind !== "time") return false;
  if (has(marked, "from", "to", "by", "least", "most", "under", "over", "now"))
    return has(marked, "within") && !has(marked, "under") && others;
  const previous = tokens[marked.quantity.first - 1];
  if (hasRole(previous, "per")) return true;
  return has(marked, "within") && (others || makes);
}

function pairOf(marked: readonly Marked[], tokens: readonly Token[]): [Marked, Marked] | undefined {
  for (let index = 0; index < marked.length; index += 1) {
    const one = marked[index] as Marked;
    for (const other of marked.slice(index + 1)) {
      if (has(one, "from") && !has(one, "now") && has(other, "to")) return [one, other];
      if (has(one, "to") && has(other, "from", "now")) return [other, one];
    }
    const next = marked[index + 1];
    if (next && one.change === 0 && next.change === 0 && joins(one, next, tokens))
      return has(one, "between") || isRange(one, next, tokens) ? undefined : [one, next];
  }
  return undefined;
}

/** "8 minutes to 3", "35 → 50", "4 -> 3": nothing but the joining mark stands between. */
function joins(one: Marked, next: Marked, tokens: readonly Token[]): boolean {
  const until = Math.max(one.quantity.last, one.quantity.noun ?? 0) + 1;
  const between = tokens.slice(until, next.quantity.first);
  if (between.length > 6) return false;
  if (has(next, "to"))
    return (
      between.every((token) => token.kind !== "mark" || hasRole(token, "to") || /[$€£~≈<>(]/.test(token.text)) &&
      !between.some((token) => hasRole(token, "clause", "and") && !hasRole(token, "to"))
    );
  return between.length === 1 && /^[-–—]$/.test(between[0]?.text ?? "");
}

const isRange = (one: Marked, next: Marked, tokens: readonly Token[]): boolean => {
  const dash = tokens[next.quantity.first - 1];
  return (
    /^[-–—]$/.test(dash?.text ?? "") && dash?.start === tokens[one.quantity.last]?.end && dash?.end === tokens[next.quantity.first]?.start
  );
};

const WEIGHT: Record<Quantity["kind"], number> = { percent: 3, points: 3, money: 3, share: 3, time: 2, measure: 2, times: 2, count: 0 };

function rank(marked: Marked): number {
  const bound = has(marked, "to") ? 6 : has(marked, "least", "most", "under", "over") ? 4 : 0;
  const aside = marked.inParentheses ? -8 : 0;
  return (
    aside + (marked.led ? 1 : 0) + WEIGHT[marked.quantity.kind] + bound + (marked.change !== 0 && marked.quantity.kind !== "times" ? 3 : 0)
  );
}

function best(candidates: readonly Marked[]): Marked | undefined {
  return candidates.reduce<Marked | undefined>(
    (found, next) => (found === undefined || rank(next) > rank(found) ? next : found),
    undefined,
  );
}

const neat = (value: number): number => Math.round(value * 10) / 10;

function changeText(marked: Marked): string {
  const { kind, unit } = marked.quantity;
  const value = Math.round(marked.quantity.value * 100) / 100;
  if (kind === "times") return value < 1 ? `-${neat(100 - 100 * value)}%` : `x${neat(value)}`;
  const sign = marked.change < 0 ? "-" : "+";
  if (kind === "percent" || kind === "share") return `${sign}${neat(value)}%`;
  return `${sign}${neat(value)}${unit ? ` ${unit === "pp" ? "points" : unit}` : ""}`;
}

/** Two times in one unit: "2.3 days to under 8 hours" is 2.3 d and 0.333 d. */
function inUnitOf(first: Quantity, second: Quantity): number {
  const from = timeUnits.get(second.unit);
  const to = timeUnits.get(first.unit);
  return from && to && from !== to ? Math.round((second.value * from * 1000) / to) / 1000 : second.value;
}

const UP: readonly Role[] = ["raise", "more"];
const DOWN: readonly Role[] = ["lower", "fewer"];

function wordDirection(tokens: readonly Token[]): GoalReading["direction"] {
  for (const token of tokens) {
    if (hasRole(token, ...DOWN, "under") && !hasRole(token, "metric")) return "decrease";
    if (hasRole(token, ...UP, "over") && !hasRole(token, "fewer")) return "increase";
  }
  const falling = tokens.find((token) => hasRole(token, "falling"));
  const rising = tokens.some((token) => hasRole(token, "measure", "people") && !hasRole(token, "duration"));
  if (falling && !rising) return "decrease";
  if (falling) return tokens.indexOf(falling) <= 4 ? "decrease" : "increase";
  return tokens.some((token) => hasRole(token, "soft", "gain")) ? "increase" : "";
}

function direct(
  tokens: readonly Token[],
  target: Marked | undefined,
  start: number | null,
  value: number | null,
): GoalReading["direction"] {
  const holds = tokens.some(
    (token, index) => hasRole(token, "keep") && !(hasRole(token, "activity") && tokens[index + 1]?.kind === "number"),
  );
  if (target && holds && target.change === 0) return "maintain";
  if (start !== null && value !== null && start !== value) return value > start ? "increase" : "decrease";
  if (target && target.change !== 0) {
    if (target.quantity.kind === "times")
      return target.quantity.value < 1 || tokens.some((token) => hasRole(token, "fewer")) ? "decrease" : "increase";
    return target.change > 0 ? "increase" : "decrease";
  }
  if (value === 0) return "decrease";
  if (has(target, "least", "over")) return "increase";
  if (has(target, "most", "under") || (has(target, "within") && target?.quantity.kind === "time")) return "decrease";
  const said = wordDirection(tokens.slice(0, target ? target.quantity.first : tokens.length));
  if (target && said === "") return "increase";
  if (
    target &&
    said === "decrease" &&
    (target.quantity.kind === "count" || target.quantity.kind === "share" || target.quantity.kind === "percent") &&
    target.quantity.first < 2
  )
    return "increase";
  return said;
}

function unitOf(sentence: Sentence, chosen: Marked | undefined, other: Marked | undefined): string {
  const { tokens } = sentence;
  const first = Math.min(chosen?.quantity.first ?? tokens.length, other?.quantity.first ?? tokens.length);
  if (chosen && chosen.change !== 0 && (chosen.quantity.kind === "percent" || chosen.quantity.kind === "share")) {
    const more = tokens[chosen.quantity.last + 1];
    const after =
      hasRole(more, "more", "fewer") || chosen.quantity.first <= 1
        ? tokens.slice(chosen.quantity.last + 2).find((token) => token.kind === "word")
        : undefined;
    if (after && !hasRole(after, "filler", "clause", "of"))
      return subjectUnit({ ...sentence, tokens: tokens.slice(chosen.quantity.last + 1) }, tokens.length, true);
    return subjectUnit(sentence, first, true);
  }
  const written = chosen?.quantity.unit || other?.quantity.unit || "";
  if (written === "pp" || written === "stars") return "points";
  if (written === "" || (written === "times" && chosen)) return subjectUnit(sentence, chosen ? first : tokens.length, chosen !== undefined);
  return written;
}

/** Numbers, unit and direction of a goal's text. A percentage is in points as written (35% is 35), money in whole currency (1.2M is 1200000). */
export function readGoal(sentence: Sentence, makes = false): GoalReading {
  const { tokens } = sentence;
  const all = quantitiesOf(sentence).map((quantity) => mark(tokens, quantity));
  const marked = all.filter(
    (one) =>
      !isWindow(
        tokens,
        one,
        all.some((other) => other !== one && other.quantity.kind !== "time" && !has(other, "from", "now")),
        makes,
      ),
  );
  const quantities = all.map((one) => ({ ...one.quantity, window: !marked.includes(one) }));
  const pair = pairOf(marked, tokens);
  const ends = marked.findIndex(
    (one, index) => has(one, "between") || (marked[index + 1] !== undefined && isRange(one, marked[index + 1] as Marked, tokens)),
  );
  const nowAt = marked.find((one) => has(one, "now", "from") && one.change === 0 && marked.length > 1);
  const starts = pair?.[0] ?? nowAt;
  const rest = marked.filter((one) => one !== starts);
  const absolute = pair?.[1] ?? best(rest.filter((one) => one.change === 0));
  const relative = rest.find((one) => one.change !== 0 && one !== absolute);
  const useRelative = relative !== undefined && (absolute === undefined || (!pair && rank(relative) >= rank(absolute)));
  const chosen = useRelative ? relative : absolute;
  const between = ends >= 0 && marked[ends + 1] !== undefined && !pair;
  const low = between ? (marked[ends] as Marked) : undefined;
  const high = between ? (marked[ends + 1] as Marked) : undefined;
  const target =
    high?.quantity.value ??
    (useRelative || !absolute ? null : starts ? inUnitOf(starts.quantity, absolute.quantity) : absolute.quantity.value);
  const start = low?.quantity.value ?? starts?.quantity.value ?? startBefore(target, relative);
  const direction = direct(tokens, between ? undefined : chosen, between ? null : start, target);
  const unit = unitOf(
    sentence,
    starts && !useRelative && starts.quantity.unit
      ? {
          ...(chosen ?? starts),
          quantity: {
            ...(chosen ?? starts).quantity,
            unit: starts.quantity.kind === "count" ? chosen?.quantity.unit || starts.quantity.unit : starts.quantity.unit,
          },
        }
      : chosen,
    starts,
  );
  const change = relative && (useRelative || relative.quantity.kind === "percent") ? changeText(relative) : "";
  return {
    start,
    target,
    unit,
    direction,
    change,
    type: typeOf(start, target, direction, change, between),
    main: chosen?.quantity,
    quantities,
  };
}

/** "700 a week (40% up)" started at 500. */
function startBefore(target: number | null, relative: Marked | undefined): number | null {
  if (target === null || relative?.quantity.kind !== "percent") return null;
  const factor = 1 + (relative.change * relative.quantity.value) / 100;
  return factor > 0 ? Math.round((1e6 * target) / factor) / 1e6 : null;
}

function typeOf(start: number | null, target: number | null, direction: string, change: string, between: boolean): GoalReading["type"] {
  if (between) return "between";
  if (direction !== "maintain" && ((start !== null && target !== null) || (target === null && change !== ""))) return "change";
  if (target === null) return "";
  return direction === "decrease" ? "at most" : "at least";
}
