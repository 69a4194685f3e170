/** The Metrics tab: one row a metric, whose formulas bring its last value, so that one read serves any number of metrics. */
import { numberFromText } from "../../domain/cells/number";
import { isErrorText } from "../../domain/cells/problem";
import { LESS_IS_BETTER } from "../../domain/metrics/guard-pair";
import { type RecentTrend, recentTrend } from "../../domain/metrics/recent-trend";
import { columnLetters } from "../address";
import type { MetricView } from "../api/metric";
import { cellAt, headingsOf, type Located, locate, METRICS, type MetricKey, textAt } from "../layout";
import type { Content, TabLook, Workbook } from "../workbook";
import { lastChange, lastNumber, rangeProblem, recentNumbers, trendWord } from "./formulas";

/** The name of the cell that holds today's date; no metric. */
export const TODAY_NAME = "okr_today";
const HEADER_BACKGROUND = "#e8f0fe";

/** The Metrics tab as it stands; undefined when there is none. */
export function readMetricsTable(workbook: Workbook): Located<MetricKey> | undefined {
  const cells = workbook.tables.read(METRICS.tab);
  return cells && locate(METRICS, cells);
}

/** Rows of the table that name a metric. */
export function metricRows(table: Located<MetricKey>): number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.cells.length; row += 1) if (textAt(table, row, "metric") !== "") rows.push(row);
  return rows;
}

/** What is wrong with a metric whose last number is this and whose range holds `text`, nothing, an error, or a `newest` cell without a number; null when all is well. */
export function sentenceOf(name: string, last: number | null, code: string): string | null {
  if (isErrorText(code)) return `The name ${name} points to cells that are gone: select the cells and name them again.`;
  if (code === "newest" && last !== null)
    return `The newest cell of ${name} holds no number: type one, repair its formula or empty it; until then its last number, ${last}, counts.`;
  if (last !== null) return null;
  if (code === "text") return `The cells of ${name} hold text but no number: type numbers, or name other cells.`;
  return `The cells of ${name} are empty: fill in the first value.`;
}

/** Whether the name of a row points to cells that are gone. */
export function isGone(table: Located<MetricKey>, row: number): boolean {
  return [cellAt(table, row, "current"), cellAt(table, row, "problem")].some((cell) => typeof cell === "string" && isErrorText(cell));
}

/** A row of the table as the sidebar shows it. */
export function viewOf(table: Located<MetricKey>, shown: readonly (readonly string[])[], row: number): MetricView {
  const name = textAt(table, row, "metric");
  const current = cellAt(table, row, "current");
  const last = typeof current === "number" ? current : null;
  const flagged = textAt(table, row, "flag");
  const code = typeof current === "string" && isErrorText(current) ? current : textAt(table, row, "problem");
  return {
    name,
    range: textAt(table, row, "cells"),
    last,
    lastShown: last === null ? "" : (shown[row - 1]?.[(table.columns.current ?? 1) - 1] ?? String(last)),
    recent: recentOf(cellAt(table, row, "recent"), last),
    problem: sentenceOf(name, last, code),
    ...(flagged !== "" && !isErrorText(flagged) && { flag: flagged }),
  };
}

function recentOf(cell: unknown, last: number | null): number[] {
  if (typeof cell === "number") return [cell];
  const texts = typeof cell === "string" && !isErrorText(cell) ? cell.split(";") : [];
  const numbers = texts.map(numberFromText).filter((value): value is number => value !== undefined);
  return numbers.length === 0 && last !== null ? [last] : numbers;
}

/** The trend of a row: the word of its cell, since the flag goes by that; reckoned from the values where the table has no such column. */
export function trendOf(table: Located<MetricKey>, row: number, recent: readonly number[]): RecentTrend {
  if (table.columns.trend === undefined) return recentTrend(recent);
  const word = textAt(table, row, "trend").toLowerCase();
  return word === "rising" || word === "falling" || word === "flat" ? word : "";
}

/** What the add-on writes into the row of a metric. */
export interface MetricRow {
  readonly name: string;
  readonly cells: string;
  readonly role?: string;
  readonly drives?: string;
  readonly owner?: string;
  readonly unit?: string;
  readonly direction?: string;
  readonly counterMetric?: string;
  readonly madeOf?: string;
}

/**
 * The flag of a row, by the rule of `guardReading`: its trend goes the better way while the trend of its counter-metric goes the worse way;
 * null where the table lacks a column that this takes.
 */
function flag(keyOfColumn: readonly (MetricKey | undefined)[], row: number): Content {
  const [name, direction, counter, trend] = (["metric", "direction", "counterMetric", "trend"] as const).map(
    (key) => keyOfColumn.indexOf(key) + 1,
  );
  if (!name || !direction || !counter || !trend) return null;
  const [n, d, c, t] = [name, direction, counter, trend].map(columnLetters);
  const found = `MATCH(TRIM(${c}${row}),${n}:${n},0)`;
  const isDown = (cell: string): string => `REGEXMATCH(LOWER(${cell}&""),"${LESS_IS_BETTER}")`;
  const better = `${t}${row}=IF(${isDown(`${d}${row}`)},"falling","rising")`;
  const worse = `INDEX(${t}:${t},${found})=IF(${isDown(`INDEX(${d}:${d},${found})`)},"rising","falling")`;
  return { formula: `=IFERROR(IF(AND(${better},${worse}),"⚠ "&TRIM(${c}${row})&" gets worse meanwhile",""),"")` };
}

function contentOf(key: MetricKey, metric: MetricRow): Content {
  const formulas: Partial<Record<MetricKey, (name: string) => string>> = {
    current: lastNumber,
    change: lastChange,
    trend: trendWord,
    recent: recentNumbers,
    problem: rangeProblem,
  };
  const formula = formulas[key];
  if (formula) return { formula: formula(metric.name) };
  if (key === "metric") return metric.name;
  return metric[key as keyof MetricRow] ?? null;
}

/** The cells of a new row, under the headings that the table has; null where a column is not ours. */
export function metricContents(metric: MetricRow, keyOfColumn: readonly (MetricKey | undefined)[], row: number): Content[] {
  return keyOfColumn.map((key) => (key === undefined ? null : key === "flag" ? flag(keyOfColumn, row) : contentOf(key, metric)));
}

/** Which key each column holds, from column A on. */
export function keysByColumn<Key extends string>(located: Located<Key>): (Key | undefined)[] {
  const keys: (Key | undefined)[] = located.headings.map(() => undefined);
  for (const key of Object.keys(located.columns) as Key[]) keys[(located.columns[key] ?? 1) - 1] = key;
  let last = keys.length;
  while (last > 0 && keys[last - 1] === undefined) last -= 1;
  return keys.slice(0, last);
}

/** Columns without which a breached guard is not flagged in the sheet, as far as the table lacks them; none where trend and flag are there. */
export function missingColumns({ columns }: Located<MetricKey>): MetricKey[] {
  const missing = (["direction", "counterMetric", "trend", "flag"] as const).filter((key) => columns[key] === undefined);
  return columns.trend === undefined || columns.flag === undefined ? missing : [];
}

/** The table with more columns: right of everything that stands in the tab, so that no note or table beside it is written over. */
export function withColumns(table: Located<MetricKey>, added: readonly MetricKey[]): Located<MetricKey> {
  const columns = { ...table.columns };
  added.forEach((key, index) => {
    columns[key] = table.headings.length + 1 + index;
  });
  return { ...table, columns, headings: [...table.headings, ...headingsOf(METRICS, added)] };
}

/** The looks of a new Metrics tab. */
export const METRICS_LOOK: TabLook = {
  frozenRows: 1,
  widths: METRICS.columns.map((column) => column.width),
  looks: [{ row: 1, column: 1, rows: 1, columns: METRICS.columns.length, bold: true, background: HEADER_BACKGROUND }],
};

/** Headings and rows of a new Metrics tab, in our own order. */
export function newMetricsTable(metrics: readonly MetricRow[]): Content[][] {
  const keys = METRICS.columns.map((column) => column.key);
  return [headingsOf(METRICS), ...metrics.map((metric, index) => metricContents(metric, keys, index + 2))];
}
