/** The OKRs tab for a change: as it stands, or made new for the first objective. */
import type { Reply } from "../api/reply";
import { PLAN } from "../layout";
import { TODAY_NAME } from "../metrics/metrics-table";

import { done, refused } from "../result";
import { provideTodayIfPossible } from "../today";
import type { Content, Workbook } from "../workbook";
import { type Plan, readPlan } from "./plan-table";
import { ownHeadings, planLook } from "./plan-write";

/** The plan, "missing" when it is still to be made; refused when a tab of its name holds something else. */
export function openPlan(workbook: Workbook): Reply<Plan | "missing"> {
  const plan = readPlan(workbook);
  if (plan !== "foreign") return done(plan);
  return refused(
    `There is a tab "${PLAN.tab}" without the headings Objective and Key result: add them to it, or give that tab another name.`,
  );
}

/** Makes the OKRs tab with its first rows in one write, so that a failure leaves no half table; a tab that was made for it goes again. */
export function startPlan(workbook: Workbook, rows: readonly (readonly Content[])[]): void {
  const { tables } = workbook;
  const isNew = tables.read(PLAN.tab) === undefined;
  provideTodayIfPossible(workbook);
  try {
    if (isNew) tables.addTab(PLAN.tab);
    tables.style(PLAN.tab, planLook());
    tables.write(PLAN.tab, 1, 1, [ownHeadings(workbook.names.exists(TODAY_NAME) ? TODAY_NAME : ""), ...rows]);
  } catch (failure) {
    if (isNew) tables.removeTab(PLAN.tab);
    throw failure;
  }
}
