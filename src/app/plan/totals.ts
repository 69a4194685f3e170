/** Rows beneath a plan that sum it up: they are no objectives, and what they cover must stay covered. */
import type { Cell } from "../../domain/cells/cell";
import { cellAt, type Located, PLAN, type PlanKey, textAt } from "../layout";
import type { Content, Workbook } from "../workbook";

/** A row that sums up others; `from` is the first row that its formulas cover, 0 where it has no formula. */
export interface TotalsRow {
  readonly row: number;
  readonly from: number;
}

const WORDS =
  /^(?:(?:grand|sub|overall)[ -]?)?(?:totals?|sum|average|avg\.?|mean|median|(?:zwischen)?summe|gesamt(?:summe|wert|ergebnis)?|mittel(?:wert)?|durchschnitt|somme|moyenne|suma|promedio|m[eé]dia|soma|totale|somma|totaal|gemiddelde|itogo|итого|всего|среднее|σύνολο|toplam|ortalama|razem|średnia|[øΣ∑]|合計|平均|总计|平均值)(?: (?:scores?|progress|general|g[eé]n[eé]ral|geral|generale))?\s*:?$/iu;

/** A range of one tab, whose prefix comes first: `OKRs!$I$2:I6`. */
const RANGE = /((?:'[^']*'|[^\s'"(),;=<>+*/^&{}-]+)!)?(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g;

type Numbers = readonly [top: number, bottom: number];

/** The formula with the first and last rows of its ranges in this tab changed. */
function withRanges(formula: string, change: (range: Numbers) => Numbers): string {
  return formula.replace(RANGE, (all: string, prefix: string | undefined, left: string, top: string, right: string, bottom: string) => {
    if (prefix !== undefined && prefix.replace(/'/g, "") !== `${PLAN.tab}!`) return all;
    const [from, to] = change([Number(top), Number(bottom)]);
    return `${prefix ?? ""}${left}${from}:${right}${to}`;
  });
}

/** Rows that were put in before a row; `last` is the row above them, or that of the headings, and they may belong to its objective. */
export interface NewRows {
  readonly row: number;
  readonly count: number;
  readonly last: number;
  readonly isOwn: boolean;
  readonly headerRow: number;
}

/**
 * The formula of the row `at` as it must be to cover new rows too. Ranges that end right above them reach down where the rows belong to those
 * above, or the formula stands outside the objectives. Ranges that begin right below them reach up where nothing else stands above, or the
 * formula stands in the row of their objective.
 * @example covering("=AVERAGE(I2:I6)/SUM('Other tab'!I2:I6)", 9, { row: 7, count: 1, last: 6, isOwn: true, headerRow: 1 }) //=> "=AVERAGE(I2:I7)/SUM('Other tab'!I2:I6)"
 * @example covering("=AVERAGE($I$5:I6)", 4, { row: 7, count: 1, last: 6, isOwn: false, headerRow: 1 }) //=> "=AVERAGE($I$5:I6)"
 */
export function covering(formula: string, at: number, { row, count, last, isOwn, headerRow }: NewRows): string {
  return withRanges(formula, ([top, bottom]) => {
    if (bottom >= last && bottom < row && (isOwn || at > row || at <= headerRow)) return [top, row + count - 1];
    const isOutside = at < top || at > bottom;
    return top === row + count && isOutside && (last === headerRow || (isOwn && at < row)) ? [row, bottom] : [top, bottom];
  });
}

/** The first row that a formula of a row covers above it, below the headings; the row itself where there is none. */
function firstCovered(formula: string, headerRow: number, row: number): number {
  let first = row;
  withRanges(formula, ([top, bottom]) => {
    if (top > headerRow && bottom < row) first = Math.min(first, top);
    return [top, bottom];
  });
  return first;
}

/** Whether a row has a result, or an error in place of one; days are none, since every row may hold them. */
function hasResult(table: Located<PlanKey>, row: number): boolean {
  const { starts, ends, lastCheckIn } = table.columns;
  const isResult = (cell: Cell): boolean => typeof cell === "number" || (typeof cell === "string" && cell.startsWith("#"));
  return (table.cells[row - 1] ?? []).some((cell, index) => isResult(cell) && ![starts, ends, lastCheckIn].includes(index + 1));
}

function hasMeasure(table: Located<PlanKey>, row: number): boolean {
  return (["start", "target", "current"] as const).some((key) => typeof cellAt(table, row, key) === "number");
}

/**
 * Rows that sum up the rows above them: named like a total or an average, or with nothing of a key result but a text, and with formulas over
 * the rows above. Without formulas, as in a .csv, the name must say it. The formulas are read only where a row looks like it.
 */
export function totalsIn(workbook: Workbook, table: Located<PlanKey>): TotalsRow[] {
  const { headerRow, cells, headings } = table;
  const looking: { row: number; isNamed: boolean }[] = [];
  for (let row = headerRow + 1; row <= cells.length; row += 1) {
    const texts = [textAt(table, row, "objective"), textAt(table, row, "keyResult")].filter((text) => text !== "");
    const isNamed = texts.length === 1 && WORDS.test(texts[0] ?? "");
    if (texts.length === 1 && (isNamed || (hasResult(table, row) && !hasMeasure(table, row)))) looking.push({ row, isNamed });
  }
  if (looking.length === 0) return [];
  const formulas = workbook.tables.readFormulas(PLAN.tab, { row: 1, column: 1, rows: cells.length, columns: headings.length });
  const totals: TotalsRow[] = [];
  for (const { row, isNamed } of looking) {
    const from = Math.min(row, ...(formulas[row - 1] ?? []).map((formula) => firstCovered(formula, headerRow, row)));
    if (from < row) totals.push({ row, from });
    else if (isNamed && hasResult(table, row) && !hasMeasure(table, row)) totals.push({ row, from: 0 });
  }
  return totals;
}

/** Makes formulas of the tab cover rows that were put in; changed ones beneath each other are written in one call. */
export function keepCovering(workbook: Workbook, { cells, headings, headerRow }: Located<PlanKey>, rows: Omit<NewRows, "headerRow">): void {
  const { tables } = workbook;
  const formulas = tables.readFormulas(PLAN.tab, { row: 1, column: 1, rows: cells.length, columns: headings.length });
  headings.forEach((_heading, column) => {
    let changed: Content[][] = [];
    for (let row = 1; row <= cells.length + 1; row += 1) {
      const was = formulas[row - 1]?.[column] ?? "";
      const formula = covering(was, row, { ...rows, headerRow });
      if (formula !== was) changed.push([{ formula }]);
      else if (changed.length > 0) {
        tables.write(PLAN.tab, row - changed.length, column + 1, changed);
        changed = [];
      }
    }
  });
}
