import fc from "fast-check";
import { objectiveStatus } from "../../../src/domain/okr/objective-status";
import { catchUpFactor, expectedShare, paceOf, paceWord, statusOf } from "../../../src/domain/okr/status";
import { readPaceInput, statusOfCells } from "../../../src/domain/okr/status-cell";

/** 2026-01-01 to 2026-03-31. */
const [START, END] = [46023, 46112];

test.each([
  ["on the first day", START, 0],
  ["on the last day", END, 1],
  ["in the middle", START + 45, 45 / 89],
  ["before the period", START - 12, 0],
  ["after the period", END + 31, 1],
])("%s the expected share is right", (_, today, share) => {
  expect(expectedShare(START, END, today)).toBe(share);
});

test("a period of one day is all or nothing", () => {
  expect([expectedShare(5, 5, 4), expectedShare(5, 5, 5)]).toEqual([0, 1]);
});

test.each([
  [0.2, 0.5, 1, "Off track"],
  [0.45, 0.5, 1, "On track"],
  [0.4, 0.5, 1, "On track"],
  [0.38, 0.5, 1, "At risk"],
  [0, 1 / 13, 1, "On track"],
  [0, 3 / 13, 1, "At risk"],
  [0, 4 / 13, 1, "Off track"],
  [0.35, 0.5, 0.7, "On track"],
  [0.35, 0.5, 1, "At risk"],
  [-0.3, 0.2, 1, "Off track"],
  [0.92, 0.96, 1, "On track"],
  [0.9, 0.96, 1, "At risk"],
  [0.8, 0.96, 1, "Off track"],
  [0.6, 0.95, 0.7, "At risk"],
  [0.7, 0.8, 1, "On track"],
  [0.7, 1, 0.7, "On track"],
  [0.69, 1, 0.7, "Off track"],
])("a score of %d when %d of the time is gone, landing at %d, is %s", (score, expected, landing, word) => {
  expect(paceWord(score, expected, landing)).toBe(word);
});

test.each([
  [0.45, 0.5, 1, 1.1],
  [0.2, 0.5, 1, 1.6],
  [0.35, 0.5, 0.7, 1],
  [0.8, 0.5, 0.7, 0],
])("from a score of %d at %d of the time, landing at %d needs %d times the pace", (score, expected, landing, factor) => {
  expect(catchUpFactor(score, expected, landing)).toBeCloseTo(factor, 12);
});

const input = { score: 0.5, start: START, end: END, today: START + 45, commitment: "committed", lastCheckIn: null } as const;

test.each([
  ["No data", { score: null, today: START - 5 }],
  ["Not started", { score: 1, today: START - 1 }],
  ["Achieved", { score: 1 }],
  ["Achieved", { score: 1.2, lastCheckIn: START }],
  ["Missed", { score: 0.95, today: END + 1 }],
  ["Achieved", { score: 0.7, today: END + 1, commitment: "aspirational" }],
  ["Stale", { score: 0.6, lastCheckIn: START + 34 }],
  ["On track", { score: 0.6, lastCheckIn: START + 35 }],
  ["Off track", { score: 0.2 }],
] as const)("%s is the first rule that holds for %j", (status, change) => {
  expect(statusOf({ ...input, ...change })).toBe(status);
});

test.each([
  [
    { score: 0.21, today: START + 53, commitment: "aspirational" },
    "At risk: 0.21 against 0.42 expected by today; from here you need 1.7 times the planned pace.",
  ],
  [{ score: 0.2, today: START + 53 }, "Off track: 0.20 against 0.60 expected by today; from here you need 2.0 times the planned pace."],
  [{ score: 0.5056 }, "On track: 0.51 against 0.51 expected by today; from here you need the planned pace."],
  [{ score: 0.8, commitment: "aspirational" }, "On track: 0.80 against 0.35 expected by today; it counts as reached already."],
  [{ score: 0.5, today: END }, "Off track: 0.50 against 1.00 expected by today; no time is left to catch up."],
  [{ score: null }, "No data: there is no score yet; record a current value."],
  [{ today: START - 1 }, "Not started: the period begins in 1 day."],
  [{ score: 1 }, "Achieved: the target is reached with a score of 1.00."],
  [{ score: 1, today: END + 2 }, "Achieved: it closed at 1.00."],
  [{ score: 0.9, today: END + 2 }, "Missed: it closed at 0.90, and a committed key result needs the full 1."],
  [
    { score: 0.4, today: END + 2, commitment: "aspirational" },
    "Missed: it closed at 0.40, and an aspirational key result needs a grade of 0.7.",
  ],
  [{ lastCheckIn: START + 20 }, "Stale: the last check-in is 25 days old; record this week's value."],
] as const)("%j says why", (change, reason) => {
  expect(paceOf({ ...input, ...change }).reason).toBe(reason);
});

test("a pace carries the numbers that it follows from", () => {
  expect(paceOf({ ...input, commitment: "aspirational", score: 0.2 })).toMatchObject({
    expected: 45 / 89,
    landing: 0.7,
    line: (45 / 89) * 0.7,
    gap: (45 / 89) * 0.7 - 0.2,
  });
  expect(paceOf({ ...input, score: null })).toMatchObject({ gap: null, catchUpFactor: null });
});

describe("cells", () => {
  const cells = { score: 0.45, startDate: START, endDate: END, asOf: START + 45, commitment: "committed", lastCheckIn: "" };

  test("dates may be texts, a missing commitment is aspirational", () => {
    expect(statusOfCells({ ...cells, startDate: "2026-01-01", endDate: "31.3.2026", asOf: "2026-02-15" })).toBe("On track");
    expect(readPaceInput({ ...cells, commitment: null })).toMatchObject({ commitment: "aspirational" });
  });

  test.each([
    [{ score: "good" }, 'score is "good", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    [{ startDate: "" }, "start_date is empty: type the first day of the period."],
    [{ endDate: "" }, "end_date is empty: type the last day of the period."],
    [{ asOf: "" }, "as_of is empty: type the day to judge on."],
    [{ endDate: START - 1 }, "end_date is before start_date: swap them."],
    [{ startDate: "spring" }, 'start_date is "spring", which is not a date: type it as 2026-11-22.'],
    [{ endDate: "fall" }, 'end_date is "fall", which is not a date: type it as 2026-11-22.'],
    [{ asOf: "now" }, 'as_of is "now", which is not a date: type it as 2026-11-22.'],
    [{ lastCheckIn: "Monday" }, 'last_check_in is "Monday", which is not a date: type it as 2026-11-22.'],
    [{ commitment: "sure" }, 'commitment is "sure": use committed or aspirational.'],
  ])("%j is refused with a sentence", (change, sentence) => {
    expect(statusOfCells({ ...cells, ...change })).toEqual({ problem: sentence });
  });
});

test("an objective has the status of its worst key result, said with how many", () => {
  expect(objectiveStatus(["On track", "Off track", "Achieved"])).toBe("Off track: 1 of 3");
  expect(objectiveStatus(["On track", "No data", "No data"])).toBe("No data: 2 of 3");
  expect(objectiveStatus(["Stale", "At risk"])).toBe("At risk: 1 of 2");
});

describe("laws", () => {
  const RANK = ["Off track", "At risk", "On track"];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const score = fc.double({ min: -1, max: 1, noNaN: true });
  const landing = fc.constantFrom(0.7, 1);

  test("a better score never has a worse pace", () => {
    fc.assert(
      fc.property(score, score, share, landing, (one, other, expected, lands) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((value) => RANK.indexOf(paceWord(value, expected, lands)));
        expect(better as number).toBeGreaterThanOrEqual(worse as number);
      }),
      { seed: 61 },
    );
  });

  test("what is on track never needs more than twice the planned pace, at risk never more than four times", () => {
    fc.assert(
      fc.property(score, fc.double({ min: 0, max: 0.99, noNaN: true }), landing, (value, expected, lands) => {
        const most = { "On track": 2, "At risk": 4, "Off track": Number.POSITIVE_INFINITY }[paceWord(value, expected, lands)];
        expect(catchUpFactor(value, expected, lands) as number).toBeLessThanOrEqual(most + 1e-6);
      }),
      { seed: 62 },
    );
  });

  test("a committed key result on track on its last day is never missed the day after", () => {
    fc.assert(
      fc.property(score, (value) => {
        const last = statusOf({ ...input, score: value, today: END });
        const after = statusOf({ ...input, score: value, today: END + 1 });
        expect(last === "On track" && after === "Missed").toBe(false);
      }),
      { seed: 63 },
    );
  });
});
