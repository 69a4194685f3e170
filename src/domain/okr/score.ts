/** The score of one key result. */
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { amountIn } from "../cells/number";
import { notANumber, type Problem, problem, quoted } from "../cells/problem";
import { readYesNo } from "../cells/yes-no";
import { shareDone } from "./done";
import { readScoreType, type ScoreType } from "./score-type";
import { clampedShare, shareOfWay } from "./share";

/**
 * Score of one key result, 0..1, or the raw share when clamp is FALSE; null while current is empty.
 * The straight line from start to target, whichever way it lies; thresholds count when met exactly; `score-type.ts` lists the types.
 * Rounding is the cell's business.
 * @example scoreOf(0, 10, 5) //=> 0.5
 * @example scoreOf(8, 3, 5, "decrease") //=> 0.6
 * @example scoreOf(0, 100, 125, "change", false) //=> 1.25
 * @example scoreOf("", 99.9, 99.89, "at least") //=> 0
 * @example scoreOf(35, 50, "tbd") //=> null
 * @example scoreOf(50, 50, 40) //=> ({ problem: "start and target are both 50: use the type at least or at most to hold a value." })
 */
export function scoreOf(start: Cell, target: Cell, current: Cell, type: Cell = null, clamp: Cell = null): number | null | Problem {
  if (isEmptyCell(current)) return null;
  const isClamped = clamp === true || clamp === null || readClamp(clamp);
  if (typeof isClamped === "object") return isClamped;
  const kind = readScoreType(type);
  if (typeof kind === "object") return kind;
  const raw = kind === "done" ? shareDone(start, target, current) : shareOfKind(kind, start, target, current);
  return typeof raw === "number" && isClamped ? clampedShare(raw) : raw;
}

function readClamp(cell: Cell): boolean | Problem {
  if (isEmptyCell(cell) || cell === 1) return true;
  if (cell === 0) return false;
  return readYesNo(cell) ?? problem(`clamp is ${quoted(cell)}: use TRUE or FALSE.`);
}

function shareOfKind(kind: Exclude<ScoreType, "done">, start: Cell, target: Cell, current: Cell): number | Problem {
  const from = amountIn(start);
  if (from === undefined) return notANumber("start", start);
  const to = amountIn(target);
  if (to === undefined) return notANumber("target", target);
  const now = amountIn(current);
  if (now === undefined || now === null) return notANumber("current", current);
  if (to === null) return problem("target is empty: type the value to reach.");
  if (kind === "change") return shareOfChange(from, to, now);
  if (kind === "increase") return shareOfIncrease(from ?? 0, to, now);
  if (kind === "decrease") return shareOfDecrease(from, to, now);
  if (kind === "between") return shareBetween(from, to, now);
  return shareOfThreshold(kind, from, to, now);
}

function shareOfChange(start: number | null, target: number, current: number): number | Problem {
  if (start === null && current > target) {
    return problem(
      `start is empty and current ${current} is above target ${target}: type the start, so that a decrease can be told from an increase.`,
    );
  }
  const from = start ?? 0;
  if (from === target) return problem(`start and target are both ${target}: use the type at least or at most to hold a value.`);
  return shareOfWay(from, target, current);
}

function shareOfIncrease(start: number, target: number, current: number): number | Problem {
  if (target < start) return problem(`target ${target} is below start ${start}, which is no increase: swap them or use the type decrease.`);
  return target === start ? Number(current >= target) : shareOfWay(start, target, current);
}

function shareOfDecrease(start: number | null, target: number, current: number): number | Problem {
  if (start === null) return problem("start is empty: type the value that the decrease starts from.");
  if (target > start) return problem(`target ${target} is above start ${start}, which is no decrease: swap them or use the type increase.`);
  return target === start ? Number(current <= target) : shareOfWay(start, target, current);
}

function shareBetween(start: number | null, target: number, current: number): number | Problem {
  if (start === null) return problem("start is empty: type one limit of the range as start and the other as target.");
  return Number(current >= Math.min(start, target) && current <= Math.max(start, target));
}

/** Met counts as 1 and no more; missed counts as 0, or as the share of the way from a start on the wrong side. */
function shareOfThreshold(kind: "at least" | "at most", start: number | null, target: number, current: number): number {
  const isMet = kind === "at least" ? current >= target : current <= target;
  if (isMet) return 1;
  const hasWay = start !== null && (kind === "at least" ? start < target : start > target);
  return hasWay ? shareOfWay(start, target, current) : 0;
}
