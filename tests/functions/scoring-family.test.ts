import { dayFromIsoDate, isoDate } from "../../src/domain/calendar/iso-week";
import { useSheetCalendar } from "../../src/functions/calendar";
import { KRAT } from "../../src/functions/krat";
import { KRFORECAST } from "../../src/functions/krforecast";
import { KRSTATUS } from "../../src/functions/krstatus";
import { OKRGRADE } from "../../src/functions/okrgrade";
import { OKRSCORE } from "../../src/functions/okrscore";

const none = undefined;
const date = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe("OKRSCORE", () => {
  test("weighs scores on any scale and skips empty ones", () => {
    expect(OKRSCORE([[1], [0.5]], [[60], [40]], none)).toBe(0.8);
    expect(OKRSCORE([[0.6], [""], [0.9]], none, none)).toBe(0.75);
    expect(OKRSCORE([[0.6, 0.9]], none, none)).toBe(0.75);
    expect(OKRSCORE(0.4, none, none)).toBe(0.4);
    expect(OKRSCORE([[""], [""]], none, none)).toBe("");
  });

  test("counts empty scores as 0 on request, the last ones too, but not an open range", () => {
    expect(OKRSCORE([[0.6], [0.9], [""]], none, "zero")).toBe(0.5);
    expect(OKRSCORE([[0.6], [0.9], ...new Array(900).fill([""])], none, "zero")).toBe(0.75);
    expect(OKRSCORE([[0.6], [0.9], [""], [""]], [[1], [1], [1], [""]], "zero")).toBe(0.5);
  });

  test("stays empty where nothing is scored, whatever an empty score counts as", () => {
    expect(OKRSCORE([[""], [""]], none, "zero")).toBe("");
    expect(OKRSCORE(new Array(900).fill([""]), none, "zero")).toBe("");
    expect(OKRSCORE([[0.6], [""]], [[0], [1]], "zero")).toBe("");
    expect(OKRSCORE([[0], [""]], none, "zero")).toBe(0);
  });

  test("one weight serves all scores", () => {
    expect(OKRSCORE([[0.5], [1]], 3, none)).toBe(0.75);
    expect(() => OKRSCORE([[0.5], [1]], 0, none)).toThrow("All weights are 0");
  });

  test("refuses ranges of different shapes and wrong weights", () => {
    expect(() => OKRSCORE([[1], [1]], [[1], [1], [1]], none)).toThrow("scores is 2 rows × 1 column but weights is 3 rows × 1 column");
    expect(() => OKRSCORE([[1], [1]], [[2], [-1]], none)).toThrow("weight 2 is -1: use 0 or more.");
  });
});

describe("OKRGRADE", () => {
  test("gives grade and color, and with a commitment whether it is attained", () => {
    expect(OKRGRADE(0.65, none)).toEqual([[0.7, "green"]]);
    expect(OKRGRADE([[0.96], [""], ["good"]], "committed")).toEqual([
      [0.9, "green", "no"],
      ["", "", ""],
      ['⚠ score is "good", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.', "", ""],
    ]);
  });

  test("grades a row of scores below each other", () => {
    expect(OKRGRADE([[0.2, 0.5]], "")).toEqual([
      [0.2, 0.5],
      ["red", "yellow"],
    ]);
  });

  test("throws for one wrong score", () => {
    expect(() => OKRGRADE("good", none)).toThrow('score is "good"');
  });
});

describe("KRSTATUS", () => {
  const [start, end] = [date("2026-01-01"), date("2026-03-31")];

  afterEach(() => useSheetCalendar(() => undefined));

  test("judges a column against one period", () => {
    expect(KRSTATUS([[0.45], [""], [0.2], [1]], start, end, date("2026-02-15"), "committed", none)).toEqual([
      ["On track"],
      ["No data"],
      ["Off track"],
      ["Achieved"],
    ]);
  });

  test("judges today where no day is given", () => {
    useSheetCalendar(() => ({
      today: () => dayFromIsoDate("2026-02-15") as number,
      dayOf: (day) => day.getTime() / 86_400_000 + 25569,
      dateOf: () => date("2026-01-01"),
    }));

    expect(KRSTATUS(0.2, start, end, none, "committed", none)).toBe("Off track");
    expect(KRSTATUS([[0.2], [0.2]], start, end, [[""], [date("2026-01-02")]], "committed", none)).toEqual([["Off track"], ["On track"]]);
  });

  test("pace and grade agree on the last day: what its grade attains is not off track before", () => {
    for (const day of ["2026-02-15", "2026-03-28", "2026-03-30", "2026-03-31"])
      expect([day, KRSTATUS(0.65, start, end, date(day), "aspirational", none)]).toEqual([day, "On track"]);
    expect(KRSTATUS(0.65, start, end, date("2026-04-01"), "aspirational", none)).toBe("Achieved");
    expect(KRSTATUS(0.64, start, end, end, "aspirational", none)).toBe("Off track");
    expect(KRSTATUS(0.95, start, end, end, "committed", none)).toBe("Off track");
  });

  test("an old check-in is stale", () => {
    expect(KRSTATUS(0.6, start, end, date("2026-02-15"), none, date("2026-02-04"))).toBe("Stale");
    expect(KRSTATUS(0.6, start, end, date("2026-02-15"), none, date("2026-02-05"))).toBe("On track");
  });

  test("a row whose score says what is wrong passes that on whole, and not that it is no number", () => {
    const wrong = "⚠ start is empty: type the value that the decrease starts from.";
    expect(KRSTATUS([[wrong], [0.6]], start, end, date("2026-02-15"), none, none)).toEqual([
      ["⚠ score: start is empty: type the value that the decrease starts from."],
      ["On track"],
    ]);
  });

  test("an empty row stays empty, a wrong date is named", () => {
    expect(KRSTATUS([[""], [0.5]], [[""], ["spring"]], [[""], [end]], date("2026-02-15"), none, none)).toEqual([
      [""],
      ['⚠ start_date is "spring", which is not a date: type it as 2026-11-22.'],
    ]);
  });
});

describe("KRFORECAST", () => {
  const dates = [0, 1, 2, 3, 4].map((week) => [new Date(Date.UTC(2026, 0, 5 + 7 * week))]);
  const values = [[0], [8], [16], [24], [32]];
  const end = new Date(Date.UTC(2026, 0, 5 + 7 * 13));

  test("gives value, range, score, the date the target is reached and the change needed per week", () => {
    expect(KRFORECAST(dates, values, 0, 100, end)).toEqual([[104, 104, 104, 1, date("2026-04-03"), 68 / 9]]);
  });

  test("takes open ranges, weeks as text, numbers as text, gaps and any order", () => {
    const weeks = [["2026-W04"], ["2026-W02"], [""], ["2026-W03"], ["2026-W05"], ["2026-W06"], [""]];
    const texts = [["16"], ["0"], [""], ["8"], ["24"], ["32"], [""]];

    expect(KRFORECAST(weeks, texts, "0", "100", end)).toEqual(KRFORECAST(dates, values, 0, 100, end));
  });

  test("asks for four weeks first and stays empty for an empty row", () => {
    expect(KRFORECAST(dates.slice(0, 3), values.slice(0, 3), 0, 100, end)).toEqual([["needs 4 weeks of values", "", "", "", "", ""]]);
    expect(KRFORECAST([[""], [""]], [[""], [""]], "", "", end)).toEqual([["", "", "", "", "", ""]]);
  });

  test("says so when the last day lies before the values", () => {
    expect(() => KRFORECAST(dates, values, 0, 100, date("2026-01-15"))).toThrow(
      "The forecast needs 4 weeks of values, but only 2 of 5 are from before end_date 2026-01-15: type the last day of the period.",
    );
  });

  test.each([
    [[dates, values.slice(1), 0, 100, end], "dates is 5 rows × 1 column but values is 4 rows × 1 column"],
    [[dates, values, "low", 100, end], 'start is "low", which is not a number'],
    [[dates, values, 0, "", end], "target is empty"],
    [[dates, values, 0, 100, ""], "end_date is empty"],
    [[dates, values, 0, 100, "Q4"], 'end_date is "Q4", which is not a date'],
    [[dates, [[1], [2], ["x"], [4], [5]], 0, 100, end], 'values row 3 is "x"'],
    [[dates, values, 5, 5, end], "start and target are both 5"],
    [[dates, values, [[1], [2]], 5, end], "start is 2 rows × 1 column: give one cell."],
  ])("refuses %j", (args, sentence) => {
    const [days, numbers, start, target, last] = args as unknown[];

    expect(() => KRFORECAST(days, numbers, start, target, last)).toThrow(sentence);
  });
});

describe("KRAT", () => {
  const history = [
    ["Week", "Activation", "Churn"],
    [date("2026-11-02"), 0.3, 0.05],
    [date("2026-11-09"), "", 0.06],
    ["", "", ""],
  ];

  test("carries the last record forward and is empty before the first", () => {
    expect(KRAT(history, "Activation", date("2026-11-15"))).toBe(0.3);
    expect(KRAT(history, "Activation", "2026-W44")).toBe("");
  });

  test("answers several dates, or several key results, in one call", () => {
    expect(KRAT(history, "Churn", [[date("2026-11-01")], [date("2026-11-03")], ["2026-W46"], [""]])).toEqual([[""], [0.05], [0.06], [""]]);
    expect(KRAT(history, [["Activation", "Churn"]], "2026-W46")).toEqual([[0.3, 0.06]]);
  });

  test("reads records that are plainly numbers, and names those that are not", () => {
    const typed = [
      ["Week", "Share"],
      ["2026-W45", "35%"],
      ["2026-W46", "#N/A"],
      ["2026-W47", "about 5"],
      ["2026-W48", "n/a"],
    ];
    const weeks = [["2026-W45"], ["2026-W46"], ["2026-W47"]];

    expect(KRAT(typed, "Share", weeks)).toEqual([
      [0.35],
      ["⚠ Share in the week of 2026-11-09 is the error #N/A: repair the formula in that cell."],
      ['⚠ Share in the week of 2026-11-16 is "about 5", which is not a number: type it as 40, 35% or 1.2M, or leave it empty.'],
    ]);
    expect(() => KRAT(typed, "Share", "2026-W48")).toThrow('Share in the week of 2026-11-16 is "about 5"');
  });

  test("an unknown name is one clear sentence", () => {
    expect(() => KRAT(history, "Retention", "2026-W46")).toThrow(
      'The history has no column named "Retention": use one of Activation, Churn.',
    );
  });
});

test("dates in tests are the days they say", () => {
  expect(isoDate(46348)).toBe("2026-11-22");
});
