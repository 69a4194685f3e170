/** A file on the command line that is no workbook. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalSpreadsheet, onHost, startLocalSpreadsheet } from "./harness";
import { sidebarReady } from "./workbooks";

let local: LocalSpreadsheet;
const file = join(mkdtempSync(join(tmpdir(), "broken-")), "plan.xlsx");

beforeAll(async () => {
  writeFileSync(file, "This is no workbook.");
  local = await startLocalSpreadsheet({ workbook: file });
});

afterAll(async () => {
  await local?.close();
});

test("is named with the reason over an empty spreadsheet, where the sidebar offers the ways to begin; the example does not slip in", async () => {
  const page = await local.open();
  const message = page.locator("dialog.page-dialog");
  await message.waitFor();
  expect(await message.textContent()).toContain("plan.xlsx was not opened");
  expect((await message.locator("p").textContent())?.length).toBeGreaterThan(10);
  await message.locator("button").click();

  expect(
    await onHost(page, ({ spreadsheet }) => spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getLastRow()]), null),
  ).toEqual([["Sheet1", 0]]);
  const sidebar = await sidebarReady(page);
  for (const way of ["create-example", "first-metric", "first-objective"]) await sidebar.locator(`#${way}`).waitFor();
});
