/** Everything that Google may call, one line each: events, menu entries, the sidebar's one door, and the custom functions. */
import { answerCall } from "./app/api";
import { createExample as makeExample } from "./app/example/create-example";
import { runSchedule, takeSnapshotNow } from "./app/snapshot/schedule";
import { useSheetCalendar } from "./functions/calendar";
import { spreadsheetCalendar } from "./google/calendar";
import { addMenu, alert, showSidebar, toast } from "./google/screen";
import { openWorkbook } from "./google/workbook";

export { KRAT } from "./functions/krat";
export { KRCHECK } from "./functions/krcheck";
export { KRFORECAST } from "./functions/krforecast";
export { KRSCORE } from "./functions/krscore";
export { KRSTATUS } from "./functions/krstatus";
export { NSMANOMALIES } from "./functions/nsmanomalies";
export { NSMLEAD } from "./functions/nsmlead";
export { NSMRANK } from "./functions/nsmrank";
export { OBJECTIVECHECK } from "./functions/objectivecheck";
export { OKRCHECK } from "./functions/okrcheck";
export { OKRGRADE } from "./functions/okrgrade";
export { OKRPARSE } from "./functions/okrparse";
export { OKRSCORE } from "./functions/okrscore";

useSheetCalendar(spreadsheetCalendar);

/** Adds the menu when a spreadsheet is opened. */
export function onOpen(_event: unknown): void {
  addMenu();
}

/** Adds the menu right after the add-on was installed. */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  showSidebar();
}

/** Menu: writes the example workbook into new tabs. */
export function createExample(): void {
  const created = makeExample(openWorkbook());
  if (created.ok) toast("The example is ready: begin with the tab Read me.");
  else alert(created.issues.map(({ message }) => message).join("\n"));
}

/** Menu: takes this week's snapshot. */
export function takeSnapshot(): void {
  const { last } = takeSnapshotNow(openWorkbook());
  (last?.result === "failed" ? alert : toast)(last?.sentence ?? "");
}

/** The sidebar's one door: JSON in, JSON out. */
export function api(json: string): string {
  return answerCall(openWorkbook(), json);
}

/** The hourly trigger: takes the weekly snapshot when it is due. */
export function hourlyTrigger(_event: unknown): void {
  runSchedule(openWorkbook());
}
