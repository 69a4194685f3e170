/** The History tab: one row a week, one column a metric and a key result's score; rows and columns are only ever added. */
import { readDay } from "../../domain/calendar/day-cell";
import { mondayOf } from "../../domain/calendar/iso-week";
import type { Cell } from "../../domain/cells/cell";
import { cellAt, HISTORY, type HistoryKey, type Located, locate } from "../layout";
import type { Content, Workbook } from "../workbook";

/** The number format of recorded scores. */
export const SCORE_FORMAT = "0.00";

/** One value to record, under its heading. */
export interface Recording {
  readonly heading: string;
  readonly value: Cell;
  /** Null for that of the metric. */
  readonly numberFormat: string | null;
}

/** The History tab as it stands; "missing" or "empty" when there is nothing yet, "foreign" when something else stands there. */
export function readHistory(workbook: Workbook): Located<HistoryKey> | "missing" | "empty" | "foreign" {
  const cells = workbook.tables.read(HISTORY.tab);
  if (!cells) return "missing";
  if (!cells.some((row) => row.some((cell) => cell !== null))) return "empty";
  return locate(HISTORY, cells) ?? "foreign";
}

/** What makes two columns one: the heading without the spaces around it and without case. */
export function columnKey(heading: string): string {
  return heading.trim().toLowerCase();
}

/** Monday of the week that a row records; undefined for a row without a date. */
export function mondayAt(history: Located<HistoryKey>, row: number): number | undefined {
  const day = readDay("week", cellAt(history, row, "week"));
  return typeof day === "number" ? mondayOf(day) : undefined;
}

/** Mondays of all recorded weeks, in the order of the rows. */
export function recordedWeeks(history: Located<HistoryKey>): number[] {
  const weeks: number[] = [];
  for (let row = history.headerRow + 1; row <= history.cells.length; row += 1) {
    const monday = mondayAt(history, row);
    if (monday !== undefined) weeks.push(monday);
  }
  return weeks;
}

/** Mondays of the weeks that stand in the History tab; none where there is no such tab, or another table in it. */
export function weeksIn(workbook: Workbook): number[] {
  const history = readHistory(workbook);
  return typeof history === "string" ? [] : recordedWeeks(history);
}

/** The first row below everything that stands in the tab. */
export function firstFreeRow(history: Located<HistoryKey>): number {
  let row = history.cells.length;
  while (row > history.headerRow && (history.cells[row - 1] ?? []).every((cell) => cell === null)) row -= 1;
  return row + 1;
}

/** Recordings whose column the table lacks, in their order. */
export function missingColumns(history: Located<HistoryKey>, recordings: readonly Recording[]): Recording[] {
  const known = new Set(history.headings.map(columnKey));
  return recordings.filter(({ heading }) => !known.has(columnKey(heading)));
}

/** A week's row under these headings; columns that are not recorded stay empty. */
export function weekRow(headings: readonly string[], monday: number, recorded: string, recordings: readonly Recording[]): Content[] {
  const values = new Map<string, Cell>(recordings.map(({ heading, value }) => [columnKey(heading), value]));
  const keys = locate(HISTORY, [headings])?.columns;
  return headings.map((heading, index) => {
    if (index + 1 === keys?.week) return monday;
    if (index + 1 === keys?.recorded) return recorded;
    return values.get(columnKey(heading)) ?? null;
  });
}
