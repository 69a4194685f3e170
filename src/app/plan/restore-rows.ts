/** Putting rows of the plan back after they were taken out. */
import type { DeletedRows, PlanView } from "../api/plan";
import type { Reply } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import { busy, done, refused } from "../result";
import type { Content, Workbook } from "../workbook";
import { KEY_RESULT_KEYS } from "./delete-rows";
import { decoded, movedTo, type Run, runsOf } from "./deleted-rows";
import { inInsertedRows } from "./new-row";
import { openPlan } from "./open-plan";
import { type Plan, planCell, readPlan } from "./plan-table";
import { planView } from "./plan-view";
import { type RowContents, writeRows } from "./plan-write";
import { planMoment } from "./row-forecast";

function contentsOf({ cells }: DeletedRows, width: number): Content[][] | undefined {
  const rows: Content[][] = [];
  for (const line of cells) {
    const contents = line.map(decoded);
    if (contents.length !== width || contents.some((content) => content === undefined)) return undefined;
    rows.push(contents as Content[]);
  }
  return rows.length > 0 ? rows : undefined;
}

/** The row that still holds the objective of a key result which was its only one: that row was emptied, and so nobody inherited from it. */
function waitingRow(plan: Plan, { heirs }: DeletedRows, contents: readonly Content[][]): number | undefined {
  const [only] = contents;
  if (!only || heirs) return undefined;
  const objective = contentAt(plan, only, "objective");
  return plan.rows.find((row) => row.keyResult === "" && row.objective === objective)?.row;
}

function contentAt(plan: Plan, line: readonly Content[], key: PlanKey): Content {
  return line[(plan.table.columns[key] ?? 0) - 1] ?? null;
}

function isBack(plan: Plan, contents: readonly Content[][]): boolean {
  const [first = []] = contents;
  const objective = contentAt(plan, first, "objective");
  const keyResult = contentAt(plan, first, "keyResult") ?? "";
  return plan.rows.some((row) => row.keyResult === keyResult && (row.objective === objective || objective === null));
}

/** Into the row that still holds the objective: only what belongs to the key result, since the rest was never taken out. */
function fillWaitingRow(workbook: Workbook, plan: Plan, row: number, deleted: DeletedRows, line: readonly Content[]): void {
  const contents: Partial<Record<PlanKey, Content>> = {};
  for (const key of KEY_RESULT_KEYS)
    if (plan.table.columns[key] !== undefined) contents[key] = movedTo(row, deleted.row, contentAt(plan, line, key));
  writeRows(workbook, plan, new Map([[row, contents]]), false);
}

function putBack(workbook: Workbook, deleted: DeletedRows): Reply<null> {
  const opened = openPlan(workbook);
  if (!opened.ok) return opened;
  const plan = opened.value;
  if (plan === "missing" || plan.table.headings.join("\n") !== deleted.headings.join("\n"))
    return refused("The columns of the plan were changed meanwhile, so the rows cannot be put back: use File, Version history.");
  const contents = contentsOf(deleted, plan.table.headings.length);
  const [first] = contents ?? [];
  if (!contents || !first) return refused("These rows cannot be read any more: use File, Version history.");
  if (isBack(plan, contents)) return refused("These rows are back in the plan already.");
  const waiting = waitingRow(plan, deleted, contents);
  if (waiting !== undefined) fillWaitingRow(workbook, plan, waiting, deleted, first);
  else disinherit(workbook, insertRuns(workbook, plan, deleted, contents, runsOf(deleted)), deleted, contents);
  return done(null);
}

/** From the top down, so that each run comes to where it stood; all go again when one of them cannot be written. */
function insertRuns(
  workbook: Workbook,
  plan: Plan,
  deleted: DeletedRows,
  contents: readonly (readonly Content[])[],
  [run, ...others]: readonly Run[],
  end = 0,
): Plan {
  if (!run) return plan;
  const { indexes, from } = run;
  const place = placeFor(plan, from, end);
  const objective = contentAt(plan, contents[indexes[0] ?? 0] ?? [], "objective");
  const above = plan.rows.filter((each) => each.row < place).pop();
  const isOwn = objective === null || objective === above?.objective;
  return inInsertedRows(workbook, plan, { row: place, count: indexes.length, isOwn }, (roomy, row) => {
    const formats = indexes.map((index) => deleted.formats?.[index] ?? []);
    if (deleted.formats) workbook.tables.writeNumberFormats(PLAN.tab, row, 1, formats);
    const lines = indexes.map((index, down) => (contents[index] ?? []).map((content) => movedTo(row + down, from + down, content)));
    workbook.tables.write(PLAN.tab, row, 1, lines);
    // After the values, which a rule of today might refuse.
    const looks = indexes.map((index) => deleted.looks?.[index] ?? "");
    const at = { row, column: 1, rows: lines.length, columns: plan.table.headings.length };
    if (deleted.looks) workbook.tables.writeLooks(PLAN.tab, at, looks);
    return insertRuns(workbook, roomy, deleted, contents, others, row + lines.length - 1);
  });
}

/** Where the rows stood, but inside the plan as it is now; `end` is the last row that was put back so far. */
function placeFor(plan: Plan, row: number, end: number): number {
  const last = Math.max(plan.rows[plan.rows.length - 1]?.row ?? plan.table.headerRow, end);
  return Math.max(plan.table.headerRow + 1, Math.min(row, last + 1));
}

/** What rows took over goes again, where they still hold it; the plan reads the same with it, so a failure stops nothing. */
function disinherit(workbook: Workbook, plan: Plan, { heirs = [] }: DeletedRows, lines: readonly (readonly Content[])[]): void {
  const contents = new Map<number, RowContents>();
  for (const { row, was, from, keys } of heirs) {
    const line = lines[from] ?? [];
    const same = keys.every((key) => planCell(plan, row, key) === contentAt(plan, line, key));
    if (!same || String(planCell(plan, row, "keyResult") ?? "").trim() !== was) continue;
    const nothing: Partial<Record<PlanKey, null>> = {};
    for (const key of keys) nothing[key] = null;
    contents.set(row, { ...contents.get(row), ...nothing });
  }
  try {
    if (contents.size > 0) writeRows(workbook, plan, contents, false);
  } catch (failure) {
    workbook.office.log("heirs", failure);
  }
}

/** Puts rows back as they stood, in the places where they stood. */
export function restoreRows(workbook: Workbook, deleted: DeletedRows): Reply<PlanView> {
  const moment = planMoment(workbook);
  const put = workbook.office.locked(() => putBack(workbook, deleted)) ?? busy();
  if (!put.ok) return put;
  const plan = readPlan(workbook);
  return done(planView(moment, typeof plan === "string" ? undefined : plan));
}
