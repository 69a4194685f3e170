/** Key results that are done or not, or done milestone by milestone. */
import type { Cell } from "../cells/cell";
import { amountIn } from "../cells/number";
import { isErrorText, notANumber, type Problem, problem, quoted } from "../cells/problem";
import { readYesNo } from "../cells/yes-no";
import { shareOfWay } from "./share";

/**
 * Raw share done: 1 or 0 for a yes or no, otherwise the share of milestones reached, which may pass 1.
 * With start or target given, a number counts milestones from start (0 when empty) to target; alone it is the share itself and must lie in 0..1,
 * unless it is written as a percentage.
 * @example shareDone(null, null, "Yes") //=> 1
 * @example shareDone(null, 5, 2) //=> 0.4
 * @example shareDone(null, null, "70%") //=> 0.7
 * @example shareDone(null, null, "in progress") //=> ({ problem: "current is \"in progress\", which is neither yes nor no: type done, open or the share done such as 50%." })
 */
export function shareDone(start: Cell, target: Cell, current: Cell): number | Problem {
  const answer = readYesNo(current);
  if (answer !== undefined) return answer ? 1 : 0;
  const reached = amountIn(current);
  if (reached === undefined || reached === null) return neitherYesNorNo(current);
  const from = milestoneCount("start", start);
  const to = milestoneCount("target", target);
  if (typeof from === "object" && from !== null) return from;
  if (typeof to === "object" && to !== null) return to;
  if (from === null && to === null) return bareShare(current, reached);
  if (to === null) return problem("target is empty: type how many milestones make the key result done.");
  if (to === (from ?? 0)) return reached >= to ? 1 : 0;
  return shareOfWay(from ?? 0, to, reached);
}

/** A count, or null where the cell is empty or says only what done means (yes, done). */
function milestoneCount(name: string, cell: Cell): number | null | Problem {
  const count = amountIn(cell);
  if (count !== undefined) return count;
  return readYesNo(cell) === undefined ? notANumber(name, cell) : null;
}

function bareShare(current: Cell, share: number): number | Problem {
  const isPercentage = typeof current === "string" && current.includes("%");
  if (isPercentage || (share >= 0 && share <= 1)) return share;
  return problem(
    `current is ${quoted(current)} and there is no target: type how many milestones there are, or the share done such as 70%.`,
  );
}

function neitherYesNorNo(current: Cell): Problem {
  if (typeof current === "string" && isErrorText(current)) return notANumber("current", current);
  return problem(`current is ${quoted(current)}, which is neither yes nor no: type done, open or the share done such as 50%.`);
}
