/** What the history said about a key result in a given week. */
import { readDay } from "../calendar/day-cell";
import { isoDate, mondayOf } from "../calendar/iso-week";
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { amountIn } from "../cells/number";
import { isProblem, notANumber, type Problem, problem, quoted } from "../cells/problem";

/** Asks a history for the value of a key result on a day; null before the first record. */
export type RecordLookup = (keyResult: Cell, date: Cell) => number | null | Problem;

interface Entry {
  readonly week: number;
  readonly cells: readonly Cell[];
}

/** The weeks of a history below its header, in order; of two rows for one week the lower one counts. Rows without a week are notes. */
function entriesOf(rows: readonly (readonly Cell[])[]): Entry[] {
  const entries: Entry[] = [];
  let isSorted = true;
  let before = Number.NEGATIVE_INFINITY;
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const day = readDay("week", cells[0] ?? null);
    if (typeof day !== "number") continue;
    const week = mondayOf(day);
    isSorted = isSorted && week >= before;
    before = week;
    entries.push({ week, cells });
  }
  return isSorted ? entries : entries.sort((a, b) => a.week - b.week);
}

function nameOf(cell: Cell): string {
  return String(cell ?? "")
    .trim()
    .replace(/\s+/g, " ");
}

function nameKey(cell: Cell): string {
  return nameOf(cell).toLowerCase();
}

/** The entries that hold a value of one column. */
interface Series {
  readonly entries: readonly Entry[];
  readonly column: number;
}

const seriesOf = (entries: readonly Entry[], column: number): Series => ({
  entries: entries.filter(({ cells }) => !isEmptyCell(cells[column] ?? null)),
  column,
});

/** The last entry of a week not after the given one. */
function lastUpTo({ entries }: Series, week: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.week ?? 0) <= week) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/**
 * A lookup over a history table: one row a week (a date or an ISO week first), one column a key result, names in the header row.
 * The value recorded for the week of the day; a week without a record has the last one before; null before the first record.
 * A text that is plainly a number is that number; any other is a problem.
 * @example recordLookup([["Week", "Activation"], ["2026-W46", 0.3], ["2026-W47", 0.4]])("activation", "2026-12-01") //=> 0.4
 * @example recordLookup([["Week", "Activation"], ["2026-W46", 0.3]])("Activation", "2026-W45") //=> null
 * @example recordLookup([["Week", "Activation"]])("Churn", "2026-W45") //=> ({ problem: "The history has no column named \"Churn\": use one of Activation." })
 */
export function recordLookup(history: readonly (readonly Cell[])[]): RecordLookup {
  const header = history[0] ?? [];
  const entries = entriesOf(history);
  const series = new Map<Cell, Series | Problem>();
  return (keyResult, date) => {
    if (date === null || date === "" || isEmptyCell(date)) return null;
    const day = readDay("date", date);
    if (typeof day !== "number") return day;
    let known = series.get(keyResult);
    if (known === undefined) {
      known = namedSeries(header, entries, keyResult);
      series.set(keyResult, known);
    }
    if (isProblem(known)) return known;
    const found = lastUpTo(known, mondayOf(day));
    const cell = found?.cells[known.column] ?? null;
    return amountIn(cell) ?? (found ? notANumber(`${nameOf(keyResult)} in the week of ${isoDate(found.week)}`, cell) : null);
  };
}

function namedSeries(header: readonly Cell[], entries: readonly Entry[], keyResult: Cell): Series | Problem {
  if (isEmptyCell(keyResult)) return problem("key_result is empty: give the name in the header of its column.");
  const same = header.indexOf(keyResult, 1);
  if (same > 0) return seriesOf(entries, same);
  const key = nameKey(keyResult);
  const column = header.findIndex((name, index) => index > 0 && nameKey(name) === key);
  return column > 0 ? seriesOf(entries, column) : unknownName(keyResult, header);
}

function unknownName(keyResult: Cell, header: readonly Cell[]): Problem {
  const names = header.slice(1).filter((name) => !isEmptyCell(name));
  if (names.length === 0) return problem("The history has no header row with names: start the range at its header.");
  const shown = names.slice(0, 5).map(nameOf);
  return problem(`The history has no column named ${quoted(keyResult)}: use one of ${shown.join(", ")}${names.length > 5 ? " …" : ""}.`);
}
