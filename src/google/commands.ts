/** What the menu and the clock start. */
import { createExample as makeExample } from "../app/example/create-example";
import { vetStar } from "../app/north-star/vet-star";
import { runSchedule, takeSnapshotNow } from "../app/snapshot/schedule";
import { alert, toast } from "./screen";
import { openWorkbook } from "./workbook";

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

/** Menu: vets the chosen North Star by its words, its formula and its series. */
export function vetNorthStar(): void {
  alert(vetStar(openWorkbook()).join("\n"));
}

/** The hourly trigger: takes the weekly snapshot when it is due. */
export function hourlyTrigger(_event: unknown): void {
  runSchedule(openWorkbook());
}
