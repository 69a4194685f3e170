/** What the history said about a key result in a given week. */
import { readDay } from "../calendar/day-cell";
import { mondayOf } from "../calendar/iso-week";
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { isProblem, type Problem, problem, quoted } from "../cells/problem";

/** Asks a history for the value of a key result on a day; null before the first record. */
export type RecordLookup = (keyResult: Cell, date: Cell) => Cell | Problem;

interface Entry {
  readonly week: number;
  readonly cells: readonly Cell[];
}

/** The weeks of a history in order; of two rows for one week the lower one counts. Rows without a week are notes. */
function entriesOf(rows: readonly (readonly Cell[])[]): Entry[] {
  const entries: Entry[] = [];
  for (const cells of rows) {
    const day = readDay("week", cells[0] ?? null);
    if (typeof day === "number") entries.push({ week: mondayOf(day), cells });
  }
  return entries.sort((a, b) => a.week - b.week);
}

function nameOf(cell: Cell): string {
  return String(cell ?? "")
    .trim()
    .replace(/\s+/g, " ");
}

function nameKey(cell: Cell): string {
  return nameOf(cell).toLowerCase();
}

interface Series {
  readonly weeks: readonly number[];
  readonly values: readonly Cell[];
}

function seriesOf(entries: readonly Entry[], column: number): Series {
  const filled = entries.filter(({ cells }) => !isEmptyCell(cells[column] ?? null));
  return { weeks: filled.map(({ week }) => week), values: filled.map(({ cells }) => cells[column] ?? null) };
}

/** The last value of a week not after the given one. */
function lastUpTo({ weeks, values }: Series, week: number): Cell {
  let low = 0;
  let high = weeks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weeks[middle] ?? 0) <= week) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? (values[low - 1] ?? null) : null;
}

/**
 * A lookup over a history table: one row a week (a date or an ISO week first), one column a key result, names in the header row.
 * The value recorded for the week of the day; a week without a record has the last one before; null before the first record.
 * @example recordLookup([["Week", "Activation"], ["2026-W46", 0.3], ["2026-W47", 0.4]])("activation", "2026-12-01") //=> 0.4
 * @example recordLookup([["Week", "Activation"], ["2026-W46", 0.3]])("Activation", "2026-W45") //=> null
 * @example recordLookup([["Week", "Activation"]])("Churn", "2026-W45") //=> ({ problem: "The history has no column named \"Churn\": use one of Activation." })
 */
export function recordLookup(history: readonly (readonly Cell[])[]): RecordLookup {
  const header = history[0] ?? [];
  const entries = entriesOf(history.slice(1));
  const series = new Map<string, Series | Problem>();
  const find = (keyResult: Cell): Series | Problem => {
    const key = nameKey(keyResult);
    const column = header.findIndex((name, index) => index > 0 && nameKey(name) === key);
    return column > 0 ? seriesOf(entries, column) : unknownName(keyResult, header);
  };
  return (keyResult, date) => {
    if (isEmptyCell(date)) return null;
    if (isEmptyCell(keyResult)) return problem("key_result is empty: give the name in the header of its column.");
    const day = readDay("date", date);
    if (isProblem(day) || day === null) return day;
    const key = nameKey(keyResult);
    const known = series.get(key) ?? find(keyResult);
    series.set(key, known);
    return isProblem(known) ? known : lastUpTo(known, mondayOf(day));
  };
}

function unknownName(keyResult: Cell, header: readonly Cell[]): Problem {
  const names = header.slice(1).filter((name) => !isEmptyCell(name));
  if (names.length === 0) return problem("The history has no header row with names: start the range at its header.");
  const shown = names.slice(0, 5).map(nameOf);
  return problem(`The history has no column named ${quoted(keyResult)}: use one of ${shown.join(", ")}${names.length > 5 ? " …" : ""}.`);
}
