/** A newcomer's first week with the built add-on; each test goes on where the one before it ended. */
import type { Frame, Page } from "playwright-core";
import { accessibilityProblems, type LocalSpreadsheet, onHost, ready, shownIn, startLocalSpreadsheet } from "./harness";
import { choose, enterSidebar, showPanel, tabTo, typeInto } from "./keyboard";
import { namedRanges, notice, openWorkbook, saveWorkbook, shownRows, shownTable, sidebarReady } from "./workbooks";

const THURSDAY = "2026-11-19T09:12:00Z";
const OBJECTIVE = "Make discovery the reason people open the app";
/** Weeks before this one that stand in the History of the example. */
const recordedByExample = 12;
const KEY_RESULT = "Raise plays from recommendations from 30% to 40%";

let local: LocalSpreadsheet;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  local = await startLocalSpreadsheet();
  page = await local.newPage();
  await page.clock.setFixedTime(THURSDAY);
});

afterAll(async () => {
  await local?.close();
});

/** What axe-core finds in the sidebar and in the page around the grid. */
async function unsound(): Promise<string[]> {
  return [...(await accessibilityProblems(sidebar, "body")), ...(await accessibilityProblems(page, ".page-header"))];
}

async function keyResultRow(text: string): Promise<Record<string, string>> {
  const row = (await shownTable(page, "OKRs")).find((each) => each["Key result"] === text);
  if (!row) throw new Error(`No row says “${text}”.`);
  return row;
}

describe("a newcomer's first week", () => {
  test("begins with an example whose scores stand in cells", async () => {
    await page.goto(local.address);
    await ready(page);
    sidebar = await sidebarReady(page);

    const plan = await shownTable(page, "OKRs");
    expect(plan.length).toBeGreaterThanOrEqual(6);
    for (const { Score } of plan) expect(Score).toMatch(/^(0\.\d\d|1\.00)$/);
    expect(await shownIn(page, "OKRs", "J1")).toBe("Score");
    expect(await onHost(page, (host) => host.spreadsheet.getSheetByName("OKRs")?.getRange("J1").getFormula(), null)).toContain("KRSCORE(");
    expect(await sidebar.locator(".item", { hasText: "Become the daily audio companion" }).textContent()).toMatch(/Score 0\.\d\d/);
    expect(await unsound()).toEqual([]);
  });

  test("an objective is written with the keyboard alone", async () => {
    await page.locator(".o-topbar-menu").first().focus();
    await enterSidebar(page);
    await showPanel(sidebar, "plan");
    await tabTo(sidebar, "add-objective");
    await page.keyboard.press("Enter");
    await typeInto(sidebar, "objective-objective", OBJECTIVE);
    expect(await unsound()).toEqual([]);
    await typeInto(sidebar, "objective-owner", "Eva");
    await page.keyboard.press("Enter");

    await notice(sidebar, `Saved “${OBJECTIVE}”.`).waitFor();
    const rows = (await shownTable(page, "OKRs")).filter((row) => row["Objective"] === OBJECTIVE);
    expect(rows).toMatchObject([{ Quarter: "2026-Q4", "Objective owner": "Eva", "Key result": "" }]);
    expect(await unsound()).toEqual([]);
  });

  test("a key result against a named metric is written with the keyboard alone, and its score stands in the sheet", async () => {
    const add = sidebar.locator(".objective", { hasText: OBJECTIVE }).locator("[id^=add-key-result-]");
    await tabTo(sidebar, (await add.getAttribute("id")) ?? "");
    await page.keyboard.press("Enter");
    await typeInto(sidebar, "key-result-text", KEY_RESULT);
    await choose(sidebar, "key-result-metric", "discovery_share");
    await typeInto(sidebar, "key-result-start", "30%");
    await typeInto(sidebar, "key-result-target", "40%");
    await sidebar.locator(".preview", { hasText: /Score 0\.\d\d/ }).waitFor();
    const promised = await sidebar.locator(".preview").textContent();
    expect(await unsound()).toEqual([]);
    await typeInto(sidebar, "key-result-owner", "Eva");
    await page.keyboard.press("Enter");

    await notice(sidebar, `Saved “${KEY_RESULT}”.`).waitFor();
    const row = await keyResultRow(KEY_RESULT);
    const current = Number.parseFloat(row["Current"] ?? "") / 100;
    expect(Number(row["Score"])).toBeCloseTo((current - 0.3) / 0.1, 2);
    expect(promised).toContain(`Score ${row["Score"]}`);
    expect(row).toMatchObject({ Objective: OBJECTIVE, Metric: "discovery_share", Start: "30.0%", Target: "40.0%", Owner: "Eva" });
    expect(await unsound()).toEqual([]);
  });

  test("a value typed into the data moves the score at once", async () => {
    const before = await keyResultRow(KEY_RESULT);
    const { row, was } = await onHost(
      page,
      ({ spreadsheet }) => {
        const range = spreadsheet.getRangeByName("discovery_share");
        const values = range?.getValues() ?? [];
        const last = values.reduce((found, [value], index) => (value === "" ? found : index), 0);
        const cell = range?.getCell(last + 1, 1);
        const given = cell?.getValue() as number;
        cell?.setValue(0.39);
        return { row: cell?.getA1Notation() ?? "", was: given };
      },
      null,
    );

    expect((await keyResultRow(KEY_RESULT))["Score"]).toBe("0.90");
    await onHost(
      page,
      ({ spreadsheet }, [cell, value]) => void spreadsheet.getSheetByName("Weekly data")?.getRange(String(cell)).setValue(value),
      [row, was] as const,
    );
    expect(await keyResultRow(KEY_RESULT)).toEqual(before);
  });

  test("turns the weekly snapshot on", async () => {
    await enterSidebar(page);
    await showPanel(sidebar, "snapshot");
    await tabTo(sidebar, "save-schedule");
    await page.keyboard.press("Enter");

    await notice(sidebar, "The weekly snapshot is on.").waitFor();
    expect(await sidebar.locator(".status").textContent()).toContain("Every Monday at 9:00");
    expect(await unsound()).toEqual([]);
  });

  test("next Monday writes the week into History, one row, however often the triggers run", async () => {
    const run = page.getByRole("button", { name: "Run due triggers" });
    await page.getByRole("button", { name: "Next Monday" }).click();
    await run.click();
    await page.locator(".toast-card", { hasText: "One trigger ran." }).waitFor();
    const [headings = [], ...rows] = await shownRows(page, "History");
    const weeks = rows.slice(recordedByExample);
    await run.click();
    await page.getByRole("button", { name: "+1 day" }).click();
    await run.click();

    expect(weeks).toHaveLength(1);
    expect(weeks[0]?.[0]).toBe("2026-11-23");
    expect(weeks[0]?.[headings.indexOf("discovery_share")]).toMatch(/^(0\.3\d+|3\d\.\d%)$/);
    expect(headings.some((heading) => heading.includes(KEY_RESULT))).toBe(true);
    expect(await shownRows(page, "History")).toEqual([headings, ...rows]);
    await page.getByRole("button", { name: "Trigger log", exact: true }).click();
    expect(await page.getByRole("row", { name: /hourlyTrigger .* Done/ }).count()).toBe(2);
    await page.keyboard.press("Escape");
  });

  test("the sidebar says what was recorded, and the week after becomes the second row", async () => {
    await enterSidebar(page);
    await tabTo(sidebar, "reload");
    await page.keyboard.press("Enter");
    await sidebar.locator(".status", { hasText: "Week 2026-W48 recorded" }).waitFor();
    expect(await unsound()).toEqual([]);
    await page.getByRole("button", { name: "Next Monday" }).click();
    await page.getByRole("button", { name: "Run due triggers" }).click();

    expect((await shownTable(page, "History")).slice(recordedByExample).map(({ Week }) => Week)).toEqual(["2026-11-23", "2026-11-30"]);
  });

  test("saved as .xlsx and opened again, scores, names and History are the same", async () => {
    const tabs = ["OKRs", "Metrics", "History", "North Star"];
    const seen = async () => Promise.all([...tabs.map((tab) => shownRows(page, tab)), namedRanges(page)]);
    const before = await seen();
    const content = await saveWorkbook(page);
    await openWorkbook(page, "First week.xlsx", content);
    // A file opens at the present day, and the status of a key result depends on the day.
    for (let week = 0; week < 2; week += 1) await page.getByRole("button", { name: "Next Monday" }).click();
    sidebar = await sidebarReady(page);
    await sidebar.locator("#reload").click();
    await notice(sidebar, "Read again from the spreadsheet.").waitFor();

    expect(await seen()).toEqual(before);
    expect(await sidebar.locator(".item", { hasText: OBJECTIVE }).textContent()).toMatch(/Score 0\.\d\d/);
    expect(await unsound()).toEqual([]);
  });

  test("a key result changed in the opened file is scored as before", async () => {
    await onHost(
      page,
      ({ spreadsheet }, text) => {
        const rows = spreadsheet.getSheetByName("OKRs")?.getDataRange().getDisplayValues() ?? [];
        const column = rows[0]?.indexOf("Target") ?? -1;
        const row = rows.findIndex((cells) => cells.includes(text));
        spreadsheet
          .getSheetByName("OKRs")
          ?.getRange(row + 1, column + 1)
          .setValue(0.9);
      },
      KEY_RESULT,
    );
    const row = await keyResultRow(KEY_RESULT);

    expect(Number(row["Score"])).toBeCloseTo((Number.parseFloat(row["Current"] ?? "") / 100 - 0.3) / 0.6, 2);
  });
});
