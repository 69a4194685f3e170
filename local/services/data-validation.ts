import type { Execution } from "../core";
import { Service } from "../guard";
import { type CriteriaName, dataValidationCriteria, type ValidationSpec } from "./validation-criteria";

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
  withCriteria(criteria: unknown, values: unknown[]) {
    return wanted(this, String(criteria) as CriteriaName, Array.from(values));
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
