import { freshId } from "../core";
import { type CriteriaName, engineFormatRule, OPERATORS, type RuleSpec } from "./conditional-criteria";
import { ConditionalFormatRule } from "./conditional-format";
import type { Desk } from "./desk";

/** Makes these the sheet's rules, the first one the strongest. */
export function setConditionalRules(desk: Desk, sheetId: string, rules: readonly ConditionalFormatRule[]): void {
  const { engine } = desk;
  for (const { id } of [...engine.read.getConditionalFormats(sheetId)]) engine.apply("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  for (const { spec } of rules) {
    if (spec.ranges.length === 0) throw new Error("Conditional format rules must have at least one range.");
    const ranges = spec.ranges.map(({ place }) => engine.getters.getRangeDataFromZone(place.sheetId, place.zone));
    engine.apply("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id: freshId(desk.core, "cf"), rule: engineFormatRule(desk, spec) } });
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
      return new ConditionalFormatRule(desk, { ...bare, ...conditionOf(rule.operator, rule.values), style: { ...rule.style } });
    }
    return new ConditionalFormatRule(desk, {
      ...bare,
      gradient: rule.type === "ColorScaleRule" ? (({ type: _, ...points }) => points)(rule) : {},
    } as RuleSpec);
  });
}

/** Numbers are numbers again; the engine compares texts and numbers by one operator. */
function conditionOf(operator: string, values: readonly string[]): Pick<RuleSpec, "criteria" | "values"> {
  const areNumbers = values.every((value) => value !== "" && Number.isFinite(Number(value)));
  const fitting = (Object.keys(OPERATORS) as CriteriaName[]).filter((name) => OPERATORS[name] === operator);
  const criteria = (areNumbers ? fitting[0] : fitting.at(-1)) ?? null;
  return { criteria, values: criteria?.startsWith("NUMBER_") && areNumbers ? values.map(Number) : [...values] };
}
