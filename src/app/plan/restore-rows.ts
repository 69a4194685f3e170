/** Putting rows of the plan back after they were taken out. */
import type { DeletedRows, PlanView } from "../api/plan";
import type { Reply } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import { busy, done, refused } from "../result";
import type { Content, Workbook } from "../workbook";
import { KEY_RESULT_KEYS } from "./delete-rows";
import { decoded } from "./deleted-rows";
import { inInsertedRows } from "./new-row";
import { openPlan } from "./open-plan";
import { type Plan, readPlan } from "./plan-table";
import { planView } from "./plan-view";
import { writeRows } from "./plan-write";
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

/** The row that still holds the objective of a key result which was its only one. */
function waitingRow(plan: Plan, contents: readonly Content[][]): number | undefined {
  const [only, ...others] = contents;
  if (!only || others.length > 0) return undefined;
  const objective = contentAt(plan, only, "objective");
  return plan.rows.find((row) => row.keyResult === "" && row.objective === objective)?.row;
}

function contentAt(plan: Plan, line: readonly Content[], key: PlanKey): Content {
  return line[(plan.table.columns[key] ?? 1) - 1] ?? null;
}

function isBack(plan: Plan, contents: readonly Content[][]): boolean {
  const [first = []] = contents;
  const objective = contentAt(plan, first, "objective");
  const keyResult = contentAt(plan, first, "keyResult") ?? "";
  return plan.rows.some((row) => row.keyResult === keyResult && (row.objective === objective || objective === null));
}

/** Formulas over their own row follow it to its new place. */
function movedTo(row: number, from: number, content: Content): Content {
  if (row === from || content === null || typeof content !== "object") return content;
  const own = new RegExp(`(\\$?\\b[A-Z]{1,3})${from}\\b(?!\\()`, "g");
  return { formula: content.formula.replace(own, (_all, column: string) => `${column}${row}`) };
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
  const waiting = waitingRow(plan, contents);
  if (waiting !== undefined) fillWaitingRow(workbook, plan, waiting, deleted, first);
  else insertRows(workbook, plan, deleted, contents);
  return done(null);
}

function insertRows(workbook: Workbook, plan: Plan, deleted: DeletedRows, contents: readonly Content[][]): void {
  inInsertedRows(workbook, plan, placeFor(plan, deleted), contents.length, (_roomy, row) => {
    if (deleted.formats) workbook.tables.writeNumberFormats(PLAN.tab, row, 1, deleted.formats);
    const moved = contents.map((line, index) => line.map((content) => movedTo(row + index, deleted.row + index, content)));
    workbook.tables.write(PLAN.tab, row, 1, moved);
  });
}

/** Where the rows stood, but inside the plan as it is now. */
function placeFor(plan: Plan, { row }: DeletedRows): number {
  const last = plan.rows[plan.rows.length - 1]?.row ?? plan.table.headerRow;
  return Math.max(plan.table.headerRow + 1, Math.min(row, last + 1));
}

/** Puts rows back as they stood, in the place where they stood. */
export function restoreRows(workbook: Workbook, deleted: DeletedRows): Reply<PlanView> {
  const moment = planMoment(workbook);
  const put = workbook.office.locked(() => putBack(workbook, deleted)) ?? busy();
  if (!put.ok) return put;
  const plan = readPlan(workbook);
  return done(planView(moment, typeof plan === "string" ? undefined : plan));
}
