/** What people type stays what they typed, whatever the spreadsheet's locale would make of it. */
import { buildSync } from "esbuild";
import fc from "fast-check";
import { createNodeHost } from "../../local/node";
import { typedValue } from "../../src/google/contents";

const READ_BY_SHEETS = [
  [
    "a month and a day",
    ["Jan-5", "Mar5", "May 5, 2026", "Sept. 5", "5 mars", "5. Mai", "mié 5 de marzo de 2026", "thứ tư, ngày 4 tháng 3 năm 2026"],
  ],
  ["a month and a year", ["März 2026", "mars 2026", "Φεβρουάριος 2026", "มีนาคม 2569", "令和8年3月5日"]],
  ["a date or a time of day", ["1-2", "3/4", "12.5.2026", "2026-11-23 09:00", "10:30", "10 AM"]],
  ["a number", ["1e5", "5 %", "50 €", "R$ 50", "CHF 50", "EUR 50", "1.000", "1,5", "(5)", "٣", "５"]],
  ["a yes or no", ["TRUE", "true ", "wahr", "FALSCH", "vrai", "Faux", "verdadero", "ИСТИНА", "doğru", "Hamis"]],
  ["a formula or an error", ["=1+1", "+1", "-x", "@me", "#N/A", "'quoted", " =1"]],
] as const;

test.each(READ_BY_SHEETS)("a text that Sheets would read as %s gets an apostrophe", (_what, texts) => {
  expect(texts.map((text) => typedValue(text))).toEqual(texts.map((text) => `'${text}`));
});

test.each([
  "Grow to 40%",
  "Ana",
  "März",
  "Raise returning guests from 120 to 200 a week",
  "Größte Wirkung zuerst",
  "metric_of_team_1",
  "2026-Q4",
  "true north",
  "زيادة عدد المستمعين",
])("%s is written as it is: nothing would read it as anything else", (text) => {
  expect(typedValue(text)).toBe(text);
});

test("in a cell whose format is text nothing is put before it", () => {
  expect(["1/2", "=1+1", "'quoted"].map((text) => typedValue(text, "@"))).toEqual(["1/2", "=1+1", "'quoted"]);
});

const ENTRY = `
import { openWorkbook } from "./workbook";
export const write = (texts: string[]) => openWorkbook().tables.write("Sheet1", 1, 1, [texts]);`;

/** The adapters with one door: texts into the first row. */
function adaptersCode(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: "src/google", loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "Bundle",
    target: "es2019",
    write: false,
  });
  return `${outputFiles[0]?.text ?? ""}\nfunction write(json) { Bundle.write(JSON.parse(json)); }`;
}

const code = adaptersCode();
const PIECES = "Jan|März|mars|Mai|wahr|FALSCH|vrai|true|5|05|2026|1|2.5|,|.|-|/|:| |%|€|$|=|'|+|e5|(|)|AM|Grow|Q4|de|½|٣".split("|");
const likeCells = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const COLUMNS = 20;
const texts = fc.array(fc.oneof(likeCells, fc.string({ unit: "grapheme", minLength: 1 })), { minLength: COLUMNS, maxLength: COLUMNS });

test.each([
  ["en_US", "General"],
  ["de_DE", "General"],
  ["fr_FR", "0%"],
  ["de_DE", "@"],
])("whatever text is written in %s into cells of the format %s is what is read, as a text", (locale, format) => {
  const host = createNodeHost({ code, locale, now: "2026-11-22T10:00:00Z" });
  const row = host.spreadsheet.getSheets()[0]?.getRange(1, 1, 1, COLUMNS);
  fc.assert(
    fc.property(texts, (typed) => {
      row?.clear().setNumberFormat(format);
      host.scriptRun("write", JSON.stringify(typed));
      expect(row?.getValues()).toEqual([typed]);
      expect(row?.getFormulas()).toEqual([typed.map(() => "")]);
    }),
    { seed: 4, numRuns: 100 },
  );
});
