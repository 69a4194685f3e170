import { type Execution, freshId } from "../core";
import { enumeration, Service } from "../guard";
import { isDate } from "../realm";
import { serialOfInstant } from "../zone";
import { zoneA1 } from "./a1";
import type { RangeLike } from "./desk";

export const dataValidationCriteria = enumeration("DataValidationCriteria", [
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
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
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
]);

type CriteriaName = keyof typeof dataValidationCriteria;

/** The engine's name for each of Google's criteria. */
const ENGINE_TYPES: Readonly<Record<CriteriaName, string>> = {
  CHECKBOX: "isBoolean",
  CUSTOM_FORMULA: "customFormula",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_BETWEEN: "dateIsBetween",
  DATE_EQUAL_TO: "dateIs",
  DATE_IS_VALID_DATE: "dateIsValid",
  DATE_NOT_BETWEEN: "dateIsNotBetween",
  DATE_ON_OR_AFTER: "dateIsOnOrAfter",
  DATE_ON_OR_BEFORE: "dateIsOnOrBefore",
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
  TEXT_EQUAL_TO: "isEqualText",
  TEXT_IS_VALID_EMAIL: "isEmail",
  TEXT_IS_VALID_URL: "isLink",
  VALUE_IN_LIST: "isValueInList",
  VALUE_IN_RANGE: "isValueInRange",
};

/** The criteria's name in Google for the engine's. */
function criteriaNamed(engineType: string): CriteriaName | undefined {
  return (Object.keys(ENGINE_TYPES) as CriteriaName[]).find((name) => ENGINE_TYPES[name] === engineType);
}

/** A rule as a script builds it. */
export interface ValidationSpec {
  criteria: CriteriaName;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** The engine's rule for a script's; `id` is new. */
export function engineRule(rule: DataValidation): object {
  const { criteria, values, allowInvalid } = rule.spec;
  const core = rule.execution.core;
  const texts = values.filter((value) => typeof value !== "boolean" || criteria === "CHECKBOX").map((value) => textOf(rule, value));
  const dropdown = values[values.length - 1] !== false;
  return {
    id: freshId(core, "dv"),
    isBlocking: !allowInvalid,
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
  rule: { criterion: { type: string; values: unknown[] }; isBlocking?: boolean },
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
  return new DataValidation(execution, { criteria, values, allowInvalid: !rule.isBlocking, helpText: null });
}

/** A finished rule. */
export class DataValidation extends Service {
  readonly serviceName = "DataValidation";
  readonly spec: ValidationSpec;
  constructor(execution: Execution, spec: ValidationSpec) {
    super(execution);
    this.spec = spec;
  }
  getAllowInvalid() {
    return this.spec.allowInvalid;
  }
  getCriteriaType() {
    return dataValidationCriteria[this.spec.criteria];
  }
  getCriteriaValues() {
    return this.spec.values;
  }
  getHelpText() {
    return this.spec.helpText;
  }
  copy() {
    return new DataValidationBuilder(this.execution, { ...this.spec });
  }
}

/** A rule in the making. */
export class DataValidationBuilder extends Service {
  readonly serviceName = "DataValidationBuilder";
  spec: ValidationSpec | null;
  allowInvalid: boolean;
  helpText: string | null;
  constructor(execution: Execution, spec: ValidationSpec | null = null) {
    super(execution);
    this.spec = spec;
    this.allowInvalid = spec?.allowInvalid ?? true;
    this.helpText = spec?.helpText ?? null;
  }
  build() {
    if (!this.spec) throw new Error("Data validation rules must have a criteria type.");
    return new DataValidation(this.execution, { ...this.spec, allowInvalid: this.allowInvalid, helpText: this.helpText });
  }
  setAllowInvalid(allow: boolean) {
    this.allowInvalid = allow;
    return this;
  }
  setHelpText(text: string) {
    this.helpText = text;
    return this;
  }
  requireValueInList(values: unknown[], showDropdown = true) {
    return wanted(this, "VALUE_IN_LIST", [Array.from(values, String), showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true) {
    return wanted(this, "VALUE_IN_RANGE", [range, showDropdown]);
  }
  requireCheckbox(...values: unknown[]) {
    return wanted(this, "CHECKBOX", values);
  }
  requireNumberBetween(start: number, end: number) {
    return wanted(this, "NUMBER_BETWEEN", [start, end]);
  }
  requireNumberNotBetween(start: number, end: number) {
    return wanted(this, "NUMBER_NOT_BETWEEN", [start, end]);
  }
  requireNumberEqualTo(number: number) {
    return wanted(this, "NUMBER_EQUAL_TO", [number]);
  }
  requireNumberNotEqualTo(number: number) {
    return wanted(this, "NUMBER_NOT_EQUAL_TO", [number]);
  }
  requireNumberGreaterThan(number: number) {
    return wanted(this, "NUMBER_GREATER_THAN", [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number) {
    return wanted(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  requireNumberLessThan(number: number) {
    return wanted(this, "NUMBER_LESS_THAN", [number]);
  }
  requireNumberLessThanOrEqualTo(number: number) {
    return wanted(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  requireDate() {
    return wanted(this, "DATE_IS_VALID_DATE", []);
  }
  requireDateAfter(date: Date) {
    return wanted(this, "DATE_AFTER", [date]);
  }
  requireDateBefore(date: Date) {
    return wanted(this, "DATE_BEFORE", [date]);
  }
  requireDateOnOrAfter(date: Date) {
    return wanted(this, "DATE_ON_OR_AFTER", [date]);
  }
  requireDateOnOrBefore(date: Date) {
    return wanted(this, "DATE_ON_OR_BEFORE", [date]);
  }
  requireDateBetween(start: Date, end: Date) {
    return wanted(this, "DATE_BETWEEN", [start, end]);
  }
  requireTextContains(text: string) {
    return wanted(this, "TEXT_CONTAINS", [text]);
  }
  requireTextEqualTo(text: string) {
    return wanted(this, "TEXT_EQUAL_TO", [text]);
  }
  requireTextIsEmail() {
    return wanted(this, "TEXT_IS_VALID_EMAIL", []);
  }
  requireTextIsUrl() {
    return wanted(this, "TEXT_IS_VALID_URL", []);
  }
  requireFormulaSatisfied(formula: string) {
    return wanted(this, "CUSTOM_FORMULA", [formula]);
  }
}

function wanted(builder: DataValidationBuilder, criteria: CriteriaName, values: unknown[]): DataValidationBuilder {
  builder.spec = { criteria, values, allowInvalid: builder.allowInvalid, helpText: builder.helpText };
  return builder;
}
