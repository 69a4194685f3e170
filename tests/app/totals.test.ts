/** Plans with rows beneath that sum them up: these are no goals, and go on covering what is added. */
import { type AddOn, openAddOn } from "../support/add-on";

const HEADINGS = ["Objective", "Key result", "Start", "Target", "Current", "Score", "Quarter"];
const score = (row: number): string => `=KRSCORE(C${row},D${row},E${row})`;

const ROWS = [
  ["Listen daily", "Sessions up", 0, 10, 4, score(2), ""],
  ["", "Skips down", 8, 2, 5, score(3), ""],
  ["Pay gladly", "Conversion up", 0, 1, 0.5, score(4), ""],
  ["", "Churn down", 9, 5, 7, score(5), ""],
];
const BLANK = ["", "", "", "", "", "", ""];
const TOTAL = ["Total", "", "", "", "", "=AVERAGE(F2:F5)", ""];

function withPlan(...beneath: (string | number)[][]): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet.deleteRows(31, sheet.getMaxRows() - 30);
  const rows = [HEADINGS, ...ROWS, ...beneath];
  sheet.getRange(1, 1, rows.length, HEADINGS.length).setValues(rows).getValues();
  return addOn;
}

const goals = (addOn: AddOn): [string, string[]][] =>
  addOn.done("readWorkbook", {}).plan.objectives.map(({ objective, keyResults }) => [objective, keyResults.map(({ text }) => text)]);

const GOALS = [
  ["Listen daily", ["Sessions up", "Skips down"]],
  ["Pay gladly", ["Conversion up", "Churn down"]],
];

/** First two columns, and the formula under Score. */
function rowsOf({ host }: AddOn): (string | undefined)[][] {
  const range = host.spreadsheet.getSheetByName("OKRs")?.getDataRange();
  const formulas = range?.getFormulas() ?? [];
  return (range?.getDisplayValues() ?? []).slice(1).map((row, index) => [row[0], row[1], formulas[index + 1]?.[5]]);
}

const addKeyResult = (addOn: AddOn, objective: string, text = "One more") => {
  const { plan } = addOn.done("readWorkbook", {});
  const at = plan.objectives.find((each) => each.objective === objective)?.at ?? { row: 0, was: "" };
  const typed = { type: "change" as const, start: "0", target: "10", current: "5", owner: "", weight: "" };
  return addOn.call("saveKeyResult", { at: null, objective: at, text, metric: "", ...typed });
};
const addObjective = (addOn: AddOn) => addOn.call("saveObjective", { at: null, objective: "Stay safe", quarter: "2026-Q4", owner: "" });

test("a row that sums up the others is no objective, whatever its name and in whichever column it stands", () => {
  const names = [
    ["Total", "=AVERAGE(F2:F5)"],
    ["Grand total:", "=SUM($F$2:F5)"],
    ["AVERAGE SCORE", "=IF(COUNT(F2:F5)=0,0,AVERAGE(F2:F5))"],
    ["Summe", "=SUM(OKRs!F2:F5)"],
    ["Gesamt", "=AVERAGE($F$2:$F$5)"],
    ["Mittelwert", "=AVERAGE(F2:F5)"],
    ["Moyenne", "=1/0+AVERAGE(F2:F5)"],
    ["Promedio", "=AVERAGE(F2:F5)"],
    ["Total général", "=SUM(F2:F5)"],
    ["Média", "=AVERAGE(F2:F5)"],
    ["Összesen", "=AVERAGE(F2:F5)"],
    ["Wynik zespołu", "=SUM(F2:F5)/COUNT(F2:F5)"],
  ];
  const addOn = withPlan();
  const sheet = addOn.host.spreadsheet.getSheetByName("OKRs");
  for (const [name = "", formula = ""] of names) {
    sheet?.getRange("A7:F7").setValues([[name, "", "", "", "", formula]]);
    expect([name, goals(addOn)]).toEqual([name, GOALS]);
    sheet?.getRange("A7:F7").setValues([["", name, "", "", "", formula]]);
    expect([name, goals(addOn)]).toEqual([name, GOALS]);
  }
});

test("where there are no formulas, as in a .csv, the name says it", () => {
  expect(goals(withPlan(["Total", "", "", "", "", 0.47, ""]))).toEqual(GOALS);
  expect(goals(withPlan(["Keep calm", "", "", "", "", 0.47, ""]))).toHaveLength(3);
});

test("what is measured is a key result whatever its name, and an objective with the average of its own rows is one", () => {
  expect(goals(withPlan(["", "Total", 0, 10, 5, score(6), ""]))[1]).toEqual(["Pay gladly", ["Conversion up", "Churn down", "Total"]]);
  const headed = withPlan(["Stay safe", "", "", "", "", "=AVERAGE(F7:F8)", ""], ["", "Fewer incidents", 9, 1, 5, score(7), ""]);
  expect(goals(headed)[2]).toEqual(["Stay safe", ["Fewer incidents"]]);
});

test("a totals row is not recorded in History", () => {
  const addOn = withPlan(["", "Average", "", "", "", "=AVERAGE(F2:F5)", ""]);
  addOn.done("takeSnapshot", {});
  expect(addOn.shown("History")[0]).toEqual(["Week", "Recorded", "Sessions up", "Skips down", "Conversion up", "Churn down"]);
});

describe.each([
  ["a blank row and a total", [BLANK, TOTAL], [["", "", ""]], 5],
  ["a total", [TOTAL], [], 5],
  ["a total that covers the blank row too", [BLANK, ["Total", "", "", "", "", "=AVERAGE(F2:F6)", ""]], [["", "", ""]], 6],
])("with %s beneath", (_what, beneath, blank, covered) => {
  const first = ["Listen daily", "Sessions up", score(2)];
  const second = ["", "Skips down", score(3)];
  const others = (row: number) => [
    ["Pay gladly", "Conversion up", score(row)],
    ["", "Churn down", score(row + 1)],
  ];
  const total = ["Total", "", `=AVERAGE(F2:F${covered + 1})`];

  test("a key result of the last objective goes below it, and the total covers it", () => {
    const addOn = withPlan(...beneath);
    expect(addKeyResult(addOn, "Pay gladly").ok).toBe(true);
    expect(rowsOf(addOn)).toEqual([first, second, ...others(4), ["", "One more", score(6)], ...blank, total]);
  });

  test("a key result of another objective goes below that one's, and the total covers it", () => {
    const addOn = withPlan(...beneath);
    expect(addKeyResult(addOn, "Listen daily").ok).toBe(true);
    expect(rowsOf(addOn)).toEqual([first, second, ["", "One more", score(4)], ...others(5), ...blank, total]);
  });

  test("a new objective goes below the last key result, and the total covers it", () => {
    const addOn = withPlan(...beneath);
    expect(addObjective(addOn).ok).toBe(true);
    expect(rowsOf(addOn)).toEqual([first, second, ...others(4), ["Stay safe", "", ""], ...blank, total]);
  });

  test.each([
    ["first", "deleteKeyResult" as const, { row: 2, was: "Sessions up" }],
    ["last", "deleteKeyResult" as const, { row: 5, was: "Churn down" }],
    ["first objective", "deleteObjective" as const, { row: 2, was: "Listen daily" }],
    ["last objective", "deleteObjective" as const, { row: 4, was: "Pay gladly" }],
  ])("deleting the %s and undoing it leaves the total as it was", (_which, action, at) => {
    const addOn = withPlan(...beneath);
    const before = rowsOf(addOn);
    const { deleted } = addOn.done(action, { at });
    addOn.done("restoreRows", deleted);
    expect(rowsOf(addOn)).toEqual(before);
  });
});

test("a row that is added above a bold total is not bold itself", () => {
  const addOn = withPlan(TOTAL);
  const sheet = addOn.host.spreadsheet.getSheetByName("OKRs");
  sheet?.getRange("A6:F6").setFontWeight("bold").getValues();
  addObjective(addOn);
  expect(sheet?.getRange("A5:A7").getFontWeights()).toEqual([["normal"], ["normal"], ["bold"]]);
});

test("an empty row between two objectives stays, and an objective's average covers its own new row only", () => {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  const rows = [
    HEADINGS,
    ["Listen daily", "", "", "", "", "=AVERAGE(F3:F4)", ""],
    ["", "Sessions up", 0, 10, 4, score(3), ""],
    ["", "Skips down", 8, 2, 5, score(4), ""],
    BLANK,
    ["Pay gladly", "", "", "", "", "=AVERAGE(F7:F8)", ""],
    ["", "Conversion up", 0, 1, 0.5, score(7), ""],
    ["", "Churn down", 9, 5, 7, score(8), ""],
    ["Average", "", "", "", "", "=AVERAGE(F2:F8)", ""],
  ];
  sheet.getRange(1, 1, rows.length, HEADINGS.length).setValues(rows).getValues();

  addKeyResult(addOn, "Listen daily");
  addObjective(addOn);
  const { deleted } = addOn.done("deleteKeyResult", { at: { row: 3, was: "Sessions up" } });
  addOn.done("restoreRows", deleted);

  expect(rowsOf(addOn)).toEqual([
    ["Listen daily", "", "=AVERAGE(F3:F5)"],
    ["", "Sessions up", score(3)],
    ["", "Skips down", score(4)],
    ["", "One more", score(5)],
    ["", "", ""],
    ["Pay gladly", "", "=AVERAGE(F8:F9)"],
    ["", "Conversion up", score(8)],
    ["", "Churn down", score(9)],
    ["Stay safe", "", ""],
    ["Average", "", "=AVERAGE(F2:F10)"],
  ]);
});

test("a summary above the headings goes on covering the plan", () => {
  const addOn = withPlan();
  const sheet = addOn.host.spreadsheet.getSheetByName("OKRs");
  sheet?.insertRowsBefore(1, 2);
  sheet?.getRange("F1").setFormula("=AVERAGE(F4:F7)").getValue();
  const summary = () => sheet?.getRange("F1").getFormula();

  addObjective(addOn);
  addKeyResult(addOn, "Pay gladly");
  expect(rowsOf(addOn).map(([objective]) => objective)).toEqual(["", "Objective", "Listen daily", "", "Pay gladly", "", "", "Stay safe"]);
  expect(summary()).toBe("=AVERAGE(F4:F9)");
  const { deleted } = addOn.done("deleteKeyResult", { at: { row: 4, was: "Sessions up" } });
  expect(summary()).toBe("=AVERAGE(F4:F8)");
  addOn.done("restoreRows", deleted);
  expect(summary()).toBe("=AVERAGE(F4:F9)");
});

test("the average of the last objective covers the key result that is added beneath it, where the plan just ends", () => {
  const addOn = withPlan(
    ["Stay safe", "", "", "", "", "=AVERAGE(F7:F8)", ""],
    ["", "Fewer incidents", 9, 1, 5, score(7), ""],
    ["", "Fewer near misses", 9, 1, 5, score(8), ""],
  );
  addKeyResult(addOn, "Stay safe");
  expect(rowsOf(addOn)[4]).toEqual(["Stay safe", "", "=AVERAGE(F7:F9)"]);
});

test("below an objective's own average the next objective begins, above the total of all", () => {
  const addOn = withPlan(["Average", "", "", "", "", "=AVERAGE(F4:F5)", ""], ["Total", "", "", "", "", "=AVERAGE(F2:F5)", ""]);
  addObjective(addOn);
  expect(rowsOf(addOn).slice(4)).toEqual([
    ["Average", "", "=AVERAGE(F4:F5)"],
    ["Stay safe", "", ""],
    ["Total", "", "=AVERAGE(F2:F7)"],
  ]);
});
