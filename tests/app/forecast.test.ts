import { roundedTo } from "../../src/app/plan/row-forecast";
import { type AddOn, openAddOn } from "../support/add-on";

const text = "Raise the share from 30% to 50%";
/** Mondays of October and November 2026. */
const WEEKS = [46300, 46307, 46314, 46321, 46328, 46335, 46342];

function withHistory(heading: string, values: readonly number[], metric = ""): AddOn {
  const addOn = openAddOn();
  const { spreadsheet } = addOn.host;
  if (metric !== "") {
    const data = spreadsheet.insertSheet("Data");
    data.getRange(1, 1, 2, 1).setValues([["Share"], [values[values.length - 1] ?? 0]]);
    spreadsheet.setNamedRange(metric, data.getRange("A2"));
  }
  const plan = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" });
  const objective = plan.objectives[0]?.at ?? { row: 0, was: "" };
  const fields = { at: null, objective, text, metric, type: "change" as const, start: "30%", target: "50%", owner: "", weight: "" };
  addOn.done("saveKeyResult", { ...fields, current: metric === "" ? "40%" : "" });
  const history = spreadsheet.insertSheet("History");
  history.getRange(1, 1, 1, 2).setValues([["Week", heading]]);
  if (values.length > 0) history.getRange(2, 1, values.length, 2).setValues(values.map((value, index) => [WEEKS[index] ?? 0, value]));
  addOn.shown("History");
  return addOn;
}

const forecastOf = (addOn: AddOn) => addOn.done("readWorkbook", {}).plan.objectives[0]?.keyResults[0]?.forecast;

describe("the forecast of a key result", () => {
  test("follows the metric's own values in the History tab", () => {
    const forecast = forecastOf(withHistory("share", [0.3, 0.31, 0.32, 0.33, 0.34, 0.35, 0.36], "share"));

    expect(forecast).toMatchObject({ end: 46387, target: 0.5, landing: { shown: { value: "42.4%" }, isReached: false } });
    expect(forecast?.landing?.score).toBeCloseTo(0.62, 2);
    expect(forecast?.values).toHaveLength(7);
    expect(forecast?.landing?.reachedOn).toBe("2027-02-22");
  });

  test("follows the recorded scores where the current value is typed", () => {
    const forecast = forecastOf(withHistory(text, [0, 0.1, 0.2, 0.3, 0.4, 0.5]));

    expect(forecast?.target).toBe(1);
    expect(forecast?.landing?.score).toBe(1);
  });

  test("needs four weeks of values", () => {
    expect(forecastOf(withHistory(text, [0, 0.1, 0.2]))).toMatchObject({ landing: null, values: { length: 3 } });
    expect(forecastOf(withHistory("Something else", [1, 2, 3, 4]))).toMatchObject({ landing: null, values: [] });
  });

  test("is not made once the period is over", () => {
    const addOn = withHistory(text, [0, 0.1, 0.2, 0.3]);
    addOn.host.clock.set("2027-01-02T10:00:00Z");

    expect(forecastOf(addOn)).toBeNull();
  });

  test("reads the History tab once, however many key results there are", () => {
    const addOn = withHistory(text, [0, 0.1, 0.2, 0.3]);
    const objective = addOn.done("readWorkbook", {}).plan.objectives[0]?.at ?? { row: 0, was: "" };
    const reads = () => {
      addOn.host.calls.reset();
      addOn.done("readWorkbook", {});
      return addOn.host.calls.total;
    };
    const one = reads();
    for (const more of ["A", "B", "C"])
      addOn.done("saveKeyResult", {
        at: null,
        objective,
        text: more,
        metric: "",
        type: "change",
        start: "0",
        target: "1",
        current: "0",
        owner: "",
        weight: "",
      });

    expect(reads()).toBe(one);
  });

  test.each([
    [0.4713, 0.06, 0.47],
    [99.949, 0.02, 99.95],
    [1234.5, 0, 1230],
  ])("%d with a range of %d is told as %d", (value, range, told) => {
    expect(roundedTo(value, range)).toBe(told);
  });
});
