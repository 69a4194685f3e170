/** Which tab and column holds what. Columns are found by their headings, never by their position. */
import type { Cell } from "../domain/cells/cell";
import * as headings from "./api/headings";

/** One column of a table: the heading we write, and others that mean the same. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  /** Separated by bars. */
  readonly alsoCalled: string;
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

/** Width of a column, what else people call it, and its heading where that is not its key in words. */
type ColumnText = number | readonly [width: number, alsoCalled?: string, heading?: string];

/** A table from its columns. */
export function layoutOf<Key extends string>(
  tab: string,
  required: readonly Key[],
  texts: Readonly<Record<Key, ColumnText>>,
): TableLayout<Key> {
  const columns = (Object.keys(texts) as Key[]).map((key) => {
    const text = texts[key];
    const inWords = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const [width, alsoCalled = "", heading = inWords.charAt(0).toUpperCase() + inWords.slice(1)] = typeof text === "number" ? [text] : text;
    return { key, heading, width, alsoCalled };
  });
  return { tab, columns, required };
}

const PLAN_COLUMNS = {
  quarter: [80, "period|cycle"],
  objective: [260, headings.objective],
  objectiveOwner: 110,
  keyResult: [320, headings.keyResult],
  metric: 170,
  type: 80,
  start: [80, headings.start],
  target: [80, headings.target],
  current: [80, headings.current],
  score: 70,
  status: 90,
  owner: [110, "key result owner"],
  weight: [70, headings.weight],
  starts: [90, headings.starts],
  ends: [90, headings.ends],
  commitment: 100,
  lastCheckIn: [100, headings.lastCheckIn, "Last check-in"],
} as const;
export type PlanKey = keyof typeof PLAN_COLUMNS;
export const PLAN = layoutOf<PlanKey>("OKRs", ["objective", "keyResult"], PLAN_COLUMNS);

const METRIC_COLUMNS = {
  metric: 220,
  role: 110,
  drives: 220,
  owner: 110,
  unit: 90,
  direction: 80,
  counterMetric: [200, "", "Counter-metric"],
  current: 90,
  change: 80,
  trend: 70,
  flag: 200,
  recent: 240,
  problem: 200,
  cells: 120,
  madeOf: 200,
} as const;
export type MetricKey = keyof typeof METRIC_COLUMNS;
export const METRICS = layoutOf<MetricKey>("Metrics", ["metric", "current"], METRIC_COLUMNS);

export type HistoryKey = "week" | "recorded";
export const HISTORY = layoutOf<HistoryKey>("History", ["week"], {
  week: 100,
  recorded: 150,
});

/**
 * A heading without what people vary: case, accents, spaces, hyphens and other signs.
 * @example headingKey(" Key-Result: ") //=> "keyresult"
 */
export function headingKey(heading: Cell): string {
  return String(heading ?? "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The columns that each heading may mean, the later ones first. */
function keysByHeading<Key extends string>(layout: TableLayout<Key>): Map<string, Key[]> {
  const keys = new Map<string, Key[]>();
  for (const { key, heading, alsoCalled } of layout.columns)
    for (const name of new Set(`${heading}|${alsoCalled || heading}`.split("|").map(headingKey)))
      keys.set(name, [key, ...(keys.get(name) ?? [])]);
  return keys;
}

/** The first column of each meaning; headings that may mean two things choose last. */
function columnsOf<Key extends string>(row: readonly Cell[], keys: ReadonlyMap<string, readonly Key[]>): Partial<Record<Key, number>> {
  const columns: Partial<Record<Key, number>> = {};
  row
    .map((cell, index) => ({ column: index + 1, meanings: (typeof cell === "string" && keys.get(headingKey(cell))) || [] }))
    .sort((a, b) => a.meanings.length - b.meanings.length)
    .forEach(({ column, meanings }) => {
      const key = meanings.find((each) => columns[each] === undefined);
      if (key !== undefined) columns[key] = column;
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
