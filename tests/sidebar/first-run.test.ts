import { openSidebar } from "./page";
import { emptyWorkbook, exampleWorkbook } from "./workbooks";

describe("a spreadsheet without goals", () => {
  test("offers three ways to begin, each with what it does", async () => {
    const page = await openSidebar(emptyWorkbook());

    for (const name of ["Create example", "Name your first metric", "Start with an objective"]) {
      const explanation = page.control(name).getAttribute("aria-describedby") ?? "";
      expect(page.document.getElementById(explanation)?.textContent).toMatch(/^\w.+\.$/);
    }
  });

  test("has only one blue button a screen", async () => {
    const page = await openSidebar(emptyWorkbook());

    expect(page.document.querySelectorAll(".button.action")).toHaveLength(1);
  });

  test("shows the example once it is created", async () => {
    const page = await openSidebar(emptyWorkbook(), (server) => server.answer("createExample", exampleWorkbook));

    await page.press("Create example");

    expect(page.text()).toContain("The example is ready");
    expect(page.text()).toContain("Become the daily audio companion");
    expect(page.document.activeElement?.id).toBe("panel-heading");
  });

  test("says that it is creating, and cannot be asked twice", async () => {
    const page = await openSidebar(emptyWorkbook(), (server) => server.answer("createExample", exampleWorkbook));
    page.server.hold();

    await page.press("Create example");
    const button = page.control("Creating…") as HTMLButtonElement;
    button.click();

    expect(button.disabled).toBe(true);
    expect(button.getAttribute("aria-busy")).toBe("true");
    expect(page.server.calls.filter(({ action }) => action === "createExample")).toHaveLength(1);
  });

  test("leads to the first objective, for the quarter that runs", async () => {
    const page = await openSidebar(emptyWorkbook());

    await page.press("Start with an objective");

    expect(page.focused()).toBe("Objective");
    expect(page.field("Quarter").value).toBe("2026-Q4");
  });

  test("leads to naming the first metric", async () => {
    const page = await openSidebar(emptyWorkbook(), (server) =>
      server.answer("readSelection", () => ({ range: "Data!B2:B61", suggestedName: "listeners", problem: null })),
    );

    await page.press("Name your first metric");

    expect(page.text()).toContain("Data!B2:B61");
    expect(page.field("Name").value).toBe("listeners");
  });
});

describe("while the spreadsheet is read", () => {
  test("the sidebar says so", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.hold());

    expect(page.text()).toContain("Reading the spreadsheet…");
    expect(page.document.getElementById("panel")?.getAttribute("aria-busy")).toBe("true");

    page.server.release();
    await page.settle();

    expect(page.text()).not.toContain("Reading the spreadsheet…");
    expect(page.document.getElementById("panel")?.getAttribute("aria-busy")).toBe("false");
  });
});

describe("a spreadsheet with goals", () => {
  test("opens on its objectives, metrics and weekly snapshot", async () => {
    const page = await openSidebar();

    const text = page.text();
    expect(text).toContain("Become the daily audio companion");
    expect(text).toContain("week1_retention");
    expect(text).toContain("1 metric needs attention");
    expect(text).toContain("Every Monday at 9:00");
    expect(text).toContain("Monday 23 November, 9:00");
  });

  test("is read again on request, and says that it was", async () => {
    const page = await openSidebar();

    await page.press("Reload");

    expect(page.server.calls.map(({ action }) => action)).toEqual(["readWorkbook", "readWorkbook"]);
    expect(page.text()).toContain("Read again from the spreadsheet.");
  });

  test("leads from each part of the summary to its panel, with the keyboard on the panel's heading", async () => {
    const page = await openSidebar();

    await page.press("Open weekly snapshot");

    expect(page.control("Weekly snapshot").getAttribute("aria-selected")).toBe("true");
    expect(page.document.activeElement?.id).toBe("panel-heading");
  });
});
