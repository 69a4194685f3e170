import { type AddOn, openAddOn, withMetrics } from "../support/add-on";

/** Calls that fetch from or send to the spreadsheet's servers; finding a sheet or a range by itself moves no cells. */
const MOVING =
  /\.(?:get(?:Values|DisplayValues|Formulas|NumberFormats|Value|Properties|AuthorizationInfo|UserTriggers|SpreadsheetTimeZone)|set\w+|tryLock|flush|releaseLock|insert\w+|delete\w+)$/;

function moving(addOn: AddOn): number {
  return Object.entries(addOn.host.calls.byName).reduce((sum, [name, count]) => (MOVING.test(name) ? sum + count : sum), 0);
}

function costs(count: number): Record<string, number> {
  const addOn = openAddOn();
  withMetrics(addOn, count);
  const plan = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" });
  const objective = plan.objectives[0]?.at ?? { row: 0, was: "" };
  const cost: Record<string, number> = {};
  const counted = (name: string, action: () => void): void => {
    addOn.host.calls.reset();
    action();
    cost[name] = addOn.host.calls.total;
    cost[`${name}, moving cells`] = moving(addOn);
  };
  counted("open", () => addOn.done("readWorkbook", {}));
  const keyResult = {
    at: null,
    objective,
    text: "Raise it",
    metric: "metric_of_team_1",
    type: "change" as const,
    start: "5",
    target: "9",
    current: "",
    owner: "",
    weight: "",
  };
  counted("save", () => addOn.done("saveKeyResult", keyResult));
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
  addOn.host.triggers.runUntil("2026-11-23T10:00:00Z");
  addOn.host.clock.set("2026-11-30T09:30:00Z");
  const [trigger] = addOn.host.triggers.list;
  counted("snapshot", () => addOn.host.triggers.runNow(trigger?.id ?? ""));
  expect(addOn.shown("History")).toHaveLength(3);
  return cost;
}

test("opening the sidebar, saving a key result and a snapshot cost the same for 5 metrics as for 40", () => {
  const few = costs(5);
  expect(costs(40)).toEqual(few);
  expect(few["snapshot, moving cells"]).toBeLessThanOrEqual(13);
});
