/**
 * Makes docs/pictures/*.png from the built add-on, in the order of a newcomer's first week.
 * Run with `npm run pictures` after `npm run build`. The day is fixed, so that the same add-on gives the same pictures.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import type { Host } from "../local/host";
import { onHost, ready, selectCell, startLocalSpreadsheet } from "../tests/browser/harness";
import { notice, sidebarReady } from "../tests/browser/workbooks";

const FOLDER = join("docs", "pictures");
const THURSDAY = "2026-11-19T09:12:00Z";
const OBJECTIVE = "Make discovery the reason people open the app";

type Scene = (page: Page, sidebar: Frame) => Promise<void>;

/** What each picture shows; a scene goes on where the one before it ended. */
const SCENES: Readonly<Record<string, Scene>> = {
  example: async (page) => {
    await showTab(page, "Read me", "A1");
  },
  okrs: async (page, sidebar) => {
    await showTab(page, "OKRs", "J1");
    await openPanel(sidebar, "plan");
  },
  metrics: async (page, sidebar) => {
    await showTab(page, "Metrics", "H2");
    await openPanel(sidebar, "metrics");
  },
  "north-star": async (page, sidebar) => {
    await showTab(page, "North Star", "A3");
    await openPanel(sidebar, "northStar");
  },
  vetting: async (_page, sidebar) => {
    await sidebar.locator("#vet-north-star").click();
    await sidebar.locator(".side-by-side").waitFor();
    await sidebar.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await sidebar.locator(".finding").first().scrollIntoViewIfNeeded();
  },
  "metric-tree": async (page, sidebar) => {
    await showTab(page, "Metrics", "A2");
    await openPanel(sidebar, "tree");
    await sidebar.getByText("sessions_per_listener").first().waitFor();
  },
  "name-metric": async (page, sidebar) => {
    await showTab(page, "Weekly data", "C2:C61");
    await openPanel(sidebar, "metrics");
    await sidebar.locator("#name-metric").click();
    await sidebar.locator(".selected", { hasText: "Weekly data" }).waitFor();
    await sidebar.getByRole("button", { name: "Read selection again" }).waitFor();
  },
  objective: async (page, sidebar) => {
    await showTab(page, "OKRs", "B10");
    await openPanel(sidebar, "plan");
    await sidebar.locator("#add-objective").click();
    await sidebar.locator("#objective-objective").fill(OBJECTIVE);
    await sidebar.locator("#objective-owner").fill("Eva");
  },
  hint: async (_page, sidebar) => {
    await sidebar.locator("button[type=submit]").click();
    await notice(sidebar, OBJECTIVE).waitFor();
    await sidebar.getByRole("button", { name: "Dismiss" }).click();
    await sidebar.locator(".objective", { hasText: OBJECTIVE }).locator("[id^=add-key-result-]").click();
    await sidebar.locator("#key-result-text").fill("Launch the new recommendations");
    await sidebar.locator(".coach-hint").waitFor();
  },
  "key-result": async (_page, sidebar) => {
    await sidebar.locator("#key-result-text").fill("Raise plays from recommendations from 30% to 40%");
    await sidebar.locator("#key-result-metric").selectOption("discovery_share");
    await sidebar.locator("#key-result-start").fill("30%");
    await sidebar.locator("#key-result-target").fill("40%");
    await sidebar.locator("#key-result-owner").fill("Eva");
    await sidebar.locator(".preview", { hasText: /Score 0\.\d\d/ }).waitFor();
    await sidebar.locator(".preview").scrollIntoViewIfNeeded();
  },
  scored: async (page, sidebar) => {
    await sidebar.locator("button[type=submit]").click();
    await notice(sidebar, "Raise plays from recommendations").waitFor();
    await sidebar.getByRole("button", { name: "Dismiss" }).click();
    await showTab(page, "OKRs", "J10");
    await sidebar.locator(".objective", { hasText: OBJECTIVE }).scrollIntoViewIfNeeded();
  },
  forecast: async (_page, sidebar) => {
    const forecast = sidebar.locator(".forecast").first();
    await forecast.locator("summary").click();
    await forecast.scrollIntoViewIfNeeded();
  },
  history: async (page, sidebar) => {
    await openPanel(sidebar, "snapshot");
    await sidebar.locator("#save-schedule").click();
    await notice(sidebar, "The weekly snapshot is on.").waitFor();
    for (let week = 0; week < 4; week += 1) {
      await page.getByRole("button", { name: "Next Monday" }).click();
      await onHost(page, addWeek, null);
      await page.getByRole("button", { name: "Run due triggers" }).click();
    }
    await showTab(page, "History", "A5");
    await sidebar.locator("#reload").click();
    await notice(sidebar, "Read again from the spreadsheet.").waitFor();
    await sidebar.getByRole("button", { name: "Dismiss" }).click();
  },
  "formula-help": async (page) => {
    await showTab(page, "OKRs", "N12");
    await page.keyboard.type("=KRSCORE(");
    await page.locator(".o-formula-assistant .collapsor").click();
    await page.getByText("Score of a key result").last().waitFor();
  },
  functions: async (page, sidebar) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await showTab(page, "OKRs", "I2");
    await openPanel(sidebar, "functions");
    await sidebar.getByText("Headings in row 1").waitFor();
  },
};

/** One more week of data, as a team would type it: the inputs grow a little and the North Star is their product; it runs inside the page. */
function addWeek({ spreadsheet, clock }: Host): void {
  const growth = [0, 0, 1.005, 1.007, 1.01, 1.012, 1, 0.995, 1, 1.003, 1, 1.01, 1.001, 1.01];
  const sheet = spreadsheet.getSheetByName("Weekly data");
  const rows = (sheet?.getDataRange().getValues() ?? []).filter(([week]) => week !== "");
  const grown = growth.map((factor, column) => Number((Number(rows[rows.length - 1]?.[column]) * factor).toPrecision(4)));
  const [, , minutes = 0, sessions = 0, ...others] = grown;
  const week = clock.now().toISOString().slice(0, 10);
  const star = Number((minutes * sessions).toPrecision(4));
  sheet?.getRange(rows.length + 1, 1, 1, growth.length).setValues([[week, star, minutes, sessions, ...others]]);
}

async function showTab(page: Page, tab: string, cells: string): Promise<void> {
  await page.locator(".o-sheet", { hasText: new RegExp(`^\\s*${tab}\\s*$`) }).click();
  await selectCell(page, cells);
}

async function openPanel(sidebar: Frame, panel: string): Promise<void> {
  await sidebar.locator(`#tab-${panel}`).click();
  await sidebar.locator("#panel-heading").waitFor();
  await sidebar.evaluate(() => window.scrollTo(0, 0));
}

/** Takes the picture without messages that only pass by. */
async function take(page: Page, sidebar: Frame, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const toast of document.querySelectorAll(".toast-card")) toast.remove();
  });
  await sidebar.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${name}.png`);
}

async function makePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const local = await startLocalSpreadsheet();
  try {
    const page = await local.newPage();
    await page.clock.setFixedTime(THURSDAY);
    await page.goto(local.address);
    await ready(page);
    const sidebar = await sidebarReady(page);
    for (const [name, scene] of Object.entries(SCENES)) {
      await scene(page, sidebar);
      await take(page, sidebar, name);
    }
  } finally {
    await local.close();
  }
}

await makePictures();
