/** The North Star tab: labels with their values, and the cell that holds today's date. */
import { TODAY_NAME } from "./metrics/metrics-table";
import type { Content, TabLook, Workbook } from "./workbook";

export const NORTH_STAR_TAB = "North Star";

/** What the tab records, in its order. */
export interface NorthStarRecord {
  readonly name: string;
  readonly definition: string;
  readonly captures: string;
  readonly metric: string;
  readonly unit: string;
  readonly revenue: string;
  readonly owner: string;
  readonly chosenOn: number | null;
  readonly reviewBy: number | null;
  /** Hash of the metric's formula when it was chosen. */
  readonly definitionHash: string;
}

/** A record that is still to be filled in. */
export const NO_NORTH_STAR: NorthStarRecord = {
  name: "",
  definition: "",
  captures: "",
  metric: "",
  unit: "",
  revenue: "",
  owner: "",
  chosenOn: null,
  reviewBy: null,
  definitionHash: "",
};

/** The row of the first label in a tab of our own. */
const FIRST_ROW = 3;

/** The label of each part of the record, in the order of the tab. */
export const LABELS: readonly (readonly [key: keyof NorthStarRecord, label: string])[] = [
  ["name", "North Star Metric"],
  ["definition", "Definition"],
  ["captures", "Value it captures"],
  ["metric", "Metric"],
  ["unit", "Unit"],
  ["revenue", "Revenue metric"],
  ["owner", "Owner"],
  ["chosenOn", "Chosen on"],
  ["reviewBy", "Review by"],
  ["definitionHash", "Definition hash"],
];

function lines(record: NorthStarRecord, today: number): [string, Content][] {
  return [...LABELS.map(([key, label]): [string, Content] => [label, record[key]]), ["Today", today]];
}

/** Row of a label. */
function rowOf(label: string): number {
  return FIRST_ROW + lines(NO_NORTH_STAR, 0).findIndex(([each]) => each === label);
}

/** The looks of the tab. */
const NORTH_STAR_LOOK: TabLook = {
  widths: [200, 420, 160, 220, 220],
  looks: [
    { row: 1, column: 1, rows: 1, columns: 1, bold: true, size: 14 },
    { row: FIRST_ROW, column: 1, rows: lines(NO_NORTH_STAR, 0).length, columns: 1, bold: true },
    { row: FIRST_ROW, column: 2, rows: lines(NO_NORTH_STAR, 0).length, columns: 1, wrap: true },
    { row: rowOf("Chosen on"), column: 2, rows: 2, columns: 1, numberFormat: "yyyy-mm-dd" },
    { row: rowOf("Today"), column: 2, rows: 1, columns: 1, numberFormat: "yyyy-mm-dd" },
  ],
};

/** Makes the tab and the name of its cell for today's date; both go again when one of them fails. */
export function startNorthStarTab(workbook: Workbook, record: NorthStarRecord): void {
  const { tables, names, office } = workbook;
  tables.addTab(NORTH_STAR_TAB);
  try {
    tables.style(NORTH_STAR_TAB, NORTH_STAR_LOOK);
    const rows: Content[][] = lines(record, office.now().day).map(([label, value]) => [label, value === "" ? null : value]);
    tables.write(NORTH_STAR_TAB, 1, 1, [[NORTH_STAR_TAB, null], [null, null], ...rows]);
    if (!names.exists(TODAY_NAME)) names.define(NORTH_STAR_TAB, { [TODAY_NAME]: { row: rowOf("Today"), column: 2, rows: 1, columns: 1 } });
  } catch (failure) {
    tables.removeTab(NORTH_STAR_TAB);
    throw failure;
  }
}

/** Makes sure that there is a cell `okr_today`, in a North Star tab of its own unless the user has a tab of that name. */
export function provideToday(workbook: Workbook): void {
  if (workbook.names.exists(TODAY_NAME) || workbook.tables.tabNames().includes(NORTH_STAR_TAB)) return;
  startNorthStarTab(workbook, NO_NORTH_STAR);
}
