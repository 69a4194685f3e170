/** The sidebar's first screen: metrics, plan and schedule, at a cost that does not grow with the workbook. */
import type { WorkbookView } from "./api/actions";
import type { PlanView } from "./api/plan";
import { readMetrics } from "./metrics/list-metrics";
import { summaryOf } from "./north-star/read-north-star";
import { readPlan } from "./plan/plan-table";
import { planView } from "./plan/plan-view";
import { planMoment } from "./plan/row-forecast";
import { keepNorthStar, readBookkeeping } from "./snapshot/bookkeeping";
import { recordedWeeks } from "./snapshot/history-table";
import { readSchedule } from "./snapshot/schedule";
import { refreshToday } from "./today";
import type { Workbook } from "./workbook";

/** The plan as it stands in the sheet. */
export function readPlanView(workbook: Workbook, moment = planMoment(workbook)): PlanView {
  const plan = readPlan(workbook);
  return planView(moment, typeof plan === "string" ? undefined : plan);
}

/** Everything the first screen shows. */
export function readWorkbook(workbook: Workbook): WorkbookView {
  refreshToday(workbook);
  const bookkeeping = readBookkeeping(workbook);
  const northStar = summaryOf(workbook);
  keepNorthStar(workbook, bookkeeping, northStar.metric);
  const moment = planMoment(workbook);
  return {
    metrics: readMetrics(workbook),
    plan: readPlanView(workbook, moment),
    schedule: readSchedule(workbook, bookkeeping, moment.history ? recordedWeeks(moment.history) : []),
    northStar,
  };
}
