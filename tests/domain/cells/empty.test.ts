import { isEmptyCell } from "../../../src/domain/cells/empty";

test.each(["", " ", "\u00a0", "-", "–", "—", "n/a", "N/A", " TBD ", "?", "tbc", null])("%j says that there is nothing yet", (cell) => {
  expect(isEmptyCell(cell)).toBe(true);
});

test.each([0, false, "0", "no", "#N/A", "in progress", "a very long text that says something"])("%j is not empty", (cell) => {
  expect(isEmptyCell(cell)).toBe(false);
});
