import { freshId } from "../core";
import { enumeration, Service } from "../guard";
import { isDate } from "../realm";
import { serialOfInstant } from "../zone";
import type { Desk, RangeLike } from "./desk";
import { colorOf } from "./range-format";

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

type CriteriaName = keyof typeof booleanCriteria;

const OPERATORS: Readonly<Record<CriteriaName, string>> = {
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

interface RuleSpec {
  criteria: CriteriaName | null;
  values: unknown[];
  style: Record<string, unknown>;
  gradient: { minimum?: GradientPoint; midpoint?: GradientPoint; maximum?: GradientPoint } | null;
  ranges: RangeLike[];
}

const INTERPOLATIONS: Readonly<Record<string, string>> = {
  MIN: "value",
  MAX: "value",
  NUMBER: "number",
  PERCENT: "percentage",
  PERCENTILE: "percentile",
};

function engineRule(desk: Desk, spec: RuleSpec): object {
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

/** Makes these the sheet's rules, the first one the strongest. */
export function setConditionalRules(desk: Desk, sheetId: string, rules: readonly ConditionalFormatRule[]): void {
  const { engine } = desk;
  for (const { id } of [...engine.read.getConditionalFormats(sheetId)]) engine.apply("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  for (const { spec } of rules) {
    if (spec.ranges.length === 0) throw new Error("Conditional format rules must have at least one range.");
    const ranges = spec.ranges.map(({ place }) => engine.getters.getRangeDataFromZone(place.sheetId, place.zone));
    engine.apply("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id: freshId(desk.core, "cf"), rule: engineRule(desk, spec) } });
  }
}

/** The sheet's rules, the strongest first. */
export function conditionalRules(desk: Desk, sheetId: string): ConditionalFormatRule[] {
  return desk.engine.read.getConditionalFormats(sheetId).map((format) => {
    const { rule } = format;
    const ranges = format.ranges.map((xc) => {
      const { left, top, right, bottom } = desk.engine.getters.getRangeFromSheetXC(sheetId, xc).zone;
      return desk.range({ sheetId, zone: { left, top, right, bottom } });
    });
    const bare: RuleSpec = { criteria: null, values: [], style: {}, gradient: null, ranges };
    if (rule.type === "CellIsRule") {
      const criteria = (Object.keys(OPERATORS) as CriteriaName[]).find((name) => OPERATORS[name] === rule.operator) ?? null;
      return new ConditionalFormatRule(desk, { ...bare, criteria, values: [...rule.values], style: { ...rule.style } });
    }
    return new ConditionalFormatRule(desk, {
      ...bare,
      gradient: rule.type === "ColorScaleRule" ? (({ type: _, ...points }) => points)(rule) : {},
    } as RuleSpec);
  });
}

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
    engineRule(this.desk, this.spec);
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
