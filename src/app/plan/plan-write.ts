/** Writing rows of the OKRs tab: one write for a row, foreign columns in between kept as they are. */
import type { Cell } from "../../domain/cells/cell";
import { headingsOf, type Located, locate, PLAN, type PlanKey } from "../layout";
import type { Content, TabLook, Workbook } from "../workbook";
import { scoreColumn, statusColumn } from "./formulas";
import { type Plan, planOf } from "./plan-table";

/** What is written under each heading; headings that are absent here are left as they are. */
export type RowContents = Readonly<Partial<Record<PlanKey, Content>>>;

/** What the same cells then hold and show, for the answer to the sidebar. */
export type RowAfter = Readonly<Partial<Record<PlanKey, { cell: Cell; shown: string }>>>;

const HEADER_BACKGROUND = "#e8f0fe";
const DATE_FORMAT = "yyyy-mm-dd";
const RED = "#f4c7c3";
const YELLOW = "#fce8b2";
const GREEN = "#b7e1cd";

/** Colours of scores, by the grade's bands. */
const SCORE_BANDS = [
  { low: 0, high: 0.3499999, background: RED },
  { low: 0.35, high: 0.6499999, background: YELLOW },
  { low: 0.65, high: 1, background: GREEN },
] as const;

/** Column of each key in a plan that we shape ourselves. */
export function ownColumns(): Partial<Record<PlanKey, number>> {
  const columns: Partial<Record<PlanKey, number>> = {};
  PLAN.columns.forEach(({ key }, index) => {
    columns[key] = index + 1;
  });
  return columns;
}

/** The headings of a new OKRs tab; those of Score and Status are the formulas of their whole columns. `today` is the name of today's cell, empty without one. */
export function ownHeadings(today: string): Content[] {
  const columns = ownColumns();
  const formulas: Partial<Record<PlanKey, string | undefined>> = {
    score: scoreColumn(columns, 1),
    status: statusColumn(columns, 1, today),
  };
  return PLAN.columns.map(({ key, heading }) => {
    const formula = formulas[key];
    return formula === undefined ? heading : { formula };
  });
}

/** The looks of a new OKRs tab. */
export function planLook(): TabLook {
  const columns = ownColumns();
  const score = columns.score ?? 1;
  return {
    frozenRows: 1,
    widths: PLAN.columns.map(({ width }) => width),
    looks: [
      { row: 1, column: 1, rows: 1, columns: PLAN.columns.length, bold: true, background: HEADER_BACKGROUND },
      { row: 2, column: score, rows: null, columns: 1, numberFormat: "0.00" },
      { row: 2, column: columns.objective ?? 1, rows: null, columns: 3, wrap: true },
      { row: 2, column: columns.starts ?? 1, rows: null, columns: 2, numberFormat: DATE_FORMAT },
      { row: 2, column: columns.lastCheckIn ?? 1, rows: null, columns: 1, numberFormat: DATE_FORMAT },
    ],
    choices: { at: { row: 2, column: columns.commitment ?? 1, rows: null, columns: 1 }, words: ["aspirational", "committed"] },
    bands: { at: { row: 2, column: score, rows: null, columns: 1 }, bands: SCORE_BANDS },
  };
}

/** A plan without rows, as a new tab holds it. */
export function emptyPlan(): Plan {
  const headings = headingsOf(PLAN);
  const table = locate(PLAN, [headings]) as Located<PlanKey>;
  return planOf(table, [headings], []);
}

/** Columns from the first to the last one that is written. */
function span(plan: Plan, keys: readonly PlanKey[]): { first: number; last: number } {
  const columns = keys.map((key) => plan.table.columns[key]).filter((column): column is number => column !== undefined);
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

function keyAt(plan: Plan, column: number): PlanKey | undefined {
  return (Object.keys(plan.table.columns) as PlanKey[]).find((key) => plan.table.columns[key] === column);
}

/** What stands in a block of existing rows, to be written back unchanged: formulas as formulas, all else by value, nothing where a heading's formula fills the column. */
function standing(workbook: Workbook, plan: Plan, rows: readonly number[], first: number, last: number): Content[][] {
  const top = rows[0] ?? 1;
  const { headerRow } = plan.table;
  const height = (rows[rows.length - 1] ?? top) - headerRow + 1;
  const formulas = workbook.tables.readFormulas(PLAN.tab, { row: headerRow, column: first, rows: height, columns: last - first + 1 });
  const contentAt = (formula: string, row: number, offset: number): Content => {
    if (formula !== "") return { formula };
    const fillsItself = (formulas[0]?.[offset] ?? "") !== "";
    return fillsItself ? null : (plan.table.cells[row - 1]?.[first + offset - 1] ?? null);
  };
  return formulas.slice(top - headerRow).map((line, index) => line.map((formula, offset) => contentAt(formula, top + index, offset)));
}

/**
 * Writes the rows from the first to the last key of the contents, in one write. Rows that get no contents and columns that are not among
 * them are written back as they stand.
 */
export function writeRows(workbook: Workbook, plan: Plan, contents: ReadonlyMap<number, RowContents>, isNew: boolean): void {
  const rows = [...contents.keys()].sort((a, b) => a - b);
  const top = rows[0];
  const bottom = rows[rows.length - 1];
  if (top === undefined || bottom === undefined) return;
  const keys = [...contents.values()].reduce<PlanKey[]>((all, row) => all.concat(Object.keys(row) as PlanKey[]), []);
  const { first, last } = span(plan, keys);
  const isWhole = rows.length === bottom - top + 1 && rows.every((row) => isCovered(plan, contents.get(row) ?? {}, first, last));
  const before = isNew || isWhole ? undefined : standing(workbook, plan, rows, first, last);
  const block: Content[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: Content[] = [];
    for (let column = first; column <= last; column += 1) {
      const key = keyAt(plan, column);
      const content = key === undefined ? undefined : contents.get(row)?.[key];
      line.push(content === undefined ? (before?.[row - top]?.[column - first] ?? null) : content);
    }
    block.push(line);
  }
  workbook.tables.write(PLAN.tab, top, first, block);
}

function isCovered(plan: Plan, contents: RowContents, first: number, last: number): boolean {
  for (let column = first; column <= last; column += 1) {
    const key = keyAt(plan, column);
    if (key === undefined || contents[key] === undefined) return false;
  }
  return true;
}

function filled<T>(lines: readonly (readonly T[])[], row: number, width: number, empty: T): T[][] {
  const copy = lines.map((line) => [...line]);
  while (copy.length < row) copy.push(new Array<T>(width).fill(empty));
  return copy;
}

/** The plan as it stands after rows were written, without reading it again. */
export function planAfterWrite(plan: Plan, after: ReadonlyMap<number, RowAfter>): Plan {
  const width = plan.table.headings.length;
  const cells = filled<Cell>(plan.table.cells, Math.max(0, ...after.keys()), width, null);
  const shown = filled<string>(plan.shown, cells.length, width, "");
  for (const [row, contents] of after)
    for (const key of Object.keys(contents) as PlanKey[]) {
      const column = plan.table.columns[key];
      const content = contents[key];
      if (column === undefined || content === undefined) continue;
      (cells[row - 1] ?? [])[column - 1] = content.cell;
      (shown[row - 1] ?? [])[column - 1] = content.shown;
    }
  return planOf({ ...plan.table, cells }, shown, plan.totals);
}

/** The plan with empty rows put in before a row. */
export function planAfterInsert(plan: Plan, before: number, count: number): Plan {
  const width = plan.table.headings.length;
  const cells = plan.table.cells.map((line) => [...line]);
  const shown = plan.shown.map((line) => [...line]);
  for (let index = 0; index < count; index += 1) {
    cells.splice(before - 1, 0, new Array<Cell>(width).fill(null));
    shown.splice(before - 1, 0, new Array<string>(width).fill(""));
  }
  const totals = plan.totals.map((each) => (each.row < before ? each : { ...each, row: each.row + count }));
  return planOf({ ...plan.table, cells }, shown, totals);
}

/** The plan without these rows. */
export function planWithoutRows(plan: Plan, rows: readonly number[]): Plan {
  const gone = new Set(rows);
  const stays = (_line: unknown, index: number): boolean => !gone.has(index + 1);
  const totals = plan.totals.map((each) => ({ ...each, row: each.row - rows.filter((row) => row < each.row).length }));
  return planOf({ ...plan.table, cells: plan.table.cells.filter(stays) }, plan.shown.filter(stays), totals);
}
