import { RELATED } from "../../../bench/lead-kinds";
import { diceOf } from "../../../bench/series-kinds";
import { signalsOf } from "../../../src/domain/north-star/anomalies";
import { examineSeries } from "../../../src/domain/north-star/evidence";
import type { EvidenceContext, EvidenceTest, SeriesCell } from "../../../src/domain/north-star/evidence-shape";
import { expectedSeries, sampleSeries } from "../../support/series";

const days = (count: number) => Array.from({ length: count }, (_, i) => 44_928 + 7 * i);
const made = (count: number, value: (i: number, normal: () => number) => number): number[] => {
  const { normal } = diceOf(11);
  return Array.from({ length: count }, (_, i) => value(i, normal));
};
const steady = (count: number) => made(count, (_, normal) => Math.round(1000 + 20 * normal()));
const said = (values: readonly SeriesCell[], test: EvidenceTest, context: EvidenceContext = {}) =>
  examineSeries(values, undefined, days(values.length), context).findings.find((finding) => finding.test === test);

test.each(expectedSeries().map((series) => [series.file, series.cumulative] as const))(
  "%s: a running total is told from growth",
  (file, expected) => {
    const { values, days: given } = sampleSeries(file);
    const { cumulative } = examineSeries(values, undefined, given);
    if (expected.confidence === "certain") expect(cumulative === "yes").toBe(expected.is_cumulative);
  },
);

describe("data health comes first", () => {
  test("too few values are the only finding", () => {
    expect(examineSeries([1, 2, 3]).findings).toMatchObject([{ test: "health", result: "fail" }]);
  });

  test("mostly text is the only finding, with the text", () => {
    expect(examineSeries([...steady(10), ...new Array(10).fill("about 40")]).findings).toEqual([
      {
        test: "health",
        result: "fail",
        sentence: '10 of 20 cells are text, such as "about 40": make them numbers before judging the metric.',
      },
    ]);
  });

  test("gaps and duplicates are named and the rest is judged all the same", () => {
    const values = steady(40);
    const given = days(40).map((day, i) => (i < 20 ? day : day + 14));
    given[5] = given[4] ?? 0;
    const { findings } = examineSeries(values, undefined, given);
    expect(findings[0]).toMatchObject({ result: "ask" });
    expect(findings[0]?.sentence).toContain("3 weeks without a value; 1 date given twice");
    expect(findings.length).toBeGreaterThan(2);
  });

  test.each([
    ["every second week, all dated", 2, true],
    ["two of three weeks, all dated", 3, true],
    ["every second week, blank rows undated", 2, false],
    ["two of three weeks, blank rows undated", 3, false],
  ])("%s: blank weeks are counted, and weeks stay weeks", (_what, each, isDated) => {
    const values = steady(60).map((value, i) => (i % each === 0 ? value : null));
    const given = days(60).map((day, i) => (isDated || i % each === 0 ? day : null));

    for (const beside of [given, undefined])
      expect(examineSeries(values, undefined, beside)).toMatchObject({
        period: "week",
        findings: [{ test: "health", result: "fail", sentence: expect.stringMatching(/of 5\d weeks have no value/) }],
      });
  });

  test("a value every second week without rows in between has a rhythm of its own", () => {
    const fortnights = days(80).filter((_, i) => i % 2 === 0);
    expect(examineSeries(steady(40), undefined, fortnights).findings[0]?.result).toBe("pass");
  });

  test("the unfinished last week is left out", () => {
    const values = [...steady(39), 12];
    const evidence = examineSeries(values, undefined, days(40), { today: (days(40)[39] ?? 0) + 2 });
    expect(evidence.points).toBe(39);
    expect(evidence.findings[0]?.sentence).toContain("the unfinished last one is left out");
  });
});

describe("what the series shows", () => {
  test("growth of 5% a week is asked about, not accused", () => {
    expect(
      said(
        made(40, (i, normal) => Math.round(1000 * 1.05 ** i * (1 + 0.005 * normal()))),
        "cumulative",
      )?.result,
    ).toBe("ask");
  });

  test("a series that stands still fails to show progress", () => {
    expect(said(new Array(40).fill(120), "moves")?.result).toBe("fail");
  });

  test("a planned change smaller than a usual week drowns", () => {
    expect(said(steady(40), "noise", { plannedChange: 20 })?.result).toBe("fail");
    expect(said(steady(40), "noise", { plannedChange: 200 })?.result).toBe("pass");
  });

  test("a normal week that looks like news fails", () => {
    expect(
      said(
        made(40, (_, normal) => Math.round(100 + 30 * normal())),
        "noise",
      )?.result,
    ).toBe("fail");
  });

  test("steady growth of 10% a week is no noise", () => {
    expect(
      said(
        made(40, (i) => 100 * 1.1 ** i),
        "noise",
      ),
    ).toMatchObject({ result: "pass" });
    expect(
      said(
        made(40, (i, normal) => 100 + 20 * i + 30 * normal()),
        "noise",
      )?.result,
    ).toBe("pass");
  });

  test.each([
    ["rising", (i: number, normal: () => number) => 300 + 5 * i + 10 * normal(), "pass", /^Rising: about \+\d+ in the last 13 weeks/],
    ["flat", (_i: number, normal: () => number) => 300 + 10 * normal(), "pass", /^Flat: .* in the last 13 weeks/],
    [
      "falling",
      (i: number, normal: () => number) => 500 - 5 * i + 10 * normal(),
      "ask",
      /^Falling: about −\d+ in the last 13 weeks, to 20\d.*; it began at 4\d\d.*: is less of it better\?$/,
    ],
  ] as const)("a metric that is %s is said to be, by how much", (_way, value, result, sentence) => {
    const found = said(made(60, value), "trend");

    expect(found?.result).toBe(result);
    expect(found?.sentence).toMatch(sentence);
  });

  test("a counter that starts again each year is a running total, and its new year no event", () => {
    let sum = 0;
    const counter = made(130, (i, normal) => {
      if (i % 52 === 20) sum = 0;
      sum += Math.round(40 + 6 * normal());
      return sum;
    });

    expect(said(counter, "cumulative")?.sentence).toContain("it only grows until it starts again");
    expect(signalsOf(days(130), counter)).toEqual([]);
  });

  test("growth with an outage is no counter that starts again", () => {
    const growth = made(60, (i, normal) => (i === 30 ? 0 : Math.round(1000 + 10 * i + 4 * normal())));
    expect(said(growth, "cumulative")?.result).not.toBe("fail");
  });

  test("a trailing window of four weeks is noticed", () => {
    const raw = made(80, (_, normal) => 1000 + 100 * normal());
    const trailing = raw.slice(3).map((_, i) => raw.slice(i, i + 4).reduce((sum, value) => sum + value, 0) / 4);
    expect(said(trailing, "slow")?.sentence).toContain("trailing 4-week window");
    expect(said(raw, "slow")).toBeUndefined();
  });

  test("one year of weeks cannot show a season", () => {
    expect(said(steady(60), "season")?.sentence).toBe(
      "Whether there is a season cannot be told from 60 weeks: two full cycles (104) are needed.",
    );
  });

  test("months with the same pattern each year show it", () => {
    const { values, days: given } = sampleSeries("real19_co2_season_and_trend.csv");
    const season = examineSeries(values, undefined, given).findings.find(({ test: name }) => name === "season");
    expect(season?.sentence).toMatch(/^A pattern comes back every 12 months/);
  });

  test("a share near 100% has no room left", () => {
    expect(
      said(
        made(40, (_, normal) => 0.95 + 0.005 * normal()),
        "ceiling",
      )?.result,
    ).toBe("fail");
    expect(
      said(
        made(40, (_, normal) => 0.35 + 0.005 * normal()),
        "ceiling",
      )?.result,
    ).toBe("pass");
  });

  test("a ratio that rises over a shrinking denominator is a trap", () => {
    const ratio = made(30, (i) => 0.3 + 0.005 * i);
    expect(said(ratio, "ratio", { denominator: made(30, (i) => 1000 - 15 * i) })?.result).toBe("fail");
    expect(said(ratio, "ratio", { denominator: made(30, (i) => 1000 + 15 * i) })?.result).toBe("pass");
  });

  test("revenue in another currency proves nothing", () => {
    const values = steady(60);
    const evidence = examineSeries(
      values,
      values.map((value) => 3.7 * value),
      days(60),
    );
    expect(evidence.findings.find(({ test: name }) => name === "revenue")?.result).toBe("fail");
  });

  test("revenue in rounded units proves nothing either", () => {
    const revenue = made(60, (i, normal) => 50_000 + 200 * i + 3000 * normal());
    const evidence = examineSeries(
      revenue.map((value) => Math.round(0.05 * value)),
      revenue,
      days(60),
    );
    expect(evidence.findings.find(({ test: name }) => name === "revenue")).toMatchObject({
      result: "fail",
      sentence: expect.stringContaining("numbers are the outcome itself"),
    });
  });

  test("a metric after which revenue falls does not pass as leading", () => {
    const { metric, outcome } = RELATED["leads by 2, opposite"]?.(diceOf(3), 60) ?? { metric: [], outcome: [] };
    const found = examineSeries(metric, outcome, days(60)).findings.find(({ test: name }) => name === "revenue");

    expect(found).toMatchObject({ result: "ask", sentence: expect.stringContaining("That is the opposite") });
  });

  test("a metric that follows revenue fails as a North Star", () => {
    const { values, revenue, days: given } = sampleSeries("syn16_revenue_leads_value_by_3.csv");
    const evidence = examineSeries(values, revenue, given);
    expect(evidence.lead?.verdict).toBe("lags");
    expect(evidence.findings.find(({ test: name }) => name === "revenue")?.result).toBe("fail");
  });
});
