/** Fields of the forms for which a plan of the user's own has no column. */
import type { Issue } from "../api/reply";
import { PLAN, type PlanKey } from "../layout";
import type { Plan } from "./plan-table";

const ASKED: readonly PlanKey[] = ["quarter", "objectiveOwner", "type", "start", "target", "current", "owner", "weight"];

function headingOf(key: PlanKey): string {
  return PLAN.columns.find((column) => column.key === key)?.heading ?? "";
}

/** Headings that the forms would fill and the plan does not have, in our own order. */
export function lackingHeadings({ table }: Plan): string[] {
  return ASKED.filter((key) => table.columns[key] === undefined).map(headingOf);
}

/** An issue beside each field that was filled although the plan has no column for it: what is typed must not be dropped without a word. */
export function lackingIssues(plan: Plan | "missing", filled: Readonly<Record<string, readonly [key: PlanKey, text: string]>>): Issue[] {
  if (plan === "missing") return [];
  return Object.entries(filled)
    .filter(([, [key, text]]) => text !== "" && plan.table.columns[key] === undefined)
    .map(([field, [key]]) => {
      const heading = headingOf(key);
      const otherwise = key === "type" ? "choose Change" : "leave this empty";
      return { field, message: `This plan has no column ${heading}: add the heading ${heading} to the tab ${PLAN.tab}, or ${otherwise}.` };
    });
}
