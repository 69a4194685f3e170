/**
 * What the sidebar and the weekly snapshot ask of Google: service calls by the local spreadsheet's own count, for few and for many metrics.
 * Run with `npx tsx bench/service-calls.ts` after `npm run build`. “Moving” are the calls that fetch or send something; the others only point at it.
 */
import { type AddOn, openAddOn, withMetrics } from "../tests/support/add-on";

const SIZES = [5, 500];
const MONDAY = "2026-11-23T08:30:00Z";
const WEEK_AFTER = "2026-11-30T08:30:00Z";

const FETCHING =
  /\.get(Values?|DisplayValues?|Formulas?|NumberFormats?|Notes|Properties|Property|AuthorizationInfo|UserTriggers|ProjectTriggers|SpreadsheetTimeZone|ActiveRange)$/;
const SENDING =
  /\.(set\w+|append\w+|insert\w+|delete\w+|remove\w*|clear\w*|flush|tryLock|waitLock|releaseLock|create|addRange|newChart|toast)$/;

interface Cost {
  all: number;
  moving: number;
}

function costOf({ host }: AddOn, action: () => void): Cost {
  host.calls.reset();
  action();
  const moving = Object.entries(host.calls.byName).reduce(
    (sum, [name, count]) => (FETCHING.test(name) || SENDING.test(name) ? sum + count : sum),
    0,
  );
  return { all: host.calls.total, moving };
}

/** What a person and the trigger do in a workbook with this many metrics, step by step. */
function costs(metrics: number): Record<string, Cost> {
  const addOn = openAddOn();
  const { host } = addOn;
  withMetrics(addOn, metrics);
  const [objective] = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" }).objectives;
  if (!objective) throw new Error("The objective was not saved.");
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
  const keyResult = {
    at: null,
    objective: objective.at,
    text: "Raise the first metric from 5 to 9",
    metric: "metric_of_team_1",
    type: "change" as const,
    start: "5",
    target: "9",
    current: "",
    owner: "",
    weight: "",
  };
  const snapshot = (at: string) => () => {
    host.clock.set(at);
    const failed = host.triggers.runDue().find(({ outcome }) => outcome === "error");
    if (failed) throw new Error(failed.message);
  };
  const cost = {
    "opening the sidebar": costOf(addOn, () => addOn.done("readWorkbook", {})),
    "previewing a key result": costOf(addOn, () => addOn.done("previewKeyResult", keyResult)),
    "saving a key result": costOf(addOn, () => addOn.done("saveKeyResult", keyResult)),
    "first snapshot, makes History": costOf(addOn, snapshot(MONDAY)),
    "weekly snapshot": costOf(addOn, snapshot(WEEK_AFTER)),
    "hourly trigger, nothing due": costOf(addOn, snapshot("2026-11-30T10:30:00Z")),
  };
  const weeks = addOn.shown("History").length - 1;
  if (weeks !== 2) throw new Error(`History has ${weeks} weeks, not 2.`);
  return cost;
}

const measured = SIZES.map(costs);
console.log(`${"".padEnd(32)}${SIZES.map((size) => `${size} metrics: calls (moving)`.padStart(30)).join("")}`);
for (const step of Object.keys(measured[0] ?? {})) {
  const cells = measured.map((cost) => `${cost[step]?.all} (${cost[step]?.moving})`.padStart(30));
  console.log(`${step.padEnd(32)}${cells.join("")}`);
}
