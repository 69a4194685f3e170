import { type AddOn, openAddOn } from "../support/add-on";

const keyResult = { at: null, metric: "", type: "change" as const, start: "0", owner: "", weight: "" };

function withPlan(values: readonly string[], quarter = "2026-Q4"): AddOn {
  const addOn = openAddOn();
  const plan = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter, owner: "" });
  const objective = plan.objectives[0]?.at ?? { row: 0, was: "" };
  values.forEach((current, index) => {
    addOn.done("saveKeyResult", { ...keyResult, objective, text: `Raise metric ${index + 1} from 0 to 100`, target: "100", current });
  });
  return addOn;
}

const first = (addOn: AddOn) => addOn.done("readWorkbook", {}).plan.objectives[0];

/** Types a value under a heading, in the first key result's row. */
function setUnder(addOn: AddOn, heading: string, value: unknown): void {
  const column = (addOn.shown("OKRs")[0] ?? []).indexOf(heading) + 1;
  addOn.host.spreadsheet.getSheetByName("OKRs")?.getRange(2, column).setValue(value);
  addOn.shown("OKRs");
}

describe("the status of key results, on 22 November of the fourth quarter", () => {
  test("follows the pace of the quarter, with reason and catch-up factor", () => {
    const plan = first(withPlan(["60", "10", "100", ""]));

    expect(plan?.keyResults.map(({ status }) => status?.word)).toEqual(["On track", "Off track", "Achieved", "No data"]);
    expect(plan?.keyResults[1]?.status?.reason).toBe(
      "Off track: 0.10 against 0.40 expected by today; from here you need 2.0 times the planned pace.",
    );
    expect(plan?.status).toMatchObject({ word: "Off track", reason: "Off track: 1 of 4" });
    expect(plan?.status?.catchUpFactor).toBeCloseTo((0.7 - 170 / 300) / (0.7 * (39 / 91)), 10);
  });

  test("is the same in the Status column, one array formula over the tab's own dates and today's cell", () => {
    const addOn = withPlan(["60", "10", "100", ""]);
    const [headings = [], ...rows] = addOn.shown("OKRs");
    const column = headings.indexOf("Status");

    expect(rows.map((row) => row[column])).toEqual(["On track", "Off track", "Achieved", "No data"]);
    expect(
      addOn.host.spreadsheet
        .getSheetByName("OKRs")
        ?.getRange(1, column + 1)
        .getFormula(),
    ).toContain("okr_today");
    expect(rows.map((row) => row.slice(headings.indexOf("Starts"), headings.indexOf("Ends") + 1))).toEqual(
      new Array(4).fill(["2026-10-01", "2026-12-31"]),
    );
  });

  test("expects all of a committed key result, in the sheet and in the sidebar", () => {
    const addOn = withPlan(["45"]);
    expect(first(addOn)?.keyResults[0]?.status?.word).toBe("On track");
    setUnder(addOn, "Commitment", "committed");

    expect(first(addOn)?.keyResults[0]?.status?.word).toBe("At risk");
    expect(addOn.shown("OKRs")[1]).toContain("At risk");
  });

  test("is stale after ten days without a check-in", () => {
    const addOn = withPlan(["45"]);
    setUnder(addOn, "Last check-in", 46330);

    expect(first(addOn)?.keyResults[0]?.status?.word).toBe("Stale");
  });

  test("changes with the quarter of its objective, and stays out where the period is not known", () => {
    const addOn = withPlan(["60"]);
    const at = first(addOn)?.at ?? null;
    addOn.done("saveObjective", { at, objective: "Listen daily", quarter: "2027-Q1", owner: "" });

    expect(first(addOn)?.keyResults[0]?.status).toMatchObject({
      word: "Not started",
      reason: "Not started: the period begins in 40 days.",
    });
    expect(addOn.shown("OKRs")[1]).toEqual(expect.arrayContaining(["2027-01-01", "2027-03-31", "Not started"]));
    expect(first(withPlan(["60"], "this year"))?.keyResults[0]?.status).toBeNull();
  });

  test("is given for tables of the user's own, without dates and without a status column", () => {
    const addOn = openAddOn();
    const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
    sheet.getRange(1, 1, 2, 5).setValues([
      ["Objective", "Key result", "Start", "Target", "Current"],
      ["Listen daily", "Raise sessions", 0, 100, 60],
    ]);
    addOn.shown("OKRs");

    expect(first(addOn)?.keyResults[0]?.status?.word).toBe("On track");
    addOn.done("saveKeyResult", {
      ...keyResult,
      objective: { row: 2, was: "Listen daily" },
      text: "Raise minutes",
      target: "10",
      current: "1",
    });
    expect(addOn.shown("OKRs")[2]).toEqual(["Listen daily", "Raise minutes", "0", "10", "1"]);
  });

  test("saving and changing rows never writes over the columns that fill themselves", () => {
    const addOn = withPlan(["60", "10"]);
    const plan = first(addOn);
    addOn.done("saveObjective", { at: plan?.at ?? null, objective: "Listen every day", quarter: "2027-Q1", owner: "Ana" });
    setUnder(addOn, "Current", 100);

    expect(addOn.shown("OKRs")[1]?.slice(9, 11)).toEqual(["1.00", "Not started"]);
    expect(addOn.host.spreadsheet.getSheetByName("OKRs")?.getRange("J2:K3").getFormulas()).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});
