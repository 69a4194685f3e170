import { openSidebar, type Page } from "./page";
import { exampleWorkbook, makeMetric } from "./workbooks";

async function openMetrics(workbook = exampleWorkbook()): Promise<Page> {
  const page = await openSidebar(workbook, (server) => {
    server.answer("showMetric", () => ({}));
    server.answer("readSelection", () => ({ range: "Data!F2:F61", suggestedName: "podcast_share", problem: null }));
    server.answer("nameMetric", ({ name }) => ({ metrics: [...exampleWorkbook().metrics.metrics, makeMetric({ name })] }));
  });
  await page.press("Metrics");
  return page;
}

describe("the list of metrics", () => {
  test("shows name, last value and cells of each", async () => {
    const page = await openMetrics();

    const [first] = [...page.document.querySelectorAll("li.card")];
    expect(first?.textContent).toContain("week1_retention");
    expect(first?.textContent).toContain("41.0%");
    expect(first?.textContent).toContain("Data!C2:C61");
  });

  test("tells the spark line in words", async () => {
    const page = await openMetrics();

    expect(page.document.querySelector("li.card svg")?.getAttribute("aria-label")).toBe(
      "Last 4 values, from 0.35 to 0.41, lowest 0.35, highest 0.41",
    );
  });

  test("says what is wrong with a metric, and that it has no value", async () => {
    const page = await openMetrics();

    expect(page.text()).toContain("No value");
    expect(page.text()).toContain("The cells of nps were deleted (#REF!).");
  });

  test("shows the cells of a metric in the sheet and says so", async () => {
    const page = await openMetrics();

    await page.press("Show in sheet: week1_retention");

    expect(page.server.calls[1]).toEqual({ action: "showMetric", input: { name: "week1_retention" } });
    expect(page.text()).toContain("week1_retention is selected in the sheet.");
    expect(page.focused()).toBe("Show in sheet: week1_retention");
  });

  test("draws a flat series and a single value without breaking", async () => {
    const workbook = exampleWorkbook();
    workbook.metrics.metrics = [makeMetric({ name: "flat", recent: [5, 5, 5] }), makeMetric({ name: "single", recent: [5] })];
    const page = await openMetrics(workbook);

    expect(page.document.querySelectorAll("li.card svg")).toHaveLength(1);
    expect(page.document.querySelector("polyline")?.getAttribute("points")).not.toContain("NaN");
  });

  test("can be narrowed when it is long", async () => {
    const workbook = exampleWorkbook();
    workbook.metrics.metrics = Array.from({ length: 30 }, (_, index) => makeMetric({ name: `metric_${index + 1}` }));
    const page = await openMetrics(workbook);

    await page.type("Filter metrics", "metric_2");

    expect(page.text()).toContain("11 of 30 metrics shown");
  });

  test("says which named ranges have no row in the Metrics tab, and nothing of it when all have one", async () => {
    const note = "51 named ranges have no row in the Metrics tab and no place in the weekly snapshot; 50 of them are shown: type the name.";
    const workbook = exampleWorkbook();
    workbook.metrics.note = note;

    expect((await openMetrics(workbook)).document.querySelector("#panel .warning")?.textContent).toBe(`⚠ Warning: ${note}`);
    expect((await openMetrics()).text()).not.toContain("no row in the Metrics tab");
  });

  test("says how to get a first metric when there is none", async () => {
    const workbook = exampleWorkbook();
    workbook.metrics.metrics = [];
    const page = await openMetrics(workbook);

    expect(page.text()).toContain("No metrics yet. Select the cells");
  });
});

describe("columns that the Metrics tab lacks", () => {
  const lacking = (missing: string[]) => {
    const workbook = exampleWorkbook();
    workbook.metrics.missing = missing;
    return workbook;
  };

  async function openLacking(): Promise<Page> {
    const page = await openMetrics(lacking(["Direction", "Trend", "Flag"]));
    page.server.answer("addMetricColumns", () => ({ metrics: exampleWorkbook().metrics, undo: "what stood there" }));
    page.server.answer("undoMetricColumns", () => lacking(["Flag"]).metrics);
    return page;
  }

  const called = (page: Page): string[] => page.server.calls.map(({ action }) => action).filter((action) => /Columns/.test(action));

  test("are named, and nothing is offered where none is lacking", async () => {
    expect((await openLacking()).text()).toContain("The Metrics tab lacks the columns Direction, Trend and Flag: the sheet cannot say");
    expect((await openMetrics(lacking(["Flag"]))).text()).toContain("lacks the column Flag:");
    expect((await openMetrics()).has("Add columns")).toBe(false);
  });

  test("are added only when the question is answered with yes", async () => {
    const page = await openLacking();

    await page.press("Add columns");
    expect(page.document.querySelector("[role=alertdialog]")?.textContent).toContain("right of everything else in the tab");
    expect(page.focused()).toBe("Cancel");
    await page.key("Escape");

    expect(called(page)).toEqual([]);
    expect(page.focused()).toBe("Add columns");
  });

  test("are said to be there, and Undo takes them back", async () => {
    const page = await openLacking();
    await page.press("Add columns");
    page.document.getElementById("question-yes")?.click();
    await page.settle();

    expect(page.text()).toContain("The columns are added to the Metrics tab.");
    expect(page.has("Add columns")).toBe(false);
    expect(page.focused()).toBe("Undo");
    await page.press("Undo");

    expect(page.server.calls.pop()).toEqual({ action: "undoMetricColumns", input: { undo: "what stood there" } });
    expect(page.text()).toContain("lacks the column Flag:");
    expect(page.has("Add columns")).toBe(true);
  });
});

describe("naming the selected cells", () => {
  const button = "Name the selected cells as a metric";

  test("shows which cells are meant and proposes a name", async () => {
    const page = await openMetrics();

    await page.press(button);

    expect(page.text()).toContain("Data!F2:F61");
    expect(page.field("Name").value).toBe("podcast_share");
    expect(page.focused()).toBe("Name");
  });

  test("reads another selection, and proposes anew as long as no name was typed", async () => {
    const page = await openMetrics();
    await page.press(button);
    page.server.answer("readSelection", () => ({ range: "Data!G2:G61", suggestedName: "revenue", problem: null }));

    await page.press("Read selection again");
    expect(page.field("Name").value).toBe("revenue");
    await page.type("Name", "my_revenue");
    await page.press("Read selection again");

    expect(page.text()).toContain("Data!G2:G61");
    expect(page.field("Name").value).toBe("my_revenue");
  });

  test("says what is wrong with the selection", async () => {
    const page = await openMetrics();
    page.server.answer("readSelection", () => ({
      range: "Data!A1:C9",
      suggestedName: "",
      problem: "Three columns are selected. Select one.",
    }));

    await page.press(button);

    expect(page.text()).toContain("Three columns are selected. Select one.");
  });

  test("adds the metric to the list and says so", async () => {
    const page = await openMetrics();
    await page.press(button);

    await page.press("Name these cells");

    expect(page.text()).toContain("podcast_share is now a metric.");
    expect(page.has("Show in sheet: podcast_share")).toBe(true);
    expect(page.focused()).toBe(button);
  });

  test("keeps the name that Sheets refuses, with the reason beside it", async () => {
    const page = await openMetrics();
    page.server.answer("nameMetric", () => ({ issues: [{ field: "name", message: "A name cannot start with a digit." }] }));
    await page.press(button);
    await page.type("Name", "1abc");
    await page.press("Name these cells");

    expect(page.field("Name").value).toBe("1abc");
    expect(page.document.getElementById("metric-name-error")?.textContent).toContain("A name cannot start with a digit.");
  });

  test("leaves without a question when nothing was typed", async () => {
    const page = await openMetrics();
    await page.press(button);

    await page.key("Escape");

    expect(page.focused()).toBe(button);
  });
});
