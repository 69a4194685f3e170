import type { Cell } from "../domain/cells/cell";
import { isErrorText, notANumber } from "../domain/cells/problem";
import { checkPlan } from "../domain/okr/plan-check";
import { cellsFrom, gridFrom, requireSameShape, type SheetResult, sizeOf, WARNING } from "./grid";

const columnOf = (value: unknown) => gridFrom(value).map((row) => (row.length > 1 ? row.join(" ").trim() : (row[0] ?? null)));

/** The sentence about each cell that holds an error. */
function errorsIn(name: string, cells: readonly Cell[]): string[] {
  return cells.flatMap((cell, row) =>
    typeof cell === "string" && isErrorText(cell) ? [notANumber(`${name} row ${row + 1}`, cell).problem] : [],
  );
}

/**
 * Findings about a plan as a whole: level (ok, warn, fail), where, issue, advice. Objectives may be repeated or stand once above their key results.
 *
 * @param {string} objectives Column of objectives, e.g. B2:B.
 * @param {string} key_results Column of key results beside them, e.g. C2:C.
 * @param {number} scores (optional, skipped if empty) Last quarter's grades, e.g. H2:H.
 * @param {string} metrics (optional, skipped if empty) Metric of each key result, e.g. D2:D.
 * @return {string} One row for each finding.
 * @example
 *   | Objective             | Key result                       |
 *   | Delight new listeners | Reduce churn from 5% to 3%       |
 *   |                       | Raise activation from 35% to 50% |
 *   | Earn their trust      | Raise NPS from 30 to 45          |
 *   =OKRCHECK(A2:A4, B2:B4) //=> warn | objective "Earn their trust" | too-few-key-results | It has 1 key result: add another that would show it is reached, or make this the key result of a wider objective.
 * @customfunction
 */
export function OKRCHECK(objectives: unknown, key_results: unknown, scores: unknown, metrics: unknown): SheetResult {
  requireSameShape(["objectives", objectives], ["key_results", key_results]);
  const columns = [columnOf(objectives), columnOf(key_results), cellsFrom(scores), columnOf(metrics ?? "")] as const;
  const errors = ["objectives", "key_results", "scores", "metrics"].flatMap((name, index) => errorsIn(name, columns[index] ?? []));
  if (errors[0] && sizeOf(objectives) === 1) throw new Error(errors[0]);
  const found = [
    ...errors.map((error) => [WARNING + error, "", "", ""]),
    ...checkPlan(...columns).map(({ level, where, issue, advice }) => [level, where, issue, advice]),
  ];
  return found.length === 0 ? "" : found;
}
