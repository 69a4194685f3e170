import { strToU8 } from "fflate";
import { localeOfLanguage } from "../../local/locales";
import { openCsv } from "../../local/xlsx/csv";
import { cellAt, modelOf, o } from "./grid-in-node";

function cellsOf(text: string): unknown {
  const { workbook } = openCsv(o, strToU8(text), "metrics.csv", "en_US");
  return (workbook["sheets"] as { cells: unknown }[])[0]?.cells;
}

test.each([
  ["commas", "a,b\n1,2", { A1: "a", B1: "b", A2: "1", B2: "2" }],
  ["semicolons", "a;b\r\n1,5;2\r\n", { A1: "a", B1: "b", A2: "1.5", B2: "2" }],
  [
    "semicolons beneath a title with a comma",
    "Metrics, in week\na;b\n1,5;2,5\n",
    { A1: "Metrics, in week", A2: "a", B2: "b", A3: "1.5", B3: "2.5" },
  ],
  ["semicolons between decimal commas", "1,5;2,5\n3,5;4,5\n", { A1: "1.5", B1: "2.5", A2: "3.5", B2: "4.5" }],
  ["commas and a semicolon in a text", "a,b\nx; y,2\n", { A1: "a", B1: "b", A2: "x; y", B2: "2" }],
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

/** Values and texts of the first cells of a file. */
function read(locale: string, lines: string, columns: number): [unknown, string][] {
  const model = modelOf(openCsv(o, strToU8(lines), "a.csv", locale).workbook);
  return Array.from({ length: columns }, (_none, column) => {
    const { value, shown } = cellAt(model, "a", `${String.fromCharCode(65 + column)}1`);
    return [value, shown];
  });
}

test.each([
  ["semicolons, in a workbook of the United States", "en_US", "1,5;1.234,5;12,5 %;3,50 €;-0,5;7", [1.5, 1234.5, 0.125, 3.5, -0.5, 7]],
  ["semicolons, in a German workbook", "de_DE", "1,5;1.234;1.234.567,25;12 345,5;45%", [1.5, 1234, 1_234_567.25, 12_345.5, 0.45]],
  ["tabs, in a German workbook", "de_DE", "1,5\t1.234\t0,25", [1.5, 1234, 0.25]],
  ["tabs, in a workbook of the United States", "en_US", "1.5\t1,234\t0.25", [1.5, 1234, 0.25]],
  ["commas, in a German workbook", "de_DE", "1.5,12.25,3", [1.5, 12.25, 3]],
  ["semicolons and points", "en_US", "1.5;1,234;2", [1.5, 1234, 2]],
  ["semicolons, dotted thousands and one decimal comma elsewhere", "en_US", "1.234;2.345;x\n0,5;1;y", [1234, 2345, "x"]],
])("numbers in a text file with %s are read as they were written", (_which, locale, lines, values) => {
  expect(read(locale, lines, values.length).map(([value]) => value)).toEqual(values);
});

test.each([
  ["semicolons", "en_US", '"=SUM(3,5;2)";1,5', 5.5],
  ["semicolons, whose texts keep their commas", "de_DE", '"=LEN(""1,5;2"")+0,5";x', 5.5],
  ["semicolons and cells", "de_DE", '"=SUM(C1;C1;0,5)";x;4', 8.5],
  ["commas", "en_US", '"=SUM(3,5,2)",x', 10],
  ["commas, in a German workbook", "de_DE", '"=SUM(3,5,2)",1.25', 10],
  ["tabs, in a German workbook", "de_DE", "=SUM(3,5;2)\tx", 5.5],
])("a formula in a text file with %s counts what was written", (_which, locale, lines, value) => {
  expect(read(locale, lines, 1)[0]?.[0]).toBe(value);
});

test.each([
  [
    "semicolons and days with dots",
    "en_US",
    "19.01.2026;5.1.2026;19.1.26",
    [46_041, 46_027, 46_041],
    ["19.01.2026", "5.1.2026", "19.1.26"],
  ],
  ["semicolons and days with slashes", "en_US", "05/01/2026;x\n19/01/2026;y", [46_027, "x"], ["05/01/2026", "x"]],
  [
    "semicolons and moments",
    "en_US",
    "19.01.2026 18:00;19/01/2026 06:00:00",
    [46_041.75, 46_041.25],
    ["19.01.2026 18:00", "19/01/2026 06:00:00"],
  ],
  ["semicolons and the month first", "en_US", "1/5/2026;1.5\n1/19/2026;2", [46_027, 1.5], ["1/5/2026", "1.5"]],
  ["commas, in a British workbook", "en_GB", "05/01/2026,1.5", [46_027, 1.5], ["05/01/2026", "1.5"]],
  ["commas, in a German workbook", "de_DE", "5.1.2026,x", [46_027, "x"], ["05.01.2026", "x"]],
])("days in a text file with %s are read as they were written, and shown so", (_which, locale, lines, values, shown) => {
  expect(read(locale, lines, values.length).map(([value]) => value)).toEqual(values);
  expect(read(locale, lines, values.length).map(([, text]) => text)).toEqual(shown);
});

test.each([
  ["a number that may have thousands or decimals", "en_US", "1.234;1,234;7", ["1.234", "1,234"]],
  ["the same beside numbers with commas and with points", "en_US", "1.234;x\n1,5;2.5", ["1.234"]],
  ["the same in a German workbook and a file with commas", "de_DE", "1.234,x", ["1.234"]],
  ["a day that may be a month", "en_US", "5/1/2026;5/1;x", ["5/1/2026", "5/1"]],
  ["a day that does not exist", "en_US", "31.02.2026;32/1/2026", ["31.02.2026", "32/1/2026"]],
  ["a decimal point where the country writes commas", "de_DE", "1.5;x", ["1.5"]],
  ["a decimal comma where the country writes points", "en_US", "1,5\tx", ["1,5"]],
  ["a number of a version", "en_US", "1.2.3;4.5.6.7", ["1.2.3", "4.5.6.7"]],
])("%s stays the text that it is", (_what, locale, lines, texts) => {
  expect(read(locale, lines, texts.length)).toEqual(texts.map((text) => [text, text]));
});

test.each([
  ["de-DE", "de_DE"],
  ["de", "de_DE"],
  ["en", "en_US"],
  ["en-GB", "en_GB"],
  ["zh-Hant-TW", "zh_TW"],
  ["es-419", "en_US"],
  ["", "en_US"],
])("in a browser that speaks %s a text file is read by the rules of %s", (language, locale) => {
  expect(localeOfLanguage(language)).toBe(locale);
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
