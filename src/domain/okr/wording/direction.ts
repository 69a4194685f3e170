/** Which way a goal wants its number to go. */

import { isMarked, type Marked } from "./marks";
import type { Quantity } from "./quantities";
import { subjectOf } from "./subject";
import { hasRole, lastOf, some, type Token, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import {
  ABOUT,
  ACTIVITY,
  AND_OR_CLAUSE,
  ARTEFACT,
  BY,
  DURATION,
  FALLING,
  FEWER,
  FILLER,
  GAIN,
  GOAL,
  KEEP,
  LEAST,
  LEAST_OR_MOST,
  LOWER,
  MEASURE,
  METRIC,
  MORE,
  MOST,
  OVER,
  PEOPLE,
  RAISE,
  SOFT,
  TO,
  UNDER,
  WITHIN,
  WORK,
} from "./vocabulary/roles";

const MEASURE_OR_PEOPLE = union(MEASURE, PEOPLE);
const SOFT_GAIN_OR_GOAL = union(SOFT, GAIN, GOAL);
const TO_OR_BY = union(TO, BY);
const MEASURE_ABOUT_OR_FILLER = union(MEASURE, ABOUT, FILLER);
const OVER_OR_UNDER = union(OVER, UNDER);

/** The way a number should go; empty where the words do not say. */
export type Direction = "" | "increase" | "decrease" | "maintain";

/** Things that should not happen: a share of them is better low. */
const BAD =
  /^(?:late|fines?|bills?|sickness|default|noise|(?:overdue|miss|fail|lost|un\w{3,}ed|unpaid|unsold|unread|wast|damag|broken|reject|fault|disput|abandon|penalt|duplic|cancel|spoil)\w*)$/;
const UP = union(RAISE, MORE, OVER);
const DOWN = union(LOWER, FEWER, UNDER);

function wordDirection(tokens: readonly Token[]): Direction {
  for (const token of tokens) {
    if (hasRole(token, DOWN) && !hasRole(token, METRIC)) return "decrease";
    if (hasRole(token, UP) && !hasRole(token, FEWER)) return "increase";
  }
  const falling = tokens.find((token, index) => (hasRole(token, FALLING) && !hasRole(tokens[index + 1], ARTEFACT)) || BAD.test(token.word));
  const rising = () => tokens.some((token) => hasRole(token, MEASURE_OR_PEOPLE) && !hasRole(token, DURATION));
  if (falling) return tokens.indexOf(falling) <= 4 || !rising() ? "decrease" : "increase";
  return tokens.some((token) => hasRole(token, SOFT_GAIN_OR_GOAL)) ? "increase" : "";
}

/** The words that lead to the number: after "and have", "with", "so that" what stood before them is another matter. */
function leadOf(tokens: readonly Token[], target: Marked | undefined): readonly Token[] {
  const lead = tokens.slice(0, target ? target.quantity.first : tokens.length);
  const from = lead.reduce(
    (found, token, index) => (index > 1 && hasRole(token, AND_OR_CLAUSE) && !hasRole(token, TO_OR_BY) ? index + 1 : found),
    0,
  );
  return hasRole(lead[0], WORK) ? lead.slice(from) : lead;
}

/** "Never below 99%", "keep churn from rising above 2%": the bound says where the number must not be. */
const isForbidden = (tokens: readonly Token[], before: number): boolean =>
  tokens
    .slice(0, before)
    .some(
      ({ word }, index) =>
        /^(?:never|not|no|nobody|prevent|avoid|nie|nicht|.*n't)$/.test(word) ||
        (word === "from" && /ing$/.test(wordAt(tokens, index + 1)) && some(tokens, KEEP, 0, index)),
    );

/** The good side of a number by the words that bound it: "below", "or less", "at least"; undefined where none does. */
function boundOf(tokens: readonly Token[], target: Marked): "at least" | "at most" | undefined {
  const { first } = target.quantity;
  // "Stay under a budget of $5k": the bound may stand before the measure.
  const lead = some(tokens, KEEP, 0, first) ? tokens.slice(0, first) : [];
  const high = isMarked(target, OVER) || some(lead, OVER);
  if (isMarked(target, LEAST)) return "at least";
  if (isMarked(target, MOST)) return "at most";
  if (high) return isForbidden(tokens, first) ? "at most" : "at least";
  if (isMarked(target, UNDER) || some(lead, UNDER)) return isForbidden(tokens, first) ? "at least" : "at most";
  return isMarked(target, WITHIN) && target.quantity.kind === "time" ? "at most" : undefined;
}

/** What is measured is better low: its last word, "rate" and the like aside, is churn, cost or time. */
function isBetterLow(tokens: readonly Token[], { first, last, noun }: Quantity): boolean {
  const words = subjectOf(tokens, first).filter((token) => !hasRole(token, MEASURE_ABOUT_OR_FILLER));
  const head = lastOf(words) || tokens[noun || last + 1];
  return hasRole(head, FALLING);
}

/**
 * Which side of a level is the good one. The words that bound it decide ("below", "or less", "at least"); a level to hold without such a
 * word, or zero, is a limit where less is better.
 */
export function sideOf(tokens: readonly Token[], target: Marked | undefined, direction: Direction): "at least" | "at most" {
  if (direction !== "maintain" || !target) return direction === "decrease" ? "at most" : "at least";
  const low = target.quantity.value === 0 || isBetterLow(tokens, target.quantity);
  return boundOf(tokens, target) || (low ? "at most" : "at least");
}

const side = { "at least": "increase", "at most": "decrease" } as const;

/** From the two numbers, else from the words, else from what is better low (churn, cost, time). */
export function directionOf(tokens: readonly Token[], target: Marked | undefined, start: number | null, value: number | null): Direction {
  const counts = target?.quantity.kind === "count" && target.quantity.noun !== undefined;
  const holds = () =>
    tokens.some(
      (token, index) => hasRole(token, KEEP) && !(hasRole(token, ACTIVITY) && counts && tokenAt(tokens, index + 1).kind === "number"),
    );
  if (target && target.change === 0 && (start === null || start === value) && holds()) return "maintain";
  if (start !== null && value !== null && start !== value) return value > start ? "increase" : "decrease";
  if (target && target.change !== 0) {
    if (target.quantity.kind === "times")
      return target.quantity.value < 1 || tokens.some((token) => hasRole(token, FEWER)) ? "decrease" : "increase";
    return target.change > 0 ? "increase" : "decrease";
  }
  if (value === 0) return "decrease";
  const bound = target && boundOf(tokens, target);
  // "Never drops below 92%" keeps a level; "not above 5" and "nobody waits over an hour" only bound it.
  const holdsOff = (token: Token, index: number): boolean =>
    /^(?:never|nie|.*n't)$/.test(token.word) || (token.word === "not" && !hasRole(tokens[index + 1], OVER_OR_UNDER));
  if (bound && !isMarked(target, LEAST_OR_MOST) && tokens.slice(0, target.quantity.first).some(holdsOff)) return "maintain";
  if (bound) return side[bound];
  const said = wordDirection(leadOf(tokens, target));
  if (target && said === "") {
    const { kind, last, noun } = target.quantity;
    return kind === "percent" && noun === undefined && hasRole(tokens[last + 1], FALLING) && tokenAt(tokens, last + 2).kind !== "word"
      ? "decrease"
      : "increase";
  }
  if (
    target &&
    said === "decrease" &&
    (target.quantity.kind === "count" || target.quantity.kind === "share" || target.quantity.kind === "percent") &&
    target.quantity.first < 2
  )
    return "increase";
  return said;
}
