/** The change that this quarter's plan wants of a metric. */
import { readNumber } from "../../domain/cells/number";
import { cellAt, locate, PLAN, textAt } from "../layout";
import { nameKeyOf } from "../metrics/source";
import { planOf } from "../plan/plan-table";
import { isOtherQuarter, quarterOf } from "../plan/quarter";
import type { Workbook } from "../workbook";

/** Target less baseline of the first key result of the quarter that is read from the metric, by the metric's name; one read of the plan. */
export function plannedChanges(workbook: Workbook): (metric: string) => number | undefined {
  const cells = workbook.tables.read(PLAN.tab);
  const table = cells && locate(PLAN, cells);
  if (!table) return () => undefined;
  const quarter = quarterOf(workbook.office.now().day);
  const { rows } = planOf(table, [], []);
  return (metric) => {
    const found = rows.find(
      (row) => !isOtherQuarter(row.quarter, quarter) && nameKeyOf(textAt(table, row.row, "metric")) === nameKeyOf(metric),
    );
    const [start, target] = (["start", "target"] as const).map((key) => readNumber(found ? cellAt(table, found.row, key) : null));
    return start?.kind === "number" && target?.kind === "number" ? target.value - start.value : undefined;
  };
}
