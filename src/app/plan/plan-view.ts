/** The plan as the sidebar shows it. */
import type { Cell } from "../../domain/cells/cell";
import { isProblem, type Problem } from "../../domain/cells/problem";
import { bandOf, gradeOf } from "../../domain/okr/grade";
import { objectiveScore } from "../../domain/okr/objective-score";
import { scoreOf } from "../../domain/okr/score";
import { readScoreType } from "../../domain/okr/score-type";
import type { KeyResultView, ObjectiveView, PlanView, ScoreView } from "../api/plan";
import { PLAN } from "../layout";
import { lackingHeadings } from "./lacking-columns";
import { objectivesOf, type Plan, type PlanObjective, type PlanRow, planCell, planShown } from "./plan-table";
import { quarterOf } from "./quarter";
import { type PlanMoment, rowForecast } from "./row-forecast";
import { objectiveStatusView, rowPace, statusView } from "./row-status";

/** A score with its grade and colour, or the reason why there is none. */
export function scoreView(score: number | null | Problem): ScoreView {
  if (isProblem(score)) return { score: null, grade: null, band: null, problem: score.problem };
  if (score === null) return { score: null, grade: null, band: null, problem: null };
  return { score, grade: gradeOf(score), band: bandOf(score), problem: null };
}

/**
 * The score of a row: the number in its Score cell, otherwise computed from the row by the rule of KRSCORE,
 * so that a sheet which is still calculating shows its scores all the same.
 */
export function rowScore(plan: Plan, row: number): number | null | Problem {
  const cell = planCell(plan, row, "score");
  if (typeof cell === "number") return cell;
  const [start, target, current, type] = (["start", "target", "current", "type"] as const).map((key) => planCell(plan, row, key));
  return scoreOf(start ?? null, target ?? null, current ?? null, type ?? null);
}

function keyResultView(plan: Plan, row: PlanRow, moment: PlanMoment): KeyResultView {
  const type = readScoreType(planCell(plan, row.row, "type"));
  const score = rowScore(plan, row.row);
  const shown = (key: Parameters<typeof planShown>[2]): string => planShown(plan, row.row, key);
  return {
    at: { row: row.row, was: row.keyResult },
    text: row.keyResult,
    metric: shown("metric").trim(),
    type: isProblem(type) ? "change" : type,
    start: shown("start"),
    target: shown("target"),
    current: shown("current"),
    owner: shown("owner"),
    weight: shown("weight"),
    score: scoreView(score),
    status: statusView(rowPace(plan, row, score, moment.today)),
    forecast: rowForecast(plan, row, moment),
  };
}

function weightedScore(plan: Plan, rows: readonly PlanRow[]): number | null | Problem {
  const scores = rows.map((row): Cell => {
    const score = rowScore(plan, row.row);
    return isProblem(score) ? null : score;
  });
  return objectiveScore(
    scores,
    rows.map((row) => planCell(plan, row.row, "weight")),
    null,
  );
}

function objectiveView(plan: Plan, objective: PlanObjective, moment: PlanMoment): ObjectiveView {
  const rows = objective.rows.filter((row) => row.keyResult !== "");
  const owner = objective.rows.map((row) => planShown(plan, row.row, "objectiveOwner")).find((name) => name !== "") ?? "";
  const score = weightedScore(plan, rows);
  const paces = rows.map((row) => rowPace(plan, row, rowScore(plan, row.row), moment.today));
  return {
    at: { row: objective.rows[0]?.row ?? 0, was: objective.objective },
    objective: objective.objective,
    quarter: objective.quarter,
    owner,
    score: scoreView(score),
    status: objectiveStatusView(plan, rows, paces, score, moment.today),
    keyResults: rows.map((row) => keyResultView(plan, row, moment)),
  };
}

/** What the sidebar shows of a plan; of none at all, only the quarter that a new objective is proposed for. */
export function planView(moment: PlanMoment, plan: Plan | undefined): PlanView {
  const currentQuarter = quarterOf(moment.today);
  if (!plan) return { tab: null, currentQuarter, objectives: [], lacks: [] };
  return {
    tab: PLAN.tab,
    currentQuarter,
    objectives: objectivesOf(plan).map((objective) => objectiveView(plan, objective, moment)),
    lacks: lackingHeadings(plan),
  };
}
