/** The example workbook, as a newcomer finds it. */
import { openAddOn } from "../support/add-on";

const RECORDED_WEEKS = 12;

describe("the example", () => {
  const addOn = openAddOn();
  addOn.done("createExample", {});
  const [headings = [], ...weeks] = addOn.shown("History");
  const { plan } = addOn.done("readWorkbook", {});
  const keyResults = plan.objectives.flatMap((objective) => objective.keyResults);

  test("has a History up to last week and leaves this week to the first snapshot", () => {
    expect(weeks).toHaveLength(RECORDED_WEEKS);
    expect([weeks[0]?.[0], weeks[RECORDED_WEEKS - 1]?.[0]]).toEqual(["2026-08-24", "2026-11-09"]);
    expect(weeks.every(([, recorded]) => recorded === "example")).toBe(true);

    addOn.done("takeSnapshot", {});
    const after = addOn.shown("History");
    expect(after[0]).toEqual(headings);
    expect(after.slice(1, -1)).toEqual(weeks);
    expect(after[after.length - 1]?.[0]).toBe("2026-11-16");
  });

  test("records what the data say of each week, and scores only since the quarter began", () => {
    const data = addOn.shown("Weekly data");
    const lastWeek = data.find(([week]) => week === "2026-11-09") ?? [];
    const recorded = weeks[RECORDED_WEEKS - 1] ?? [];

    expect(recorded.slice(2, 15)).toEqual(lastWeek.slice(1, 14));
    const score = headings.indexOf("Raise the average session from 24 to 28 minutes");
    expect(weeks.filter((week) => week[score] === "").map(([week]) => week)).toEqual([
      "2026-08-24",
      "2026-08-31",
      "2026-09-07",
      "2026-09-14",
      "2026-09-21",
      "2026-09-28",
    ]);
  });

  test("shows forecasts from the first minute, for every key result with enough weeks behind it", () => {
    expect(keyResults).toHaveLength(8);
    expect(keyResults.filter(({ forecast }) => forecast?.landing).length).toBe(8);
  });
});
