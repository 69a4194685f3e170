/** Which way a goal wants its number to go. */

import { isMarked, type Marked } from "./marks";
import { hasRole, type Token } from "./tokens";
import {
  ACTIVITY,
  DURATION,
  FALLING,
  FEWER,
  GAIN,
  GOAL,
  KEEP,
  LEAST,
  LOWER,
  MEASURE,
  METRIC,
  MORE,
  MOST,
  OVER,
  PEOPLE,
  RAISE,
  SOFT,
  UNDER,
  WITHIN,
} from "./vocabulary/roles";
import type { Role } from "./vocabulary/vocabulary";

/** The way a number should go; empty where the words do not say. */
export type Direction = "" | "increase" | "decrease" | "maintain";

const UP: readonly Role[] = [RAISE, MORE];
const DOWN: readonly Role[] = [LOWER, FEWER];

function wordDirection(tokens: readonly Token[]): Direction {
  for (const token of tokens) {
    if (hasRole(token, ...DOWN, UNDER) && !hasRole(token, METRIC)) return "decrease";
    if (hasRole(token, ...UP, OVER) && !hasRole(token, FEWER)) return "increase";
  }
  const falling = tokens.find((token) => hasRole(token, FALLING));
  const rising = tokens.some((token) => hasRole(token, MEASURE, PEOPLE) && !hasRole(token, DURATION));
  if (falling && !rising) return "decrease";
  if (falling) return tokens.indexOf(falling) <= 4 ? "decrease" : "increase";
  return tokens.some((token) => hasRole(token, SOFT, GAIN, GOAL)) ? "increase" : "";
}

/** From the two numbers, else from the words, else from what is better low (churn, cost, time). */
export function directionOf(tokens: readonly Token[], target: Marked | undefined, start: number | null, value: number | null): Direction {
  const holds = tokens.some((token, index) => hasRole(token, KEEP) && !(hasRole(token, ACTIVITY) && tokens[index + 1]?.kind === "number"));
  if (target && holds && target.change === 0 && (start === null || start === value)) return "maintain";
  if (start !== null && value !== null && start !== value) return value > start ? "increase" : "decrease";
  if (target && target.change !== 0) {
    if (target.quantity.kind === "times")
      return target.quantity.value < 1 || tokens.some((token) => hasRole(token, FEWER)) ? "decrease" : "increase";
    return target.change > 0 ? "increase" : "decrease";
  }
  if (value === 0) return "decrease";
  if (isMarked(target, LEAST, OVER)) return "increase";
  if (isMarked(target, MOST, UNDER) || (isMarked(target, WITHIN) && target?.quantity.kind === "time")) return "decrease";
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
