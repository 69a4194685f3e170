import fc from "fast-check";
import { amountIn, numberFromText, readNumber } from "../../../src/domain/cells/number";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

describe("text that is plainly a number", () => {
  test.each([
    ["35%", 0.35],
    ["45.5 %", 0.455],
    ["%35", 0.35],
    ["5‰", 0.005],
    ["$1.2M", 1200000],
    ["$ 1.2 m", 1200000],
    ["1.5 million", 1500000],
    ["1,5 Mio. €", 1500000],
    ["2bn", 2000000000],
    ["50k", 50000],
    ["EUR 3k", 3000],
    ["R$ 1.500,50", 1500.5],
    ["5 kr", 5],
    ["1,200,000", 1200000],
    ["12,34,567", 1234567],
    ["1,234,567.89", 1234567.89],
    ["1.234.567,89", 1234567.89],
    ["1.250.000 €", 1250000],
    ["1.500,50", 1500.5],
    ["1'200'000", 1200000],
    ["1’200’000.5", 1200000.5],
    ["1 200 000", 1200000],
    [`1${NARROW}200${NARROW}000,5`, 1200000.5],
    [`1${NO_BREAK}200`, 1200],
    ["(300)", -300],
    ["($300)", -300],
    ["$(300)", -300],
    ["(5%)", -0.05],
    ["−5", -5],
    ["–5", -5],
    ["-$5", -5],
    ["$-5", -5],
    ["+7", 7],
    [" 12 ", 12],
    ["007", 7],
    ["1e5", 100000],
    [".5", 0.5],
    ["-.5", -0.5],
  ])("%s is read as %d", (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });

  test.each([
    ["1.234", 1.234],
    ["1,234", 1.234],
    ["12,5", 12.5],
    ["0,500", 0.5],
  ])("the lone separator in %s is a decimal sign", (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });
});

describe("text that is not a number", () => {
  test.each(
    "about 40|40 users|#N/A|#DIV/0!|TRUE|1.2.3|1.1.2026|2026-11-22|12:30|1/2|3-4|2x|1,,2|1 2 3|.|$|k|%|5k%|5 %%|--5|(-5)|((5))|0x10|Infinity|NaN|1e999|1.234,5,6|Q3|B2B|5 6%".split(
      "|",
    ),
  )("%s stays a text", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });
});

test("“mil” is a thousand in Madrid and São Paulo and a million in New York, so it stays a text", () => {
  for (const text of ["50 mil", "R$ 50 mil", "$5 mil"]) expect(numberFromText(text)).toBeUndefined();
});

describe("cells where a number is wanted", () => {
  test("truth values and impossible numbers are texts, empty words are empty", () => {
    expect(readNumber(true)).toEqual({ kind: "text", text: "TRUE" });
    expect(readNumber(Number.NaN)).toEqual({ kind: "text", text: "NaN" });
    expect(readNumber("n/a")).toEqual({ kind: "empty" });
    expect(readNumber(null)).toEqual({ kind: "empty" });
    expect(readNumber("#N/A")).toEqual({ kind: "text", text: "#N/A" });
  });

  test("both ways of reading agree for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+($€ ]{0,2}[\d.,' ]{1,12}[%kM) €]{0,2}$/)), (text) => {
        const reading = readNumber(text);
        expect(amountIn(text)).toBe(reading.kind === "number" ? reading.value : reading.kind === "empty" ? null : undefined);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test("a number survives being written in the American and in the German way", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const groups = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ",");
        const sign = whole < 0 ? "-" : "";
        const american = `${sign}${groups}.${String(cents).padStart(2, "0")}`;
        const german = american.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));

        const expected = Number(american.replace(/,/g, ""));
        expect(numberFromText(american)).toBe(expected + 0);
        expect(numberFromText(`${german} €`)).toBe(expected + 0);
      }),
      { seed: 12 },
    );
  });

  test("what is read is always finite", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[\d.,]{1,40}(e\d{1,4})?[%kMB]?$/), (text) => {
        expect(Number.isFinite(numberFromText(text) ?? 0)).toBe(true);
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});
