/** Which way a goal wants its number to go. */
import { isMarked, type Marked } from "./marks";
import { hasRole, type Token } from "./tokens";
import type { Role } from "./vocabulary/vocabulary";

/** The way a number should go; empty where the words do not say. */
export type Direction = "" | "increase" | "decrease" | "maintain";

const UP: readonly Role[] = ["raise", "more"];
const DOWN: readonly Role[] = ["lower", "fewer"];

function wordDirection(tokens: readonly Token[]): Direction {
  for (const token of tokens) {
    if (hasRole(token, ...DOWN, "under") && !hasRole(token, "metric")) return "decrease";
    if (hasRole(token, ...UP, "over") && !hasRole(token, "fewer")) return "increase";
  }
  const falling = tokens.find((token) => hasRole(token, "falling"));
  const rising = tokens.some((token) => hasRole(token, "measure", "people") && !hasRole(token, "duration"));
  if (falling && !rising) return "decrease";
  if (falling) return tokens.indexOf(falling) <= 4 ? "decrease" : "increase";
  return tokens.some((token) => hasRole(token, "soft", "gain", "goal")) ? "increase" : "";
}

/** From the two numbers, else from the words, else from what is better low (churn, cost, time). */
export function directionOf(tokens: readonly Token[], target: Marked | undefined, start: number | null, value: number | null): Direction {
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
  if (isMarked(target, "least", "over")) return "increase";
  if (isMarked(target, "most", "under") || (isMarked(target, "within") && target?.quantity.kind === "time")) return "decrease";
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
