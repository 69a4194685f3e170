import { definitionHashOf } from "../../src/app/metrics/definition-hash";
import type { Content } from "../../src/app/workbook";
import { openAddOn, shortenTabs, withMetrics } from "../support/add-on";
import { memoryWorkbook } from "../support/memory-workbook";

const NEXT_MONDAY = "2026-11-23T10:30:00Z";

function scheduled(options: Parameters<typeof openAddOn>[0] = {}, day = 1, hour = 9) {
  const addOn = openAddOn(options);
  withMetrics(addOn, 2);
  addOn.done("setSchedule", { on: true, day, hour });
  shortenTabs(addOn);
  return addOn;
}

const weeks = (addOn: ReturnType<typeof openAddOn>): (string | undefined)[] =>
  addOn
    .shown("History")
    .slice(1)
    .map(([week]) => week);

test("on the Monday at nine the week is recorded, once, and the sidebar says by whom and when the next one is due", () => {
  const addOn = scheduled();
  addOn.host.clock.set("2026-11-23T05:30:00Z");
  addOn.host.triggers.runUntil("2026-11-23T07:30:00Z");
  expect(weeks(addOn)).toEqual([]);

  addOn.host.triggers.runUntil("2026-11-23T12:00:00Z");
  expect(addOn.shown("History")).toEqual([
    ["Week", "Recorded", "metric_of_team_1", "metric_of_team_2"],
    ["2026-11-23", "2026-11-23 09:00", "0", "1"],
  ]);
  const { schedule } = addOn.done("readWorkbook", {});
  expect(schedule.last).toMatchObject({ week: "2026-W48", result: "recorded", by: "ana@example.com" });
  expect(schedule.next).toBe("Monday 30 November, 9:00");
  expect(schedule.problem).toBeNull();
});

test("the hourly trigger is the only one, and turning the snapshot off removes it", () => {
  const addOn = scheduled();
  addOn.done("setSchedule", { on: true, day: 5, hour: 16 });
  expect(addOn.host.triggers.list.map(({ functionName }) => functionName)).toEqual(["hourlyTrigger"]);
  addOn.done("setSchedule", { on: false, day: 5, hour: 16 });
  expect(addOn.host.triggers.list).toEqual([]);
});

test("a month in which nothing ran leaves weeks marked as missed, never invented values", () => {
  const addOn = scheduled();
  addOn.host.triggers.runUntil(NEXT_MONDAY);
  addOn.host.clock.set("2026-12-22T10:00:00Z");
  addOn.host.triggers.runDue();
  expect(addOn.shown("History").slice(1)).toEqual([
    ["2026-11-23", "2026-11-23 09:00", "0", "1"],
    ["2026-11-30", "missed"],
    ["2026-12-07", "missed"],
    ["2026-12-14", "missed"],
    ["2026-12-21", "2026-12-22 11:00", "0", "1"],
  ]);
});

test("week 53 of 2026 is a week of its own, and the first week of 2027 follows it", () => {
  const addOn = scheduled({ now: "2026-12-20T10:00:00Z" });
  addOn.host.triggers.runUntil("2027-01-05T10:00:00Z");
  expect(weeks(addOn)).toEqual(["2026-12-21", "2026-12-28", "2027-01-04"]);
  expect(addOn.done("readWorkbook", {}).schedule.last?.week).toBe("2027-W01");
});

test.each([
  ["Europe/Berlin", "2026-03-28T12:00:00Z", "2026-04-07T12:00:00Z", 7, 2, ["2026-03-23", "2026-03-30"]],
  ["Europe/Berlin", "2026-10-24T12:00:00Z", "2026-11-02T12:00:00Z", 7, 2, ["2026-10-19", "2026-10-26"]],
  ["America/New_York", "2026-03-07T12:00:00Z", "2026-03-16T12:00:00Z", 7, 2, ["2026-03-02", "2026-03-09"]],
  ["America/New_York", "2026-10-31T12:00:00Z", "2026-11-09T12:00:00Z", 7, 1, ["2026-10-26", "2026-11-02"]],
  ["Pacific/Apia", "2026-11-20T12:00:00Z", "2026-11-30T12:00:00Z", 1, 0, ["2026-11-23", "2026-11-30"]],
])("in %s from %s the clocks may change: each week is recorded once", (timeZone, now, until, day, hour, expected) => {
  const addOn = scheduled({ timeZone, now }, day, hour);
  addOn.host.triggers.runUntil(until);
  expect(weeks(addOn)).toEqual(expected);
});

test("two people who both turn it on get one row a week, and nothing breaks", () => {
  const addOn = scheduled();
  const ben = addOn.host.as("ben@example.com");
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 }, ben);
  expect(addOn.host.triggers.list).toHaveLength(2);
  addOn.host.triggers.runUntil("2026-11-30T12:00:00Z");
  expect(weeks(addOn)).toEqual(["2026-11-23", "2026-11-30"]);
});

test("a snapshot asked for by hand is kept, and the appointment of the same week leaves it as it is", () => {
  const addOn = scheduled({}, 3, 9);
  addOn.host.clock.set("2026-11-23T09:00:00Z");
  expect(addOn.done("takeSnapshot", {}).last).toMatchObject({ result: "recorded", week: "2026-W48" });
  expect(addOn.done("takeSnapshot", {}).last).toMatchObject({ result: "already recorded" });
  addOn.host.triggers.runUntil("2026-11-26T12:00:00Z");
  expect(weeks(addOn)).toEqual(["2026-11-23"]);
});

test("a new metric gets a column at the end, a removed one keeps its column and its past", () => {
  const addOn = scheduled();
  addOn.host.triggers.runUntil(NEXT_MONDAY);
  const metrics = addOn.host.spreadsheet.getSheetByName("Metrics");
  metrics?.getRange("A2:B2").setValues([["brand_new", 7]]);
  addOn.host.triggers.runUntil("2026-11-30T12:00:00Z");
  expect(addOn.shown("History")).toEqual([
    ["Week", "Recorded", "metric_of_team_1", "metric_of_team_2", "brand_new"],
    ["2026-11-23", "2026-11-23 09:00", "0", "1"],
    ["2026-11-30", "2026-11-30 09:00", "", "1", "7"],
  ]);
});

test("a busy spreadsheet and a permission taken back are said in the sidebar, and the next hour makes good", () => {
  const addOn = scheduled();
  addOn.host.lockBusy = true;
  addOn.host.triggers.runUntil("2026-11-23T09:10:00Z");
  expect(addOn.done("readWorkbook", {}).schedule.problem).toMatch(/tried again within the hour/);
  addOn.host.lockBusy = false;
  addOn.host.authorizationRequired = true;
  addOn.host.triggers.runUntil("2026-11-23T10:10:00Z");
  expect(weeks(addOn)).toEqual([]);
  expect(addOn.done("readWorkbook", {}).schedule.problem).toMatch(/permission/);
  addOn.host.authorizationRequired = false;
  addOn.host.triggers.runUntil("2026-11-23T11:10:00Z");
  expect(weeks(addOn)).toEqual(["2026-11-23"]);
});

test("the first hour of each day brings okr_today up to date, so that a status follows the calendar without anybody opening the sidebar", () => {
  const addOn = scheduled();
  const today = () => addOn.host.spreadsheet.getRangeByName("okr_today")?.getDisplayValue();
  expect(today()).toBe("2026-11-22");
  addOn.host.triggers.runUntil("2026-11-25T00:30:00Z");
  expect(today()).toBe("2026-11-25");
});

test("a North Star that is chosen between two snapshots has its formula's hash in the next one", () => {
  const addOn = scheduled();
  addOn.host.triggers.runUntil(NEXT_MONDAY);
  expect(addOn.shown("History")[0]).not.toContain("North Star definition");
  const fields = {
    name: "Listeners",
    definition: "",
    captures: "",
    metric: "metric_of_team_2",
    unit: "",
    revenue: "",
    owner: "Ana",
    reviewBy: "",
  };
  addOn.done("saveNorthStar", { fields, choose: true, reason: "", questions: [], vetting: [], stress: [], agreed: [] });
  addOn.host.triggers.runUntil("2026-11-30T12:00:00Z");
  const [headings = [], , second = []] = addOn.shown("History");
  expect(second[headings.indexOf("North Star definition")]).toMatch(/^[0-9a-f]{8}$/);
});

test("the hash changes with the formula, and neither with a new week nor with a number typed over one", () => {
  const workbook = memoryWorkbook();
  workbook.names.define("Sheet1", { star: { row: 2, column: 2, rows: 9, columns: 1 } });
  const hashWith = (...cells: Content[]): string => {
    workbook.tables.write(
      "Sheet1",
      2,
      2,
      cells.map((cell) => [cell]),
    );
    return definitionHashOf(workbook, "star");
  };
  const first = hashWith({ formula: "=A2*2" });
  expect(hashWith({ formula: "=A2*2" }, { formula: "=A3*2" })).toBe(first);
  expect(hashWith({ formula: "=A2*2" }, { formula: "=A3*2" }, 7)).toBe(first);
  expect(hashWith({ formula: "=A2*2" }, { formula: "=A3*3" })).not.toBe(first);
  expect(definitionHashOf(workbook, "gone")).toBe("");
});

function runAt({ host }: ReturnType<typeof openAddOn>, at: string): void {
  host.clock.set(at);
  host.triggers.runDue();
}

/** The week's row goes, or the whole tab with it. */
const removals: [string, (addOn: ReturnType<typeof openAddOn>) => void][] = [
  ["the row of this week", ({ host }) => void host.spreadsheet.getSheetByName("History")?.deleteRow(2)],
  [
    "the tab History",
    ({ host }) => {
      const history = host.spreadsheet.getSheetByName("History");
      if (history) host.spreadsheet.deleteSheet(history);
    },
  ],
];

describe.each(removals)("when somebody deletes %s", (_what, remove) => {
  const gone = "The row of week 2026-W48 is not in the tab History any more: it is recorded again within the hour, or take it now.";
  const again = (values: string) =>
    `Week 2026-W48 was not in the tab History any more and was recorded again: ${values} To leave a week out, keep its date and empty the rest.`;

  test("the sidebar says so, and the next hour records the week again and says that too", () => {
    const addOn = scheduled();
    runAt(addOn, NEXT_MONDAY);
    remove(addOn);
    expect(addOn.done("readWorkbook", {}).schedule).toMatchObject({ next: "within the hour", problem: gone });

    runAt(addOn, "2026-11-23T11:30:00Z");
    expect(addOn.shown("History").map((row) => row.length)).toEqual([4, 4]);
    expect(weeks(addOn)).toEqual(["2026-11-23"]);
    const { last, next, problem } = addOn.done("readWorkbook", {}).schedule;
    expect([last?.sentence, next, problem]).toEqual([again("2 of 2 values."), "Monday 30 November, 9:00", null]);
  });

  test("it can be taken at once, and is there once when the next hour has come", () => {
    const addOn = scheduled();
    runAt(addOn, NEXT_MONDAY);
    remove(addOn);
    expect(addOn.done("takeSnapshot", {})).toMatchObject({ last: { sentence: again("2 of 2 values.") }, problem: null });
    runAt(addOn, "2026-11-23T12:30:00Z");
    expect(weeks(addOn)).toEqual(["2026-11-23"]);
  });

  test("while no snapshot is due, the sidebar still tells the truth and leaves the rest to the user", () => {
    const addOn = scheduled({}, 5, 9);
    addOn.host.clock.set("2026-11-23T09:00:00Z");
    addOn.done("takeSnapshot", {});
    remove(addOn);
    runAt(addOn, "2026-11-24T12:00:00Z");
    expect(weeks(addOn)).toEqual([]);
    const sentence = "The row of week 2026-W48 is not in the tab History any more: take it now if it should be.";
    expect(addOn.done("readWorkbook", {}).schedule.problem).toBe(sentence);
    expect(addOn.done("setSchedule", { on: false, day: 5, hour: 9 }).problem).toBe(sentence);
  });
});

test("the row of a past week that somebody took out stays out and is not called missed", () => {
  const addOn = scheduled();
  runAt(addOn, NEXT_MONDAY);
  runAt(addOn, "2026-11-30T12:00:00Z");
  addOn.host.spreadsheet.getSheetByName("History")?.deleteRow(3);
  runAt(addOn, "2026-12-07T12:00:00Z");
  expect(weeks(addOn)).toEqual(["2026-11-23", "2026-12-07"]);
});

test("a week left out on purpose keeps its date and stays empty", () => {
  const addOn = scheduled();
  runAt(addOn, NEXT_MONDAY);
  addOn.host.spreadsheet.getSheetByName("History")?.getRange("B2:D2").clearContent();
  runAt(addOn, "2026-11-24T12:00:00Z");
  expect(addOn.shown("History").slice(1)).toEqual([["2026-11-23"]]);
  expect(addOn.done("readWorkbook", {}).schedule.problem).toBeNull();
});

test.each([
  { day: 0, hour: 9 },
  { day: 8, hour: 9 },
  { day: 1.5, hour: 9 },
  { day: 1, hour: 24 },
  { day: 1, hour: -1 },
])("a schedule on day $day at $hour is refused with a sentence, and none is turned on", (when) => {
  const addOn = openAddOn();
  const reply = addOn.call("setSchedule", { on: true, ...when });

  expect(reply).toEqual({ ok: false, issues: [{ message: expect.stringContaining("a day from Monday to Sunday") }] });
  expect(addOn.host.triggers.list).toEqual([]);
});
