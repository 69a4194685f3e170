import { findMetric, readMetrics } from "../../src/app/metrics/list-metrics";
import { nameMetric, showMetric } from "../../src/app/metrics/name-metric";
import { readSelection } from "../../src/app/metrics/selection";
import type { Selection } from "../../src/app/workbook";
import type { Cell } from "../../src/domain/cells/cell";
import { openAddOn } from "../support/add-on";
import { memoryWorkbook } from "../support/memory-workbook";

function selected(cells: Cell[][], changes: Partial<Selection> = {}): Selection {
  const at = { row: 1, column: 2, rows: cells.length, columns: cells[0]?.length ?? 1 };
  return { tab: "Data", at, range: "Data!B1:B9", cells, heading: "", lastRow: 99, ...changes };
}

test.each<[string, Selection, string, string]>([
  ["a column with its heading", selected([["Weekly listeners"], [1], [2]]), "Data!B2:B3", "weekly_listeners"],
  ["a column to the last used row", selected([["7-day activation"], [1], [2]], { lastRow: 3 }), "Data!B2:B", "metric_7_day_activation"],
  ["values under a heading", selected([[1], [2]], { heading: "Churn (%)" }), "Data!B1:B2", "churn"],
  ["a row with its heading", selected([["Sales", 1, 2]]), "Data!C1:D1", "sales"],
  ["one cell", selected([[5]], { heading: "Q4" }), "Data!B1", "Q4_value".toLowerCase()],
])("%s is proposed by its place and a name that Google accepts", (_what, selection, range, suggestedName) => {
  const workbook = memoryWorkbook();
  workbook.select(selection);
  expect(readSelection(workbook)).toEqual({ range, suggestedName, problem: null });
});

test.each<[string, Selection, RegExp]>([
  [
    "a block",
    selected([
      [1, 2],
      [3, 4],
    ]),
    /Several columns/,
  ],
  ["empty cells", selected([[null], [null]]), /empty/],
  ["texts", selected([["a"], ["b"]]), /no number/],
  ["the Metrics tab itself", selected([[1]], { tab: "Metrics" }), /belong to the Metrics tab/],
])("%s cannot become a metric, and the sentence says what to select", (_what, selection, problem) => {
  const workbook = memoryWorkbook();
  workbook.select(selection);
  expect(readSelection(workbook).problem).toMatch(problem);
  expect(nameMetric(workbook, { name: "fine" }).ok).toBe(false);
});

test.each(["two words", "A1", "KR12", "r1c1", "R", "true", "7up", "a-b", ""])("the name %j is refused beside its field", (name) => {
  const workbook = memoryWorkbook();
  workbook.select(selected([[1]]));
  expect(nameMetric(workbook, { name })).toMatchObject({ ok: false, issues: [{ field: "name" }] });
  expect(workbook.names.count()).toBe(0);
});

test("a metric's formulas give the last number of a column, a row or a cell, through headings, gaps and texts", () => {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("Data");
  sheet.getRange("A1:A7").setValues([["Listeners"], [10], [""], [30], ["n/a"], [20], [""]]);
  sheet.getRange("C1:G1").setValues([["Sales", 5, "", 7, ""]]);
  sheet
    .getRange("C3:D3")
    .setValues([["Rate", 0.355]])
    .setNumberFormat("0.0%")
    .getValues();
  for (const [range, name] of [
    ["A1:A7", "listeners"],
    ["C1:G1", "sales"],
    ["D3", "rate"],
  ] as const) {
    sheet.getRange(range).activate();
    addOn.done("nameMetric", { name });
  }
  const { metrics } = addOn.done("readWorkbook", {}).metrics;
  expect(metrics.map(({ name, last, lastShown, recent, problem }) => ({ name, last, lastShown, recent, problem }))).toEqual([
    { name: "listeners", last: 20, lastShown: "20", recent: [10, 30, 20], problem: null },
    { name: "sales", last: 7, lastShown: "7", recent: [5, 7], problem: null },
    { name: "rate", last: 0.355, lastShown: "35.5%", recent: [0.355], problem: null },
  ]);
  sheet.getRange("A2:A7").clearContent().getValues();
  expect(addOn.done("readWorkbook", {}).metrics.metrics[0]?.problem).toMatch(/listeners/);
});

test("a metric whose newest cell is an error or a text says so and that its last number counts until then, listed in the Metrics tab or not", () => {
  const addOn = openAddOn();
  const { spreadsheet } = addOn.host;
  const sheet = spreadsheet.insertSheet("Data");
  sheet.getRange("A1:B4").setValues([
    ["Broken", "Late"],
    [10, 1],
    ["=1/0", 5],
    ["", "n/a"],
  ]);
  sheet.getRange("A1:A4").activate();
  addOn.done("nameMetric", { name: "broken" });
  spreadsheet.setNamedRange("late", sheet.getRange("B1:B4"));
  expect(addOn.done("readWorkbook", {}).metrics.metrics.map(({ last, problem }) => [last, problem])).toEqual([
    [10, "The newest cell of broken holds no number: type one, repair its formula or empty it; until then its last number, 10, counts."],
    [5, "The newest cell of late holds no number: type one, repair its formula or empty it; until then its last number, 5, counts."],
  ]);
});

test.each<[string, (addOn: ReturnType<typeof openAddOn>) => void]>([
  [
    "its tab was deleted",
    ({ host }) => host.spreadsheet.deleteSheet(host.spreadsheet.getSheets()[1] as GoogleAppsScript.Spreadsheet.Sheet),
  ],
  ["its column was deleted", ({ host }) => host.spreadsheet.getSheetByName("Data")?.deleteColumn(1)],
  ["its name was removed", ({ host }) => host.spreadsheet.removeNamedRange("listeners")],
])("a metric whose cells are gone because %s is told apart from one that holds text", (_how, lose) => {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("Data");
  sheet.getRange("A1:B3").setValues([
    ["Listeners", "Other"],
    [10, 1],
    [20, 2],
  ]);
  sheet.getRange("A1:A3").activate();
  addOn.done("nameMetric", { name: "listeners" });
  lose(addOn);
  expect(addOn.done("readWorkbook", {}).metrics.metrics[0]?.problem).toBe(
    "The name listeners points to cells that are gone: select the cells and name them again.",
  );
});

test("ranges that were named before come along when the Metrics tab is made", () => {
  const workbook = memoryWorkbook();
  workbook.tables.write("Sheet1", 1, 1, [[3], [4]]);
  workbook.names.define("Sheet1", { older: { row: 1, column: 1, rows: 1, columns: 1 } });
  expect(readMetrics(workbook).metrics).toMatchObject([{ name: "older", last: 3, range: "Sheet1!A1" }]);
  workbook.select(selected([[4]], { tab: "Sheet1", range: "Sheet1!A2", at: { row: 2, column: 1, rows: 1, columns: 1 } }));
  expect(nameMetric(workbook, { name: "newer" }).ok).toBe(true);
  expect(
    workbook.tables
      .read("Metrics")
      ?.slice(1)
      .map(([name]) => name),
  ).toEqual(["newer", "older"]);
  expect(showMetric(workbook, { name: "newer" }).ok).toBe(true);
  expect(showMetric(workbook, { name: "gone" })).toMatchObject({ ok: false });
});

describe("named ranges without a row in the Metrics tab", () => {
  function withRows(count: number): ReturnType<typeof memoryWorkbook> {
    const workbook = memoryWorkbook();
    workbook.tables.write("Sheet1", 1, 1, [[3], [4]]);
    const at = { row: 1, column: 1, rows: 2, columns: 1 };
    const names = Array.from({ length: count }, (_none, index) => `own_${index + 1}`);
    workbook.names.define("Sheet1", { listed: at, okr_today: at, ...Object.fromEntries(names.map((name) => [name, at])) });
    workbook.tables.addTab("Metrics");
    workbook.tables.write("Metrics", 1, 1, [
      ["Metric", "Current"],
      ["listed", 4],
      ["gone", "#REF!"],
    ]);
    return workbook;
  }

  test("are listed below the others, with one sentence that says what to do", () => {
    const { metrics, note } = readMetrics(withRows(1));
    expect(metrics.map(({ name, last }) => [name, last])).toEqual([
      ["listed", 4],
      ["gone", null],
      ["own_1", 4],
    ]);
    expect(note).toBe(
      "own_1 has no row in the Metrics tab and no place in the weekly snapshot: type the name into the column Metric there and copy the formulas of another row.",
    );
  });

  test("are read fifty at most, and the sentence says how many there are", () => {
    const { metrics, note } = readMetrics(withRows(60));
    expect(metrics).toHaveLength(52);
    expect(note).toMatch(/^60 named ranges have no row .* snapshot; 50 of them are shown: type/);
  });

  test("are not mentioned where there are none", () => {
    expect(readMetrics(withRows(0)).note).toBeUndefined();
  });

  test("can be chosen for a key result all the same", () => {
    const workbook = withRows(60);
    expect(findMetric(workbook, " own_60 ")?.view).toMatchObject({ name: "own_60", last: 4 });
    expect(findMetric(workbook, "listed")?.current).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(findMetric(workbook, "")).toBeUndefined();
  });
});
