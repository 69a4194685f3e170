/** The example's History: the weeks before this one, as snapshots would have recorded them. */
import { isProblem } from "../../domain/cells/problem";
import { scoreOf } from "../../domain/okr/score";
import { type Recording, SCORE_FORMAT, weekRow } from "../snapshot/history-table";
import { definitionRecordings } from "../snapshot/recordings";
import { newHeadings, startHistory } from "../snapshot/start-history";
import type { Workbook } from "../workbook";
import { EXAMPLE_METRICS, type ExampleKeyResult, OBJECTIVES, STAR } from "./audio-app";
import { type Series, valuesOf, WEEKS } from "./series";

/** Weeks that are recorded; this one is left to the first snapshot. */
const RECORDED = 12;
const RECORDED_BY = "example";

/** The score of a key result in a week of the data; without a metric its milestones came evenly. */
function scoreIn({ metric, type, start, target, current }: ExampleKeyResult, series: Series, week: number): number | null {
  const weeksAgo = WEEKS - 1 - week;
  const value = metric === "" ? Math.round((current ?? 0) * (1 - weeksAgo / RECORDED)) : valuesOf(series, metric)[week];
  const score = scoreOf(start, target, value ?? null, type);
  return isProblem(score) ? null : score;
}

/** What the snapshot of a week would have found; scores only since the quarter began. */
function recordingsOf(series: Series, week: number, quarterStart: number): Recording[] {
  const metrics = EXAMPLE_METRICS.map(({ name, numberFormat }) => ({
    heading: name,
    value: valuesOf(series, name)[week] ?? null,
    numberFormat,
  }));
  const keyResults = OBJECTIVES.reduce<ExampleKeyResult[]>((all, each) => all.concat(each.keyResults), []);
  const isInQuarter = (series.mondays[week] ?? 0) >= quarterStart;
  const scores = keyResults.map((keyResult) => ({
    heading: keyResult.text,
    value: isInQuarter ? scoreIn(keyResult, series, week) : null,
    numberFormat: SCORE_FORMAT,
  }));
  return [...metrics, ...scores];
}

/** Writes the recorded weeks into the empty History tab. */
export function writeRecord(workbook: Workbook, series: Series, quarterStart: number): void {
  const definition = definitionRecordings(workbook, STAR);
  const weeks = Array.from({ length: RECORDED }, (_none, index) => WEEKS - 1 - RECORDED + index);
  const records = weeks.map((week) => [...recordingsOf(series, week, quarterStart), ...definition]);
  const recordings = records[0] ?? [];
  const headings = newHeadings(recordings);
  const rows = weeks.map((week, index) => weekRow(headings, series.mondays[week] ?? 0, RECORDED_BY, records[index] ?? []));
  startHistory(workbook, recordings, rows);
}
