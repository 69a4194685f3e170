/** Finding a row again: the sheet may have been sorted or edited since the sidebar read it. */
import type { RowReference } from "../api/plan";
import { objectivesOf, type Plan, type PlanObjective, type PlanRow } from "./plan-table";

function findRow(rows: readonly PlanRow[], at: RowReference, textOf: (row: PlanRow) => string): PlanRow | undefined {
  const same = rows.filter((row) => textOf(row) === at.was.trim());
  return same.find((row) => row.row === at.row) ?? (same.length === 1 ? same[0] : undefined);
}

/** The key result meant, by its row or, where that moved, by its text; undefined when its text changed, is gone or stands in several other rows. */
export function findKeyResult(plan: Plan, at: RowReference): PlanRow | undefined {
  return findRow(
    plan.rows.filter((row) => row.keyResult !== ""),
    at,
    (row) => row.keyResult,
  );
}

/** The objective meant, by any of its rows or, where they moved, by its text. */
export function findObjective(plan: Plan, at: RowReference): PlanObjective | undefined {
  const objectives = objectivesOf(plan).filter(({ objective }) => objective === at.was.trim());
  const there = objectives.find(({ rows }) => rows.some((row) => row.row === at.row));
  return there ?? (objectives.length === 1 ? objectives[0] : undefined);
}

/** The sentence when a row cannot be found again. */
export function goneSentence(at: RowReference): string {
  const text = at.was.length > 60 ? `${at.was.slice(0, 59)}…` : at.was;
  return `"${text}" was changed or moved in the sheet meanwhile, so nothing was written: reload the sidebar, then try again.`;
}
