/** Which tab and column holds what. Columns are found by their headings, never by their position. */
import type { Cell } from "../domain/cells/cell";

/** One column of a table: the heading we write, and others that mean the same. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly alsoCalled?: readonly string[];
  readonly width: number;
}

/** A table: the tab it stands in, its columns in our own order, and those without which it is not this table. */
export interface TableLayout<Key extends string> {
  readonly tab: string;
  readonly columns: readonly Column<Key>[];
  readonly required: readonly Key[];
}

/** Where a table stands in its tab; rows and columns count from 1. */
export interface Located<Key extends string> {
  readonly tab: string;
  readonly headerRow: number;
  /** Column of each key that has one. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** The headings as they stand, from column A on. */
  readonly headings: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

const HEADER_SEARCHED = 30;

export type PlanKey =
  | "quarter"
  | "objective"
  | "objectiveOwner"
  | "keyResult"
  | "metric"
  | "type"
  | "start"
  | "target"
  | "current"
  | "score"
  | "status"
  | "owner"
  | "weight"
  | "starts"
  | "ends"
  | "commitment"
  | "lastCheckIn";

export const PLAN: TableLayout<PlanKey> = {
  tab: "OKRs",
  columns: [
    { key: "quarter", heading: "Quarter", alsoCalled: ["Period", "Cycle"], width: 80 },
    { key: "objective", heading: "Objective", alsoCalled: ["Objectives"], width: 260 },
    { key: "objectiveOwner", heading: "Objective owner", width: 110 },
    { key: "keyResult", heading: "Key result", alsoCalled: ["Key results", "KR", "KRs"], width: 320 },
    { key: "metric", heading: "Metric", width: 170 },
    { key: "type", heading: "Type", width: 80 },
    { key: "start", heading: "Start", alsoCalled: ["Baseline"], width: 80 },
    { key: "target", heading: "Target", alsoCalled: ["Goal"], width: 80 },
    { key: "current", heading: "Current", alsoCalled: ["Current value", "Actual"], width: 80 },
    { key: "score", heading: "Score", width: 70 },
    { key: "status", heading: "Status", width: 90 },
    { key: "owner", heading: "Owner", alsoCalled: ["Key result owner"], width: 110 },
    { key: "weight", heading: "Weight", width: 70 },
    { key: "starts", heading: "Starts", alsoCalled: ["Start date", "Starts on"], width: 90 },
    { key: "ends", heading: "Ends", alsoCalled: ["End date", "Ends on", "Due date", "Deadline"], width: 90 },
    { key: "commitment", heading: "Commitment", width: 100 },
    { key: "lastCheckIn", heading: "Last check-in", alsoCalled: ["Last update", "Last updated"], width: 100 },
  ],
  required: ["objective", "keyResult"],
};

export type MetricKey =
  | "metric"
  | "role"
  | "drives"
  | "owner"
  | "unit"
  | "direction"
  | "counterMetric"
  | "current"
  | "change"
  | "trend"
  | "flag"
  | "recent"
  | "problem"
  | "cells"
  | "madeOf";

export const METRICS: TableLayout<MetricKey> = {
  tab: "Metrics",
  columns: [
    { key: "metric", heading: "Metric", width: 220 },
    { key: "role", heading: "Role", width: 110 },
    { key: "drives", heading: "Drives", width: 220 },
    { key: "owner", heading: "Owner", width: 110 },
    { key: "unit", heading: "Unit", width: 90 },
    { key: "direction", heading: "Direction", width: 80 },
    { key: "counterMetric", heading: "Counter-metric", width: 200 },
    { key: "current", heading: "Current", width: 90 },
    { key: "change", heading: "Change", width: 80 },
    { key: "trend", heading: "Trend", width: 70 },
    { key: "flag", heading: "Flag", width: 200 },
    { key: "recent", heading: "Recent", width: 240 },
    { key: "problem", heading: "Problem", width: 200 },
    { key: "cells", heading: "Cells", width: 120 },
    { key: "madeOf", heading: "Made of", width: 200 },
  ],
  required: ["metric", "current"],
};

export type HistoryKey = "week" | "recorded";

export const HISTORY: TableLayout<HistoryKey> = {
  tab: "History",
  columns: [
    { key: "week", heading: "Week", width: 100 },
    { key: "recorded", heading: "Recorded", width: 150 },
  ],
  required: ["week"],
};

/**
 * A heading without what people vary: case, spaces, hyphens and other signs.
 * @example headingKey(" Key-Result: ") //=> "keyresult"
 */
export function headingKey(heading: Cell): string {
  return String(heading ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function keysByHeading<Key extends string>(layout: TableLayout<Key>): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const { key, heading, alsoCalled = [] } of layout.columns)
    for (const name of [heading, ...alsoCalled]) keys.set(headingKey(name), key);
  return keys;
}

function columnsOf<Key extends string>(row: readonly Cell[], keys: ReadonlyMap<string, Key>): Partial<Record<Key, number>> {
  const columns: Partial<Record<Key, number>> = {};
  row.forEach((cell, index) => {
    const key = typeof cell === "string" ? keys.get(headingKey(cell)) : undefined;
    if (key !== undefined && columns[key] === undefined) columns[key] = index + 1;
  });
  return columns;
}

/**
 * Where a table stands among the cells of its tab; undefined when no row of the first 30 holds its required headings.
 * The row with the most known headings is the header; the first of equals wins.
 */
export function locate<Key extends string>(layout: TableLayout<Key>, cells: readonly (readonly Cell[])[]): Located<Key> | undefined {
  const keys = keysByHeading(layout);
  let best: Located<Key> | undefined;
  let most = 0;
  cells.slice(0, HEADER_SEARCHED).forEach((row, index) => {
    const columns = columnsOf(row, keys);
    const found = Object.keys(columns).length;
    if (found <= most || layout.required.some((key) => columns[key] === undefined)) return;
    most = found;
    best = { tab: layout.tab, headerRow: index + 1, columns, headings: row.map((cell) => String(cell ?? "")), cells };
  });
  return best;
}

/** The cell of a row under a heading; null where the table lacks that column or the row is shorter. */
export function cellAt<Key extends string>(located: Located<Key>, row: number, key: Key): Cell {
  const column = located.columns[key];
  return column === undefined ? null : (located.cells[row - 1]?.[column - 1] ?? null);
}

/** The same as text without spaces around it; empty for an empty cell. */
export function textAt<Key extends string>(located: Located<Key>, row: number, key: Key): string {
  return String(cellAt(located, row, key) ?? "").trim();
}

/** The headings of a table in our own order, or those of some of its columns in theirs. */
export function headingsOf<Key extends string>(
  { columns }: TableLayout<Key>,
  keys: readonly Key[] = columns.map(({ key }) => key),
): string[] {
  return keys.map((key) => columns.find((column) => column.key === key)?.heading ?? key);
}
