import { enumeration } from "../guard";
import { isDate } from "../realm";
import { serialOfInstant } from "../zone";
import type { Desk, RangeLike } from "./desk";

export const booleanCriteria = enumeration("BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "CUSTOM_FORMULA",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_ENDS_WITH",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
]);

export const interpolationType = enumeration("InterpolationType", ["MAX", "MIN", "NUMBER", "PERCENT", "PERCENTILE"]);

export type CriteriaName = keyof typeof booleanCriteria;

/** The engine's operator for each of Google's criteria. */
export const OPERATORS: Readonly<Record<CriteriaName, string>> = {
  CELL_EMPTY: "isEmpty",
  CELL_NOT_EMPTY: "isNotEmpty",
  CUSTOM_FORMULA: "customFormula",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_EQUAL_TO: "dateIs",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_ENDS_WITH: "endsWithText",
  TEXT_EQUAL_TO: "isEqual",
  TEXT_STARTS_WITH: "beginsWithText",
};

interface GradientPoint {
  color: number;
  type: string;
  value?: string;
}

/** A rule as a script builds it. */
export interface RuleSpec {
  criteria: CriteriaName | null;
  values: unknown[];
  style: Record<string, unknown>;
  gradient: { minimum?: GradientPoint; midpoint?: GradientPoint; maximum?: GradientPoint } | null;
  ranges: RangeLike[];
}

/** The engine's rule for a script's; throws when nothing says when it applies. */
export function engineFormatRule(desk: Desk, spec: RuleSpec): object {
  if (spec.gradient) return { type: "ColorScaleRule", ...spec.gradient };
  const { criteria } = spec;
  if (!criteria) throw new Error("Conditional format rules must have a criteria type.");
  const timeZone = desk.core.store.document.timeZone;
  return {
    type: "CellIsRule",
    operator: OPERATORS[criteria],
    values: spec.values.map((value) => (isDate(value) ? String(serialOfInstant(value.getTime(), timeZone)) : String(value))),
    ...(criteria.startsWith("DATE_") ? { dateValue: "exactDate" } : {}),
    style: spec.style,
  };
}
