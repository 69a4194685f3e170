/** What the formulas behind a metric mean, as a hash that can be compared from week to week. */
import { definitionHash } from "../../domain/metrics/definition-hash";
import { relativeFormula } from "../../domain/metrics/relative-formula";
import type { Workbook } from "../workbook";

/**
 * The hash of a metric's newest formula, told apart from the rows above it, in one read; the same for all metrics that are only typed but for
 * their names. A number typed over the newest formula changes nothing. Empty while the name points nowhere.
 */
export function definitionHashOf({ names }: Workbook, metric: string): string {
  const found = names.formulas(metric);
  if (!found) return "";
  let meaning = "typed";
  found.formulas.forEach((line, down) => {
    line.forEach((formula, right) => {
      if (formula !== "") meaning = relativeFormula(formula, found.row + down, found.column + right);
    });
  });
  return definitionHash(`${metric.toLowerCase()}|${meaning}`);
}
