/** Taking rows out of the plan in such an order that whatever fails on the way leaves a plan that makes sense. */
import type { Cell } from "../../domain/cells/cell";
import type { Heir } from "../api/plan";
import { PLAN, type PlanKey } from "../layout";
import type { Workbook } from "../workbook";
import { type Plan, planCell } from "./plan-table";
import { planAfterWrite, planWithoutRows, type RowAfter, type RowContents, writeRows } from "./plan-write";

/** Neighbouring rows, the lowest first, so that deleting one run leaves the numbers of the others right. */
function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const sorted = [...rows].sort((a, b) => b - a);
  const runs: { first: number; count: number }[] = [];
  for (const row of sorted) {
    const lowest = runs[runs.length - 1];
    if (lowest && lowest.first === row + 1) runs[runs.length - 1] = { first: row, count: lowest.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

type Inherited = Heir["keys"][number];

/** Rows that stay and have this cell only from a row that goes; the next row after it is one, those below have it from that one then. */
function heirsTo(key: "quarter" | "objective", plan: Plan, going: readonly number[]): Heir[] {
  const heirs: Heir[] = [];
  let source = 0;
  for (const { row, keyResult } of plan.rows) {
    if (planCell(plan, row, key) !== null) source = row;
    else if (going.includes(source) && !going.includes(row)) {
      const hasOwner = key !== "objective" || planCell(plan, row, "objectiveOwner") !== null;
      heirs.push({ row, was: keyResult, from: going.indexOf(source), keys: hasOwner ? [key] : [key, "objectiveOwner"] });
      source = row;
    }
  }
  return heirs;
}

/** What the heirs get, so that they keep the objective and the quarter which they had from above. */
function legacies(plan: Plan, going: readonly number[], heirs: readonly Heir[]): Map<number, RowContents> {
  const contents = new Map<number, RowContents>();
  for (const { row, from, keys } of heirs) {
    const given: Partial<Record<Inherited, Cell>> = {};
    for (const key of keys) given[key] = planCell(plan, going[from] ?? 0, key);
    contents.set(row, { ...contents.get(row), ...given });
  }
  return contents;
}

function emptied(plan: Plan): RowContents {
  const contents: Partial<Record<PlanKey, null>> = {};
  for (const key of Object.keys(plan.table.columns) as PlanKey[]) contents[key] = null;
  return contents;
}

function afterOf(contents: RowContents): RowAfter {
  const after: Partial<Record<PlanKey, { cell: Cell; shown: string }>> = {};
  for (const key of Object.keys(contents) as PlanKey[]) {
    const cell = contents[key] as Cell;
    after[key] = { cell, shown: String(cell ?? "") };
  }
  return after;
}

function written(workbook: Workbook, plan: Plan, contents: ReadonlyMap<number, RowContents>): Plan {
  if (contents.size === 0) return plan;
  writeRows(workbook, plan, contents, false);
  return planAfterWrite(plan, new Map([...contents].map(([row, each]) => [row, afterOf(each)])));
}

/** Rows that are empty already: one that cannot be deleted stays as an empty row, which no plan minds. */
function deleteEmptied(workbook: Workbook, rows: readonly number[]): number[] {
  const deleted: number[] = [];
  try {
    for (const { first, count } of runsOf(rows)) {
      workbook.tables.deleteRows(PLAN.tab, first, count);
      for (let row = first; row < first + count; row += 1) deleted.push(row);
    }
  } catch (failure) {
    workbook.office.log("empty rows", failure);
  }
  return deleted;
}

/** The plan without rows, and who took something over from them. */
export interface Removal {
  readonly plan: Plan;
  readonly heirs: readonly Heir[];
}

/**
 * Takes rows out. Neighbours go in one call, after those who inherit from them have what they need. Rows with others in between are first
 * emptied in one write, which takes them out of the plan as a whole, and then deleted from the bottom up.
 */
export function removeRows(workbook: Workbook, plan: Plan, rows: readonly number[]): Removal {
  const heirs = [...heirsTo("quarter", plan, rows), ...heirsTo("objective", plan, rows)];
  const legacy = legacies(plan, rows, heirs);
  const [run, ...others] = runsOf(rows);
  if (run && others.length === 0) {
    const handed = written(workbook, plan, legacy);
    workbook.tables.deleteRows(PLAN.tab, run.first, run.count);
    return { plan: planWithoutRows(handed, rows), heirs };
  }
  const cleared = written(workbook, plan, new Map([...legacy, ...rows.map((row): [number, RowContents] => [row, emptied(plan)])]));
  return { plan: planWithoutRows(cleared, deleteEmptied(workbook, rows)), heirs };
}
