/** Room for new rows of the plan. */
import { PLAN } from "../layout";
import type { Workbook } from "../workbook";
import type { Plan } from "./plan-table";
import { planAfterInsert } from "./plan-write";

/** The row below the last one of the plan. */
export function rowBelow(plan: Plan): number {
  const last = plan.rows[plan.rows.length - 1];
  return (last?.row ?? plan.table.headerRow) + 1;
}

/** Whether nothing stands in a row; score and status fill themselves. */
function isFree(plan: Plan, row: number): boolean {
  const { score, status } = plan.table.columns;
  return (plan.table.cells[row - 1] ?? []).every((cell, index) => cell === null || index + 1 === score || index + 1 === status);
}

/** Does the work in a row that is free, or in one put in for it; a row that was put in goes again when the work fails. */
export function inNewRow<T>(workbook: Workbook, plan: Plan, row: number, work: (plan: Plan, row: number) => T): T {
  if (isFree(plan, row)) return work(plan, row);
  return inInsertedRows(workbook, plan, row, 1, work);
}

/** Puts in rows before a row and does the work there; they go again when the work fails. */
export function inInsertedRows<T>(workbook: Workbook, plan: Plan, row: number, count: number, work: (plan: Plan, row: number) => T): T {
  workbook.tables.insertRows(PLAN.tab, row, count);
  try {
    return work(planAfterInsert(plan, row, count), row);
  } catch (failure) {
    workbook.tables.deleteRows(PLAN.tab, row, count);
    throw failure;
  }
}
