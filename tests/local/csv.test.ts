import { strToU8 } from "fflate";
import { openCsv } from "../../local/xlsx/csv";

function cellsOf(text: string): unknown {
  const { workbook } = openCsv(strToU8(text), "metrics.csv");
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

test("the sheet is named after the file", () => {
  const { workbook } = openCsv(strToU8("a"), "metrics/2026.csv");

  expect(workbook["sheets"]).toMatchObject([{ name: "metrics 2026" }]);
});

test.each([
  ["that is no text", new Uint8Array([0xff, 0x00, 0x80]), /not text/],
  ["whose quotes do not match", strToU8('a\n"b,c'), /line 2/],
])("a file %s is refused in one sentence", (_what, bytes, sentence) => {
  expect(() => openCsv(bytes, "a.csv")).toThrow(sentence);
});
