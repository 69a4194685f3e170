/** Taking objectives and key results out of the plan. */
import type { DeletedRows, DeleteInput, DeleteResult } from "../api/plan";
import type { Reply } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import { busy, done, refused } from "../result";
import type { Content, Workbook } from "../workbook";
import { rowsAsText } from "./deleted-rows";
import { objectivesOf, type Plan, readPlan } from "./plan-table";
import { planView } from "./plan-view";
import { planAfterWrite, type RowAfter, type RowContents, writeRows } from "./plan-write";
import { findKeyResult, findObjective, goneSentence } from "./reference";
import { removeRows } from "./remove-rows";
import { planMoment } from "./row-forecast";

/** The columns that belong to a key result and not to its objective. */
export const KEY_RESULT_KEYS: readonly PlanKey[] = [
  "keyResult",
  "metric",
  "type",
  "start",
  "target",
  "current",
  "score",
  "status",
  "owner",
  "weight",
  "commitment",
  "lastCheckIn",
];

/** The rows with everything in them, read before they go, at a cost that does not grow with their number. */
function remember(workbook: Workbook, plan: Plan, rows: readonly number[]): DeletedRows {
  const { tables } = workbook;
  const { headerRow, headings } = plan.table;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const at = { row: headerRow, column: 1, rows: last - headerRow + 1, columns: headings.length };
  const looks = tables.readLooks(PLAN.tab, { ...at, row: first, rows: last - first + 1 });
  const texts = rowsAsText(plan, rows, tables.readFormulas(PLAN.tab, at), tables.readNumberFormats(PLAN.tab, at));
  return { ...texts, looks: rows.map((row) => looks[row - first] ?? "") };
}

/** The only key result of an objective leaves its row to the objective. */
function clearKeyResult(workbook: Workbook, plan: Plan, row: number): Plan {
  const keys = KEY_RESULT_KEYS.filter((key) => plan.table.columns[key] !== undefined);
  const contents: Partial<Record<PlanKey, Content>> = {};
  const after: Partial<Record<PlanKey, { cell: null; shown: string }>> = {};
  for (const key of keys) {
    contents[key] = null;
    after[key] = { cell: null, shown: "" };
  }
  writeRows(workbook, plan, new Map<number, RowContents>([[row, contents]]), false);
  return planAfterWrite(plan, new Map<number, RowAfter>([[row, after]]));
}

interface Deleted {
  readonly plan: Plan;
  readonly deleted: DeletedRows;
}

function without(workbook: Workbook, plan: Plan, rows: readonly number[], deleted: DeletedRows): Deleted {
  const { plan: left, heirs } = removeRows(workbook, plan, rows);
  return { plan: left, deleted: { ...deleted, heirs: [...heirs] } };
}

function takeOutKeyResult(workbook: Workbook, { at }: DeleteInput): Reply<Deleted> {
  const plan = readPlan(workbook);
  const row = typeof plan === "string" ? undefined : findKeyResult(plan, at);
  if (typeof plan === "string" || !row) return refused(goneSentence(at));
  const deleted = remember(workbook, plan, [row.row]);
  const objective = objectivesOf(plan).find(({ rows }) => rows.some((each) => each.row === row.row));
  if (!objective || objective.rows.length === 1) return done({ plan: clearKeyResult(workbook, plan, row.row), deleted });
  return done(without(workbook, plan, [row.row], deleted));
}

function takeOutObjective(workbook: Workbook, { at }: DeleteInput): Reply<Deleted> {
  const plan = readPlan(workbook);
  const objective = typeof plan === "string" ? undefined : findObjective(plan, at);
  if (typeof plan === "string" || !objective) return refused(goneSentence(at));
  const rows = objective.rows.map(({ row }) => row);
  const deleted = remember(workbook, plan, rows);
  return done(without(workbook, plan, rows, deleted));
}

function answer(workbook: Workbook, work: () => Reply<Deleted>): Reply<DeleteResult> {
  const moment = planMoment(workbook);
  const taken = workbook.office.locked(work) ?? busy();
  if (!taken.ok) return taken;
  return done({ plan: planView(moment, taken.value.plan), deleted: taken.value.deleted });
}

/** Takes a key result out and hands its row back for an undo; the last one of an objective leaves the objective standing. */
export function deleteKeyResult(workbook: Workbook, input: DeleteInput): Reply<DeleteResult> {
  return answer(workbook, () => takeOutKeyResult(workbook, input));
}

/** Takes an objective out with all its key results and hands the rows back for an undo. */
export function deleteObjective(workbook: Workbook, input: DeleteInput): Reply<DeleteResult> {
  return answer(workbook, () => takeOutObjective(workbook, input));
}
