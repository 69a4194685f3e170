import * as fc from "fast-check";
import * as statistics from "simple-statistics";
import { lowerMean, mean, median, robustSlope } from "../../../src/domain/statistics/robust";

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const laws = { seed: 20_261_122, numRuns: 200 };

test("median and mean are those of a library of statistics", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(median(values)).toBe(statistics.median(values));
      expect(mean(values)).toBeCloseTo(statistics.mean(values), 9);
    }),
    laws,
  );
});

test("the mean of the smaller part never exceeds the mean of all", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(lowerMean(values, 0)).toBeCloseTo(mean(values), 9);
      expect(lowerMean(values, 0.25)).toBeLessThanOrEqual(mean(values) + 1e-9);
    }),
    laws,
  );
});

test("one wild value does not turn the slope", () => {
  const places = Array.from({ length: 40 }, (_, i) => i);
  const line = places.map((place) => (place === 20 ? 9999 : 5 + 2 * place));
  expect(robustSlope(places, line)).toBeCloseTo(2, 9);
});

test("nothing has the median 0 and the mean 0", () => {
  expect([median([]), mean([])]).toEqual([0, 0]);
});
