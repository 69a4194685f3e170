import { strToU8 } from "fflate";
import { openCsv } from "../../local/xlsx/csv";
import { cellAt, modelOf, o } from "./grid-in-node";

function cellsOf(text: string): unknown {
  const { workbook } = openCsv(o, strToU8(text), "metrics.csv", "en_US");
  return (workbook["sheets"] as { cells: unknown }[])[0]?.cells;
}

test.each([
  ["commas", "a,b\n1,2", { A1: "a", B1: "b", A2: "1", B2: "2" }],
  ["semicolons", "a;b\r\n1,5;2\r\n", { A1: "a", B1: "b", A2: "1,5", B2: "2" }],
  ["tabs", "a\tb\n1\t2\n", { A1: "a", B1: "b", A2: "1", B2: "2" }],
  ["quotes", '"a, ""b""",c\n"two\nlines",', { A1: 'a, "b"', B1: "c", A2: "two\nlines" }],
  ["a mark at the beginning", "\uFEFFa,b", { A1: "a", B1: "b" }],
  ["empty lines", "a\n\nb\n", { A1: "a", A3: "b" }],
  ["nothing", "", {}],
])("a text file with %s becomes a sheet", (_what, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test.each([
  ["a day", "2026-01-05", 46_027, "2026-01-05"],
  ["a day in the country's writing", "1/19/2026", 46_041, "1/19/2026"],
  ["a day with its month's name", '"May 4, 2026"', 46_146, "May 4, 2026"],
  ["a time", "10:30", 0.4375, "10:30"],
  ["a moment", "2026-01-05 18:00:00", 46_027.75, "2026-01-05 18:00:00"],
  ["a number", "12.5", 12.5, "12.5"],
  ["percent", "45%", 0.45, "45%"],
  ["money", "$12.50", 12.5, "$12.50"],
  ["a yes", "true", true, "TRUE"],
  ["a formula", '"=SUM(1,2)"', 3, "3"],
  ["a number behind an apostrophe", "'007", "007", "007"],
  ["a text", "Q3 2026", "Q3 2026", "Q3 2026"],
  ["a day that does not exist", "2026-02-30", "2026-02-30", "2026-02-30"],
])("a text file's cell holds %s as if it had been typed", (_what, text, value, shown) => {
  const { workbook } = openCsv(o, strToU8(`${text},x`), "a.csv", "en_US");

  expect(cellAt(modelOf(workbook), "a", "A1")).toMatchObject({ value, shown });
});

test("a text file is read by the workbook's locale", () => {
  const { workbook } = openCsv(o, strToU8("19.1.2026;1,5;WAHR"), "a.csv", "de_DE");
  const model = modelOf(workbook);

  expect(["A1", "B1", "C1"].map((address) => cellAt(model, "a", address).value)).toEqual([46_041, 1.5, true]);
});

test("the sheet is named after the file", () => {
  const { workbook } = openCsv(o, strToU8("a"), "metrics/2026.csv", "en_US");

  expect(workbook["sheets"]).toMatchObject([{ name: "metrics 2026" }]);
});

test.each([
  ["that is no text", new Uint8Array([0xff, 0x00, 0x80]), /not text/],
  ["whose quotes do not match", strToU8('a\n"b,c'), /line 2/],
])("a file %s is refused in one sentence", (_what, bytes, sentence) => {
  expect(() => openCsv(o, bytes, "a.csv", "en_US")).toThrow(sentence);
});
