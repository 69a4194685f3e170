import { type AddOn, openAddOn, withMetrics, withStar } from "../support/add-on";

/** Calls that carry data from or to Google; finding a sheet or a range by itself carries none. */
const CARRYING =
  /\.(?:get(?:Values|DisplayValues|Formulas|NumberFormats|Value|Properties|AuthorizationInfo|UserTriggers|SpreadsheetTimeZone)|set\w+|tryLock|flush|releaseLock|insert\w+|delete\w+)$/;

interface Cost {
  readonly all: number;
  readonly carrying: number;
}

function costOf({ host }: AddOn, action: () => void): Cost {
  host.calls.reset();
  action();
  const carrying = Object.entries(host.calls.byName).reduce((sum, [name, count]) => (CARRYING.test(name) ? sum + count : sum), 0);
  return { all: host.calls.total, carrying };
}

const KEY_RESULT = {
  at: null,
  text: "Raise it",
  metric: "metric_of_team_1",
  type: "change" as const,
  start: "5",
  target: "9",
  current: "",
  owner: "",
  weight: "",
};

function planned(count: number): AddOn {
  const addOn = openAddOn();
  withMetrics(addOn, count);
  addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" });
  return addOn;
}

/** The hourly trigger at this moment. */
function runTrigger({ host }: AddOn, at: string): void {
  host.clock.set(at);
  host.triggers.runNow(host.triggers.list[0]?.id ?? "");
}

function costs(count: number): Record<string, Cost> {
  const addOn = planned(count);
  const objective = { row: 2, was: "Listen daily" };
  const open = costOf(addOn, () => addOn.done("readWorkbook", {}));
  const save = costOf(addOn, () => addOn.done("saveKeyResult", { ...KEY_RESULT, objective }));
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
  const makesHistory = costOf(addOn, () => runTrigger(addOn, "2026-11-23T09:30:00Z"));
  const nothingDue = costOf(addOn, () => runTrigger(addOn, "2026-11-23T10:30:00Z"));
  const newDay = costOf(addOn, () => runTrigger(addOn, "2026-11-29T23:30:00Z"));
  const snapshot = costOf(addOn, () => runTrigger(addOn, "2026-11-30T08:30:00Z"));
  const firstRunOfDay = costOf(addOn, () => runTrigger(addOn, "2026-12-07T08:30:00Z"));
  expect(addOn.shown("History")).toHaveLength(4);
  return { open, save, makesHistory, nothingDue, newDay, snapshot, firstRunOfDay };
}

test("opening the sidebar, saving a key result and a snapshot cost the same for 5 metrics as for 500", () => {
  const { makesHistory: firstOfFew, ...few } = costs(5);
  const { makesHistory: firstOfMany, ...many } = costs(500);
  expect(many).toEqual(few);
  // Hundreds of columns have to be inserted first, in one call.
  expect(Number(firstOfMany?.all) - Number(firstOfFew?.all)).toBeLessThanOrEqual(1);
  expect(few["snapshot"]).toEqual({ all: 24, carrying: 10 });
  // The first run of a day, as when the clock was moved on for this test, writes the date and need not ask for its permission.
  expect(few["firstRunOfDay"]).toEqual({ all: 24, carrying: 10 });
  // Between the appointment and the end of the week the run looks whether the week still stands in History.
  expect([few["nothingDue"], few["newDay"]]).toEqual([
    { all: 9, carrying: 4 },
    { all: 7, carrying: 4 },
  ]);
});

test.each([5, 500])(
  "with a North Star and %i metrics a snapshot costs 11 calls that carry data, also when it is the day's first run and writes the date",
  (count) => {
    const addOn = planned(count);
    withStar(addOn);
    addOn.done("saveKeyResult", { ...KEY_RESULT, objective: { row: 2, was: "Listen daily" } });
    addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
    runTrigger(addOn, "2026-11-23T09:30:00Z");
    runTrigger(addOn, "2026-11-29T23:30:00Z");
    const today = () => addOn.host.spreadsheet.getRangeByName("okr_today")?.getDisplayValue();

    expect(costOf(addOn, () => runTrigger(addOn, "2026-11-30T08:30:00Z"))).toEqual({ all: 28, carrying: 11 });
    expect(today()).toBe("2026-11-30");
    expect(costOf(addOn, () => runTrigger(addOn, "2026-12-07T08:30:00Z"))).toEqual({ all: 28, carrying: 11 });
    expect(today()).toBe("2026-12-07");

    const [headings = [], ...weeks] = addOn.shown("History");
    const hashes = weeks.map((week) => week[headings.indexOf("North Star definition")]);
    expect(hashes).toEqual([hashes[0], hashes[0], hashes[0]]);
    expect(hashes[0]).toMatch(/^[0-9a-f]{8}$/);
  },
);

test.each([
  ["named so", ["Average", "", "", "", "", "=AVERAGE(J2:J3)"]],
  ["in another language", ["", "", "", "Összesen", "", "=AVERAGE(J2:J3)"]],
  ["that may be a key result", ["", "", "", "Launch the app", "", "=0.5"]],
])("a row that looks like a total, %s, costs one call more, and a snapshot never more than 12", (_which, row) => {
  const addOn = planned(5);
  withStar(addOn);
  addOn.done("saveKeyResult", { ...KEY_RESULT, objective: { row: 2, was: "Listen daily" } });
  const plan = addOn.host.spreadsheet.getSheetByName("OKRs");
  const [objective = "", , , keyResult = "", , result = ""] = row;
  plan?.getRange("B3").setValue(objective);
  plan?.getRange("D3").setValue(keyResult);
  plan?.getRange("J3").setValue(result).getValue();
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
  runTrigger(addOn, "2026-11-23T09:30:00Z");
  runTrigger(addOn, "2026-11-29T23:30:00Z");

  expect(costOf(addOn, () => runTrigger(addOn, "2026-11-30T08:30:00Z")).carrying).toBe(12);
  expect(costOf(addOn, () => runTrigger(addOn, "2026-12-07T08:30:00Z")).carrying).toBe(12);
  expect(addOn.shown("History")).toHaveLength(4);
  // The lock that the snapshot took went with its run.
  expect(addOn.call("saveObjective", { at: null, objective: "Pay gladly", quarter: "2026-Q4", owner: "" }).ok).toBe(true);
});
