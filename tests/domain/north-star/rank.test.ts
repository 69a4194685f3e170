import fc from "fast-check";
import { rankCandidates } from "../../../src/domain/north-star/rank";

const matrix = [
  { name: "Weekly Active Teams", ratings: [5, 5, 4, 5] },
  { name: "Daily Messages Sent", ratings: [4, 3, 5, 4] },
  { name: "New Paid Seats Added", ratings: [3, 5, 3, 5] },
];

describe("the decision matrix", () => {
  test("sums ratings, ranks the highest first and lets equal totals share a rank", () => {
    const { candidates, winners } = rankCandidates(matrix, []);

    expect(candidates.map(({ rank, total }) => [rank, total])).toEqual([
      [1, 19],
      [2, 16],
      [2, 16],
    ]);
    expect(winners).toEqual(["Weekly Active Teams"]);
    expect(candidates[0]?.share).toBeCloseTo(0.95, 12);
  });

  test("names who is nowhere better and somewhere worse", () => {
    const { candidates } = rankCandidates(matrix, []);

    expect(candidates.map(({ dominatedBy }) => dominatedBy)).toEqual([[], [], ["Weekly Active Teams"]]);
  });

  test("a lead of three stands against any single changed score", () => {
    expect(rankCandidates(matrix, []).flips).toEqual([]);
  });

  test("a lead of one is named as one that a single score would take away", () => {
    const { flips } = rankCandidates(
      [
        { name: "A", ratings: [5, 4] },
        { name: "B", ratings: [4, 4] },
      ],
      [],
      ["customer value", "actionable"],
    );

    expect(flips).toEqual([
      "A: 4 instead of 5 on customer value would take the lead away or tie it.",
      "A: 3 instead of 4 on actionable would take the lead away or tie it.",
      "B: 5 instead of 4 on customer value would take the lead away or tie it.",
      "B: 5 instead of 4 on actionable would take the lead away or tie it.",
    ]);
  });

  test("weights decide between opposite strengths", () => {
    const two = [
      { name: "A", ratings: [5, 1] },
      { name: "B", ratings: [1, 5] },
    ];

    expect(rankCandidates(two, [1, 3]).winners).toEqual(["B"]);
    expect(rankCandidates(two, []).winners).toEqual(["A", "B"]);
  });

  test("weights with decimals still tie equal totals", () => {
    const two = [
      { name: "A", ratings: [1, 2, 3] },
      { name: "B", ratings: [3, 2, 1] },
    ];

    expect(rankCandidates(two, [0.1, 0.7, 0.1]).winners).toEqual(["A", "B"]);
  });
});

test("law: raising a rating never lowers its candidate", () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(ratings, { minLength: 2, maxLength: 5 }), fc.nat({ max: 2 }), (rows, column) => {
      const before = rows.map((row, at) => ({ name: String(at), ratings: row }));
      const after = before.map((row, at) =>
        at === 0 ? { ...row, ratings: row.ratings.map((rating, c) => rating + Number(c === column)) } : row,
      );
      const rank = (table: typeof before): number => rankCandidates(table, []).candidates[0]?.rank ?? 0;

      expect(rank(after)).toBeLessThanOrEqual(rank(before));
    }),
    { seed: 4 },
  );
});
