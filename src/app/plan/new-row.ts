/** Room for new rows of the plan. */
import { PLAN } from "../layout";
import type { Workbook } from "../workbook";
import { objectivesOf, type Plan } from "./plan-table";
import { planAfterInsert } from "./plan-write";
import { keepCovering, type NewRows } from "./totals";

/** The row below the last one of the plan, and below the totals of its last objective alone. */
export function rowBelow(plan: Plan): number {
  const objectives = objectivesOf(plan);
  const first = objectives[objectives.length - 1]?.rows[0]?.row ?? 0;
  let row = lastRow(plan, Number.POSITIVE_INFINITY) + 1;
  while (objectives.length > 1 && plan.totals.some((each) => each.row === row && each.from >= first)) row += 1;
  return row;
}

/** The last row of the plan above a row; that of the headings where there is none. */
function lastRow(plan: Plan, before: number): number {
  return plan.rows.reduce((last, { row }) => (row < before ? row : last), plan.table.headerRow);
}

/** Whether nothing stands in a row or anywhere below it; score and status fill themselves. An empty row between others parts them and is no room. */
function isFree(plan: Plan, row: number): boolean {
  const { score, status } = plan.table.columns;
  return plan.table.cells
    .slice(row - 1)
    .every((line) => line.every((cell, index) => cell === null || index + 1 === score || index + 1 === status));
}

/** Where new rows go, and whether they belong to the objective above them. */
type Place = Omit<NewRows, "last" | "headerRow">;

function cover(workbook: Workbook, plan: Plan, place: Place): void {
  keepCovering(workbook, plan.table, { ...place, last: lastRow(plan, place.row) });
}

/**
 * Does the work in a row below which all is free, or in one put in for it; a row that was put in goes again when the work fails. What covered
 * the rows above covers the new one too.
 */
export function inNewRow<T>(workbook: Workbook, plan: Plan, row: number, isOwn: boolean, work: (plan: Plan, row: number) => T): T {
  const place = { row, count: 1, isOwn };
  if (!isFree(plan, row)) return inInsertedRows(workbook, plan, place, work);
  cover(workbook, plan, place);
  return work(plan, row);
}

/** Puts in rows before a row and does the work there, as in a single new row. */
export function inInsertedRows<T>(workbook: Workbook, plan: Plan, place: Place, work: (plan: Plan, row: number) => T): T {
  const { row, count } = place;
  workbook.tables.insertRows(PLAN.tab, row, count, row > plan.table.headerRow + 1);
  try {
    const roomy = planAfterInsert(plan, row, count);
    cover(workbook, roomy, place);
    return work(roomy, row);
  } catch (failure) {
    workbook.tables.deleteRows(PLAN.tab, row, count);
    throw failure;
  }
}
