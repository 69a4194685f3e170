import { openAddOn } from "../support/add-on";

const HEADINGS = ["Quarter", "Objective", "Key result", "Metric", "Type", "Start", "Target", "Current", "Score", "Owner", "Weight"];

/** A plan of the user's own, with thousands and formulas in it. */
function withPlan(row: (string | number)[], format: string) {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet.getRange(1, 1, 2, HEADINGS.length).setValues([HEADINGS, row]);
  sheet.getRange(2, 6, 1, 3).setNumberFormat(format);
  sheet.getRange(1, 1).getValue();
  const plan = addOn.done("readWorkbook", {}).plan;
  const objective = plan.objectives[0];
  const keyResult = objective?.keyResults[0];
  if (!objective || !keyResult) throw new Error("The plan has no key result.");
  const { at, text, metric, type, start, target, current, weight } = keyResult;
  const edited = { at, objective: objective.at, text, metric, type, start, target, current, owner: "Zed", weight };
  return { addOn, sheet, edited };
}

test("changing the owner leaves thousands as they are, whatever the cells show", () => {
  const { addOn, sheet, edited } = withPlan(["2026-Q4", "Grow", "Raise seats", "", "change", 1200, 5000, 2345, "", "Ann", ""], "#,##0");

  expect(edited).toMatchObject({ start: "1,200", target: "5,000", current: "2,345" });
  expect(addOn.done("previewKeyResult", edited).score.score).toBeCloseTo(1145 / 3800, 9);
  addOn.done("saveKeyResult", edited);

  expect(sheet.getRange(2, 6, 1, 3).getValues()).toEqual([[1200, 5000, 2345]]);
  expect(sheet.getRange(2, 10).getValue()).toBe("Zed");
});

test("changing the owner leaves the digits that a format hides, and formulas", () => {
  const { addOn, sheet, edited } = withPlan(
    ["2026-Q4", "Grow", "Raise share", "", "change", 0.3512345, "=F2*2", "=F2+0.1", "", "Ann", ""],
    "0.0%",
  );

  addOn.done("saveKeyResult", edited);

  expect(sheet.getRange(2, 6).getValue()).toBe(0.3512345);
  expect(sheet.getRange(2, 6, 1, 3).getFormulas()).toEqual([["", "=F2*2", "=F2+0.1"]]);
});

test("a changed target is written, the baseline beside it stays", () => {
  const { addOn, sheet, edited } = withPlan(["2026-Q4", "Grow", "Raise seats", "", "change", 1200, 5000, 2345, "", "Ann", ""], "#,##0");

  addOn.done("saveKeyResult", { ...edited, target: "6000" });

  expect(sheet.getRange(2, 6, 1, 3).getValues()).toEqual([[1200, 6000, 2345]]);
});

test("a typed number that can be read two ways is asked about, not guessed", () => {
  const { addOn, edited } = withPlan(["2026-Q4", "Grow", "Raise seats", "", "change", 1200, 5000, 2345, "", "Ann", ""], "#,##0");

  const { issues } = addOn.done("previewKeyResult", { ...edited, target: "6,000" });

  expect(issues).toEqual([{ field: "target", message: "6,000 can be read two ways: type 6000, or 6." }]);
});

test("a way of scoring that the tab has no column for is refused, since the score would be another one", () => {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet.getRange(1, 1, 2, 6).setValues([
    ["Objective", "Key result", "Start", "Target", "Current", "Score"],
    ["Grow", "", "", "", "", ""],
  ]);
  const objective = addOn.done("readWorkbook", {}).plan.objectives[0]?.at ?? { row: 0, was: "" };
  const keyResult = {
    at: null,
    objective,
    text: "Keep churn low",
    metric: "",
    start: "",
    target: "5",
    current: "3",
    owner: "",
    weight: "",
  };

  const refused = addOn.call("saveKeyResult", { ...keyResult, type: "at most" });

  expect(refused).toMatchObject({ ok: false, issues: [{ field: "type" }] });
  expect(addOn.call("saveKeyResult", { ...keyResult, type: "change", start: "9" }).ok).toBe(true);
});

test("two key results with the same words keep their own columns in History, however the plan is sorted", () => {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  const row = (objective: string, current: number) => [objective, "Ship it", 0, 1, current, current];
  const headings = ["Objective", "Key result", "Start", "Target", "Current", "Score"];
  sheet.getRange(1, 1, 3, 6).setValues([headings, row("A", 0.9), row("B", 0.1)]);

  addOn.done("takeSnapshot", {});
  sheet.getRange(2, 1, 2, 6).setValues([row("B", 0.1), row("A", 0.9)]);
  addOn.host.clock.advance(7 * 86_400_000);
  addOn.done("takeSnapshot", {});

  const [history = [], ...weeks] = addOn.host.spreadsheet.getSheetByName("History")?.getDataRange().getValues() ?? [];
  const column = (heading: string) => weeks.map((week) => week[history.indexOf(heading)]);
  expect(column("Ship it (A)")).toEqual([0.9, 0.9]);
  expect(column("Ship it (B)")).toEqual([0.1, 0.1]);
});

test.each([
  [{ start: "10%", target: "20%", current: "12.5%" }, ["10.0%", "20.0%", "12.5%"]],
  [{ start: "7,5%", target: "20%", current: "" }, ["7.5%", "20.0%", ""]],
  [{ start: "10%", target: "20%", current: "12%" }, ["10%", "20%", "12%"]],
])("a percentage is shown with the decimal that was typed: %j", (amounts, shown) => {
  const { addOn, sheet, edited } = withPlan(["2026-Q4", "Grow", "Raise share", "", "change", "", "", "", "", "Ann", ""], "General");

  addOn.done("saveKeyResult", { ...edited, ...amounts });

  expect(sheet.getRange(2, 6, 1, 3).getDisplayValues()).toEqual([shown]);
});
