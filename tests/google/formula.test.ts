import { createNodeHost } from "../../local/node";
import { anyLocale } from "../../src/google/formula";

test.each([
  ["=KRSCORE(A2:A,B2:B,C2:C)", "=KRSCORE(A2:A;B2:B;C2:C)"],
  ['=IF(A1="one, two","a ""b"", c",0)', '=IF(A1="one, two";"a ""b"", c";0)'],
  ["=SUM('Q1, plan'!A1,'It''s, ours'!B1)", "=SUM('Q1, plan'!A1;'It''s, ours'!B1)"],
  ["=A1", "=A1"],
])("%s is written so that every locale reads it: %s", (formula, written) => {
  expect(anyLocale(formula)).toBe(written);
});

test("no formula that the add-on writes holds a decimal number or an array in braces, whose marks differ by locale", () => {
  const host = createNodeHost({ now: "2026-11-23T09:00:00Z" });
  host.run("createExample");
  const formulas = host.spreadsheet.getSheets().flatMap((sheet) => sheet.getDataRange().getFormulas().flat());

  const written = formulas.filter((formula) => formula !== "");
  expect(written.length).toBeGreaterThan(20);
  expect(written.map((formula) => formula.replace(/"[^"]*"/g, "")).filter((formula) => /[{}\\]|\d\.\d/.test(formula))).toEqual([]);
});

test("the local spreadsheet reads semicolons as Google does, and shows commas", () => {
  const host = createNodeHost({ code: "function nothing() {}" });
  const cell = host.spreadsheet.getRange("A1");

  cell.setFormula('=IF(SUM(1;2)=3;"a;b";{1;2})');

  expect(cell.getValue()).toBe("a;b");
  expect(cell.getFormula()).toBe('=IF(SUM(1,2)=3,"a;b",{1;2})');
});
