import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { KRSCORE } from "../../src/functions/krscore";

interface Case {
  id: string;
  args: unknown[];
  expect: number | "BLANK" | "ERR";
  why: string;
}

const cases = JSON.parse(readFileSync(join(__dirname, "../fixtures/krscore.json"), "utf8")) as Case[];

function asSheetPasses(argument: unknown): unknown {
  const date = (argument as { date?: string } | null)?.date;
  return date === undefined ? argument : new Date(`${date}T00:00:00Z`);
}

function scoreOfCase({ args }: Case): unknown {
  const [start, target, current, type, clamp] = args.map(asSheetPasses);
  return KRSCORE(start, target, current, type, clamp);
}

const labelled = cases.map((row) => [`${row.id}: ${JSON.stringify(row.args)} (${row.why})`, row] as const);
const numbers = labelled.filter(([, row]) => typeof row.expect === "number");
const blanks = labelled.filter(([, row]) => row.expect === "BLANK");
const errors = labelled.filter(([, row]) => row.expect === "ERR");

test("the worked examples hold numbers, blanks and errors", () => {
  expect([numbers.length, blanks.length, errors.length].every((count) => count > 2)).toBe(true);
});

test.each(numbers)("%s gives the worked score", (_, row) => {
  expect(scoreOfCase(row)).toBeCloseTo(row.expect as number, 9);
});

test.each(blanks)("%s stays empty", (_, row) => {
  expect(scoreOfCase(row)).toBe("");
});

test.each(errors)("%s is refused with a sentence", (_, row) => {
  expect(() => scoreOfCase(row)).toThrow(/^[^.]{10,}.*\.$/);
});

describe("columns", () => {
  test("a column of key results gives a column of scores in one call", () => {
    const answer = KRSCORE([[0], [8]], [[100], [3]], [[50], [5]], undefined, undefined);

    expect(answer).toEqual([[0.5], [0.6]]);
  });

  test("a bad row says what is wrong in its place and the other rows still compute", () => {
    const answer = KRSCORE([[0], [0], [50]], [[100], [""], [50]], [[50], [5], ["about 40"]], undefined, undefined);

    expect(answer).toEqual([
      [0.5],
      ["⚠ target is empty: type the value to reach."],
      ['⚠ current is "about 40", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    ]);
  });

  test("one target serves every row", () => {
    expect(KRSCORE(0, 10, [[1], [2]], undefined, undefined)).toEqual([[0.1], [0.2]]);
  });

  test("a row gives a row and a block gives a block", () => {
    expect(KRSCORE(0, 10, [[1, 2, 3]], undefined, undefined)).toEqual([[0.1, 0.2, 0.3]]);
    expect(
      KRSCORE(
        0,
        10,
        [
          [1, 2],
          [3, ""],
        ],
        undefined,
        undefined,
      ),
    ).toEqual([
      [0.1, 0.2],
      [0.3, ""],
    ]);
  });

  test("empty rows below the last one stay empty", () => {
    expect(KRSCORE([[0], [""], [""]], [[10], [""], [""]], [[5], [""], [""]], undefined, undefined)).toEqual([[0.5], [""], [""]]);
  });

  test("an empty row between others stays empty", () => {
    expect(KRSCORE([[0], [""], [0]], [[10], [""], [10]], [[5], [""], [6]], undefined, undefined)).toEqual([[0.5], [""], [0.6]]);
  });

  test("ranges of different shapes are refused by naming both", () => {
    expect(() => KRSCORE([[0], [1]], [[10], [10], [10]], 5, undefined, undefined)).toThrow(
      "start is 2 rows × 1 column but target is 3 rows × 1 column: give ranges of the same size.",
    );
  });

  test("a range of one cell is one value", () => {
    expect(KRSCORE([[0]], [[10]], [[5]], [["change"]], [[true]])).toBe(0.5);
  });

  test("missing arguments are empty ones", () => {
    expect(KRSCORE(0, 10, undefined, undefined, undefined)).toBe("");
    expect(() => KRSCORE(0, undefined, 5, undefined, undefined)).toThrow("target is empty: type the value to reach.");
  });

  test("an unknown type is refused with the list of types", () => {
    expect(() => KRSCORE(0, 10, 5, "sideways", undefined)).toThrow(
      'type is "sideways": use change, increase, decrease, at least, at most, between or done.',
    );
  });

  test("midnight in any usual time zone is the same day", () => {
    const start = new Date("2026-01-01T00:00:00-09:30");
    const target = new Date("2026-03-31T00:00:00+14:00");
    const current = new Date("2026-02-15T00:00:00+01:00");

    expect(KRSCORE(start, target, current, undefined, undefined)).toBeCloseTo(45 / 89, 12);
  });
});

describe("laws", () => {
  const cell = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.constantFrom("", "35%", "1.500,50", "$2k", "n/a", "#REF!", "about 40", "done", true, false, new Date("2026-02-15T00:00:00Z")),
  );
  const row = fc.tuple(
    cell,
    cell,
    cell,
    fc.constantFrom("", "increase", "at most", "between", "done", "sideways"),
    fc.constantFrom("", true, false),
  );

  function shownAlone([start, target, current, type, clamp]: readonly unknown[]): unknown {
    try {
      return KRSCORE(start, target, current, type, clamp);
    } catch (error) {
      return `⚠ ${(error as Error).message}`;
    }
  }

  test("a column of scores equals the scores of its cells one by one", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const column = (index: number): unknown[][] => rows.map((cells) => [cells[index]]);
        const together = KRSCORE(column(0), column(1), column(2), column(3), column(4));
        expect(together).toEqual(rows.map((cells) => [shownAlone(cells)]));
      }),
      { seed: 81, numRuns: 300 },
    );
  });
});
