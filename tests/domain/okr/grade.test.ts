import fc from "fast-check";
import { bandOf, gradeOf, gradeRow, isAttained } from "../../../src/domain/okr/grade";

test.each([
  [-0.5, 0, "red"],
  [0, 0, "red"],
  [0.34, 0.3, "red"],
  [0.35, 0.4, "yellow"],
  [0.64, 0.6, "yellow"],
  [0.65, 0.7, "green"],
  [(41.5 - 35) / (45 - 35), 0.7, "green"],
  [0.69, 0.7, "green"],
  [0.95, 0.9, "green"],
  [0.96, 0.9, "green"],
  [0.999, 0.9, "green"],
  [1, 1, "green"],
  [1.25, 1, "green"],
])("a score of %d is graded %d and %s", (score, grade, band) => {
  expect([gradeOf(score), bandOf(score)]).toEqual([grade, band]);
});

test.each([
  [0.9, "committed", false],
  [0.999, "committed", false],
  [1, "committed", true],
  [0.65, "aspirational", true],
  [0.64, "aspirational", false],
] as const)("a score of %d as %s is attained: %s", (score, commitment, attained) => {
  expect(isAttained(score, commitment)).toBe(attained);
});

test("a grade speaks of attainment only where a commitment is given", () => {
  expect(gradeRow(0.72, "")).toEqual([0.7, "green", null]);
  expect(gradeRow("72%", " Stretch ")).toEqual([0.7, "green", "yes"]);
  expect(gradeRow("n/a", "committed")).toEqual([null, null, null]);
  expect(gradeRow("good", "")).toEqual({
    problem: 'score is "good", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.',
  });
  expect(gradeRow(0.5, "perhaps")).toEqual({ problem: 'commitment is "perhaps": use committed or aspirational.' });
});

test("a better score never gets a lower grade", () => {
  const score = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      expect(gradeOf(Math.max(one, other))).toBeGreaterThanOrEqual(gradeOf(Math.min(one, other)));
    }),
    { seed: 51 },
  );
});
