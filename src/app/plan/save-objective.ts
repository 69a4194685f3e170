/** Saving an objective: a new row below the plan, or new words in all rows of an old one. */
import type { Cell } from "../../domain/cells/cell";
import type { ObjectiveInput, PlanView } from "../api/plan";
import type { Issue, Reply } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import { busy, done, refused } from "../result";
import { LONGEST_TEXT } from "../text";
import type { Content, Workbook } from "../workbook";
import { inNewRow, rowBelow } from "./new-row";
import { openPlan, startPlan } from "./open-plan";
import { objectivesOf, type Plan, type PlanObjective, planCell } from "./plan-table";
import { planView } from "./plan-view";
import { emptyPlan, planAfterWrite, type RowAfter, type RowContents, writeRows } from "./plan-write";
import { quarterOf } from "./quarter";
import { findObjective, goneSentence } from "./reference";

function trimmed(input: ObjectiveInput): ObjectiveInput {
  return { at: input.at, objective: input.objective.trim(), quarter: input.quarter.trim(), owner: input.owner.trim() };
}

function issuesOf({ objective, quarter, owner }: ObjectiveInput): Issue[] {
  const issues: Issue[] = [];
  if (objective === "") issues.push({ field: "objective", message: "Write the objective in a sentence." });
  if (quarter === "") issues.push({ field: "quarter", message: "Type the quarter, for example 2026-Q4." });
  for (const [field, text] of Object.entries({ objective, quarter, owner }))
    if (text.length > LONGEST_TEXT)
      issues.push({ field, message: `This has ${text.length} characters, and a cell holds ${LONGEST_TEXT}: shorten it.` });
  return issues;
}

/** What a row gets; a quarter that stands further up, as in merged cells, is left there while it stays the same. */
function contentsOf(plan: Plan, { objective, quarter, owner }: ObjectiveInput, row: number): { contents: RowContents; after: RowAfter } {
  const own = plan.rows.find((each) => each.row === row);
  const keepsQuarter = own !== undefined && own.quarter === quarter && planCell(plan, row, "quarter") === null;
  const texts = { quarter: keepsQuarter ? "" : quarter, objective, objectiveOwner: owner };
  const contents: Partial<Record<PlanKey, Content>> = {};
  const after: Partial<Record<PlanKey, { cell: Cell; shown: string }>> = {};
  for (const [key, text] of Object.entries(texts) as [PlanKey, string][]) {
    contents[key] = text === "" ? null : text;
    after[key] = { cell: text === "" ? null : text, shown: text };
  }
  return { contents, after };
}

function isSame(one: PlanObjective, { objective, quarter }: ObjectiveInput): boolean {
  return one.objective.toLowerCase() === objective.toLowerCase() && one.quarter === quarter;
}

function change(workbook: Workbook, plan: Plan, input: ObjectiveInput, rows: readonly number[]): Plan {
  const changes = rows.map((row) => ({ row, ...contentsOf(plan, input, row) }));
  writeRows(workbook, plan, new Map(changes.map(({ row, contents }) => [row, contents])), false);
  return planAfterWrite(plan, new Map(changes.map(({ row, after }) => [row, after])));
}

function add(workbook: Workbook, plan: Plan, input: ObjectiveInput): Plan {
  return inNewRow(workbook, plan, rowBelow(plan), (roomy, row) => {
    const { contents, after } = contentsOf(roomy, input, row);
    writeRows(workbook, roomy, new Map([[row, contents]]), true);
    return planAfterWrite(roomy, new Map([[row, after]]));
  });
}

function save(workbook: Workbook, input: ObjectiveInput): Reply<Plan> {
  const opened = openPlan(workbook);
  if (!opened.ok) return opened;
  const plan = opened.value;
  if (plan === "missing") {
    if (input.at) return refused(goneSentence(input.at));
    const { contents, after } = contentsOf(emptyPlan(), input, 2);
    startPlan(workbook, [PLAN.columns.map(({ key }) => contents[key] ?? null)]);
    return done(planAfterWrite(emptyPlan(), new Map([[2, after]])));
  }
  const old = input.at ? findObjective(plan, input.at) : undefined;
  if (input.at && !old) return refused(goneSentence(input.at));
  const twin = objectivesOf(plan).find((each) => isSame(each, input));
  if (twin && twin.objective !== old?.objective)
    return refused("This quarter has that objective already: change its words, or add key results to the one there.", "objective");
  if (!old) return done(add(workbook, plan, input));
  const naming = old.rows.filter(({ namesObjective }) => namesObjective).map(({ row }) => row);
  return done(change(workbook, plan, input, naming));
}

/** Saves the objective; issues name the fields that cannot be used, and then nothing is written. */
export function saveObjective(workbook: Workbook, typed: ObjectiveInput): Reply<PlanView> {
  const input = trimmed(typed);
  const issues = issuesOf(input);
  if (issues.length > 0) return { ok: false, issues };
  const saved = workbook.office.locked(() => save(workbook, input)) ?? busy();
  return saved.ok ? done(planView(saved.value, quarterOf(workbook.office.now().day))) : saved;
}
