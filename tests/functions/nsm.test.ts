import { NSMCHECK } from "../../src/functions/nsmcheck";
import { NSMRANK } from "../../src/functions/nsmrank";
import { NSMREPORT } from "../../src/functions/nsmreport";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rowsOf = (result: unknown): unknown[][] => result as unknown[][];
const total = column(...Array.from({ length: 40 }, (_, week) => 1000 + 37 * week + 11 * ((week * 7) % 5)));

describe("NSMCHECK", () => {
  test("one name gives verdict, anti-pattern and why side by side", () => {
    const [row] = rowsOf(NSMCHECK("Pageviews", undefined, undefined, undefined));

    expect(row?.slice(0, 2)).toEqual(["bad", "vanity"]);
    expect(row?.[2]).toMatch(/show up/);
  });

  test("a column of names gives a row each, open ranges stay empty below", () => {
    const rows = rowsOf(NSMCHECK(column("Nights booked", "", "MRR", ""), column("", "", "", ""), undefined, undefined));

    expect(rows.map((row) => row[0])).toEqual(["good", "", "bad", ""]);
  });

  test("definitions stand beside their names", () => {
    const rows = rowsOf(
      NSMCHECK(column("Bookings", "Bookings"), column("stays that took place", "money value of contracts"), undefined, undefined),
    );

    expect(rows.map((row) => row[0])).toEqual(["good", "bad"]);
  });

  test("an error in one row leaves the others standing", () => {
    const rows = rowsOf(NSMCHECK(column("#REF!", "Nights booked"), undefined, undefined, undefined));

    expect(rows[0]?.[0]).toMatch(/^⚠ name is the error #REF!/);
    expect(rows[1]?.[0]).toBe("good");
  });

  test("values of one metric are refused for several names", () => {
    expect(() => NSMCHECK(column("A", "B"), undefined, total, undefined)).toThrow("values belong to one metric but name has 2 cells");
  });

  test("revenue without values is refused", () => {
    expect(() => NSMCHECK("Nights booked", "", "", total)).toThrow("revenue is given without values");
  });

  test("values and revenue of different length are refused with both lengths", () => {
    expect(() => NSMCHECK("Nights booked", "", total, total.slice(1))).toThrow("values has 40 weeks but revenue has 39");
  });

  test("three columns of values are refused", () => {
    expect(() =>
      NSMCHECK(
        "Nights booked",
        "",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        "",
      ),
    ).toThrow("values has 3 columns");
  });

  test("dates and values may stand side by side", () => {
    const dated = total.map(([value], week) => [46000 + 7 * week, value]);

    expect(NSMCHECK("Nights booked", "", dated, "")).toEqual(NSMCHECK("Nights booked", "", total, ""));
  });
});

describe("NSMREPORT", () => {
  test("spills ten rows of test, result and evidence", () => {
    const rows = rowsOf(NSMREPORT("Nights booked", "nights in the week", undefined, undefined));

    expect(rows).toHaveLength(10);
    expect(rows.every((row) => row.length === 3 && ["pass", "fail", "ask"].includes(String(row[1])))).toBe(true);
  });

  test("an empty name stays empty, a column of names is refused", () => {
    expect(NSMREPORT("", "", "", "")).toBe("");
    expect(() => NSMREPORT(column("A", "B"), "", "", "")).toThrow("give one cell");
  });
});

describe("NSMRANK", () => {
  const names = column("Weekly Active Teams", "Daily Messages Sent", "New Paid Seats Added");
  const ratings = [
    [5, 5, 4, 5],
    [4, 3, 5, 4],
    [3, 5, 3, 5],
  ];

  test("ranks the matrix, ties share a rank", () => {
    expect(NSMRANK(names, ratings, undefined)).toEqual([
      [1, "Weekly Active Teams", 19, 0.95],
      [2, "Daily Messages Sent", 16, 0.8],
      [2, "New Paid Seats Added", 16, 0.8],
    ]);
  });

  test("weights may be a row or a column and count by their size", () => {
    expect(NSMRANK(names, ratings, [[0, 0, 1, 0]])).toEqual(NSMRANK(names, ratings, column(0, 0, 1, 0)));
    expect(rowsOf(NSMRANK(names, ratings, [[0, 0, 1, 0]]))[1]?.[0]).toBe(1);
  });

  test.each([
    ["missing", "", /missing/],
    ["above five", 6, /6 for criterion 2 is not between 1 and 5/],
    ["text", "high", /"high" for criterion 2/],
  ])("a rating that is %s is named and the others still rank", (_what, rating, sentence) => {
    const rows = rowsOf(NSMRANK(names, [ratings[0], [4, rating, 5, 4], ratings[2]], undefined));

    expect(rows[1]?.[0]).toMatch(sentence);
    expect([rows[0]?.[0], rows[2]?.[0]]).toEqual([1, 2]);
  });

  test("empty rows between and below stay empty", () => {
    const rows = rowsOf(NSMRANK(column("A", "", "B", ""), [[5], [""], [4], [""]], undefined));

    expect(rows.map((row) => row[0])).toEqual([1, "", 2]);
  });

  test.each([
    ["another number of weights", [[1, 2]], "weights has 2 cells but ratings has 4 columns"],
    ["a negative weight", [[1, 1, 1, -1]], "weights holds -1"],
    ["all weights zero", [[0, 0, 0, 0]], "weights are all 0"],
  ])("%s is refused", (_what, weights, sentence) => {
    expect(() => NSMRANK(names, ratings, weights)).toThrow(sentence);
  });
});
