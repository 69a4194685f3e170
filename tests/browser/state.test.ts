/** What the page keeps between two loads, and what its narrow sidebar asks of people. */
import type { Frame, Page } from "playwright-core";
import { type LocalSpreadsheet, ready, startLocalSpreadsheet } from "./harness";
import { notice, shownTable, sidebarReady, untilKept } from "./workbooks";

const OBJECTIVE = "Keep what was written";

let local: LocalSpreadsheet;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  local = await startLocalSpreadsheet();
  page = await local.open();
  sidebar = await sidebarReady(page);
});

afterAll(async () => {
  await local?.close();
});

async function objectives(): Promise<(string | undefined)[]> {
  return (await shownTable(page, "OKRs")).map((row) => row["Objective"]);
}

test("the example as it opens is no change that another file would ask about", async () => {
  const chooser = page.waitForEvent("filechooser", { timeout: 5_000 });
  await page.locator(".o-topbar-menu[data-id=file]").click();
  await page.getByText("Open .xlsx or .csv").click();
  await chooser;
});

test("an objective and the schedule are there again after a reload", async () => {
  await sidebar.locator("#tab-plan").click();
  await sidebar.locator("#add-objective").click();
  await sidebar.locator("#objective-objective").fill(OBJECTIVE);
  await sidebar.locator("button[type=submit]").click();
  await notice(sidebar, OBJECTIVE).waitFor();
  await sidebar.locator("#tab-snapshot").click();
  await sidebar.locator("#save-schedule").click();
  await notice(sidebar, "The weekly snapshot is on.").waitFor();
  await untilKept(page, "hourlyTrigger");
  await page.reload();
  await ready(page);
  sidebar = await sidebarReady(page);

  expect(await objectives()).toContain(OBJECTIVE);
  expect(await sidebar.locator(".item", { hasText: OBJECTIVE }).count()).toBe(1);
  expect(await sidebar.locator(".status").textContent()).toContain("Every Monday");
});

test("an objective that was deleted comes back with Undo", async () => {
  const before = await shownTable(page, "OKRs");
  await sidebar.locator("#tab-plan").click();
  await sidebar.locator("[id^=delete-objective-]").first().click();
  await sidebar.locator("#question-yes").click();
  await sidebar.locator("#undo").waitFor();
  expect((await objectives()).length).toBeLessThan(before.length);
  await sidebar.locator("#undo").click();
  await notice(sidebar, "Put back.").waitFor();

  expect(await shownTable(page, "OKRs")).toEqual(before);
});

test("“Reset example” brings the example back as it was at first", async () => {
  await page.locator(".o-topbar-menu[data-id=file]").click();
  await page.getByText("Reset example").click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
  await page.locator(".toast-card", { hasText: "The example is as it was at first." }).waitFor();
  sidebar = await sidebarReady(page);

  expect(await objectives()).not.toContain(OBJECTIVE);
  expect((await objectives()).length).toBeGreaterThanOrEqual(6);
  expect(await sidebar.locator(".status").textContent()).toContain("Off");
});

test("no panel and no form of the 300 pixel sidebar scrolls sideways", async () => {
  const width = () => sidebar.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  const forms = ["add-objective", "edit-objective-2", "add-key-result-2", "edit-key-result-2", "name-metric"];
  for (const tab of await sidebar.locator("[role=tab]").all()) {
    await tab.click();
    await sidebar.locator("#panel-heading").waitFor();
    const [room = 0, needed] = await width();
    expect(room).toBeLessThanOrEqual(300);
    expect([await tab.textContent(), needed]).toEqual([await tab.textContent(), room]);
    for (const id of forms) {
      if (!(await sidebar.locator(`#${id}`).isVisible())) continue;
      await sidebar.locator(`#${id}`).click();
      await sidebar.locator("form").waitFor();
      expect([id, (await width())[1]]).toEqual([id, room]);
      await sidebar.getByRole("button", { name: "Cancel" }).click();
      await sidebar.locator(`#${id}`).waitFor();
    }
  }
});
