/** A workbook that people bring along: their metrics in their tabs, nothing of the add-on in it yet. */
import { Workbook } from "exceljs";
import type { Frame, Page } from "playwright-core";
import { type LocalSpreadsheet, onHost, selectCell, startLocalSpreadsheet } from "./harness";
import { namedRanges, notice, openWorkbook, saveWorkbook, shownRows, shownTable, sidebarReady } from "./workbooks";

const WEEKS = 12;

let local: LocalSpreadsheet;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  local = await startLocalSpreadsheet();
  page = await local.open();
  await openWorkbook(page, "Coffee bar.xlsx", await coffeeBar());
  sidebar = await sidebarReady(page);
});

afterAll(async () => {
  await local?.close();
});

/** Twelve weeks of a coffee bar: a column of guests, a column of waiting times, a tab of notes. */
async function coffeeBar(): Promise<Buffer> {
  const book = new Workbook();
  const week = book.addWorksheet("Weekly numbers");
  week.addRow(["Week", "Returning guests", "Waiting time (min)"]);
  for (let index = 0; index < WEEKS; index += 1) {
    week.addRow([new Date(Date.UTC(2026, 7, 3 + 7 * index)), 120 + 5 * index, 6 - index / 4]);
  }
  week.getColumn(1).numFmt = "yyyy-mm-dd";
  book.addWorksheet("Notes").addRow(["Ask the roaster about Thursdays"]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Fills a form's fields by their ids and saves it. */
async function fill(form: string, fields: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await sidebar.locator(`#${form}-${name}`).fill(text);
  await sidebar.locator("button[type=submit]").click();
}

describe("a workbook of one's own", () => {
  test("opens with its tabs and values, and the sidebar shows three ways to begin", async () => {
    expect(await onHost(page, ({ spreadsheet }) => spreadsheet.getSheets().map((sheet) => sheet.getName()), null)).toEqual([
      "Weekly numbers",
      "Notes",
    ]);
    expect((await shownRows(page, "Weekly numbers"))[WEEKS]).toEqual(["2026-10-19", "175", "3.25"]);
    for (const way of ["create-example", "first-metric", "first-objective"]) await sidebar.locator(`#${way}`).waitFor();
  });

  test("a selected column becomes a metric under the name that its heading suggests", async () => {
    await selectCell(page, `B2:B${WEEKS + 1}`);
    await sidebar.locator("#first-metric").click();
    await sidebar.locator(".selected", { hasText: "Weekly numbers" }).waitFor();
    expect(await sidebar.locator("#metric-name").inputValue()).toBe("returning_guests");
    await sidebar.locator("button[type=submit]").click();

    await notice(sidebar, "returning_guests is now a metric.").waitFor();
    expect(await sidebar.locator(".card", { hasText: "returning_guests" }).textContent()).toContain("175");
    expect(Object.keys(await namedRanges(page))).toContain("returning_guests");
  });

  test("a key result uses it and is scored in the OKRs tab that is made for it", async () => {
    await sidebar.locator("#tab-plan").click();
    await sidebar.locator("#add-objective").click();
    await fill("objective", { objective: "Guests come back because they like it here" });
    await sidebar.locator("[id^=add-key-result-]").click();
    await sidebar.locator("#key-result-metric").selectOption("returning_guests");
    await fill("key-result", { text: "Raise returning guests from 120 to 200 a week", start: "120", target: "200" });
    await notice(sidebar, "Saved “Raise returning guests").waitFor();

    expect(await shownTable(page, "OKRs")).toMatchObject([
      { Metric: "returning_guests", Start: "120", Target: "200", Current: "175", Score: "0.69" },
    ]);
  });

  test("one more week below the column moves metric and score", async () => {
    await onHost(
      page,
      ({ spreadsheet }) =>
        void spreadsheet
          .getSheetByName("Weekly numbers")
          ?.getRange("A14:B14")
          .setValues([["2026-10-26", 180]]),
      null,
    );

    expect(await shownTable(page, "OKRs")).toMatchObject([{ Current: "180", Score: "0.75" }]);
  });

  test("the tabs that were there before are otherwise as they were, also in the saved file", async () => {
    const content = await saveWorkbook(page);
    const saved = new Workbook();
    await saved.xlsx.load(content as never);

    expect(await shownRows(page, "Notes")).toEqual([["Ask the roaster about Thursdays"]]);
    expect(saved.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(["Weekly numbers", "Notes"]);
    expect(saved.getWorksheet("Weekly numbers")?.getCell("C13").value).toBe(3.25);
    expect(saved.getWorksheet("Notes")?.getCell("A1").value).toBe("Ask the roaster about Thursdays");
  });
});
