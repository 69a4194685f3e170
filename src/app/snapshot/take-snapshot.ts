/** Records this week: one read of each table, one write of the row. */
import { isoDate, isoWeek } from "../../domain/calendar/iso-week";
import type { SnapshotOutcome } from "../api/schedule";
import { HISTORY } from "../layout";
import { readNorthStarTab } from "../north-star/read-north-star";
import type { Content, Workbook } from "../workbook";
import { missedWeeks } from "./due";
import { firstFreeRow, missingColumns, type Recording, readHistory, recordedWeeks, weekRow } from "./history-table";
import { recordingsNow } from "./recordings";
import { newHeadings, startHistory, styleColumns, weeksLook } from "./start-history";

/** What a snapshot is asked to do: the Monday of its week, and from which week on one counts as missed when it lacks a row. */
export interface SnapshotOrder {
  readonly monday: number;
  /** Monday of the first week that was asked for; null when no schedule was running. */
  readonly first: number | null;
  /** The North Star's named range, empty where there is none; null to look it up. */
  readonly northStar: string | null;
  /** The ISO week that was recorded last, empty where that is not known: when its row is gone, somebody took it out. */
  readonly last: string;
}

/** How a snapshot went, and the North Star that it looked at; null where it did not come so far. */
export interface Taken {
  readonly outcome: SnapshotOutcome;
  readonly northStar: string | null;
  /** Mondays of the weeks that then stand in the History tab; none after a failure. */
  readonly weeks: readonly number[];
}

type Outcome = Pick<SnapshotOutcome, "week" | "result" | "sentence">;

const MISSED = "missed";

function failed(sentence: string): Outcome {
  return { week: "", result: "failed", sentence };
}

function recordedText(workbook: Workbook): string {
  const { day, hour, minute } = workbook.office.now();
  return `${isoDate(day)} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function beginHistory(workbook: Workbook, order: SnapshotOrder, recordings: readonly Recording[], isNew: boolean): void {
  const { tables } = workbook;
  try {
    if (isNew) tables.addTab(HISTORY.tab);
    startHistory(workbook, recordings, [weekRow(newHeadings(recordings), order.monday, recordedText(workbook), recordings)]);
  } catch (failure) {
    if (isNew) tables.removeTab(HISTORY.tab);
    throw failure;
  }
}

/**
 * Looks and headings of new columns come first, then the rows in one write: a failure in between leaves empty columns, never a half row, and
 * one before the headings leaves the looks to the next attempt.
 */
function addToHistory(workbook: Workbook, order: SnapshotOrder, recordings: readonly Recording[], history: FoundHistory): void {
  const { tables } = workbook;
  const added = missingColumns(history, recordings);
  const column = history.headings.length + 1;
  const row = firstFreeRow(history);
  const weeks = recordedWeeks(history);
  if (weeks.length === 0) tables.style(HISTORY.tab, { looks: [weeksLook(row, history.columns.week ?? 1)] });
  if (added.length > 0) {
    styleColumns(workbook, history.headerRow, row, column, added);
    tables.write(HISTORY.tab, history.headerRow, column, [added.map(({ heading }) => heading)], true);
  }
  const headings = [...history.headings, ...added.map(({ heading }) => heading)];
  const last = weeks.length > 0 ? Math.max(...weeks) : order.monday;
  const missed = order.first === null ? [] : missedWeeks(last, order.monday, order.first).filter((monday) => isoWeek(monday) > order.last);
  const rows: Content[][] = missed.map((monday) => weekRow(headings, monday, MISSED, []));
  tables.write(HISTORY.tab, row, 1, [...rows, weekRow(headings, order.monday, recordedText(workbook), recordings)], true);
}

type History = ReturnType<typeof readHistory>;
type FoundHistory = Exclude<History, string>;

function record(workbook: Workbook, order: SnapshotOrder, recordings: readonly Recording[], history: History): Outcome {
  const week = isoWeek(order.monday);
  if (history === "foreign")
    return failed(`The tab "${HISTORY.tab}" has no heading "Week": rename that tab, and the next snapshot makes its own.`);
  const isStarted = typeof history !== "string";
  if (isStarted && recordedWeeks(history).includes(order.monday))
    return { week, result: "already recorded", sentence: `Week ${week} stands in the tab ${HISTORY.tab} already; it was left as it is.` };
  if (recordings.length === 0) return failed("There is nothing to record yet: name a metric or add a key result first.");
  if (isStarted) addToHistory(workbook, order, recordings, history);
  else beginHistory(workbook, order, recordings, history === "missing");
  const filled = recordings.filter(({ value }) => value !== null).length;
  const values = `${filled} of ${recordings.length} values.`;
  const sentence =
    order.last === week
      ? `Week ${week} was not in the tab ${HISTORY.tab} any more and was recorded again: ${values} To leave a week out, keep its date and empty the rest.`
      : `Week ${week} recorded: ${values}`;
  return { week, result: "recorded", sentence };
}

/** The named range in the North Star tab; empty where there is none. */
function northStarMetric(workbook: Workbook): string {
  const tab = readNorthStarTab(workbook);
  return typeof tab === "string" ? "" : tab.record.metric;
}

/** Takes the snapshot under the document's lock, which ends with the run; a week that is recorded already stays as it is. Whatever fails comes back as a failed outcome. */
export function takeSnapshot(workbook: Workbook, order: SnapshotOrder): Taken {
  const { office } = workbook;
  const stamp = { at: office.now().instant, by: office.userName() };
  let northStar = order.northStar;
  let weeks: number[] = [];
  try {
    const outcome = office.locked(() => {
      northStar = northStar ?? northStarMetric(workbook);
      const recordings = recordingsNow(workbook, northStar);
      // Read last, so that next to nothing can move in the tab before its new row is written.
      const history = readHistory(workbook);
      const recorded = record(workbook, order, recordings, history);
      if (recorded.week !== "") weeks = [order.monday, ...(typeof history === "string" ? [] : recordedWeeks(history))];
      return recorded;
    }, true);
    const busy = failed("Somebody else was changing the spreadsheet: the snapshot is tried again within the hour.");
    return { outcome: { ...stamp, ...(outcome ?? busy) }, northStar, weeks };
  } catch (failure) {
    office.log("snapshot", failure);
    const outcome = { ...stamp, ...failed(`The snapshot failed and is tried again within the hour. ${sentenceOf(failure)}`) };
    return { outcome, northStar, weeks: [] };
  }
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? `Google said: ${failure.message}` : "";
}
