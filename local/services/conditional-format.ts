import { Service } from "../guard";
import { colorOf } from "./color";
import { booleanCriteria, type CriteriaName, engineFormatRule, type RuleSpec } from "./conditional-criteria";
import type { Desk, RangeLike } from "./desk";

const INTERPOLATIONS: Readonly<Record<string, string>> = {
  MIN: "value",
  MAX: "value",
  NUMBER: "number",
  PERCENT: "percentage",
  PERCENTILE: "percentile",
};

/** A finished rule. */
export class ConditionalFormatRule extends Service {
  readonly serviceName = "ConditionalFormatRule";
  readonly desk: Desk;
  readonly spec: RuleSpec;
  constructor(desk: Desk, spec: RuleSpec) {
    super(desk.execution);
    this.desk = desk;
    this.spec = spec;
  }
  copy() {
    return new ConditionalFormatRuleBuilder(this.desk, { ...this.spec });
  }
  getRanges() {
    return this.spec.ranges;
  }
  getBooleanCondition() {
    return this.spec.criteria ? new BooleanCondition(this.desk, this.spec) : null;
  }
  getGradientCondition() {
    return this.spec.gradient ? {} : null;
  }
}

class BooleanCondition extends Service {
  readonly serviceName = "BooleanCondition";
  readonly spec: RuleSpec;
  constructor(desk: Desk, spec: RuleSpec) {
    super(desk.execution);
    this.spec = spec;
  }
  getCriteriaType() {
    return this.spec.criteria && booleanCriteria[this.spec.criteria];
  }
  getCriteriaValues() {
    return this.spec.values;
  }
  getBackground() {
    return this.spec.style["fillColor"] ?? null;
  }
  getFontColor() {
    return this.spec.style["textColor"] ?? null;
  }
  getBold() {
    return this.spec.style["bold"] ?? null;
  }
}

/** A rule in the making. */
export class ConditionalFormatRuleBuilder extends Service {
  readonly serviceName = "ConditionalFormatRuleBuilder";
  readonly desk: Desk;
  spec: RuleSpec;
  constructor(desk: Desk, spec: RuleSpec = { criteria: null, values: [], style: {}, gradient: null, ranges: [] }) {
    super(desk.execution);
    this.desk = desk;
    this.spec = spec;
  }
  build() {
    engineFormatRule(this.desk, this.spec);
    return new ConditionalFormatRule(this.desk, { ...this.spec });
  }
  copy() {
    return new ConditionalFormatRuleBuilder(this.desk, { ...this.spec });
  }
  setRanges(ranges: RangeLike[]) {
    return changed(this, { ranges });
  }
  getRanges() {
    return this.spec.ranges;
  }
  setBackground(color: unknown) {
    return changed(this, { style: { ...this.spec.style, fillColor: colorOf(color) } });
  }
  setFontColor(color: unknown) {
    return changed(this, { style: { ...this.spec.style, textColor: colorOf(color) } });
  }
  setBold(bold: unknown) {
    return changed(this, { style: { ...this.spec.style, bold: Boolean(bold) } });
  }
  setItalic(italic: unknown) {
    return changed(this, { style: { ...this.spec.style, italic: Boolean(italic) } });
  }
  setStrikethrough(strikethrough: unknown) {
    return changed(this, { style: { ...this.spec.style, strikethrough: Boolean(strikethrough) } });
  }
  setUnderline(underline: unknown) {
    return changed(this, { style: { ...this.spec.style, underline: Boolean(underline) } });
  }
  setGradientMinpoint(color: unknown) {
    return gradient(this, "minimum", color, "MIN", undefined);
  }
  setGradientMinpointWithValue(color: unknown, type: unknown, value: unknown) {
    return gradient(this, "minimum", color, type, value);
  }
  setGradientMidpointWithValue(color: unknown, type: unknown, value: unknown) {
    return gradient(this, "midpoint", color, type, value);
  }
  setGradientMaxpoint(color: unknown) {
    return gradient(this, "maximum", color, "MAX", undefined);
  }
  setGradientMaxpointWithValue(color: unknown, type: unknown, value: unknown) {
    return gradient(this, "maximum", color, type, value);
  }
  whenCellEmpty() {
    return when(this, "CELL_EMPTY");
  }
  whenCellNotEmpty() {
    return when(this, "CELL_NOT_EMPTY");
  }
  whenFormulaSatisfied(formula: string) {
    return when(this, "CUSTOM_FORMULA", String(formula).startsWith("=") ? formula : `=${formula}`);
  }
  whenDateAfter(date: unknown) {
    return when(this, "DATE_AFTER", date);
  }
  whenDateBefore(date: unknown) {
    return when(this, "DATE_BEFORE", date);
  }
  whenDateEqualTo(date: unknown) {
    return when(this, "DATE_EQUAL_TO", date);
  }
  whenNumberBetween(start: number, end: number) {
    return when(this, "NUMBER_BETWEEN", start, end);
  }
  whenNumberNotBetween(start: number, end: number) {
    return when(this, "NUMBER_NOT_BETWEEN", start, end);
  }
  whenNumberEqualTo(number: number) {
    return when(this, "NUMBER_EQUAL_TO", number);
  }
  whenNumberNotEqualTo(number: number) {
    return when(this, "NUMBER_NOT_EQUAL_TO", number);
  }
  whenNumberGreaterThan(number: number) {
    return when(this, "NUMBER_GREATER_THAN", number);
  }
  whenNumberGreaterThanOrEqualTo(number: number) {
    return when(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  whenNumberLessThan(number: number) {
    return when(this, "NUMBER_LESS_THAN", number);
  }
  whenNumberLessThanOrEqualTo(number: number) {
    return when(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  whenTextContains(text: string) {
    return when(this, "TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: string) {
    return when(this, "TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEndsWith(text: string) {
    return when(this, "TEXT_ENDS_WITH", text);
  }
  whenTextEqualTo(text: string) {
    return when(this, "TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: string) {
    return when(this, "TEXT_STARTS_WITH", text);
  }
}

function changed(builder: ConditionalFormatRuleBuilder, part: Partial<RuleSpec>): ConditionalFormatRuleBuilder {
  builder.spec = { ...builder.spec, ...part };
  return builder;
}

function when(builder: ConditionalFormatRuleBuilder, criteria: CriteriaName, ...values: unknown[]): ConditionalFormatRuleBuilder {
  return changed(builder, { criteria, values, gradient: null });
}

function gradient(
  builder: ConditionalFormatRuleBuilder,
  point: "minimum" | "midpoint" | "maximum",
  color: unknown,
  type: unknown,
  value: unknown,
): ConditionalFormatRuleBuilder {
  const number = Number.parseInt(colorOf(color).slice(1), 16);
  const made = { color: number, type: INTERPOLATIONS[String(type)] ?? "number", ...(value === undefined ? {} : { value: String(value) }) };
  return changed(builder, { gradient: { ...builder.spec.gradient, [point]: made } });
}
