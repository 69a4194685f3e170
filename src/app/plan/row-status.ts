/** Where key results and objectives stand against the pace of their period. */
import { readDay } from "../../domain/calendar/day-cell";
import { isProblem, type Problem } from "../../domain/cells/problem";
import { type Commitment, LANDING, readCommitment } from "../../domain/okr/commitment";
import { objectiveStatus } from "../../domain/okr/objective-status";
import { catchUpFactor, expectedShare, type Pace, paceOf } from "../../domain/okr/status";
import type { StatusView, StatusWord } from "../api/plan";
import { type Plan, type PlanRow, planCell } from "./plan-table";
import { type Period, quarterDays, quarterOf } from "./quarter";

function dayAt(plan: Plan, row: number, key: "starts" | "ends" | "lastCheckIn"): number | null {
  const day = readDay(key, planCell(plan, row, key));
  return isProblem(day) ? null : day;
}

/** The days of a row: those in its own cells, otherwise its quarter's; undefined where neither says. A row without a quarter belongs to this one. */
export function periodOf(plan: Plan, { row, quarter }: PlanRow, today: number): Period | undefined {
  const start = dayAt(plan, row, "starts");
  const end = dayAt(plan, row, "ends");
  const days = quarterDays(quarter === "" ? quarterOf(today) : quarter);
  const period = { start: start ?? days?.start, end: end ?? days?.end };
  return period.start === undefined || period.end === undefined || period.end < period.start
    ? undefined
    : { start: period.start, end: period.end };
}

function commitmentOf(plan: Plan, row: number): Commitment {
  const commitment = readCommitment(planCell(plan, row, "commitment"));
  return commitment === null || isProblem(commitment) ? "aspirational" : commitment;
}

/** The pace of a row; undefined where its period is not known or its score cannot be worked out. */
export function rowPace(plan: Plan, row: PlanRow, score: number | null | Problem, today: number): Pace | undefined {
  const period = periodOf(plan, row, today);
  if (!period || isProblem(score)) return undefined;
  return paceOf({ score, ...period, today, commitment: commitmentOf(plan, row.row), lastCheckIn: dayAt(plan, row.row, "lastCheckIn") });
}

/** A pace as the sidebar shows it. */
export function statusView(pace: Pace | undefined): StatusView | null {
  return pace ? { word: pace.status, reason: pace.reason, catchUpFactor: pace.catchUpFactor } : null;
}

/** The worst status among an objective's key results, and the catch-up factor of its own score over the longest of their periods. */
export function objectiveStatusView(
  plan: Plan,
  rows: readonly PlanRow[],
  paces: readonly (Pace | undefined)[],
  score: number | null | Problem,
  today: number,
): StatusView | null {
  const reason = objectiveStatus(paces.filter((pace) => pace !== undefined).map(({ status }) => status));
  if (reason === "") return null;
  const periods = rows.map((row) => periodOf(plan, row, today)).filter((period) => period !== undefined);
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  const landing = Math.max(...rows.map(({ row }) => LANDING[commitmentOf(plan, row)]));
  const isRunning = typeof score === "number" && today >= start && today <= end;
  return {
    word: reason.slice(0, reason.indexOf(":")) as StatusWord,
    reason,
    catchUpFactor: isRunning ? catchUpFactor(score, expectedShare(start, end, today), landing) : null,
  };
}
