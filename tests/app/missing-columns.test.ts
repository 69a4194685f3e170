/** Metrics tabs of earlier versions and of people's own making: the columns that flag a breached guard are offered and added, and nothing else moves. */
import { type AddOn, openAddOn, reopened } from "../support/add-on";

const RISING = [1, 2, 3, 4, 5, 6, 7, 8];

/** Named columns of a tab of numbers: two that rise and one that falls. */
function withNumbers(): AddOn {
  const addOn = openAddOn();
  const { spreadsheet } = addOn.host;
  const sheet = spreadsheet.insertSheet("Numbers");
  sheet.getRange("A1:C8").setValues(RISING.map((value) => [value, value / 10, 9 - value]));
  ["invites", "blocks", "teams"].forEach((name, index) => {
    spreadsheet.setNamedRange(name, sheet.getRange(1, index + 1, 8, 1));
  });
  return addOn;
}

const OWN: readonly (readonly (string | number)[])[] = [
  ["Our numbers, by Ana", "", "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
  ["Owner", "Current", "Remark", "Counter-metric", "Metric", "", "Team", "Plan"],
  ["Ben", '=IFERROR(INDEX(invites,COUNT(invites)),"")', "ours", " Blocks ", "invites", "", "Growth", 4],
  ["Chi", '=IFERROR(INDEX(blocks,COUNT(blocks)),"")', "", "", "blocks", "ask Chi", "Safety", "=H4+1"],
  ["Dan", '=IFERROR(INDEX(teams,COUNT(teams)),"")', "theirs", "", "teams", "", "", ""],
  ["", "", "", "", "", "", "", ""],
  ["", "", "", "", "Not a metric: typed by hand", "", "", "=SUM(H4:H5)"],
];

/** A tab of somebody's own: headings in their order, a title above, notes below, a column of theirs within and a table beside. */
const openOwn = reopened(() => {
  const addOn = withNumbers();
  const sheet = addOn.host.spreadsheet.insertSheet("Metrics");
  sheet.getRange(1, 1, OWN.length, 8).setValues(OWN.map((row) => [...row]));
  sheet.getRange("B4:B6").setNumberFormat("0.0");
  sheet.getRange(1, 1).getValue();
  return addOn;
});

/** What stands in the first columns and how it looks. */
function everything({ host }: AddOn, columns: number): unknown {
  const range = host.spreadsheet.getSheetByName("Metrics")?.getRange(1, 1, 12, columns);
  return [range?.getDisplayValues(), range?.getFormulas(), range?.getNumberFormats()];
}

/** The added columns, from the title's row down. */
function added({ host }: AddOn): string[][] {
  return host.spreadsheet.getSheetByName("Metrics")?.getRange("I1:K8").getDisplayValues() ?? [];
}

const ADDED = [
  ["", "", ""],
  ["", "", ""],
  ["Direction", "Trend", "Flag"],
  ["", "rising", ""],
  ["", "rising", ""],
  ["", "falling", ""],
  ["", "", ""],
  ["", "", ""],
];

const missingIn = (addOn: AddOn): unknown => addOn.done("readWorkbook", {}).metrics.missing;

test("columns that a tab lacks are named and not added by themselves", () => {
  const addOn = openOwn();
  const before = everything(addOn, 14);

  expect(missingIn(addOn)).toEqual(["Direction", "Trend", "Flag"]);
  addOn.done("readMetricTree", {});
  expect(everything(addOn, 14)).toEqual(before);
});

test("added, they stand right of everything with a formula for each metric, and every other cell is as it was", () => {
  const addOn = openOwn();
  const before = everything(addOn, 8);

  const { metrics } = addOn.done("addMetricColumns", {});

  expect(added(addOn)).toEqual(ADDED);
  expect(everything(addOn, 8)).toEqual(before);
  expect(metrics.missing).toBeUndefined();
  expect(missingIn(addOn)).toBeUndefined();
  expect(addOn.call("addMetricColumns", {})).toMatchObject({ ok: false });
});

test("once it is said which way is better, the sheet flags the counter-metric that gets worse, and the sidebar agrees", () => {
  const addOn = openOwn();
  addOn.done("addMetricColumns", {});
  const { outside } = addOn.done("readMetricTree", {});
  const was = outside.find(({ fields }) => fields.metric === "blocks")?.fields;
  if (!was) throw new Error("There is no metric blocks.");

  addOn.done("saveTreeMetric", { was, fields: { ...was, direction: "down" } });

  expect(added(addOn).map((row) => row[2])).toEqual(["", "", "Flag", "⚠ Blocks gets worse meanwhile", "", "", "", ""]);
  const breached = addOn.done("readTreeEvidence", {}).guards.filter((guard) => guard.breached);
  expect(breached.map(({ metric, counter }) => [metric, counter])).toEqual([["invites", "Blocks"]]);
});

test("taken back, the tab is as it was and the columns are offered again", () => {
  const addOn = openOwn();
  const before = everything(addOn, 14);
  const { undo } = addOn.done("addMetricColumns", {});

  expect(addOn.done("undoMetricColumns", { undo }).missing).toEqual(["Direction", "Trend", "Flag"]);
  expect(everything(addOn, 14)).toEqual(before);
});

test("nothing is taken back once somebody wrote into the added columns", () => {
  const addOn = openOwn();
  const { undo } = addOn.done("addMetricColumns", {});
  addOn.host.spreadsheet.getSheetByName("Metrics")?.getRange("I4").setValue("up").getValue();

  expect(addOn.call("undoMetricColumns", { undo })).toMatchObject({
    ok: false,
    issues: [{ message: expect.stringContaining("changed since") }],
  });
  expect(added(addOn)[3]).toEqual(["up", "rising", ""]);
});

test("what the tree form adds to such a tab stands right of everything too, and no note is written over", () => {
  const addOn = openOwn();
  addOn.host.spreadsheet.getSheetByName("Metrics")?.getRange("J4").setValue("a note without a heading").getValue();
  const { outside } = addOn.done("readMetricTree", {});
  const was = outside.find(({ fields }) => fields.metric === "invites")?.fields;
  if (!was) throw new Error("There is no metric invites.");

  addOn.done("saveTreeMetric", { was, fields: { ...was, role: "North Star", owner: "Eva", unit: "people" } });

  const rows = addOn.shown("Metrics");
  expect(rows[2]?.slice(8)).toEqual(["", "", "Role", "Unit"]);
  expect(rows[3]).toEqual([
    "Eva",
    "8.0",
    "ours",
    " Blocks ",
    "invites",
    "",
    "Growth",
    "4",
    "",
    "a note without a heading",
    "North Star",
    "people",
  ]);
});

test("a tab of an earlier version gets the four columns behind its last one", () => {
  const addOn = withNumbers();
  addOn.host.spreadsheet
    .insertSheet("Metrics")
    .getRange("A1:E3")
    .setValues([
      ["Metric", "Current", "Change", "Recent", "Cells"],
      ["invites", 8, 1, "7; 8", "Numbers!A1:A8"],
      ["teams", 1, -1, "2; 1", "Numbers!C1:C8"],
    ])
    .getValue();

  addOn.done("addMetricColumns", {});

  expect(addOn.shown("Metrics")).toEqual([
    ["Metric", "Current", "Change", "Recent", "Cells", "Direction", "Counter-metric", "Trend", "Flag"],
    ["invites", "8", "1", "7; 8", "Numbers!A1:A8", "", "", "rising"],
    ["teams", "1", "-1", "2; 1", "Numbers!C1:C8", "", "", "falling"],
  ]);
});

test("a tab that the add-on makes lacks nothing, and without a tab nothing is added", () => {
  const addOn = withNumbers();
  expect(missingIn(addOn)).toBeUndefined();
  expect(addOn.call("addMetricColumns", {})).toMatchObject({ ok: false });

  addOn.host.spreadsheet.getSheetByName("Numbers")?.getRange("E1").setValue(3).activate();
  addOn.done("nameMetric", { name: "three" });
  expect(missingIn(addOn)).toBeUndefined();
  expect(addOn.call("addMetricColumns", {})).toMatchObject({ ok: false });
});
