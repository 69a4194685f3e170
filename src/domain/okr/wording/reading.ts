/** What a reader takes from a goal's text: start, target, unit, direction, relative change. */

import { type Direction, directionOf } from "./direction";
import { isMarked, isWindow, type Marked, mark } from "./marks";
import { isRange, pairOf } from "./pair";
import { type Quantity, quantitiesOf } from "./quantities";
import type { Sentence } from "./sentence";
import { subjectUnit } from "./subject";
import { hasRole } from "./tokens";
import { nounAfter, timeUnits } from "./units";
import {
  ACTIVITY,
  BETWEEN,
  DURATION,
  EITHER,
  FEWER,
  FROM,
  LEAST,
  LOWER,
  MORE,
  MOST,
  NOW,
  OVER,
  RAISE,
  SHIP,
  TO,
  UNDER,
} from "./vocabulary/roles";

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

function rank(marked: Marked): number {
  const bound = isMarked(marked, TO) ? 6 : isMarked(marked, LEAST, MOST, UNDER, OVER) ? (marked.quantity.kind === "count" ? 2 : 4) : 0;
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

function unitOf(sentence: Sentence, chosen: Marked | undefined, other: Marked | undefined): string {
  const { tokens } = sentence;
  const first = Math.min(chosen?.quantity.first ?? tokens.length, other?.quantity.first ?? tokens.length);
  if (chosen && chosen.change !== 0 && (chosen.quantity.kind === "percent" || chosen.quantity.kind === "share")) {
    const more = hasRole(tokens[chosen.quantity.last + 1], MORE, FEWER);
    const noun = more ? nounAfter(tokens, chosen.quantity.last + 2) : undefined;
    return noun?.unit ?? subjectUnit(sentence, first, true);
  }
  const written = chosen?.quantity.unit || other?.quantity.unit || "";
  if (written === "pp" || written === "stars") return "points";
  if (written === "" || (written === "times" && chosen)) return subjectUnit(sentence, chosen ? first : tokens.length, chosen !== undefined);
  return written;
}

/** Numbers, unit and direction of a goal's text. A percentage is in points as written (35% is 35), money in whole currency (1.2M is 1200000). */
export function readGoal(sentence: Sentence): GoalReading {
  const { tokens } = sentence;
  const makes = hasRole(tokens[0], SHIP, ACTIVITY) && !hasRole(tokens[0], DURATION, RAISE, LOWER, EITHER);
  const all = quantitiesOf(sentence).map((quantity) => mark(tokens, quantity));
  const marked = all.filter(
    (one) =>
      !isWindow(
        tokens,
        one,
        all.some((other) => other !== one && other.quantity.kind !== "time" && !isMarked(other, FROM, NOW)),
        makes,
      ),
  );
  const quantities = all.map((one) => ({ ...one.quantity, window: !marked.includes(one) }));
  const pair = pairOf(marked, tokens);
  const ends = marked.findIndex(
    (one, index) => isMarked(one, BETWEEN) || (marked[index + 1] !== undefined && isRange(one, marked[index + 1] as Marked, tokens)),
  );
  const nowAt = marked.find((one) => isMarked(one, NOW, FROM) && one.change === 0 && marked.length > 1);
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
  const direction = directionOf(tokens, between ? undefined : chosen, between ? null : start, target);
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
