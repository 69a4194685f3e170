/** The rows of the OKRs tab: one a key result, its objective repeated or standing only in the first of its rows. */
import type { Cell } from "../../domain/cells/cell";
import { cellAt, type Located, locate, PLAN, type PlanKey, textAt } from "../layout";
import type { Workbook } from "../workbook";
import { type TotalsRow, totalsIn } from "./totals";

/** A row of the plan; objective and quarter are those that apply to it, from its own cells or from the rows above. */
export interface PlanRow {
  readonly row: number;
  readonly quarter: string;
  readonly objective: string;
  /** Whether the row itself holds the objective's text. */
  readonly namesObjective: boolean;
  readonly keyResult: string;
}

/** An objective with its rows, in the order of the tab. */
export interface PlanObjective {
  readonly objective: string;
  readonly quarter: string;
  readonly rows: readonly PlanRow[];
}

/** The plan as it was read. */
export interface Plan {
  readonly table: Located<PlanKey>;
  readonly shown: readonly (readonly string[])[];
  readonly rows: readonly PlanRow[];
  /** Rows beneath that sum them up, and are none of them. */
  readonly totals: readonly TotalsRow[];
}

/** The plan; "missing" when there is no OKRs tab or it is empty, "foreign" when a tab of that name holds something else. */
export function readPlan(workbook: Workbook): Plan | "missing" | "foreign" {
  const cells = workbook.tables.read(PLAN.tab);
  if (!cells?.some((row) => row.some((cell) => cell !== null))) return "missing";
  const table = locate(PLAN, cells);
  return table ? planOf(table, workbook.tables.readShown(PLAN.tab), totalsIn(workbook, table)) : "foreign";
}

/** The rows of a located table as a plan. */
export function planOf(table: Located<PlanKey>, shown: readonly (readonly string[])[], totals: readonly TotalsRow[]): Plan {
  const rows: PlanRow[] = [];
  let quarter = "";
  let objective = "";
  for (let row = table.headerRow + 1; row <= table.cells.length; row += 1) {
    const own = textAt(table, row, "objective");
    const keyResult = textAt(table, row, "keyResult");
    if ((own === "" && keyResult === "") || totals.some((each) => each.row === row)) continue;
    quarter = textAt(table, row, "quarter") || quarter;
    objective = own || objective;
    rows.push({ row, quarter, objective, namesObjective: own !== "", keyResult });
  }
  return { table, shown, rows, totals };
}

/** Objectives in the order in which the tab first names them. */
export function objectivesOf(plan: Plan): PlanObjective[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of plan.rows) {
    const key = `${row.quarter}\n${row.objective}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => ({ objective: rows[0]?.objective ?? "", quarter: rows[0]?.quarter ?? "", rows }));
}

/** The cell of a row under one of the plan's headings. */
export function planCell(plan: Plan, row: number, key: PlanKey): Cell {
  return cellAt(plan.table, row, key);
}

/** The same cell as people see it; empty where the table lacks that column. */
export function planShown(plan: Plan, row: number, key: PlanKey): string {
  const column = plan.table.columns[key];
  return column === undefined ? "" : (plan.shown[row - 1]?.[column - 1] ?? "");
}

/** Whether rows leave the objective's cell empty, as merged cells do. */
export function leavesObjectiveEmpty(plan: Plan): boolean {
  return plan.rows.some((row) => !row.namesObjective);
}
