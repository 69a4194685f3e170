import { examineSeries } from "../../../src/domain/north-star/evidence";
import type { SeriesEvidence } from "../../../src/domain/north-star/evidence-shape";
import { reportOn } from "../../../src/domain/north-star/report";

const resultOf = (test: string, name: string, definition = "", evidence?: SeriesEvidence): string | undefined =>
  reportOn(name, definition, evidence).find((line) => line.test === test)?.result;

const leads: SeriesEvidence = {
  points: 60,
  period: "week",
  cumulative: "no",
  lead: { verdict: "leads", lag: 3, strength: 0.6, p: 0.01, used: 57, sentence: "It leads revenue by 3 weeks." },
  findings: [
    { test: "moves", result: "pass", sentence: "It moves in most weeks." },
    { test: "revenue", result: "pass", sentence: "It leads revenue by 3 weeks." },
  ],
};

test("the report has the ten tests in their order", () => {
  expect(reportOn("Nights booked", "").map(({ test }) => test)).toEqual([
    "one metric",
    "customer value",
    "leading",
    "actionable",
    "sticky",
    "measurable",
    "understandable",
    "shows progress",
    "predicts revenue",
    "hard to game",
  ]);
});

test.each([
  ["one metric", "Engagement score", "fail"],
  ["one metric", "Nights booked", "pass"],
  ["customer value", "Features shipped", "fail"],
  ["customer value", "Nights booked", "pass"],
  ["leading", "Total revenue", "fail"],
  ["leading", "Nights booked", "ask"],
  ["actionable", "Innovation", "fail"],
  ["sticky", "Increase weekly active teams by 20%", "fail"],
  ["measurable", "Customer happiness", "fail"],
  ["measurable", "Orders delivered per week", "pass"],
  ["understandable", "WAT", "ask"],
  ["shows progress", "Cumulative nights booked since launch", "fail"],
  ["predicts revenue", "Total revenue", "fail"],
  ["hard to game", "Tickets closed per agent", "fail"],
  ["hard to game", "Teams sending 20+ messages a week", "pass"],
])("%s: %s is %s by its words", (test, name, result) => {
  expect(resultOf(test, name)).toBe(result);
});

test("a name of more than twelve words fails to be understandable", () => {
  expect(resultOf("understandable", "weekly active teams with three members who each finished two tasks on four days")).toBe("fail");
});

test("only data pass what words cannot show", () => {
  expect(["leading", "shows progress", "predicts revenue"].map((test) => resultOf(test, "Nights booked"))).toEqual(["ask", "ask", "ask"]);
  expect(["leading", "shows progress", "predicts revenue"].map((test) => resultOf(test, "Nights booked", "", leads))).toEqual([
    "pass",
    "pass",
    "pass",
  ]);
});

test("a metric without two years of weeks shows progress all the same, and its season and trend are remarks", () => {
  const values = Array.from({ length: 60 }, (_, week) => 1000 + ((week * 3) % 5) * 9);
  const line = reportOn("Nights booked", "", examineSeries(values)).find(({ test: name }) => name === "shows progress");

  expect(line?.result).toBe("pass");
  expect(line?.evidence).toMatch(/Flat: about .* in the last 13 weeks.* Whether there is a season cannot be told/);
});

test("a metric that fell from 500 to 205 is asked about before it passes", () => {
  const values = Array.from({ length: 60 }, (_, week) => 500 - 5 * week + ((week * 37) % 7));
  const line = reportOn("Nights booked", "", examineSeries(values)).find(({ test: name }) => name === "shows progress");

  expect(line).toMatchObject({ result: "ask", evidence: expect.stringMatching(/Falling: about −\d+ in the last 13 weeks/) });
});

test("every line says something, and says when the data spoke", () => {
  const lines = reportOn("Nights booked", "", leads);

  expect(lines.every(({ evidence }) => evidence.length > 10)).toBe(true);
  expect(lines.filter(({ evidence }) => evidence.startsWith("The data:")).map(({ test }) => test)).toEqual([
    "leading",
    "measurable",
    "shows progress",
    "predicts revenue",
  ]);
});
