import fc from "fast-check";
import type { Cell } from "../../../src/domain/cells/cell";
import { objectiveScore } from "../../../src/domain/okr/objective-score";

test.each<[Cell[], Cell[], Cell, number | null]>([
  [[1, 0, 0], [], null, 1 / 3],
  [[1, 0, 0], [0, 50, 50], null, 0],
  [[1, 0.5], [60, 40], null, 0.8],
  [[1, 0.5], [0.6, 0.4], null, 0.8],
  [[1, 0.5], ["60%", "40%"], null, 0.8],
  [[-0.25, 0.75], [], null, 0.375],
  [[1.5, 0.5], [], null, 0.75],
  [[0.6, "", 0.9], [], null, 0.75],
  [[0.6, "n/a", 0.9], [], "Zero", 0.5],
  [[0.6, "", 0.9], [2, 1, 1], "zero", 0.525],
  [[0.6, "", 0.9], [1, "", 1], "zero", 0.75],
  [[1, 0.5], [2, ""], null, 5 / 6],
  [["", ""], [], null, null],
  [[], [], null, null],
  [["", 0.5], [1, 0], null, null],
  [[0.65, 0.65, 0.55], [], "skip", 0.6166666666666667],
  [[1, 0], [1e308, 1e308], null, 0.5],
])("scores %j weighed %j with missing %j give %j", (scores, weights, missing, score) => {
  const answer = objectiveScore(scores, weights, missing);

  expect(answer === null ? null : (answer as number).toFixed(12)).toBe(score === null ? null : score.toFixed(12));
});

test.each<[Cell[], Cell[], Cell, string]>([
  [[0.5, 0.2], [0, 0], null, "All weights are 0: give at least one key result a weight above 0."],
  [[0.5, 0.2], [2, -1], null, "weight 2 is -1: use 0 or more."],
  [[0.5, 0.2, 0.3], [60, 40, ""], null, "weight 3 is empty while the others add up to the whole: type 0 or its share."],
  [[0.5, "good"], [], null, 'score 2 is "good", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
  [[0.5], ["heavy"], null, 'weight 1 is "heavy", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
  [[0.5], [], "guess", 'missing is "guess": use skip or zero.'],
])("scores %j weighed %j with missing %j are refused", (scores, weights, missing, sentence) => {
  expect(objectiveScore(scores, weights, missing)).toEqual({ problem: sentence });
});

describe("laws", () => {
  const score = fc.double({ min: -2, max: 2, noNaN: true });
  const weight = fc.double({ min: 0.001, max: 1e300, noNaN: true });

  test("the score of an objective lies between its lowest and its highest key result", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 8 }), (rows) => {
        const held = rows.map(([value]) => Math.max(0, Math.min(1, value)));
        const answer = objectiveScore(
          rows.map(([value]) => value),
          rows.map(([, share]) => share),
          null,
        ) as number;
        expect(answer).toBeGreaterThanOrEqual(Math.min(...held) - 1e-9);
        expect(answer).toBeLessThanOrEqual(Math.max(...held) + 1e-9);
      }),
      { seed: 41 },
    );
  });

  test("the scale of the weights does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 8 }), (rows) => {
        const scores = rows.map(([value]) => value);
        const small = objectiveScore(
          scores,
          rows.map(([, share]) => share / 100),
          null,
        ) as number;
        expect(
          objectiveScore(
            scores,
            rows.map(([, share]) => share * 1000),
            null,
          ),
        ).toBeCloseTo(small, 9);
      }),
      { seed: 42 },
    );
  });
});
