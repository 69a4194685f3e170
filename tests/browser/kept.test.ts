/** Nothing that was typed is lost without a question: not by a reload, another file or another tab. */
import type { BrowserContext, Page } from "playwright-core";
import { type LocalSpreadsheet, ready, selectCell, shownIn, startLocalSpreadsheet } from "./harness";
import { chooseWorkbook } from "./workbooks";

const METRICS = Buffer.from("Week,Minutes\n2026-03-02,12.5\n");

let local: LocalSpreadsheet;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  local = await startLocalSpreadsheet({ dist: "tests/fixtures/add-on" });
});

afterAll(async () => {
  await local?.close();
});

beforeEach(async () => {
  page = await local.open();
  context = page.context();
});

afterEach(async () => {
  await context.close();
});

async function write(address: string, text: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function chooseInFileMenu(entry: string): Promise<void> {
  await page.locator(".o-topbar-menu[data-id=file]").click();
  await page.getByText(entry).click();
}

/** Comes when the sidebar over the opened file has taken the keyboard. */
async function openMetrics(): Promise<void> {
  await page.locator("#grid").click({ position: { x: 300, y: 300 } });
  await chooseWorkbook(page, "metrics.csv", METRICS);
  await page.locator("#file-name", { hasText: "metrics" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
}

/** Another tab of the same browser. */
async function otherTab(): Promise<Page> {
  const other = await context.newPage();
  await other.goto(local.address);
  await ready(other);
  return other;
}

test("what was typed is there again when the page is reloaded at once", async () => {
  await write("C2", "5");
  await page.reload();
  await ready(page);

  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
});

test("where there is no room to keep it, the browser asks before the page goes", async () => {
  await page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size >>= 1) {
      try {
        localStorage.setItem(`full${size}`, "x".repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  const asked = page.waitForEvent("dialog");
  await write("C2", "5");
  const reload = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await reload;
});

test("another file asks before it takes the place of changes", async () => {
  await write("C2", "5");
  await chooseInFileMenu("Open .xlsx or .csv");
  const question = page.getByRole("dialog", { name: "Open another workbook?" });
  await question.getByRole("button", { name: "Cancel" }).click();

  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
});

test("a file that was opened stays after a reload, and the example is as it was left", async () => {
  await write("C2", "5");
  await openMetrics();
  await write("B2", "13");
  await page.reload();
  await ready(page);
  expect(await shownIn(page, "metrics", "B2")).toBe("13");

  expect(await shownIn(await otherTab(), "Sheet1", "C2")).toBe("5");
  await chooseInFileMenu("Open the example");
  await page.getByRole("dialog").getByRole("button", { name: "Go on" }).click();
  await page.locator("#file-name", { hasText: "Example" }).waitFor();
  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
});

test("a file that was changed here before can be gone on with", async () => {
  await openMetrics();
  await write("B2", "13");
  await chooseWorkbook(page, "metrics.csv", METRICS);
  await page.getByRole("dialog", { name: "You changed metrics.csv here before" }).getByRole("button", { name: "Go on" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await shownIn(page, "metrics", "B2")).toBe("13");
});

test("a file on the command line and the example are each kept as they were left", async () => {
  await write("C2", "5");
  const started = async (isFile: boolean) => {
    await page.close();
    page = await context.newPage();
    if (isFile) {
      await page.route("**/start.json", (route) => route.fulfill({ json: { workbook: "metrics.csv" } }));
      await page.route("**/workbook", (route) => route.fulfill({ body: METRICS, headers: { ETag: '"1"' } }));
    }
    await page.goto(local.address);
    await ready(page);
  };
  await started(true);
  await write("B2", "13");
  await started(false);
  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
  await started(true);
  expect(await shownIn(page, "metrics", "B2")).toBe("13");
});

test("a second tab says that it does not keep what is changed in it, and keeps nothing", async () => {
  const other = await otherTab();
  const message = other.getByRole("dialog", { name: "This workbook is open in another tab" });
  await message.getByRole("button", { name: "OK" }).click();
  const first = page;
  page = other;
  await write("C2", "1");
  await first.bringToFront();
  page = first;
  await write("C2", "5");
  await other.close();
  await page.reload();
  await ready(page);

  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
});
