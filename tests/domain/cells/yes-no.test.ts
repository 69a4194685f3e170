import { optionKey } from "../../../src/domain/cells/option";
import { isErrorText, isProblem, notANumber, problem, quoted } from "../../../src/domain/cells/problem";
import { readYesNo } from "../../../src/domain/cells/yes-no";

test.each([true, "yes", "Y", "TRUE", " done ", "✓", "x", "X", "ja", "sí", "Shipped"])("%j marks something as done", (cell) => {
  expect(readYesNo(cell)).toBe(true);
});

test.each([false, "no", "FALSE", "open", "not done", "Not started", "✗", "nein"])("%j marks something as open", (cell) => {
  expect(readYesNo(cell)).toBe(false);
});

test.each(["in progress", 1, 0, null, "", "maybe"])("%j is neither yes nor no", (cell) => {
  expect(readYesNo(cell)).toBeUndefined();
});

test("options are matched without case, spaces and hyphens", () => {
  expect([" At Least ", "at-least", "AT_LEAST", "at\u00a0least"].map(optionKey)).toEqual(["atleast", "atleast", "atleast", "atleast"]);
  expect(optionKey(true)).toBe("true");
});

test("a problem names the value and cuts long texts", () => {
  expect(quoted("x".repeat(50))).toBe(`"${"x".repeat(39)}…"`);
  expect(notANumber("target", true).problem).toContain("target is TRUE");
  expect(notANumber("target", " #ref! ").problem).toBe("target is the error #ref!: repair the formula in that cell.");
  expect([isProblem(problem("No.")), isProblem(null), isProblem(3)]).toEqual([true, false, false]);
  expect(["#N/A", "#ERROR!", "#NAME?"].every(isErrorText)).toBe(true);
});
