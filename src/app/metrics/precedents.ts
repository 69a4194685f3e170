/** What the formula of a metric reads: other cells of the sheet, by way of one more formula at most. */
import { overlap, type Referred, referencesIn } from "../../domain/metrics/references";
import { namesIn } from "../../domain/north-star/formula-check";
import type { Workbook } from "../workbook";
import { headingBefore, type MetricSource } from "./source";

/** A search names whole tables of which it takes one column. */
const SEARCH = /LOOKUP|QUERY|INDEX|FILTER/i;

/** Whether a formula reads cells of the outcome, by itself or by way of one more formula. */
export function readsOutcome({ tables, names }: Workbook, formula: string, own: string, outcome: MetricSource): boolean {
  const tabs = tables.tabNames();
  const read = (text: string, tab: string): Referred[] =>
    referencesIn(text, tab).filter(({ at }) => at.columns === 1 || !SEARCH.test(text));
  const named = namesIn(formula).flatMap((name) => names.place(name) || []);
  return [...read(formula, own), ...named].some(
    (each) =>
      overlap(each, outcome) ||
      (tabs.includes(each.tab) &&
        tables
          .readFormulas(each.tab, { ...each.at, rows: Math.min(2, each.at.rows ?? 2) })
          .flat()
          .some((text) => read(text, each.tab).some((further) => overlap(further, outcome)))),
  );
}

/** Headings over the cells that a formula reads on its own tab or that of the outcome, so that "=C2*0.1" under "Revenue" is known for what it is. */
export function precedentsOf(formula: string, source: MetricSource, outcome: MetricSource | undefined): string[] {
  return referencesIn(formula, source.tab).flatMap(({ tab, at: { column } }) => {
    const beside = [source, outcome].find((each) => each?.tab === tab);
    return beside ? headingBefore(beside.cells, { ...beside.at, column }, false) : [];
  });
}
