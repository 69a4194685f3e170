import { RELATED, UNRELATED, withWildWeek } from "../../../bench/lead-kinds";
import { diceOf } from "../../../bench/series-kinds";
import { MINUTES, OTHER_COURSES, REVENUE_PER_MINUTE, SESSIONS } from "../../../src/app/example/audio-app";
import { makeSeries } from "../../../src/app/example/series";
import { leadOf } from "../../../src/domain/north-star/lead";
import { powerOf } from "../../../src/domain/north-star/lead-sentence";
import { expectedSeries, sampleSeries } from "../../support/series";

const WORDS: Readonly<Record<string, string>> = { insufficient: "not enough history" };

function share(
  kind: keyof typeof RELATED | keyof typeof UNRELATED,
  weeks: number,
  runs: number,
  wild = false,
): { found: number; right: number } {
  const make = RELATED[kind] ?? UNRELATED[kind];
  let found = 0;
  let right = 0;
  for (let run = 0; run < runs; run++) {
    const dice = diceOf(run * 17 + weeks);
    const made = make?.(dice, weeks) ?? { metric: [], outcome: [], lag: null };
    const pair = wild ? withWildWeek(made, dice) : made;
    const { lag } = leadOf(pair.metric, pair.outcome);
    found += lag === null ? 0 : 1;
    right += lag !== null && lag === pair.lag ? 1 : 0;
  }
  return { found: found / runs, right: right / runs };
}

describe("known pairs", () => {
  const known = expectedSeries().filter(({ lead_lag }) => lead_lag.applicable);

  test.each(known.map((series) => [series.file, series.lead_lag] as const))("%s gets the right verdict", (file, expected) => {
    const { values, revenue } = sampleSeries(file);
    const { verdict, lag, strength } = leadOf(values, revenue);
    expect(verdict).toBe(WORDS[expected.verdict] ?? expected.verdict);
    if (expected.best_lag !== null) {
      expect(Math.abs((lag ?? 99) - expected.best_lag)).toBeLessThanOrEqual(expected.tolerance ?? 0);
      expect(Math.sign(strength ?? 0)).toBe(expected.sign === "+" ? 1 : -1);
    }
  });
});

describe("simulated pairs", () => {
  test.each(Object.keys(UNRELATED))("%s are seldom called related", (kind) => {
    expect(share(kind, 52, 40).found).toBeLessThanOrEqual(0.125);
  });

  test("a true lead of three weeks is found in half the cases at 26 weeks and in nine of ten at 52", () => {
    expect(share("leads by 3", 26, 60).found).toBeGreaterThanOrEqual(0.4);
    expect(share("leads by 3", 52, 30).right).toBeGreaterThanOrEqual(0.88);
  });

  test.each(["leads by 2, opposite", "lags by 3", "moves together"])("%s is told with its lag at 104 weeks", (kind) => {
    expect(share(kind, 104, 10).right).toBeGreaterThanOrEqual(0.95);
  });

  test("a metric that falls before the outcome rises is said to", () => {
    const pair = RELATED["leads by 2, opposite"]?.(diceOf(3), 60);
    expect(leadOf(pair?.metric ?? [], pair?.outcome ?? []).sentence).toMatch(
      /^Leads by 2 weeks: when the metric rises, the outcome falls 2 weeks later/,
    );
  });
});

describe("odd weeks", () => {
  test.each(Object.keys(UNRELATED))("one wild week in both of %s makes no relation", (kind) => {
    expect(share(kind, 52, 40, true).found).toBeLessThanOrEqual(0.125);
  });

  test("one wild week does not hide a lead", () => {
    expect(share("leads by 3", 52, 40, true).right).toBeGreaterThanOrEqual(0.85);
  });

  test("a wild week is left out and named by its place, or by its day where days are known", () => {
    const pair = RELATED["leads by 3"]?.(diceOf(4), 60) ?? { metric: [], outcome: [], lag: null };
    const metric = pair.metric.map((value, week) => (week === 40 ? value * 0.5 : value));
    const days = metric.map((_, week) => 46_000 + 7 * week);

    expect(leadOf(metric, pair.outcome)).toMatchObject({ verdict: "leads", lag: 3 });
    expect(leadOf(metric, pair.outcome).sentence).toMatch(/ Left out as odd: week 41\.$/);
    expect(leadOf(metric, pair.outcome, null, "week", days).sentence).toMatch(/ Left out as odd: 2026-09-15\.$/);
    expect(leadOf(pair.metric, pair.outcome).sentence).not.toContain("Left out");
  });

  test("campaigns of every fifth week still lead, since jumps that come often are no accidents", () => {
    const dice = diceOf(6);
    const visits = Array.from({ length: 83 }, (_, week) => 1000 + (week % 5 === 0 ? 300 + 100 * dice.normal() : 0) + 20 * dice.normal());
    expect(leadOf(visits.slice(3), visits.slice(0, 80))).toMatchObject({ verdict: "leads", lag: 3 });
  });

  test.each([0, 13, 26, 39, 52])("the example's North Star leads revenue by 3 weeks when it is made %i weeks later", (later) => {
    const courses = { minutes: MINUTES, sessions: SESSIONS };
    const { star, revenue } = makeSeries(46_342 + 7 * later, courses, REVENUE_PER_MINUTE, OTHER_COURSES);
    expect(leadOf(star, revenue)).toMatchObject({ verdict: "leads", lag: 3 });
  });
});

describe("honesty", () => {
  const line = (count: number, slope: number) => Array.from({ length: count }, (_, i) => 100 + slope * i + ((i * 37) % 11));

  test("too short a history says how many weeks are missing", () => {
    expect(leadOf(line(18, 2), line(18, 3))).toMatchObject({
      verdict: "not enough history",
      lag: null,
      p: null,
      used: 18,
      sentence: "Not enough history: 18 weeks with both values, 26 are needed; ask again in 8 weeks.",
    });
  });

  test("the weeks needed are enough", () => {
    expect(leadOf(line(26, 2), line(26, 3)).verdict).not.toBe("not enough history");
    expect(leadOf(line(25, 2), line(25, 3)).verdict).toBe("not enough history");
  });

  test("a longer search needs a longer history", () => {
    expect(leadOf(line(30, 2), line(30, 3), 12).sentence).toContain("33 are needed");
  });

  test("no evidence states what this history could have shown", () => {
    const pair = UNRELATED["two drifting walks"]?.(diceOf(5), 30);
    expect(leadOf(pair?.metric ?? [], pair?.outcome ?? []).sentence).toMatch(
      /with 30 weeks even a true 3-week lead would be seen in 6 of 10 cases; at 52 weeks in 9 of 10\.$/,
    );
  });

  test("a chance that is all but sure is not called ten of ten", () => {
    const pair = UNRELATED["two drifting walks"]?.(diceOf(5), 60);
    expect(leadOf(pair?.metric ?? [], pair?.outcome ?? []).sentence).toContain("would be seen in more than 9 of 10 cases");
  });

  test("a metric that never moves has no relation and no strength", () => {
    expect(leadOf(new Array(40).fill(7), line(40, 3))).toMatchObject({ verdict: "none", strength: null, p: null });
  });

  test("weeks without one of the two are not counted", () => {
    const metric: (number | null)[] = line(60, 2);
    for (const week of [5, 6, 40]) metric[week] = null;
    expect(leadOf(metric, line(60, 3)).used).toBe(57);
  });

  test("the answer never changes by itself", () => {
    const pair = RELATED["leads by 3"]?.(diceOf(9), 52);
    expect(leadOf(pair?.metric ?? [], pair?.outcome ?? [])).toEqual(leadOf(pair?.metric ?? [], pair?.outcome ?? []));
  });

  test("power grows with the weeks", () => {
    expect([20, 26, 40, 52, 200].map(powerOf)).toEqual([...[20, 26, 40, 52, 200].map(powerOf)].sort((a, b) => a - b));
  });
});
