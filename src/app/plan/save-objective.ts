/** Saving an objective: a new row below the plan, or new words in all rows of an old one. */
import { isoDate } from "../../domain/calendar/iso-week";
import type { Cell } from "../../domain/cells/cell";
import type { ObjectiveInput, PlanView } from "../api/plan";
import type { Issue, Reply } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import { busy, done, refused } from "../result";
import { LONGEST_TEXT } from "../text";
import { carryDismissed } from "../wording/dismissed-hints";
import type { Content, Workbook } from "../workbook";
import { lackingIssues } from "./lacking-columns";
import { inNewRow, rowBelow } from "./new-row";
import { openPlan, startPlan } from "./open-plan";
import { objectivesOf, type Plan, type PlanObjective, type PlanRow, planCell } from "./plan-table";
import { planView } from "./plan-view";
import { emptyPlan, planAfterWrite, writeRows } from "./plan-write";
import { quarterDays } from "./quarter";
import { findObjective, goneSentence } from "./reference";
import { planMoment } from "./row-forecast";

function trimmed(input: ObjectiveInput): ObjectiveInput {
  return { ...input, objective: input.objective.trim(), quarter: input.quarter.trim(), owner: input.owner.trim() };
}

/** The quarter is asked for where there is a column for it. */
function issuesOf({ objective, quarter, owner }: ObjectiveInput, plan: Plan | "missing"): Issue[] {
  const issues = lackingIssues(plan, { quarter: ["quarter", quarter], owner: ["objectiveOwner", owner] });
  if (objective === "") issues.push({ field: "objective", message: "Write the objective in a sentence." });
  if (quarter === "" && (plan === "missing" || plan.table.columns.quarter !== undefined))
    issues.push({ field: "quarter", message: "Type the quarter, for example 2026-Q4." });
  for (const [field, text] of Object.entries({ objective, quarter, owner }))
    if (text.length > LONGEST_TEXT)
      issues.push({ field, message: `This has ${text.length} characters, and a cell holds ${LONGEST_TEXT}: shorten it.` });
  return issues;
}

/** What one row gets, and what it then holds. */
interface RowChange {
  readonly row: number;
  readonly contents: Partial<Record<PlanKey, Content>>;
  readonly after: Partial<Record<PlanKey, { cell: Cell; shown: string }>>;
}

/** First and last day of the quarter, where the table has columns for them; a name that is no quarter leaves them to the user. */
function addDays(plan: Plan, { contents, after }: RowChange, quarter: string): void {
  const days = quarterDays(quarter);
  for (const [key, day] of [["starts", days?.start] as const, ["ends", days?.end] as const]) {
    if (day === undefined || plan.table.columns[key] === undefined) continue;
    contents[key] = day;
    after[key] = { cell: day, shown: isoDate(day) };
  }
}

/** What a row gets; a quarter that stands further up, as in merged cells, is left there while it stays the same. */
function contentsOf(plan: Plan, { objective, quarter, owner }: ObjectiveInput, row: number): RowChange {
  const own = plan.rows.find((each) => each.row === row);
  const keepsQuarter = own !== undefined && own.quarter === quarter && planCell(plan, row, "quarter") === null;
  const texts = { quarter: keepsQuarter ? "" : quarter, objective, objectiveOwner: owner };
  const change: RowChange = { row, contents: {}, after: {} };
  for (const [key, text] of Object.entries(texts) as [PlanKey, string][]) {
    change.contents[key] = text === "" ? null : text;
    change.after[key] = { cell: text === "" ? null : text, shown: text };
  }
  if (own?.quarter !== quarter) addDays(plan, change, quarter);
  return change;
}

function isSame(one: PlanObjective, { objective, quarter }: ObjectiveInput): boolean {
  return one.objective.toLowerCase() === objective.toLowerCase() && one.quarter === quarter;
}

/** Rows below a merged objective hold nothing of it but the days of its quarter. */
function daysOnly(plan: Plan, { quarter }: ObjectiveInput, { row, quarter: before }: PlanRow): RowChange {
  const change: RowChange = { row, contents: {}, after: {} };
  if (before !== quarter) addDays(plan, change, quarter);
  return change;
}

function change(workbook: Workbook, plan: Plan, input: ObjectiveInput, { rows }: PlanObjective): Plan {
  const changes = rows.map((row) => (row.namesObjective ? contentsOf(plan, input, row.row) : daysOnly(plan, input, row)));
  writeRows(workbook, plan, new Map(changes.map(({ row, contents }) => [row, contents])), false);
  return planAfterWrite(plan, new Map(changes.map(({ row, after }) => [row, after])));
}

function add(workbook: Workbook, plan: Plan, input: ObjectiveInput): Plan {
  return inNewRow(workbook, plan, rowBelow(plan), false, (roomy, row) => {
    const { contents, after } = contentsOf(roomy, input, row);
    writeRows(workbook, roomy, new Map([[row, contents]]), true);
    return planAfterWrite(roomy, new Map([[row, after]]));
  });
}

/** The plan with the objective in it; what was put away is noted first, so that a failure leaves no half save. */
function write(workbook: Workbook, plan: Plan | "missing", input: ObjectiveInput, old: PlanObjective | undefined): Plan {
  carryDismissed(workbook, input, input.objective);
  if (plan !== "missing") return old ? change(workbook, plan, input, old) : add(workbook, plan, input);
  const { contents, after } = contentsOf(emptyPlan(), input, 2);
  startPlan(workbook, [PLAN.columns.map(({ key }) => contents[key] ?? null)]);
  return planAfterWrite(emptyPlan(), new Map([[2, after]]));
}

function save(workbook: Workbook, input: ObjectiveInput): Reply<Plan> {
  const opened = openPlan(workbook);
  if (!opened.ok) return opened;
  const plan = opened.value;
  const issues = issuesOf(input, plan);
  if (issues.length > 0) return { ok: false, issues };
  const objectives = plan === "missing" ? [] : objectivesOf(plan);
  const old = input.at && plan !== "missing" ? findObjective(plan, input.at) : undefined;
  if (input.at && !old) return refused(goneSentence(input.at));
  const twin = objectives.find((each) => isSame(each, input));
  if (twin && twin.objective !== old?.objective)
    return refused("This quarter has that objective already: change its words, or add key results to the one there.", "objective");
  return done(write(workbook, plan, input, old));
}

/** Saves the objective; issues name the fields that cannot be used, and then nothing is written. */
export function saveObjective(workbook: Workbook, typed: ObjectiveInput): Reply<PlanView> {
  const moment = planMoment(workbook);
  const saved = workbook.office.locked(() => save(workbook, trimmed(typed))) ?? busy();
  return saved.ok ? done(planView(moment, saved.value)) : saved;
}
