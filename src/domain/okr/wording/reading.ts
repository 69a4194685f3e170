/** What a reader takes from a goal's text: start, target, unit, direction, relative change. */

import { type Direction, directionOf, sideOf } from "./direction";
import type { Lexicon } from "./lexicon";
import { isMarked, isScope, isWindow, type Marked, mark, RANK } from "./marks";
import { isAlike, isRange, pairOf } from "./pair";
import { type Quantity, quantitiesOf } from "./quantities";
import type { Sentence } from "./sentence";
import { subjectUnit } from "./subject";
import { hasRole, some, type Token, tokenAt, wordAt } from "./tokens";
import { isPlural, nounAfter, pluralOf, secondsIn } from "./units";
import { union } from "./vocabulary/role-set";
import {
  ARTEFACT,
  BETWEEN,
  COMPARED,
  DURATION,
  EITHER,
  FROM_OR_NOW,
  KEEP,
  LIMITS,
  LOWER,
  MONEY,
  NOW,
  OF,
  RAISE,
  TO,
  WORK,
} from "./vocabulary/roles";

const EITHER_OR_ARTEFACT = union(EITHER, ARTEFACT);
/** Words that open a goal without making anything: "Time to fix …", "Increase …". */
const MOVING = union(DURATION, RAISE, LOWER, EITHER);

/** A goal's numbers as they were written: 35 and 50 with unit %, 1200000 with unit USD. */
export interface GoalReading {
  start: number | null;
  target: number | null;
  unit: string;
  direction: Direction;
  /** Change without an absolute target: "-40%", "x2", "+5 points"; empty when there is none. */
  change: string;
  type: "" | "change" | "at least" | "at most" | "between";
  /** The amount that was read as target or change. */
  main: Quantity | undefined;
  quantities: readonly Quantity[];
}

const WEIGHT: Record<Quantity["kind"], number> = { percent: 3, points: 3, money: 3, share: 3, time: 2, measure: 2, times: 2, count: 0 };

/** How likely an amount is the one that the goal is about. */
function rank(one: Marked): number {
  const { kind } = one.quantity;
  const bound = isMarked(one, TO) ? 6 : isMarked(one, LIMITS) ? (kind === "count" ? 2 : 4) : 0;
  return WEIGHT[kind] + bound + (one.led ? 1 : 0) + (one.change !== 0 && kind !== "times" ? 3 : 0) - (one.inParentheses ? 8 : 0);
}

const best = (candidates: readonly Marked[]): Marked | undefined =>
  candidates.reduce<Marked | undefined>((found, next) => (found && rank(next) <= rank(found) ? found : next), undefined);

const round = (value: number, steps: number): number => Math.round(value * steps) / steps;

function changeText({ change, quantity: { kind, unit, value } }: Marked): string {
  const hundredths = round(value, 100);
  if (kind === "times") return hundredths < 1 ? `-${round(100 - 100 * hundredths, 10)}%` : `x${round(hundredths, 10)}`;
  const amount = (change < 0 ? "-" : "+") + round(hundredths, 10);
  if (kind === "percent" || kind === "share") return `${amount}%`;
  return unit ? `${amount} ${unit === "pp" ? "points" : unit}` : amount;
}

/** "From 1.1 to 1.6 million": the magnitude of the second number counts for the first too, unless "800 to 1.2k" would then go the wrong way. */
function withMagnitude({ value, scale, noun }: Quantity, other: Quantity, rises: boolean): number {
  const bare = other.value / other.scale;
  return scale === 1 && noun === undefined && value <= bare * (rises ? 1 : 4) ? value * other.scale : value;
}

/** Thousands in a unit's prefix, and what stays: "kWh" is 1 and "Wh". */
function prefixOf(unit: string): [thousands: number, base: string] {
  const [, prefix = "", base = ""] = /^([kKMGT]?)(i?B|g|Wh?)$/.exec(unit === "t" ? "Mg" : unit) || [];
  return [" kmgt".indexOf(prefix.toLowerCase() || " "), base];
}

/** Two amounts in one unit: "2.3 days to under 8 hours" is 2.3 d and 0.333 d, "1.4 MB to 600 KB" is 1.4 MB and 0.6 MB. */
function inUnitOf(first: Quantity, { unit, value }: Quantity): number {
  const [thousands, base] = prefixOf(unit);
  const [others, same] = prefixOf(first.unit);
  if (base && base === same) return round(value * 1000 ** (thousands - others), 1e6);
  const from = secondsIn(unit);
  const to = secondsIn(first.unit);
  if (!from || !to) return value;
  return from < to ? value / (to / from) : value * (from / to);
}

function unitOf(sentence: Sentence, chosen: Marked | undefined, other: Marked | undefined): string {
  const { tokens } = sentence;
  const ends = [chosen, other].map((one) => (one ? one.quantity.first : tokens.length));
  const first = Math.min(...ends);
  if (chosen && RANK.test(wordAt(tokens, first - 1))) return "position";
  let written = other ? other.quantity.unit : "";
  if (chosen) {
    const { kind, unit, last } = chosen.quantity;
    const relative = chosen.change !== 0 && (kind === "percent" || kind === "share");
    if (relative && /^%?$/.test(written)) {
      const { unit: noun } = nounAfter(sentence, last + 2);
      return (hasRole(tokens[last + 1], COMPARED) && noun) || subjectUnit(sentence, first, true);
    }
    // Both numbers count the same: the first one says it best, unless it only counts.
    if (!relative && (!other || !written || other.quantity.kind === "count" || unit.startsWith(`${written} `))) written = unit || written;
    // "Release 4 times per quarter" counts releases, "deploy" deployments.
    const verb = tokenAt(tokens, 0);
    if (/^times/.test(written) && hasRole(verb, WORK)) {
      const { exact } = sentence.lexicons[0] as Lexicon;
      const noun =
        [`${verb.word}ment`, `${verb.word}ing`].find((form) => exact.has(form)) || (hasRole(verb, EITHER_OR_ARTEFACT) && verb.word);
      if (noun) return written.replace("times", pluralOf(noun));
    }
    if (written === "times") written = "";
    if (written === "%" && hasRole(tokens[last + 1], OF) && hasRole(tokens[last + 2], MONEY) && some(tokens, MONEY, 0, first))
      return `% of ${wordAt(tokens, last + 2)}`;
  }
  if (written === "pp") return "%";
  if (written === "stars") return "points";
  if (written[0] !== " ") return written || subjectUnit(sentence, first, chosen !== undefined);
  const counted = subjectUnit(sentence, first, true);
  return counted && counted + written;
}

/** Two amounts that bound a range: "between 20 and 30", "5-7", "40-50k". */
function rangeIn(marked: readonly Marked[], tokens: readonly Token[]): [low: number, high: number] | undefined {
  for (let index = 0; index + 1 < marked.length; index += 1) {
    const low = marked[index] as Marked;
    const high = marked[index + 1] as Marked;
    const from = withMagnitude(low.quantity, high.quantity, true);
    if ((isMarked(low, BETWEEN) || isRange(low, high, tokens)) && from < high.quantity.value) return [from, high.quantity.value];
  }
  return undefined;
}

/** "By 10-15%" is a change of 15%. */
function joinChanges(all: readonly Marked[], tokens: readonly Token[]): void {
  all.forEach((low, index) => {
    const high = all[index + 1];
    if (!high || low.change === 0 || !isRange(low, high, tokens)) return;
    high.change = low.change;
    low.quantity.window = true;
  });
}

/** A value that another starts from; a change may start from another kind: "by 10% from 500 kg", not "by 10% from 3 channels". */
const startsFor = (one: Marked, other: Marked): boolean =>
  isAlike(one, other) || (other.change !== 0 && (isMarked(one, NOW) || one.quantity.kind !== "count"));

/** "Raise activation from 35% to": a sentence that is still being written has a start and no target. */
const breaksOff = (tokens: readonly Token[], { quantity: { first, last, noun } }: Marked): boolean =>
  !noun && wordAt(tokens, first - 1) === "from" && last + (hasRole(tokens[last + 1], TO) ? 2 : 1) === tokens.length;

/** Numbers, unit and direction of a goal's text. A percentage is in points as written (35% is 35), money in whole currency (1.2M is 1200000). */
export function readGoal(sentence: Sentence): GoalReading {
  const { tokens } = sentence;
  const makes = hasRole(tokens[0], WORK) && !isPlural(tokenAt(tokens, 0)) && !hasRole(tokens[0], MOVING);
  const quantities = quantitiesOf(sentence);
  const all = quantities.map((quantity) => mark(tokens, quantity));
  for (const one of all) {
    const others = all.some((other) => other !== one && other.quantity.kind !== "time" && !isMarked(other, FROM_OR_NOW));
    one.quantity.window = isWindow(tokens, one, others, makes) || (!makes && isScope(tokens, one));
  }
  joinChanges(all, tokens);
  const marked = all.filter((one) => !one.quantity.window);
  const pair = pairOf(marked, tokens);
  const starts = pair
    ? pair[0]
    : marked.find(
        (one) =>
          one.change === 0 &&
          isMarked(one, FROM_OR_NOW) &&
          (breaksOff(tokens, one) || marked.some((other) => other !== one && startsFor(one, other))),
      );
  const rest = marked.filter((one) => one !== starts);
  const absolute = pair ? pair[1] : best(rest.filter((one) => one.change === 0));
  const relative = rest.find((one) => one.change !== 0 && one !== absolute);
  const onlyChange = relative !== undefined && (!absolute || (!pair && rank(relative) >= rank(absolute)));
  const chosen = onlyChange ? relative : absolute;
  const range = pair ? undefined : rangeIn(marked, tokens);
  let target: number | null = null;
  if (range) target = range[1];
  else if (absolute && !onlyChange) target = starts ? inUnitOf(starts.quantity, absolute.quantity) : absolute.quantity.value;
  const rises = starts !== undefined && some(tokens, RAISE, 0, starts.quantity.first);
  const written = starts && (absolute ? withMagnitude(starts.quantity, absolute.quantity, rises) : starts.quantity.value);
  const start = range ? range[0] : (written ?? startBefore(absolute, relative));
  const held = range && some(tokens, KEEP) ? "maintain" : undefined;
  const direction = held || (range ? directionOf(tokens, undefined, null, target) : directionOf(tokens, chosen, start, target));
  const change = relative && (onlyChange || relative.quantity.kind === "percent") ? changeText(relative) : "";
  return {
    start,
    target,
    unit: unitOf(sentence, chosen, starts),
    direction,
    change,
    type: range ? "between" : (typeOf(start, target, direction, change) ?? sideOf(tokens, chosen, direction)),
    main: chosen?.quantity,
    quantities,
  };
}

/** "700 a week (40% up)" started at 500; of "60% (5% up)" nobody can tell. */
function startBefore(target: Marked | undefined, relative: Marked | undefined): number | null {
  if (!target || !relative?.inParentheses || relative.quantity.kind !== "percent" || target.quantity.kind === "percent") return null;
  const factor = 1 + (relative.change * relative.quantity.value) / 100;
  return factor > 0 ? round(target.quantity.value / factor, 1e6) : null;
}

function typeOf(start: number | null, target: number | null, direction: string, change: string): "" | "change" | undefined {
  if (direction !== "maintain" && (target === null ? change : start !== null)) return "change";
  return target === null ? "" : undefined;
}
