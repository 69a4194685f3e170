/** The cell `okr_today`: today's date as a plain value, so that formulas can use it without a volatile function. */
import { TODAY_NAME } from "./metrics/metrics-table";
import { provideToday } from "./north-star-tab";
import type { Workbook } from "./workbook";

/** Writes today's date into `okr_today`; false where there is no such cell. */
function writeToday(workbook: Workbook): boolean {
  return workbook.names.writeCell(TODAY_NAME, workbook.office.now().day);
}

/** The same, but leaves a cell alone that is right already, so that opening the sidebar changes nothing on most days. */
export function refreshToday(workbook: Workbook): void {
  const held = workbook.names.readCell(TODAY_NAME);
  if (held !== undefined && held !== workbook.office.now().day) writeToday(workbook);
}

/** The same for whoever is not there to see it fail. */
export function writeTodayIfPossible(workbook: Workbook): "written" | "no cell" | "failed" {
  try {
    return writeToday(workbook) ? "written" : "no cell";
  } catch (failure) {
    workbook.office.log("okr_today", failure);
    return "failed";
  }
}

/** Makes the cell where it is missing; a convenience for formulas, so a failure stops nothing. */
export function provideTodayIfPossible(workbook: Workbook): void {
  try {
    provideToday(workbook);
  } catch (failure) {
    workbook.office.log("okr_today", failure);
  }
}
