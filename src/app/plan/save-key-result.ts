/** Saving a key result: one row, whose Current and Score are formulas. */
import type { Cell } from "../../domain/cells/cell";
import type { KeyResultInput, PlanView } from "../api/plan";
import type { Issue, Reply } from "../api/reply";
import { METRICS, PLAN, type PlanKey } from "../layout";
import { lastNumber } from "../metrics/formulas";
import { findMetric } from "../metrics/list-metrics";
import { busy, done, refused } from "../result";
import { carryDismissed } from "../wording/dismissed-hints";
import type { Block, Content, Workbook } from "../workbook";
import { scoreCell } from "./formulas";
import { type KeyResultFields, readKeyResult, splitTarget } from "./key-result-fields";
import { lackingIssues } from "./lacking-columns";
import { inNewRow } from "./new-row";
import { openPlan } from "./open-plan";
import { leavesObjectiveEmpty, type Plan, type PlanObjective, type PlanRow, planCell, planShown } from "./plan-table";
import { planView } from "./plan-view";
import { planAfterWrite, type RowAfter, type RowContents, writeRows } from "./plan-write";
import { shownCell } from "./preview-key-result";
import { quarterDays } from "./quarter";
import { findKeyResult, findObjective, goneSentence } from "./reference";
import { planMoment } from "./row-forecast";
import { formatOfTyped } from "./shown-number";
import { type UnchangedFields, unchangedFields } from "./unchanged-fields";

/** Everything that one save needs to know. */
interface Save {
  readonly workbook: Workbook;
  readonly input: KeyResultInput;
  readonly fields: KeyResultFields;
  readonly unchanged: UnchangedFields;
  readonly objective: PlanObjective;
  /** The cell of the Metrics tab that holds the metric's last value. */
  readonly metricCell: Block | undefined;
  /** Which columns are filled by the formula in their heading. */
  readonly fillsItself: (key: PlanKey) => boolean;
}

function orNull(text: string): Content {
  return text === "" ? null : text;
}

/** Nothing where the column scores itself; a formula of the row's own otherwise, unless something stands there already. */
function scoreContents({ fillsItself }: Save, plan: Plan, row: number): RowContents {
  if (fillsItself("score")) return { score: null };
  const formula = scoreCell(plan.table.columns, row);
  return formula === undefined || planCell(plan, row, "score") !== null ? {} : { score: { formula } };
}

/** A status is written only by a formula in its heading; words of the user's own stay. */
function statusContents({ fillsItself }: Save): RowContents {
  return fillsItself("status") ? { status: null } : {};
}

/** First and last day for a new row: those of the objective's first row, otherwise the quarter's. */
function daysOf(plan: Plan, { row, quarter }: PlanRow): RowContents {
  const days = quarterDays(quarter);
  return {
    starts: planCell(plan, row, "starts") ?? days?.start ?? null,
    ends: planCell(plan, row, "ends") ?? days?.end ?? null,
  };
}

/** Quarter, objective and its owner for a new row, as the rows of the objective hold them. */
function objectiveContents(plan: Plan, objective: PlanObjective): RowContents {
  const first = objective.rows[0];
  const days = first ? daysOf(plan, first) : {};
  if (!first || leavesObjectiveEmpty(plan)) return { quarter: null, objective: null, objectiveOwner: null, ...days };
  return {
    ...days,
    quarter: planCell(plan, first.row, "quarter"),
    objective: objective.objective,
    objectiveOwner: orNull(planShown(plan, first.row, "objectiveOwner")),
  };
}

function contentsOf(save: Save, plan: Plan, row: number): RowContents {
  const { fields, input, unchanged } = save;
  const current: Content = fields.metric ? { formula: lastNumber(fields.metric.name) } : fields.current;
  return {
    keyResult: fields.text,
    metric: orNull(fields.metric?.name ?? ""),
    type: input.type,
    ...(unchanged.start === undefined ? { start: fields.start } : {}),
    ...(unchanged.target === undefined ? { target: fields.target } : {}),
    ...(unchanged.current === undefined ? { current } : {}),
    ...scoreContents(save, plan, row),
    ...statusContents(save),
    owner: orNull(fields.owner),
    weight: fields.weight,
  };
}

function afterOf({ fields, input }: Save, contents: RowContents): RowAfter {
  const target = splitTarget(input.start, input.target).target;
  const after: Partial<Record<PlanKey, { cell: Cell; shown: string }>> = {};
  for (const key of Object.keys(contents) as PlanKey[]) {
    const content = key === "current" ? fields.current : contents[key];
    const cell = content === undefined || (typeof content === "object" && content !== null) ? null : content;
    const isAmount = key === "start" || key === "target" || key === "current";
    after[key] = { cell, shown: isAmount ? shownCell(cell, fields, target) : String(cell ?? "") };
  }
  return after;
}

/** The number format of the amounts as typed: of the target, with a decimal where another percentage has one. */
function typedFormat({ start, target, current }: KeyResultInput): string | undefined {
  const typed = splitTarget(start, target);
  const format = formatOfTyped(typed.target);
  return format === "0%" ? formatOfTyped(`${typed.start} ${current} ${typed.target}`) : format;
}

/** The number format of the metric's cells, so that 35% is written as 35%; without a metric, that of the amounts as typed. */
function numberFormat({ workbook, fields, input, metricCell }: Save): string | undefined {
  const typed = typedFormat(input) ?? formatOfTyped(fields.metric?.lastShown ?? "");
  const format = metricCell && workbook.tables.readNumberFormats(METRICS.tab, metricCell)[0]?.[0];
  return format === undefined || format === "" || /^(?:general|@)$/i.test(format) ? typed : format;
}

/** A row that showed percentages, or was put in below one that does, and now holds plain numbers must not show 5 as 500%. */
function outgrownFormat(plan: Plan, row: number): string | undefined {
  return /%/.test(planShown(plan, row, "target")) ? "General" : undefined;
}

function formatAmounts(save: Save, plan: Plan, row: number, isNew: boolean): void {
  if (save.unchanged.start !== undefined && save.unchanged.target !== undefined) return;
  const format = numberFormat(save) ?? outgrownFormat(plan, isNew ? row - 1 : row);
  const columns = (["start", "target", "current"] as const)
    .map((key) => plan.table.columns[key])
    .filter((column): column is number => column !== undefined);
  const first = Math.min(...columns);
  if (format === undefined || columns.length === 0) return;
  if (Math.max(...columns) - first === columns.length - 1) {
    save.workbook.tables.writeNumberFormats(PLAN.tab, row, first, [columns.map(() => format)]);
    return;
  }
  for (const column of columns) save.workbook.tables.writeNumberFormats(PLAN.tab, row, column, [[format]]);
}

function writeKeyResult(save: Save, plan: Plan, row: number, withObjective: RowContents, isNew: boolean): Plan {
  const contents = { ...withObjective, ...contentsOf(save, plan, row) };
  // Looks first: whatever fails, the row's cells arrive together or not at all.
  formatAmounts(save, plan, row, isNew);
  writeRows(save.workbook, plan, new Map([[row, contents]]), isNew);
  return planAfterWrite(plan, new Map([[row, afterOf(save, contents)]]));
}

/** The row of an objective without key results takes the first one; others follow below the objective's last row. */
function addKeyResult(save: Save, plan: Plan): Plan {
  const { objective, workbook } = save;
  const [waiting] = objective.rows;
  if (waiting && objective.rows.every((row) => row.keyResult === "")) return writeKeyResult(save, plan, waiting.row, {}, false);
  const below = Math.max(...objective.rows.map(({ row }) => row)) + 1;
  const withObjective = objectiveContents(plan, objective);
  return inNewRow(workbook, plan, below, true, (roomy, row) => writeKeyResult(save, roomy, row, withObjective, true));
}

function twinOf({ objective, fields }: Save, old: PlanRow | undefined): PlanRow | undefined {
  return objective.rows.find(({ row, keyResult }) => row !== old?.row && keyResult.toLowerCase() === fields.text.toLowerCase());
}

/** Columns with a formula in their heading; a column that the table lacks has nothing else in it either. */
function selfFilling(workbook: Workbook, plan: Plan): (key: PlanKey) => boolean {
  const { headerRow, headings, columns } = plan.table;
  const [line = []] = workbook.tables.readFormulas(PLAN.tab, { row: headerRow, column: 1, rows: 1, columns: headings.length });
  return (key) => columns[key] === undefined || (line[columns[key] - 1] ?? "") !== "";
}

/** A metric is read in Current; without a column for the way of scoring every row is scored as a change. */
function lackingIssuesOf(plan: Plan, input: KeyResultInput): Issue[] {
  const { start, target } = splitTarget(input.start, input.target);
  const metric = input.metric.trim();
  return lackingIssues(plan, {
    metric: ["current", metric],
    type: ["type", input.type === "change" ? "" : input.type],
    start: ["start", start],
    target: ["target", target],
    current: ["current", metric === "" ? input.current.trim() : ""],
    owner: ["owner", input.owner.trim()],
    weight: ["weight", input.weight.trim()],
  });
}

function save(workbook: Workbook, input: KeyResultInput): Reply<Plan> {
  const opened = openPlan(workbook);
  if (!opened.ok) return opened;
  const plan = opened.value;
  const objective = plan === "missing" ? undefined : findObjective(plan, input.objective);
  if (plan === "missing" || !objective) return refused(goneSentence(input.objective));
  const old = input.at ? findKeyResult(plan, input.at) : undefined;
  if (input.at && !old) return refused(goneSentence(input.at));
  const metric = findMetric(workbook, input.metric);
  const unchanged = unchangedFields(plan, old, input);
  const fields = readKeyResult(input, metric?.view, unchanged, plan.table.columns.target !== undefined);
  const issues = fields.issues.length > 0 ? [...fields.issues] : lackingIssuesOf(plan, input);
  if (issues.length > 0) return { ok: false, issues };
  const order: Save = {
    workbook,
    input,
    fields,
    unchanged,
    objective,
    metricCell: metric?.current,
    fillsItself: selfFilling(workbook, plan),
  };
  if (twinOf(order, old)) return refused("This objective has that key result already: change its words.", "text");
  carryDismissed(workbook, input, fields.text);
  return done(old ? writeKeyResult(order, plan, old.row, {}, false) : addKeyResult(order, plan));
}

/** Saves the key result; issues name the fields that cannot be used, and then nothing is written. */
export function saveKeyResult(workbook: Workbook, input: KeyResultInput): Reply<PlanView> {
  const moment = planMoment(workbook);
  const saved = workbook.office.locked(() => save(workbook, input)) ?? busy();
  return saved.ok ? done(planView(moment, saved.value)) : saved;
}
