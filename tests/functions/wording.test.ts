import { KRCHECK } from "../../src/functions/krcheck";
import { OBJECTIVECHECK } from "../../src/functions/objectivecheck";
import { OKRCHECK } from "../../src/functions/okrcheck";
import { OKRPARSE } from "../../src/functions/okrparse";

test("KRCHECK gives verdict, issue and advice for one cell", () => {
  expect(KRCHECK("Ship mobile app", undefined, undefined)).toEqual([["rewrite", "output", expect.stringContaining("something you make")]]);
});

test("KRCHECK gives a row for each cell of a column and leaves empty cells empty", () => {
  const rows = KRCHECK([["Reduce churn from 5% to 3%"], [""], [42]], undefined, undefined) as unknown[][];

  expect(rows.map((row) => row[1])).toEqual(["outcome", "", ""]);
  expect(rows[2]?.[0]).toMatch(/^⚠ .*not a sentence/);
});

test("KRCHECK takes start and target from the columns beside the text", () => {
  expect((KRCHECK("Reduce churn", 0.05, 0.03) as unknown[][])[0]?.slice(0, 2)).toEqual(["ok", "outcome"]);
});

test("rows that are equal are answered alike, and rows that only look alike are not", () => {
  const rows = KRCHECK(
    [["Reduce churn"], ["5"], [5], ["Reduce churn"], ["Reduce churn"], ["Reduce churn"]],
    [[0.05], [""], [""], [0.05], [0.05], [""]],
    [[0.03], [""], [""], [0.0499], [0.03], [""]],
  ) as unknown[][];

  expect(rows.map((row) => row[1])).toEqual(["outcome", "no-baseline", "", "sandbagged", "outcome", "no-metric"]);
  expect(rows[4]).toEqual(rows[0]);
});

test("OBJECTIVECHECK gives verdict, issue and advice", () => {
  expect((OBJECTIVECHECK("Improve the experience") as unknown[][])[0]?.slice(0, 2)).toEqual(["rewrite", "vague"]);
});

test("OKRPARSE gives what the person wrote", () => {
  expect(OKRPARSE("Increase 7-day activation rate from 35% to 50%")).toEqual([[35, 50, "%", "increase", "change", ""]]);
});

test("OKRCHECK gives a table of findings", () => {
  expect(OKRCHECK([["A"], [""], [""]], [["a"], ["b"], ["c"]], [[1], [0.95], [1]], undefined)).toEqual([
    ["warn", "plan", "sandbagging", expect.stringContaining("All 3 past grades")],
  ]);
});

test("OKRCHECK names errors first, each with its row, and judges the rest", () => {
  const found = OKRCHECK([["A"], ["#N/A"], ["B"]], [["a"], ["b"], ["#REF!"]], [[""], ["#DIV/0!"], [""]], undefined);

  expect((found as unknown[][]).map((row) => [row[0], row[1]])).toEqual([
    ["⚠ objectives row 2 is the error #N/A: repair the formula in that cell.", ""],
    ["⚠ key_results row 3 is the error #REF!: repair the formula in that cell.", ""],
    ["⚠ scores row 2 is the error #DIV/0!: repair the formula in that cell.", ""],
    ["warn", 'objective "A"'],
    ["warn", 'objective "B"'],
  ]);
  expect(() => OKRCHECK("#N/A", "a", undefined, undefined)).toThrow("objectives row 1 is the error #N/A");
  expect(OKRCHECK([[""], [""]], [[""], [""]], undefined, undefined)).toBe("");
});

test("OKRCHECK refuses columns of different heights and names both", () => {
  expect(() => OKRCHECK([["A"], ["B"]], [["a"]], undefined, undefined)).toThrow(/objectives is 2 rows.*key_results is 1 row/);
});

test("numbers too long for any goal are no numbers, and infinity never shows", () => {
  expect(OKRPARSE("1".repeat(400))).toEqual([["", "", "", "", "", ""]]);
  expect((OKRPARSE(`Increase users to ${"9".repeat(310)}`) as unknown[][])[0]?.slice(0, 2)).toEqual(["", ""]);
  expect(JSON.stringify(KRCHECK("Grow MAU", 5, 1e308))).not.toMatch(/Infinity|NaN/);
});

test("a cell as long as a chapter is judged by its first 1,000 characters", () => {
  const opening = `Reduce churn from 5% to 3%${" again".repeat(180)}`.slice(0, 1000);
  const chapter = opening + " and launch 3 apps".repeat(1000);

  expect(KRCHECK(chapter, undefined, undefined)).toEqual(KRCHECK(opening, undefined, undefined));
  expect(OKRPARSE(chapter)).toEqual(OKRPARSE(opening));
  expect(OBJECTIVECHECK(chapter)).toEqual(OBJECTIVECHECK(opening));
});
