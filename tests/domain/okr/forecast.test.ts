import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dayFromIsoDate } from "../../../src/domain/calendar/iso-week";
import { type Forecast, forecastOf, readPoints } from "../../../src/domain/okr/forecast";
import { projected, trendOf } from "../../../src/domain/okr/trend";

const FIRST = 46027;

function weekly(values: readonly number[]): { day: number; value: number }[] {
  return values.map((value, week) => ({ day: FIRST + 7 * week, value }));
}

function forecast(values: readonly number[], start: number | null, target: number, endWeek: number): Forecast {
  return forecastOf(weekly(values), start, target, FIRST + 7 * endWeek) as Forecast;
}

describe("published examples", () => {
  test.each([
    ["on course", [0, 8, 16, 24, 32], 0, 100, 104, 12.5, 68 / 9],
    ["too slow", [0, 5, 10, 15, 20], 0, 100, 65, 20, 80 / 9],
    ["stalled", [20, 20, 20, 20, 20], 0, 100, 20, null, 80 / 9],
    ["a decrease", [50, 47, 44, 41], 50, 10, 11, 40 / 3, -3.1],
  ])("%s", (_, values, start, target, lands, reachedWeek, needed) => {
    const answer = forecast(values, start, target, 13);

    expect(answer.value).toBeCloseTo(lands, 9);
    expect([answer.low, answer.high]).toEqual([answer.value, answer.value]);
    expect(answer.reachedOn).toBe(reachedWeek === null ? null : FIRST + Math.ceil(reachedWeek * 7 - 1e-6));
    expect(answer.neededPerWeek).toBeCloseTo(needed, 9);
  });
});

test("one wild week does not decide, wherever it falls", () => {
  const calm = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28];
  for (const week of calm.keys()) {
    const wild = calm.map((value, i) => (i === week ? 500 : value));
    expect(forecast(wild, 10, 60, 13).value).toBeCloseTo(36, 6);
  }
});

const climbing = [10, 12, 14, 16, 18, 20, 22];

test.each([
  ["a wild last week is no proof", [...climbing, 500], 60, FIRST + 7 * 25, 36 / 6],
  ["a second week there is", [...climbing, 500, 510], 60, FIRST + 7 * 7, 0],
  ["an early last week is believed", [...climbing, 29], 29, FIRST + 7 * 7, 0],
  ["a wild last week counts where the trend without it is there", [...climbing, 500], 24, FIRST + 7 * 7, 0],
  ["a wild drop does not take back what was reached", [...climbing, 0], 20, FIRST + 7 * 5, 0],
])("%s", (_, values, target, reachedOn, needed) => {
  const answer = forecast(values, 10, target, values.length + 5);

  expect(answer.reachedOn).toBe(reachedOn);
  expect(answer.neededPerWeek).toBeCloseTo(needed, 6);
});

test("a wild value on the last day is the landing all the same", () => {
  expect(forecast([...climbing, 500], 10, 60, 7)).toMatchObject({ value: 500, reachedOn: FIRST + 7 * 7, neededPerWeek: 0 });
});

test("only the last 13 values count", () => {
  const old = Array.from({ length: 40 }, (_, i) => 1000 - 20 * i);
  const recent = Array.from({ length: 13 }, (_, i) => 200 + 2 * i);

  expect(forecast([...old, ...recent], 1000, 300, 60).value).toBeCloseTo(224 + 2 * 8, 6);
});

test("a target that is reached says since when and needs nothing more", () => {
  const answer = forecast([10, 30, 52, 49, 51, 55, 56], 10, 50, 13);

  expect(answer.reachedOn).toBe(FIRST + 7 * 4);
  expect(answer.neededPerWeek).toBe(0);
  expect(answer.score).toBe(1);
});

test("a decreasing target is reached from above", () => {
  const answer = forecast([10, 9.1, 8.2, 6.9, 6.1, 5.2], 10, 2, 13);

  expect(answer.value).toBeLessThan(1.5);
  expect(answer.reachedOn).toBeGreaterThan(FIRST + 35);
  expect(answer.neededPerWeek).toBeCloseTo(-3.2 / 8, 9);
});

test("a count does not fall below zero, a balance may", () => {
  expect(forecast([9, 7, 5, 3], 9, 0, 13)).toMatchObject({ value: 0, low: 0 });
  expect(forecast([9, 7, 5, 3], 9, -30, 13).value).toBeCloseTo(-17, 9);
});

test("when the last day has come its value is the landing, and later values do not count", () => {
  const answer = forecast([1, 2, 3, 4, 90], 0, 10, 3);

  expect(answer).toMatchObject({ value: 4, low: 4, high: 4, neededPerWeek: null });
});

test("a trend away from the target never reaches it", () => {
  expect(forecast([50, 48, 46, 44, 42], 40, 100, 13).reachedOn).toBeNull();
});

test("without a start the score is left out where the direction cannot be told", () => {
  expect(forecast([50, 47, 44, 41], null, 5, 13)).toMatchObject({ score: null });
  // It lands below 20, and the way there is down: no score as if it had to rise from 0.
  expect(forecast([50, 46, 42, 38], null, 20, 13)).toMatchObject({ value: 0, score: null });
  expect(forecast([1, 2, 3, 4], null, 28, 13).score).toBeCloseTo(0.5, 9);
});

test("a start that equals the target is refused, as in a score", () => {
  expect(forecastOf(weekly([1, 2, 3, 4]), 5, 5, FIRST + 91)).toMatchObject({ problem: expect.stringContaining("both 5") });
  expect(forecastOf(weekly([1, 2, 3]), 0, 5, FIRST + 91)).toMatchObject({ problem: expect.stringContaining("needs 4 weeks") });
});

describe("reading a series", () => {
  test("rows are sorted, the last of two values on one day wins, gaps are left out", () => {
    expect(readPoints([9, 2, "", 9, 16], [5, 4, 3, 6, "n/a"])).toEqual([
      { day: 2, value: 4 },
      { day: 9, value: 6 },
    ]);
  });

  test("a text among dates or values is named with its row", () => {
    expect(readPoints([2, 9], [1, "soon"])).toMatchObject({ problem: expect.stringContaining("values row 2") });
    expect(readPoints([2, "later"], [1, 2])).toMatchObject({ problem: expect.stringContaining("dates row 2") });
  });
});

test("the 80% range holds four of five values that really came, on recorded series", () => {
  let covered = 0;
  let count = 0;
  for (const file of [
    "real06_tv_advert_and_quotes",
    "syn05_slow_drift_no_anomaly",
    "syn24_two_anomalies",
    "syn36_heavy_tails_no_anomaly",
  ]) {
    const rows = readFileSync(join(__dirname, `../../fixtures/series/${file}.csv`), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const values = rows.map((row) => Number(row.split(",")[1]));
    for (let known = 6; known + 4 < values.length; known += 1) {
      const { value, half } = projected(trendOf(weekly(values.slice(0, known))), FIRST + 7 * (known + 3));
      covered += Number(Math.abs((values[known + 3] as number) - value) <= half);
      count += 1;
    }
  }

  expect(count).toBeGreaterThan(150);
  expect(covered / count).toBeGreaterThan(0.72);
  expect(covered / count).toBeLessThan(0.9);
});

describe("laws", () => {
  const series = fc.array(fc.double({ min: -1e308, max: 1e308, noNaN: true }), { minLength: 4, maxLength: 30 });

  test("every figure is a finite number, the range holds the value, at any magnitude", () => {
    fc.assert(
      fc.property(
        series,
        fc.double({ noNaN: true, min: -1e308, max: 1e308 }),
        fc.integer({ min: 0, max: 100 }),
        (values, target, endWeek) => {
          const answer = forecastOf(weekly(values), 0, target, FIRST + 7 * endWeek);
          const figures =
            "problem" in answer ? [] : [answer.value, answer.low, answer.high, answer.score, answer.reachedOn, answer.neededPerWeek];
          expect(figures.every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
          expect("problem" in answer || (answer.low <= answer.value && answer.value <= answer.high)).toBe(true);
        },
      ),
      { seed: 71, numRuns: 500 },
    );
  });

  test("a straight line goes on as it is", () => {
    const small = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 20 }), (base, slope, count, ahead) => {
        const trend = trendOf(weekly(Array.from({ length: count }, (_, week) => base + slope * week)));
        const { value, half } = projected(trend, FIRST + 7 * (count - 1 + ahead));
        expect(value).toBeCloseTo(base + slope * (count - 1 + ahead), 6);
        expect(half).toBeCloseTo(0, 6);
      }),
      { seed: 72 },
    );
  });

  test("the further ahead, the wider the range", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 20 }),
        fc.nat(50),
        fc.nat(50),
        (values, one, other) => {
          const trend = trendOf(weekly(values));
          const halves = [Math.min(one, other), Math.max(one, other)].map((weeks) => projected(trend, trend.day + 7 * weeks).half);
          expect(halves[1] as number).toBeGreaterThanOrEqual(halves[0] as number);
        },
      ),
      { seed: 73 },
    );
  });

  test("the order of the rows does not matter", () => {
    const day = dayFromIsoDate("2026-01-05") as number;
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: day, max: day + 400 }), fc.integer()), {
      selector: ([at]) => at,
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const dates = pairs.map(([at]) => at);
        const values = pairs.map(([, value]) => value);
        expect(readPoints([...dates].reverse(), [...values].reverse())).toEqual(readPoints(dates, values));
      }),
      { seed: 74 },
    );
  });
});
