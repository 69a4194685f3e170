/** Trend and flag stand in the sheet as formulas and in the sidebar as rules: both must say the same. */
import fc from "fast-check";
import { EXAMPLE_METRICS, MINUTES, OTHER_COURSES, REVENUE_PER_MINUTE, SESSIONS } from "../../src/app/example/audio-app";
import { isHoliday, makeSeries } from "../../src/app/example/series";
import { guardReading } from "../../src/domain/metrics/guard-pair";
import { recentTrend } from "../../src/domain/metrics/recent-trend";
import { type AddOn, openAddOn, reopened, shortenTabs } from "../support/add-on";

const heading = (addOn: AddOn, name: string): number => (addOn.shown("Metrics")[0] ?? []).indexOf(name);

/** Metric and counter-metric of each row that the sheet flags. */
function flaggedInSheet(addOn: AddOn): string[] {
  const [metric, flag] = [heading(addOn, "Metric"), heading(addOn, "Flag")];
  const rows = addOn.shown("Metrics").slice(1);
  return rows.filter((row) => row[flag]).map((row) => `${row[metric]}: ${row[flag]}`);
}

function flaggedInSidebar(addOn: AddOn): string[] {
  const breached = addOn.done("readTreeEvidence", {}).guards.filter((guard) => guard.breached);
  return breached.map(({ metric, counter }) => `${metric}: ⚠ ${counter} gets worse meanwhile`);
}

type Series = readonly (string | number)[];

const SERIES: Readonly<Record<string, Series>> = {
  climbing: [1, 2, 3, 4, 5, 6, 7, 8],
  sinking: [80, 70, 60, 50, 40, 30, 20, 10],
  wavering: [5, 6, 5, 6, 5, 6, 5, 6],
  constant: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  seven: [1, 2, 3, 4, 5, 6, 7],
  headed: ["Sales", 1, 2, 3, 4, 5, 6, 7, 8],
  gaps: [9, "", 9, 8, "n/a", 7, 6, "", 5, 4, 3],
  turned: [90, 80, 70, 60, 1, 2, 3, 4, 5, 6, 7, 8],
  outlier: [1, 1, 1, 1, 1, 1, 1, 500],
  shares: [0.331, 0.329, 0.334, 0.33, 0.341, 0.344, 0.343, 0.349],
  debts: [-1, -2, -3, -4, -5, -6, -7, -8],
  barely: [1, 2, 1, 2, 2, 3, 2, 2],
};
const NAMES = Object.keys(SERIES);

/** Series that wander, some of them too short to have a trend. */
const WANDERING: Readonly<Record<string, Series>> = Object.fromEntries(
  fc
    .sample(
      fc.record({
        slope: fc.integer({ min: -3, max: 3 }),
        noise: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 6, maxLength: 14 }),
      }),
      { seed: 20_261_122, numRuns: 40 },
    )
    .map(({ slope, noise }, index) => [`wandering_${index + 1}`, noise.map((each, week) => slope * week + each)]),
);

/** A Metrics tab with a row for each series. */
function withSeries(all: Readonly<Record<string, Series>>): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("Numbers");
  const names = Object.keys(all);
  if (sheet.getMaxColumns() < names.length) sheet.insertColumnsAfter(sheet.getMaxColumns(), names.length - sheet.getMaxColumns());
  shortenTabs(addOn);
  names.forEach((name, index) => {
    const values = all[name] ?? [];
    const range = sheet.getRange(1, index + 1, values.length, 1).setValues(values.map((value) => [value]));
    range.activate();
    addOn.done("nameMetric", { name });
  });
  return addOn;
}

/** Types into a column of the Metrics tab. */
function type(addOn: AddOn, column: string, texts: Readonly<Record<string, string>>): void {
  const sheet = addOn.host.spreadsheet.getSheetByName("Metrics");
  const rows = addOn.shown("Metrics").map((row) => row[heading(addOn, "Metric")]);
  for (const [metric, text] of Object.entries(texts)) sheet?.getRange(rows.indexOf(metric) + 1, heading(addOn, column) + 1).setValue(text);
  sheet?.getRange(1, 1).getValue();
}

/** Each metric watched by the next. */
function inARing(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, names[(index + 1) % names.length] ?? ""]));
}

const openSeries = reopened(() => withSeries(SERIES));

describe("the trend", () => {
  const addOn = openSeries();
  const rows = addOn.shown("Metrics");
  const [metric, trend] = [heading(addOn, "Metric"), heading(addOn, "Trend")];
  const { outside } = addOn.done("readMetricTree", {});

  test.each(NAMES)("of the series %s is one word in the sheet, in the sidebar and by the rule", (name) => {
    const numbers = (SERIES[name] ?? []).filter((value): value is number => typeof value === "number");
    const word = recentTrend(numbers);

    expect(rows.find((row) => row[metric] === name)?.[trend] ?? "").toBe(word);
    expect(outside.find(({ fields }) => fields.metric === name)?.trend).toBe(word);
  });

  test("of these series is each of the words once at least", () => {
    expect(new Set(outside.map((each) => each.trend))).toEqual(new Set(["rising", "falling", "flat", ""]));
  });
});

describe("the flag", () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string[]]>([
    [
      "each metric is watched by the next",
      inARing(NAMES),
      {},
      ["climbing: ⚠ sinking gets worse meanwhile", "headed: ⚠ gaps gets worse meanwhile", "shares: ⚠ debts gets worse meanwhile"],
    ],
    ["no metric has a counter-metric", {}, {}, []],
    [
      "less is better, in several words, and names are typed in other letters, with spaces or wrongly",
      { climbing: "headed", sinking: " Climbing ", turned: "debts", debts: "HEADED", shares: "gone", seven: "sinking", barely: "climbing" },
      { headed: "Lower is better", sinking: "less", climbing: "↓", debts: "decrease", turned: "higher" },
      ["sinking: ⚠ Climbing gets worse meanwhile", "debts: ⚠ HEADED gets worse meanwhile", "barely: ⚠ climbing gets worse meanwhile"],
    ],
    ["a metric watches itself", { climbing: "climbing" }, { climbing: "down" }, []],
  ])("is the same in the sheet and in the sidebar where %s", (_what, counters, directions, expected) => {
    const addOn = openSeries();
    type(addOn, "Counter-metric", counters);
    type(addOn, "Direction", directions);

    expect(flaggedInSheet(addOn)).toEqual(expected);
    expect(flaggedInSidebar(addOn)).toEqual(flaggedInSheet(addOn));
  });

  test("is the same in the sheet, in the sidebar and by the rule for forty wandering series", () => {
    const names = Object.keys(WANDERING);
    const directions = names.map((_name, index) => ["up", "down", "", "Less is better", "more"][index % 5] ?? "");
    const trends = names.map((name) => recentTrend((WANDERING[name] ?? []) as number[]));
    const guarded = (index: number) => ({ name: names[index] ?? "", trend: trends[index] ?? "", direction: directions[index] ?? "" });
    const expected = names
      .map((_name, index) => ({ own: guarded(index), other: guarded((index + 1) % names.length) }))
      .filter(({ own, other }) => guardReading(own, other).breached)
      .map(({ own, other }) => `${own.name}: ⚠ ${other.name} gets worse meanwhile`);
    const addOn = withSeries(WANDERING);
    type(addOn, "Counter-metric", inARing(names));
    type(addOn, "Direction", Object.fromEntries(names.map((name, index) => [name, directions[index] ?? ""])));

    expect(expected.length).toBeGreaterThan(3);
    expect(flaggedInSheet(addOn)).toEqual(expected);
    expect(flaggedInSidebar(addOn)).toEqual(expected);
  });

  test("goes by the words of the column Trend, whoever wrote them", () => {
    const addOn = openSeries();
    type(addOn, "Counter-metric", inARing(NAMES));
    type(addOn, "Trend", { climbing: "up and up", headed: "", wavering: "Rising", constant: "falling" });

    expect(flaggedInSheet(addOn)).toEqual(["wavering: ⚠ constant gets worse meanwhile", "shares: ⚠ debts gets worse meanwhile"]);
    expect(flaggedInSidebar(addOn)).toEqual(flaggedInSheet(addOn));
  });

  test("is the same in the sheet and in the sidebar of the example, whatever its directions", () => {
    const addOn = openAddOn();
    addOn.done("createExample", {});
    expect(flaggedInSheet(addOn)).toEqual(["sessions_per_listener: ⚠ notification_opt_outs gets worse meanwhile"]);
    expect(flaggedInSidebar(addOn)).toEqual(flaggedInSheet(addOn));
    const { metrics } = addOn.done("readWorkbook", {}).metrics;
    expect(metrics.filter(({ flag }) => flag).map(({ name, flag }) => `${name}: ${flag}`)).toEqual(flaggedInSheet(addOn));

    type(addOn, "Direction", { uninstall_rate: "up", skip_rate: "up", podcast_completion: "down", sessions_per_listener: "lower" });
    type(addOn, "Counter-metric", { free_to_paid: "skip_rate" });
    expect(flaggedInSheet(addOn).length).toBeGreaterThan(1);
    expect(flaggedInSidebar(addOn)).toEqual(flaggedInSheet(addOn));
  });

  test("of the example stands in every week of three years except around the new year, as its page says", () => {
    const first = 46_349;
    const weeks = Array.from({ length: 156 }, (_none, week) => first + 7 * week);
    const hidden = weeks.filter((monday) => !exampleBreaches(monday).includes("sessions_per_listener"));
    const wasHoliday = (monday: number): boolean => [0, 1, 2, 3, 4].some((weeksAgo) => isHoliday(monday - 7 * weeksAgo));

    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(wasHoliday)).toBe(true);
    expect(new Set(weeks.map((monday) => exampleBreaches(monday).join()))).toEqual(new Set(["sessions_per_listener", ""]));
  });
});

/** Metrics of the example whose guard is breached when it is made in the week of this Monday. */
function exampleBreaches(monday: number): string[] {
  const { star, minutes, sessions, revenue, others } = makeSeries(
    monday,
    { minutes: MINUTES, sessions: SESSIONS },
    REVENUE_PER_MINUTE,
    OTHER_COURSES,
  );
  const own: Readonly<Record<string, readonly number[]>> = {
    ...others,
    listening_minutes: star,
    session_minutes: minutes,
    sessions_per_listener: sessions,
    weekly_revenue: revenue,
  };
  const guarded = EXAMPLE_METRICS.map(({ name, direction }) => ({ name, direction, trend: recentTrend(own[name] ?? []) }));
  return EXAMPLE_METRICS.filter(({ name, counterMetric }) => {
    const metric = guarded.find((each) => each.name === name);
    const counter = guarded.find((each) => each.name === counterMetric);
    return metric && counter && guardReading(metric, counter).breached;
  }).map(({ name }) => name);
}
