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
  // Emptied first: the grid may begin with what stands in the cell.
  await page.keyboard.press("Delete");
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

/** A tab of its own, as after `npm start` with the metrics.csv of this folder, or without a file. */
async function started(folder: string | null): Promise<void> {
  await page.close();
  page = await context.newPage();
  if (folder) {
    await page.route("**/start.json", (route) => route.fulfill({ json: { workbook: { name: "metrics.csv", place: folder } } }));
    await page.route("**/workbook", (route) => route.fulfill({ body: METRICS, headers: { ETag: '"1"' } }));
  }
  await page.goto(local.address);
  await ready(page);
}

test("a file on the command line and the example are each kept as they were left", async () => {
  await write("C2", "5");
  await started("a");
  await write("B2", "13");
  await started(null);
  expect(await shownIn(page, "Sheet1", "C2")).toBe("5");
  await started("a");
  expect(await shownIn(page, "metrics", "B2")).toBe("13");
});

test("files of one name in two folders are each kept as they were left, also over a reload", async () => {
  await started("a");
  await write("B2", "13");
  await started("b");
  expect(await shownIn(page, "metrics", "B2")).toBe("12.5");
  await write("B2", "14");
  await page.reload();
  await ready(page);
  expect(await shownIn(page, "metrics", "B2")).toBe("14");
  await started("a");
  expect(await shownIn(page, "metrics", "B2")).toBe("13");
});

test("an opened file has not what was changed in another of its name, which can still be gone on with", async () => {
  const question = () => page.getByRole("dialog", { name: "You changed metrics.csv here before" });
  const other = Buffer.from("Week,Minutes\n2026-03-09,99\n");
  await openMetrics();
  await write("B2", "13");
  await chooseWorkbook(page, "metrics.csv", other);
  await question().getByText("a file of this name with other contents").waitFor();
  await question().getByRole("button", { name: "Open the file" }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  expect(await shownIn(page, "metrics", "B2")).toBe("99");
  await page.reload();
  await ready(page);
  expect(await shownIn(page, "metrics", "B2")).toBe("99");

  await chooseWorkbook(page, "metrics.csv", METRICS);
  await question().getByRole("button", { name: "Go on" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
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

/** Names of the opened files that the browser keeps; first they are all made older by these days. */
function filesKept(days: number): Promise<string[]> {
  return page.evaluate(async (older) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => request.addEventListener("success", () => done(request.result)));
    const database = await settled(indexedDB.open("north-star-okrs"));
    const store = database.transaction("workbooks", "readwrite").objectStore("workbooks");
    const keys = (await settled(store.getAllKeys())) as string[];
    for (const key of keys) {
      const saved = await settled(store.get(key));
      await settled(store.put({ ...saved, savedAt: saved.savedAt - older * 86_400_000 }, key));
    }
    database.close();
    return keys.filter((key) => key.startsWith("file:")).map((key) => key.slice("file:".length, key.indexOf("\n")));
  }, days);
}

test("a file that was opened and not changed is forgotten after a week, one that was changed is not", async () => {
  const opened = async (name: string) => {
    await chooseWorkbook(page, `${name}.csv`, METRICS);
    await page.locator("#file-name", { hasText: name }).waitFor();
    await page.locator("body[data-kept=true]").waitFor({ state: "attached" });
  };
  await openMetrics();
  await write("B2", "13");
  await opened("looked at");
  await opened("third");
  expect(await filesKept(8)).toEqual(["looked at.csv", "metrics.csv", "third.csv"]);
  await opened("fourth");

  expect(await filesKept(0)).toEqual(["fourth.csv", "metrics.csv"]);
});
