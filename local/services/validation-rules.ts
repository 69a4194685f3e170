import { type Execution, freshId } from "../core";
import { Service } from "../guard";
import { isDate } from "../realm";
import { serialOfInstant } from "../zone";
import { zoneA1 } from "./a1";
import { DataValidation } from "./data-validation";
import type { RangeLike } from "./desk";
import { criteriaNamed, ENGINE_TYPES } from "./validation-criteria";

/** The engine's rule for a script's; `id` is new. */
export function engineRule(rule: DataValidation): object {
  const { criteria, values, allowInvalid, helpText } = rule.spec;
  const core = rule.execution.core;
  const texts = values.filter((value) => typeof value !== "boolean" || criteria === "CHECKBOX").map((value) => textOf(rule, value));
  const dropdown = values[values.length - 1] !== false;
  return {
    id: freshId(core, "dv"),
    isBlocking: !allowInvalid,
    // Not the engine's, which keeps it with the rule all the same.
    ...(helpText === null ? {} : { helpText }),
    criterion: {
      type: ENGINE_TYPES[criteria],
      values: criteria === "VALUE_IN_LIST" ? (values[0] as unknown[]).map(String) : texts,
      ...(criteria.startsWith("VALUE_IN") ? { displayStyle: dropdown ? "arrow" : "plainText" } : {}),
      ...(criteria.startsWith("DATE_") && values.length === 1 ? { dateValue: "exactDate" } : {}),
    },
  };
}

function textOf(rule: DataValidation, value: unknown): string {
  if (isDate(value)) return String(serialOfInstant(value.getTime(), rule.execution.core.store.document.timeZone));
  if (value instanceof Service && value.serviceName === "Range") {
    const { place, execution } = value as RangeLike;
    const name = execution.core.engine.getters.getSheetName(place.sheetId).replace(/'/g, "''");
    return `'${name}'!${zoneA1(place.zone)}`;
  }
  return String(value);
}

/** The script's rule for one that the engine holds. */
export function ruleOfEngine(
  execution: Execution,
  rule: { criterion: { type: string; values: unknown[] }; isBlocking?: boolean; helpText?: string },
  rangeNamed: (a1: string) => unknown,
): DataValidation | null {
  const criteria = criteriaNamed(rule.criterion.type);
  if (!criteria) return null;
  const { displayStyle } = rule.criterion as { displayStyle?: string };
  const shown = displayStyle !== "plainText";
  const values =
    criteria === "VALUE_IN_LIST"
      ? [rule.criterion.values, shown]
      : criteria === "VALUE_IN_RANGE"
        ? [rangeNamed(String(rule.criterion.values[0])), shown]
        : criteria.startsWith("NUMBER_")
          ? rule.criterion.values.map(Number)
          : [...rule.criterion.values];
  return new DataValidation(execution, { criteria, values, allowInvalid: !rule.isBlocking, helpText: rule.helpText ?? null });
}
