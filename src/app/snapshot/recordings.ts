/** What a snapshot records: the last value of every metric and the score of every key result of the quarter. */
import { isProblem } from "../../domain/cells/problem";
import { cellAt, type Located, locate, METRICS, type MetricKey, PLAN, textAt } from "../layout";
import { definitionHashOf } from "../metrics/definition-hash";
import { listNames } from "../metrics/list-metrics";
import { metricRows } from "../metrics/metrics-table";
import { GENERAL } from "../metrics/number-formats";
import { type Plan, planOf } from "../plan/plan-table";
import { rowScore } from "../plan/plan-view";
import { isOtherQuarter, quarterOf } from "../plan/quarter";
import { totalsIn } from "../plan/totals";
import type { Workbook } from "../workbook";
import { columnKey, type Recording, SCORE_FORMAT } from "./history-table";

/** Heading of the column that keeps the hash of the North Star's formula. */
export const DEFINITION = "North Star definition";

function metricRecordings(table: Located<MetricKey>): Recording[] {
  return metricRows(table).map((row) => {
    const current = cellAt(table, row, "current");
    return { heading: textAt(table, row, "metric"), value: typeof current === "number" ? current : null, numberFormat: null };
  });
}

function namedRecordings(workbook: Workbook): Recording[] {
  return listNames(workbook).map(({ name, cells }) => {
    const numbers = (cells ?? []).reduce((all, row) => all.concat(row), []).filter((cell) => typeof cell === "number");
    return { heading: name, value: numbers[numbers.length - 1] ?? null, numberFormat: null };
  });
}

/** A heading that no other column has: the text, with its objective behind it where others say the same, whichever of them stands first. */
function scoreRecordings(plan: Plan, taken: Set<string>, quarter: string): Recording[] {
  const recordings: Recording[] = [];
  const rows = plan.rows.filter((row) => row.keyResult !== "" && !isOtherQuarter(row.quarter, quarter));
  const shared = new Set(taken);
  const met = new Set<string>();
  for (const key of rows.map(({ keyResult }) => columnKey(keyResult))) (met.has(key) ? shared : met).add(key);
  const headings = rows.map(({ keyResult, objective }) => (shared.has(columnKey(keyResult)) ? `${keyResult} (${objective})` : keyResult));
  for (const [index, row] of rows.entries()) {
    const heading = headings[index] ?? row.keyResult;
    if (taken.has(columnKey(heading))) continue;
    taken.add(columnKey(heading));
    const score = rowScore(plan, row.row);
    recordings.push({ heading, value: isProblem(score) ? null : score, numberFormat: SCORE_FORMAT });
  }
  return recordings;
}

/** The hash of the North Star's formula, so that a later reader sees in which week its meaning changed. */
export function definitionRecordings(workbook: Workbook, northStar: string): Recording[] {
  const hash = northStar === "" ? "" : definitionHashOf(workbook, northStar);
  return hash === "" ? [] : [{ heading: DEFINITION, value: hash, numberFormat: GENERAL }];
}

/** Everything there is to record now: one read of the Metrics tab, one of the plan and one of the North Star's formulas, however long they are. */
export function recordingsNow(workbook: Workbook, northStar: string): Recording[] {
  const metricCells = workbook.tables.read(METRICS.tab);
  const metricTable = metricCells && locate(METRICS, metricCells);
  const metrics = metricTable ? metricRecordings(metricTable) : namedRecordings(workbook);
  const planCells = workbook.tables.read(PLAN.tab);
  const planTable = planCells && locate(PLAN, planCells);
  const taken = new Set(["Week", "Recorded", DEFINITION, ...metrics.map(({ heading }) => heading)].map(columnKey));
  const scores = planTable
    ? scoreRecordings(planOf(planTable, [], totalsIn(workbook, planTable)), taken, quarterOf(workbook.office.now().day))
    : [];
  const recordings = [...metrics, ...scores];
  return recordings.length === 0 ? [] : [...recordings, ...definitionRecordings(workbook, northStar)];
}
