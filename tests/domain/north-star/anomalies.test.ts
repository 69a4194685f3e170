import { diceOf, KINDS } from "../../../bench/series-kinds";
import { signalsOf } from "../../../src/domain/north-star/anomalies";
import { expectedSeries, sampleSeries } from "../../support/series";

const weeks = (count: number) => Array.from({ length: count }, (_, i) => 44_928 + 7 * i);
const noise = (count: number, seed = 1) => {
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => Math.round(1000 + 20 * dice.normal()));
};

describe("known series", () => {
  let alarms = 0;

  test.each(expectedSeries().map((series) => [series.file, series] as const))("%s: every certain event is flagged", (file, expected) => {
    const { days, dates, values } = sampleSeries(file);
    const flagged = signalsOf(days, values).filter(({ kind }) => kind !== "missing");
    const distance = (row: number, date: string) => {
      const nearest = dates.findIndex((other) => other >= date);
      return Math.abs(row - nearest);
    };
    for (const { date, certainty, tolerance_periods } of expected.anomalies) {
      if (certainty === "certain") expect(flagged.some(({ row }) => distance(row, date) <= tolerance_periods)).toBe(true);
    }
    alarms += flagged.filter(({ row }) => !expected.anomalies.some((known) => distance(row, known.date) <= known.tolerance_periods)).length;
  });

  test("at most 3 flags stand where nothing is known to have happened", () => {
    expect(alarms).toBeLessThanOrEqual(3);
  });

  test("gaps are told with their length at the row after them", () => {
    const { days, dates, values } = sampleSeries("syn08_missing_weeks.csv");
    const told = signalsOf(days, values).map(({ row, sentence }) => [dates[row], sentence]);
    expect(told).toEqual([
      ["2023-04-10", "Missing: 2 weeks without a value before this row."],
      ["2023-09-25", "Missing: 1 week without a value before this row."],
      ["2024-03-04", "Missing: 3 weeks without a value before this row."],
    ]);
  });
});

describe("simulated series", () => {
  test.each(Object.entries(KINDS))("%s: events are found, quiet weeks stay quiet", (_, make) => {
    let missed = 0;
    let wrong = 0;
    for (let run = 0; run < 8; run++) {
      const { values, events, step } = make(diceOf(run + 500));
      const rows = signalsOf(
        values.map((__, i) => Math.round(44_928 + i * step)),
        values,
      ).map(({ row }) => row);
      const near = (row: number) => events.some(({ position, tolerance }) => Math.abs(position - row) <= tolerance);
      wrong += rows.filter((row) => !near(row)).length;
      missed += events.filter(({ position, tolerance }) => !rows.some((row) => Math.abs(position - row) <= tolerance)).length;
    }
    expect(wrong).toBeLessThanOrEqual(5);
    expect(missed).toBeLessThanOrEqual(1);
  });
});

describe("a person's sheet", () => {
  test.each([1, 2, 3, 4])("a tracker dead for %i weeks is a drop at its first week, however noisy the series", (length) => {
    for (const noise of [2.5, 4, 4.5])
      for (let run = 0; run < 20; run++) {
        const { normal } = diceOf(run * 77 + length);
        const values = Array.from({ length: 60 }, (_, week) => (week >= 30 && week < 30 + length ? 0 : Math.round(20 + noise * normal())));
        const found = signalsOf(
          values.map((_, week) => 44_928 + 7 * week),
          values,
        ).find(({ row }) => row === 30);

        expect(found).toMatchObject({ kind: "drop", direction: "down" });
      }
  });

  test("zeros are no event where small numbers are usual", () => {
    const values = [3, 0, 1, 2, 0, 4, 1, 0, 2, 1, 3, 0, 1, 2, 5, 1, 0, 2, 3, 1];
    const found = signalsOf(
      values.map((_, week) => 44_928 + 7 * week),
      values,
    );
    expect(found).toEqual([]);
  });

  test("a peak of three weeks that comes back each year is seldom an event", () => {
    let quiet = 0;
    for (let run = 0; run < 25; run++) {
      const dice = diceOf(run * 31 + 3);
      const peak = dice.whole(5, 45);
      const values = Array.from({ length: 156 }, (_, week) => {
        const inYear = week % 52;
        return Math.round(100 + 4 * dice.normal() + (inYear >= peak && inYear < peak + 3 ? 80 : 0));
      });
      const found = signalsOf(
        values.map((_, week) => 44_928 + 7 * week),
        values,
      );
      if (found.length === 0) quiet += 1;
    }
    expect(quiet).toBeGreaterThanOrEqual(21);
  });

  test("an outage of three weeks is one event, told at its first week", () => {
    const values = noise(60).map((value, i) => (i >= 30 && i < 33 ? value - 400 : value));
    expect(signalsOf(weeks(60), values)).toMatchObject([{ row: 30, kind: "drop", direction: "down" }]);
  });

  test("a value that is carried on week after week is told as stuck where it starts to repeat", () => {
    const values = noise(60).map((value, i, all) => (i > 50 ? (all[50] ?? 0) : value));
    expect(signalsOf(weeks(60), values)).toMatchObject([{ row: 51, kind: "stuck value" }]);
  });

  test("rows may stand newest first", () => {
    const values = noise(60).map((value, i) => (i === 20 ? 1400 : value));
    const rows = signalsOf([...weeks(60)].reverse(), [...values].reverse()).map(({ row }) => row);
    expect(rows).toEqual([39]);
  });

  test("an empty row inside carries the flag itself", () => {
    const values: (number | null)[] = noise(30);
    values[12] = null;
    expect(signalsOf(weeks(30), values)).toMatchObject([{ row: 12, kind: "missing" }]);
  });

  test("rows prepared for weeks to come stay empty", () => {
    expect(signalsOf(weeks(40), [...noise(30), ...new Array<null>(10).fill(null)])).toEqual([]);
  });

  test("six values carry no claim", () => {
    expect(signalsOf(weeks(6), [310, 322, 318, 335, 329, 402])).toEqual([]);
  });

  test.each([[[]], [[5]], [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], [[1e308, -1e308, 1e308, 0, 0, 0, 0, 0, 0, 1]]])(
    "%j gives no broken sentence",
    (values) => {
      for (const { sentence } of signalsOf(weeks(values.length), values)) expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  test("high sensitivity flags at least what normal flags, low at most", () => {
    const values = noise(80, 7).map((value, i) => (i === 40 ? value + 75 : value));
    const count = (sensitivity: "low" | "normal" | "high") => signalsOf(weeks(80), values, sensitivity).length;
    expect(count("high")).toBeGreaterThanOrEqual(count("normal"));
    expect(count("low")).toBeLessThanOrEqual(count("normal"));
  });
});
