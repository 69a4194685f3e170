/** The way to a North Star in a real browser, by keyboard: nothing typed is lost, nothing written over unasked. */
import type { Frame, Page } from "playwright-core";
import { accessibilityProblems, type LocalSpreadsheet, onHost, startLocalSpreadsheet } from "./harness";
import { enterSidebar, showPanel, tabTo, typeInto } from "./keyboard";
import { notice, shownRows, sidebarReady } from "./workbooks";

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

async function press(id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(sidebar, id, key);
  await page.keyboard.press("Enter");
}

async function reopenSidebar(): Promise<void> {
  await page.locator("#sidebar").getByRole("button", { name: "Close" }).first().click();
  await page.locator("#sidebar iframe").waitFor({ state: "detached" });
  await page.locator(".o-topbar-menu", { hasText: "Extensions" }).click();
  await page.getByText("North Star OKRs", { exact: true }).last().hover();
  await page.getByText("Open sidebar").click();
  sidebar = await sidebarReady(page);
  await enterSidebar(page);
}

test("what was typed on the way to a North Star is there again after the sidebar was closed by its ×", async () => {
  await showPanel(sidebar, "northStar");
  await press("compare-candidates");
  await typeInto(sidebar, "candidate-0-name", "Nights booked");
  await typeInto(sidebar, "candidate-0-definition", "Nights in bookings");
  await press("step-choose", "Shift+Tab");
  await typeInto(sidebar, "choice-owner", "Zoe");
  await page.waitForTimeout(1500);

  await reopenSidebar();
  await showPanel(sidebar, "northStar");

  await notice(sidebar, "What you typed before and did not save is back.").waitFor();
  expect(await sidebar.locator("#choice-owner").inputValue()).toBe("Zoe");
  expect(await accessibilityProblems(sidebar, "body")).toEqual([]);
});

test("the name of another candidate brings its own definition, and asks first when a typed one would be lost", async () => {
  await typeInto(sidebar, "choice-definition", "Something of our own");
  await tabTo(sidebar, "choice-name", "Shift+Tab");
  await typeInto(sidebar, "choice-name", "Nights booked");

  await sidebar.getByRole("alertdialog").waitFor();
  await tabTo(sidebar, "question-yes");
  await page.keyboard.press("Enter");

  expect(await sidebar.locator("#choice-definition").inputValue()).toBe("Nights in bookings");
  await sidebar.waitForFunction(() => document.activeElement?.id === "choice-name");
});

test("two candidates keep their answers beside each other", async () => {
  await press("step-vet", "Shift+Tab");
  await tabTo(sidebar, "question-yes");
  await page.keyboard.press("Enter");
  await sidebar.locator(".side-by-side").waitFor();
  await press("keep-answers");
  await notice(sidebar, "The answers stand on the North Star tab.").waitFor();
  await press("step-candidates", "Shift+Tab");
  await typeInto(sidebar, "candidate-0-name", "Weekly listeners");
  await press("step-vet", "Shift+Tab");
  await sidebar.locator(".side-by-side th", { hasText: "Weekly listeners" }).waitFor();
  await press("keep-answers");
  await notice(sidebar, "The answers stand on the North Star tab.").waitFor();

  const headings = (await shownRows(page, "North Star")).filter(([first]) => first === "Vetting").map((row) => row[1]?.replace(/,.*/, ""));
  expect(headings).toEqual(["Weekly listeners", "Nights booked"]);
});

test("the drawn tree is not written over before it was shown, and the drawing is undone", async () => {
  await showPanel(sidebar, "tree");
  await press("draw-tree");
  await notice(sidebar, "The tree stands on the tab Metric tree.").waitFor();
  await onHost(page, ({ spreadsheet }) => spreadsheet.getSheetByName("Metric tree")?.getRange("F3").setValue("Ben + Zoe"), null);
  const ours = async () => (await shownRows(page, "Metric tree"))[2]?.[5];

  await press("draw-tree");
  await sidebar.getByRole("alertdialog").getByText("F3: “Ben + Zoe” becomes").waitFor();
  await page.keyboard.press("Escape");
  expect(await ours()).toBe("Ben + Zoe");
  await sidebar.waitForFunction(() => document.activeElement?.id === "draw-tree");
  await page.keyboard.press("Enter");
  await sidebar.getByRole("alertdialog").waitFor();
  await tabTo(sidebar, "question-yes");
  await page.keyboard.press("Enter");
  await notice(sidebar, "The tree stands on the tab Metric tree.").waitFor();
  expect(await ours()).not.toBe("Ben + Zoe");
  await press("undo");
  await notice(sidebar, "Put back.").waitFor();

  expect(await ours()).toBe("Ben + Zoe");
});
