/** Fields of a form that still say what the row shows: their cells keep what they hold, formulas and hidden digits too. */
import type { Cell } from "../../domain/cells/cell";
import type { KeyResultInput } from "../api/plan";
import { type Plan, type PlanRow, planCell, planShown } from "./plan-table";

/** Cells of the fields that were left as they were; a field that was changed is absent. */
export type UnchangedFields = Readonly<Partial<Record<"start" | "target" | "current", Cell>>>;

/** Compares the form with the row that it was filled from; `old` is undefined for a new key result. */
export function unchangedFields(plan: Plan, old: PlanRow | undefined, input: KeyResultInput): UnchangedFields {
  if (!old) return {};
  const shown = (key: "start" | "target" | "current" | "metric"): string => planShown(plan, old.row, key).trim();
  const hasSameMetric = shown("metric").toLowerCase() === input.metric.trim().toLowerCase();
  const unchanged: { -readonly [Key in keyof UnchangedFields]: Cell } = {};
  for (const key of ["start", "target"] as const)
    if (input[key].trim() === shown(key) && (hasSameMetric || input[key].trim() !== "")) unchanged[key] = planCell(plan, old.row, key);
  if (hasSameMetric && (input.metric.trim() !== "" || input.current.trim() === shown("current")))
    unchanged.current = planCell(plan, old.row, "current");
  return unchanged;
}
