import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import {
  accessibilityProblems,
  type LocalSpreadsheet,
  onHost,
  picture,
  ready,
  selectCell,
  shownIn,
  sidebarFrame,
  startLocalSpreadsheet,
} from "./harness";
import { chooseWorkbook } from "./workbooks";

let local: LocalSpreadsheet;
let page: Page;

beforeAll(async () => {
  local = await startLocalSpreadsheet({ dist: "tests/fixtures/add-on" });
});

afterAll(async () => {
  await local?.close();
});

beforeEach(async () => {
  page = await local.open();
});

afterEach(async () => {
  await page.context().close();
});

/** The one toast that says this. */
function toast(text: string | RegExp) {
  return page.locator(".toast-card", { hasText: text });
}

/** Waits until the browser's store holds what is on the screen. */
async function untilSaved(): Promise<void> {
  await page.locator("body[data-kept=true]").waitFor({ state: "attached" });
}

/** Walks to an entry of the add-on's menu with the keyboard alone. */
async function chooseFromMenu(entry: string): Promise<void> {
  await page.locator(".o-topbar-menu[data-id=extensions]").focus();
  await page.keyboard.press("Enter");
  await page.locator(".o-menu-item-active", { hasText: "North Star OKRs" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.locator(".o-menu-item-active", { hasText: "Open sidebar" }).waitFor();
  const active = page.locator(".o-menu-item-active").last();
  for (let above = await active.textContent(); above !== null && !above.includes(entry); above = await active.textContent()) {
    await page.keyboard.press("ArrowDown");
    // Not by a locator: the entry of the menu above, active too, would satisfy it before the key has worked.
    await page.waitForFunction((before) => [...document.querySelectorAll(".o-menu-item-active")].pop()?.textContent !== before, above);
  }
  await page.keyboard.press("Enter");
}

describe("the page at first start", () => {
  test("shows the example, calculated by the add-on, and the sidebar", async () => {
    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.8");
    expect(await page.locator("#sidebar h2").textContent()).toBe("Test sidebar");
    expect(await page.locator(".grid canvas").first().isVisible()).toBe(true);
    await picture(page, "first-start");
  });

  test("asks nothing of any other machine and reports no error", async () => {
    const fresh = await local.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    fresh.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(local.address)) foreign.push(request.url());
    });
    fresh.on("pageerror", (error) => errors.push(error.message));
    fresh.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });

    await fresh.goto(local.address);
    await ready(fresh);

    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  test("is sound for screen readers outside the grid", async () => {
    expect(await accessibilityProblems(page, ".page-header")).toEqual([]);
    expect(await accessibilityProblems(page, "#sidebar")).toEqual([]);
  });
});

describe("the grid", () => {
  test("computes a formula that was typed with the keyboard", async () => {
    await selectCell(page, "D5");
    await page.keyboard.type("=SHARE(0,4,1)");
    await page.keyboard.press("Enter");

    expect(await shownIn(page, "Sheet1", "D5")).toBe("0.25");
  });

  test("offers the add-on's functions with their help", async () => {
    await selectCell(page, "D5");
    await page.keyboard.type("=SHA");
    await page.getByText("Share of the way from start to target.").first().waitFor();
    await page.keyboard.type("RE(");

    await page.locator(".o-formula-assistant", { hasText: "current" }).waitFor();
    await picture(page, "function-help");
  });

  test("shows the sentence of a function's error beside the cell", async () => {
    const box = await page.locator(".grid canvas").first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 26 + 23 * 2.5);

    await page.getByText("Target equals start. Give a different target.").waitFor();
  });
});

describe("a cell's note", () => {
  test("is shown when the pointer rests on the cell", async () => {
    await onHost(page, (host) => void host.spreadsheet.getRange("A2").setNote("Asked for by Ana").setValue("Noted"), null);
    const box = await page.locator(".grid canvas").first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 26 + 23 * 1.5);

    await page.locator(".cell-note", { hasText: "Asked for by Ana" }).waitFor();
    await picture(page, "note");
  });
});

describe("the menu", () => {
  test("is reached and used by keyboard; an error of the add-on is shown", async () => {
    await chooseFromMenu("Fail");

    await page.getByRole("dialog").getByText("The add-on said no.").waitFor();
    expect(await accessibilityProblems(page, "dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("asks the add-on's questions and gives it the answer", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await chooseFromMenu("Ask");

    await toast("It was yes").waitFor();
  });

  test("shows a dialog that closes itself", async () => {
    await chooseFromMenu("Show a dialog");
    const frame = page.frameLocator("dialog iframe");

    await frame.getByText("In the dialog").waitFor();
    await frame.getByRole("button", { name: "Done" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
  });
});

describe("the sidebar", () => {
  test("calls the add-on and hears the answer, with the object it gave along", async () => {
    const frame = await sidebarFrame(page);
    await frame.getByRole("button", { name: "Save" }).click();

    await frame.getByText("0.9 for Ana").waitFor();
    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.9");
  });

  test.each([
    ["Ask for a date", /^Failed: .*result/],
    ["Send a date", /^Failed: Failed due to illegal value in property: 0/],
  ])("%s is refused as Google refuses it", async (button, answer) => {
    const frame = await sidebarFrame(page);
    await frame.getByRole("button", { name: button }).click();

    await frame.getByText(answer).waitFor();
  });

  test("an error that it does not listen for is shown by the page", async () => {
    const frame = await sidebarFrame(page);
    await frame.getByRole("button", { name: "Fail unheard" }).click();

    await page.getByRole("dialog").getByText("The add-on said no.").waitFor();
  });

  test("takes the keyboard when it opens, and gives it back on Escape and when it closes", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    const frame = await sidebarFrame(page);

    await frame.getByLabel("Current").press("Escape");
    expect(await focused()).not.toBe("IFRAME");
    await page.keyboard.press("F6");
    expect(await focused()).toBe("IFRAME");
    await frame.getByRole("button", { name: "Close" }).click();
    await page.locator("#sidebar").waitFor({ state: "hidden" });
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    expect(await shownIn(page, "Sheet1", "A1")).toBe("7");
  });
});

describe("the time machine", () => {
  test("moves the spreadsheet's time and runs what is due then", async () => {
    const frame = await sidebarFrame(page);
    await frame.getByRole("button", { name: "Switch on" }).click();
    await frame.getByText("true").waitFor();

    await page.getByRole("button", { name: "Next Monday" }).click();
    expect(await page.locator(".time-now").textContent()).toMatch(/^Mon .*, 12:00 · Europe\/Berlin$/);
    await page.getByRole("button", { name: "Run due triggers" }).click();

    expect(await shownIn(page, "Sheet1", "F1")).toBe("1");
    await page.getByRole("button", { name: "Trigger log", exact: true }).click();
    await page.getByRole("row", { name: /12:00 count .* Done/ }).waitFor();
    expect(await accessibilityProblems(page, "#trigger-log")).toEqual([]);
    await picture(page, "time-machine");
  });

  test("runs a trigger again after it came back to now", async () => {
    const frame = await sidebarFrame(page);
    await frame.getByRole("button", { name: "Switch on" }).click();
    await frame.getByText("true").waitFor();
    const next = page.getByRole("button", { name: "Next Monday" });
    for (let weeks = 0; weeks < 4; weeks += 1) await next.click();
    await page.getByRole("button", { name: "Run due triggers" }).click();
    await page.getByRole("button", { name: "Now" }).click();
    await next.click();
    await page.getByRole("button", { name: "Run due triggers" }).click();

    expect(await shownIn(page, "Sheet1", "F1")).toBe("2");
  });

  test("comes back to now", async () => {
    const now = () => onHost(page, (host) => host.clock.now().getTime() - Date.now(), null);
    await page.getByRole("button", { name: "+1 day" }).click();
    expect(await now()).toBeGreaterThan(80_000_000);
    await page.getByRole("button", { name: "Now" }).click();
    expect(Math.abs(await now())).toBeLessThan(5_000);
  });
});

describe("files", () => {
  async function save(): Promise<Buffer> {
    const download = page.waitForEvent("download");
    await page.locator(".o-topbar-menu[data-id=file]").click();
    await page.getByText("Save as .xlsx").click();
    return readFileSync(await (await download).path());
  }

  test("a saved workbook opens again with its formulas, names and notes", async () => {
    const content = await save();
    await selectCell(page, "C2");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await chooseWorkbook(page, "again.xlsx", content);
    await page.getByText("again", { exact: true }).waitFor();

    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.8");
    const kept = await onHost(
      page,
      (host) => {
        const sheet = host.spreadsheet.getSheetByName("Sheet1");
        const name = host.spreadsheet.getRangeByName("current")?.getA1Notation();
        return [sheet?.getRange("D2").getFormula(), sheet?.getRange("A1").getNote(), name];
      },
      null,
    );
    expect(kept).toEqual(["=SHARE(A2,B2,C2)", "Where it began", "C2"]);
  });

  test("a .csv opens", async () => {
    await chooseWorkbook(page, "metrics.csv", Buffer.from("Week,Minutes\n2026-03-02,12.5\n"));
    await page.getByText("metrics", { exact: true }).first().waitFor();

    expect(await shownIn(page, "metrics", "B2")).toBe("12.5");
    expect(await onHost(page, ({ spreadsheet }) => spreadsheet.getRange("A2").getValue() instanceof Date, null)).toBe(true);
  });

  test("a file that is no workbook is refused in one sentence and changes nothing", async () => {
    await chooseWorkbook(page, "broken.xlsx", Buffer.from("hello"));

    await page.getByRole("dialog").getByText("The file is not an .xlsx workbook.").waitFor();
    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.8");
  });
});

describe("what was changed", () => {
  test("is there again after a reload, until the example is reset", async () => {
    await selectCell(page, "C2");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await untilSaved();
    await page.reload();
    await ready(page);
    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.5");

    await page.locator(".o-topbar-menu[data-id=file]").click();
    await page.getByText("Reset example").click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await toast("The example is as it was at first.").waitFor();
    expect(await shownIn(page, "Sheet1", "D2")).toBe("0.8");
  });
});

test("a narrow window still shows the grid, the menus and the sidebar", async () => {
  await page.setViewportSize({ width: 640, height: 700 });
  await picture(page, "narrow");

  expect(await page.locator("#sidebar iframe").isVisible()).toBe(true);
  expect(await page.locator(".o-topbar-menu[data-id=extensions]").isVisible()).toBe(true);
});
