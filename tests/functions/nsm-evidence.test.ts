import { NSMANOMALIES } from "../../src/functions/nsmanomalies";
import { NSMCHECK } from "../../src/functions/nsmcheck";
import { NSMLEAD } from "../../src/functions/nsmlead";
import { NSMREPORT } from "../../src/functions/nsmreport";
import { sampleSeries } from "../support/series";

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("NSMANOMALIES in a cell", () => {
  const { dates, values } = sampleSeries("syn03_single_spike.csv");
  const cells = dates.map((date) => new Date(`${date}T00:00:00Z`));

  test("the column stands beside the values, empty but for the spike", () => {
    const result = NSMANOMALIES(column(cells), column(values), undefined);
    expect(result).toHaveLength(values.length);
    expect(result.flatMap(([text], row) => (text === "" ? [] : [[dates[row], String(text).slice(0, 6)]]))).toEqual([
      ["2023-12-25", "Spike:"],
    ]);
  });

  test("open ranges with a heading and empty rows below keep their shape", () => {
    const result = NSMANOMALIES(column(["Week", ...cells, "", ""]), column(["Value", ...values, "", ""]), "");
    expect(result).toHaveLength(values.length + 3);
    expect(result[0]).toEqual([""]);
    expect(result.filter(([text]) => text !== "")).toHaveLength(1);
  });

  test("a text among the values is told in its own row and the rest is judged", () => {
    const spoilt: unknown[] = [...values];
    spoilt[10] = "about 840";
    const result = NSMANOMALIES(column(cells), column(spoilt), undefined);
    expect(result[10]?.[0]).toMatch(/^⚠ value is "about 840"/);
    expect(result.filter(([text]) => String(text).startsWith("Spike"))).toHaveLength(1);
  });

  test("a row in gives a row out", () => {
    expect(NSMANOMALIES([cells], [values], undefined)).toHaveLength(1);
  });

  test("of a long column the last 260 values are judged; the rows before stay empty", () => {
    const days = Array.from({ length: 10_000 }, (_, row) => 20_000 + row);
    const long = days.map((_, row) => 1000 + ((row * 37) % 23) + (row === 4000 || row === 9900 ? 500 : 0));
    const result = NSMANOMALIES(column(days), column(long), undefined);
    expect(result).toHaveLength(10_000);
    expect(result.flatMap(([text], row) => (text === "" ? [] : [row]))).toEqual([9900]);
  });

  test("empty arrays give one empty cell", () => {
    expect(NSMANOMALIES([], [], undefined)).toEqual([[""]]);
  });

  test("different sizes and unknown words are refused in a sentence", () => {
    expect(() => NSMANOMALIES(column(cells), column(values.slice(1)), undefined)).toThrow(
      "dates has 78 cells but values has 77: give two columns of the same rows.",
    );
    expect(() => NSMANOMALIES(column(cells), column(values), "medium")).toThrow('sensitivity is "medium": write low, normal or high.');
  });
});

describe("NSMLEAD in a cell", () => {
  const { values, revenue } = sampleSeries("syn13_leads_4_low_noise.csv");

  test("six cells: verdict, lag, strength, p, weeks used, sentence", () => {
    const [row] = NSMLEAD(column(values), column(revenue), undefined);
    expect(row).toHaveLength(6);
    expect(row?.slice(0, 2)).toEqual(["leads", 4]);
    expect(row?.[2]).toBeGreaterThan(0.8);
    expect(row?.[3]).toBeLessThanOrEqual(0.05);
    expect(row?.[4]).toBe(120);
  });

  test("headings and empty rows below do not count", () => {
    const [row] = NSMLEAD(column(["Teams", ...values, ""]), column(["Revenue", ...revenue, ""]), "");
    expect(row?.slice(0, 2)).toEqual(["leads", 4]);
    expect(row?.[4]).toBe(120);
  });

  test("nothing to compare leaves lag, strength and p empty", () => {
    expect(NSMLEAD(column([1, 2]), column([3, 4]), undefined)[0]?.slice(0, 5)).toEqual(["not enough history", "", "", "", 2]);
  });

  test("wrong input is refused in a sentence", () => {
    expect(() => NSMLEAD(column(values), column(revenue.slice(1)), undefined)).toThrow("metric has 120 rows but outcome has 119");
    expect(() => NSMLEAD(column(values), column(revenue), 2.5)).toThrow("max_lag is 2.5: give a whole number of weeks from 1 to 26.");
    expect(() => NSMLEAD(column([1, "soon", 3]), column([1, 2, 3]), undefined)).toThrow('metric row 2 is "soon"');
  });
});

describe("NSMCHECK and NSMREPORT with unusual input", () => {
  test.each([1e308, Number.MAX_VALUE, 1])("values of plus and minus %d give no broken sentence", (size) => {
    const values = column(Array.from({ length: 60 }, (_, row) => (row % 2 ? size : -size)));
    expect(JSON.stringify(NSMREPORT("Nights booked", "", values, ""))).not.toMatch(/NaN|Infinity/);
  });

  test("a very long name is judged by its beginning", () => {
    const name = "Nights booked ".repeat(40);
    expect(NSMCHECK(name + "x".repeat(20_000), "", "", "")).toEqual(NSMCHECK(name, "", "", ""));
  });

  test("reasons quote words as they were written", () => {
    expect(String(NSMCHECK("Number of employees", "", "", ""))).toContain("employees");
    expect(String(NSMCHECK("Documents signed end to end per week", "", "", ""))).toContain("“Documents signed end to end per week”");
  });
});
