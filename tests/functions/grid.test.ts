import vm from "node:vm";
import { problem } from "../../src/domain/cells/problem";
import { answerEach, answerRows, cellFrom, cellOf, cellsFrom, gridFrom, requireSameShape, sizeOf } from "../../src/functions/grid";

describe("what Sheets passes", () => {
  test("dates become serial days, also those of another script's world", () => {
    expect(cellFrom(new Date("2026-11-22T00:00:00Z"))).toBe(46348);
    expect(cellFrom(vm.runInNewContext("new Date(Date.UTC(2026, 10, 22))"))).toBe(46348);
    expect(cellFrom(new Date(Number.NaN))).toBe("#VALUE!");
  });

  test("missing arguments are empty, odd ones are texts", () => {
    expect([undefined, null, "", 0, false].map(cellFrom)).toEqual([null, null, "", 0, false]);
    expect(cellFrom({ toString: () => "odd" })).toBe("odd");
  });

  test("a series may be a column, a row, a bare list or one cell, and ends with its last filled cell", () => {
    expect(cellsFrom([[1], [""], [2], [""]])).toEqual([1, "", 2]);
    expect(cellsFrom([[1, 2, ""]])).toEqual([1, 2]);
    expect(cellsFrom([1, 2])).toEqual([1, 2]);
    expect(cellsFrom(5)).toEqual([5]);
    expect(cellsFrom(undefined)).toEqual([]);
    expect(
      gridFrom([
        [1, ""],
        ["", ""],
      ]),
    ).toEqual([[1, ""]]);
    expect([
      sizeOf([
        [1, 2],
        [3, 4],
      ]),
      sizeOf(undefined),
    ]).toEqual([4, 1]);
  });

  test("one cell is asked for where one is meant", () => {
    expect(cellOf(["start", [[5]]])).toBe(5);
    expect(() => cellOf(["start", [[5], [6]]])).toThrow("start is 2 rows × 1 column: give one cell.");
    expect(() => requireSameShape(["dates", [[1]]], ["values", [[1, 2]]])).toThrow(
      "dates is 1 row × 1 column but values is 1 row × 2 columns",
    );
  });
});

describe("one answer for each cell", () => {
  test("an answer of nothing shows as an empty cell", () => {
    expect(answerEach([["a", ""]], () => null)).toBe("");
    expect(answerEach([["a", [[1], [2]]]], () => null)).toEqual([[""], [""]]);
  });

  test("rules are not asked about the empty rows below", () => {
    let asked = 0;
    const range = [[1], ...new Array(999).fill([""])];
    const answer = answerEach([["a", range]], (cell) => {
      asked += 1;
      return cell;
    });

    expect(asked).toBe(1);
    expect(answer).toHaveLength(1000);
  });

  test("a block pads its empty rows at full width", () => {
    expect(
      answerEach(
        [
          [
            "a",
            [
              [1, 2],
              ["", ""],
            ],
          ],
        ],
        (cell) => cell,
      ),
    ).toEqual([
      [1, 2],
      ["", ""],
    ]);
  });
});

describe("answers of several cells", () => {
  const twice = (cell: unknown) => (cell === "bad" ? problem("No.") : [cell as number, cell === 3 ? null : "x"]);

  test("a column of inputs gives a row of answers each", () => {
    expect(answerRows([["a", [[1], ["bad"], [3], [""]]]], 2, twice)).toEqual([
      [1, "x"],
      ["⚠ No.", ""],
      [3, ""],
      ["", ""],
    ]);
  });

  test("a row of inputs gives a column of answers each", () => {
    expect(answerRows([["a", [[1, 3]]]], 2, twice)).toEqual([
      [1, 3],
      ["x", ""],
    ]);
  });

  test("one input gives one row or throws", () => {
    expect(answerRows([["a", 1]], 2, twice)).toEqual([[1, "x"]]);
    expect(() => answerRows([["a", "bad"]], 2, twice)).toThrow("No.");
  });

  test("a block has no room for them", () => {
    expect(() =>
      answerRows(
        [
          [
            "a",
            [
              [1, 2],
              [3, 4],
            ],
          ],
        ],
        2,
        twice,
      ),
    ).toThrow("A block of 2 rows × 2 columns has no room for the answers");
  });
});
