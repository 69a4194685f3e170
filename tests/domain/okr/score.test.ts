import fc from "fast-check";
import type { Cell } from "../../../src/domain/cells/cell";
import { isProblem } from "../../../src/domain/cells/problem";
import { scoreOf } from "../../../src/domain/okr/score";
import { readScoreType } from "../../../src/domain/okr/score-type";

type Row = [start: Cell, target: Cell, current: Cell, type: Cell, score: number];

function expectScores(rows: Row[], clamp: Cell): void {
  for (const [start, target, current, type, score] of rows) {
    const answer = scoreOf(start, target, current, type, clamp);
    expect({ start, target, current, type, answer: isProblem(answer) ? answer.problem : Number((answer as number).toFixed(9)) }).toEqual({
      start,
      target,
      current,
      type,
      answer: Number(score.toFixed(9)),
    });
  }
}

describe("published examples", () => {
  test("progress is measured from the start, whichever way the target lies", () => {
    const rows: Row[] = [
      [0, 100, 20, null, 0.2],
      [20, 100, 20, null, 0],
      [20, 100, 0, null, 0],
      [0.35, 0.5, 0.41, null, 0.4],
      [0, 10, 5.9, null, 0.59],
      ["", 5, 3, null, 0.6],
      ["35%", "50%", "41%", null, 0.4],
      [0.35, 50, 0.41, null, 0.06 / 49.65],
      ["$1.2M", "$2.0M", "$1.6M", null, 0.5],
      [100, 60, 80, null, 0.5],
      [100, 20, 0, null, 1],
      [200, 0, 100, null, 0.5],
      [10, 0, 7, null, 0.3],
      [0.024, 0.018, 0.016, null, 1],
      [-50, 50, 0, null, 0.5],
      [-10, -2, -4, null, 0.75],
      [5, -5, 0, null, 0.5],
      [0, -100, -29.9, null, 0.299],
      ["(300)", "0", "(150)", null, 0.5],
      ["1.000,00 €", "2.000,00 €", "1.500,50 €", null, 0.5005],
      ["12k", "20k", "16k", null, 0.5],
    ];
    expectScores(rows, null);
  });

  test("without the clamp, overshoot and regression show", () => {
    const rows: Row[] = [
      [20, 100, 0, null, -0.25],
      [0, 100, 150, null, 1.5],
      [100, 60, 50, null, 1.25],
      [10, 0, -10, null, 2],
      [200, 100, 250, null, -0.5],
      [95, 99, 93, "at least", -0.5],
      [95, 99, 120, "at least", 1],
      ["", 5, 6, "done", 1.2],
    ];
    expectScores(rows, false);
  });

  test("thresholds are met at equality and give part of the way only from a start on the wrong side", () => {
    const rows: Row[] = [
      [null, 25, 24, "at most", 1],
      [null, 25, 25, "at most", 1],
      [null, 25, 28, "at most", 0],
      [30, 25, 28, "at most", 0.4],
      [null, 9, 9, "at least", 1],
      [10, 9, 8, "at least", 0],
      [4, 5, 4.5, "between", 1],
      [4, 5, 3.5, "between", 0],
      [50, 50, 49, "increase", 0],
      [99.9, 99.9, 99.95, "increase", 1],
      [50, 50, 50, "decrease", 1],
      [50, 50, 51, "decrease", 0],
      [5, 5, 5, "between", 1],
    ];
    expectScores(rows, null);
  });

  test("yes and no, milestones and shares count as done", () => {
    const rows: Row[] = [
      [null, null, true, "done", 1],
      [null, null, "No", "done", 0],
      [null, null, "✓", "done", 1],
      [null, 6, 3, "done", 0.5],
      [2, 6, 3, "milestones", 0.25],
      [null, null, 0.3, "done", 0.3],
      [null, null, "150%", "done", 1],
      ["no", "yes", "yes", "done", 1],
      [0, 5, true, "done", 1],
      [5, 5, 5, "done", 1],
    ];
    expectScores(rows, null);
  });
});

describe("refusals", () => {
  test.each<[Cell, Cell, Cell, Cell, Cell, string]>([
    [50, 50, 50, null, null, "start and target are both 50: use the type at least or at most to hold a value."],
    ["", 10, 20, "decrease", null, "start is empty: type the value that the decrease starts from."],
    [
      "",
      10,
      20,
      null,
      null,
      "start is empty and current 20 is above target 10: type the start, so that a decrease can be told from an increase.",
    ],
    [60, 100, 80, "decrease", null, "target 100 is above start 60, which is no decrease: swap them or use the type increase."],
    [100, 60, 80, "increase", null, "target 60 is below start 100, which is no increase: swap them or use the type decrease."],
    [0, "", 5, null, null, "target is empty: type the value to reach."],
    ["", 5, 4, "between", null, "start is empty: type one limit of the range as start and the other as target."],
    [0, 100, "abc", null, null, 'current is "abc", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    [0, 100, "#N/A", null, null, "current is the error #N/A: repair the formula in that cell."],
    [0, true, 5, null, null, "target is TRUE, which is not a number: type it as 40, 35% or 1.2M, or leave it empty."],
    [
      null,
      null,
      70,
      "done",
      null,
      "current is 70 and there is no target: type how many milestones there are, or the share done such as 70%.",
    ],
    [3, null, 5, "done", null, "target is empty: type how many milestones make the key result done."],
    [null, "many", 5, "done", null, 'target is "many", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    ["few", 5, 5, "done", null, 'start is "few", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    [null, null, "#REF!", "done", null, "current is the error #REF!: repair the formula in that cell."],
    [0, 1, 0, "sideways", null, 'type is "sideways": use change, increase, decrease, at least, at most, between or done.'],
    [0, 1, 0, 7, null, "type is 7: use change, increase, decrease, at least, at most, between or done."],
    [0, 1, 0, null, "maybe", 'clamp is "maybe": use TRUE or FALSE.'],
  ])("%j → %j at %j as %j, clamp %j", (start, target, current, type, clamp, sentence) => {
    expect(scoreOf(start, target, current, type, clamp)).toEqual({ problem: sentence });
  });

  test("a key result without a current value is not judged at all", () => {
    expect(["", "-", "TBD", "n/a", null].map((current) => scoreOf(50, 50, current))).toEqual([null, null, null, null, null]);
  });
});

test("types are known by their common names", () => {
  const words = [
    " Increase ",
    "REDUCE",
    "at-least",
    ">=",
    "≥",
    "Minimum",
    "≤",
    "no more than",
    "range",
    "binary",
    "Yes/No",
    "milestone",
    "tbd",
    " ",
  ];

  expect(words.map(readScoreType)).toEqual([
    ..."increase decrease".split(" "),
    ...new Array(4).fill("at least"),
    ...new Array(2).fill("at most"),
    "between",
    ...new Array(3).fill("done"),
    "change",
    "change",
  ]);
});

test("clamp may be a word or a number", () => {
  expect([false, "FALSE", "no", 0].map((clamp) => scoreOf(0, 1, 2, null, clamp))).toEqual([2, 2, 2, 2]);
  expect([true, "yes", 1, "", null].map((clamp) => scoreOf(0, 1, 2, null, clamp))).toEqual([1, 1, 1, 1, 1]);
});

describe("laws", () => {
  const amount = fc.double({ min: -1e308, max: 1e308, noNaN: true });
  const plain = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const type = fc.constantFrom("change", "increase", "decrease", "at least", "at most", "between", "done");
  const cell = fc.oneof(amount, plain, fc.constantFrom("", null, "35%", "n/a", "#N/A", "done", true, false, "about 40"), fc.string());

  test("whatever the cells hold, the answer is a score in 0..1, nothing, or a sentence", () => {
    fc.assert(
      fc.property(cell, cell, cell, fc.oneof(type, cell), (start, target, current, kind) => {
        const answer = scoreOf(start, target, current, kind);
        const isScore = typeof answer === "number" && answer >= 0 && answer <= 1;
        expect(isScore || answer === null || (isProblem(answer) && answer.problem.endsWith("."))).toBe(true);
      }),
      { seed: 31, numRuns: 2000 },
    );
  });

  test("without the clamp the answer is still a finite number at any magnitude", () => {
    fc.assert(
      fc.property(amount, amount, amount, type, (start, target, current, kind) => {
        const answer = scoreOf(start, target, current, kind, false);
        expect(isProblem(answer) || Number.isFinite(answer)).toBe(true);
      }),
      { seed: 32, numRuns: 1000 },
    );
  });

  test("the ends of the number range score like any others", () => {
    expect(scoreOf(-1e308, 1e308, 0)).toBe(0.5);
    expect(scoreOf(1e308, -1e308, 0)).toBe(0.5);
    expect(scoreOf(-Number.MAX_VALUE, Number.MAX_VALUE, 0)).toBe(0.5);
    expect(scoreOf(0, 5e-324, 1e308, null, false)).toBe(Number.MAX_VALUE);
  });

  test("a step toward the target never lowers the score", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (start, target, current, step, clamp) => {
          fc.pre(start !== target);
          const nearer = current + (target / 2 - current / 2) * 2 * step;
          fc.pre(Number.isFinite(nearer) && Math.abs(target / 2 - nearer / 2) <= Math.abs(target / 2 - current / 2));
          fc.pre(target > start ? current <= target : current >= target);
          const [before, after] = [scoreOf(start, target, current, null, clamp), scoreOf(start, target, nearer, null, clamp)] as number[];
          expect(after).toBeGreaterThanOrEqual(before as number);
        },
      ),
      { seed: 33, numRuns: 1000 },
    );
  });

  test("a decrease is the mirror of an increase", () => {
    fc.assert(
      fc.property(plain, plain, plain, fc.boolean(), (start, target, current, clamp) => {
        fc.pre(target > start);
        const rising = scoreOf(start, target, current, "increase", clamp) as number;
        expect(scoreOf(-start, -target, -current, "decrease", clamp)).toBe(rising + 0);
        expect(scoreOf(-start, -target, -current, "at most")).toBe(scoreOf(start, target, current, "at least"));
      }),
      { seed: 34 },
    );
  });

  test("counting in other units changes nothing", () => {
    fc.assert(
      fc.property(plain, plain, plain, fc.integer({ min: -30, max: 30 }), (start, target, current, power) => {
        fc.pre(target !== start);
        const unit = 2 ** power;
        expect(scoreOf(start * unit, target * unit, current * unit, null, false)).toBe(scoreOf(start, target, current, null, false));
        const thousand = scoreOf(start * 1000, target * 1000, current * 1000, null, false) as number;
        expect(thousand).toBeCloseTo(scoreOf(start, target, current, null, false) as number, 9);
      }),
      { seed: 35 },
    );
  });

  test("the start scores 0 and the target scores 1", () => {
    fc.assert(
      fc.property(amount, amount, (start, target) => {
        fc.pre(start !== target);
        expect(scoreOf(start, target, start)).toBe(0);
        expect(scoreOf(start, target, target)).toBe(1);
      }),
      { seed: 36 },
    );
  });
});
