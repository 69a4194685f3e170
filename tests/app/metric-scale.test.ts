import type { MetricView } from "../../src/app/api/metric";
import type { KeyResultInput } from "../../src/app/api/plan";
import { inShownNumbers, readKeyResult } from "../../src/app/plan/key-result-fields";

function metric(lastShown: string, recent: number[]): MetricView {
  return { name: "activation", range: "Data!B2:B", last: recent[recent.length - 1] ?? null, lastShown, recent, problem: null };
}

const POINTS = metric("35", [31, 33, 35]);
const PERCENT = metric("35.0%", [0.31, 0.33, 0.35]);
const SHARE = metric("0.35", [0.31, 0.33, 0.35]);
const COUNT = metric("1,200", [1100, 1150, 1200]);

function read(start: string, target: string, of: MetricView) {
  const input: KeyResultInput = {
    at: null,
    objective: { row: 2, was: "" },
    text: "Raise it",
    metric: "activation",
    type: "change",
    start,
    target,
    current: "",
    owner: "",
    weight: "",
  };
  return readKeyResult(input, of, {});
}

test.each<[string, string, MetricView, string]>([
  ["", "50%", POINTS, "target: The last value of activation is 35, and 50% would stand beside it as 0.5: type 50."],
  ["35%", "50", POINTS, "start: The last value of activation is 35, and 35% would stand beside it as 0.35: type 35."],
  ["", "50", PERCENT, "target: The last value of activation is 35.0%, and 50 would stand beside it as 5000%: type 50%."],
  ["", "from 35% to 50", PERCENT, "target: The last value of activation is 35.0%, and 50 would stand beside it as 5000%: type 50%."],
  [
    "",
    "50%",
    COUNT,
    "target: The last value of activation is 1,200, and 50% would stand beside it as 0.5: type the value to reach as those cells show it.",
  ],
])("start %j and target %j beside a metric in another scale are refused with what to type", (start, target, of, message) => {
  expect(read(start, target, of).issues.map((issue) => `${issue.field}: ${issue.message}`)).toEqual([message]);
});

test.each<[string, MetricView, string]>([
  ["0.5", POINTS, "The last value of activation is 35, and 0.5 is far from it: if you mean a percentage, type 50."],
  ["50", SHARE, "The last value of activation is 0.35, and 50 is far from it: if you mean a percentage, type 0.5."],
])("a target of %j that may be meant otherwise is pointed out and can be saved", (target, of, message) => {
  const { issues, advice, score } = read("", target, of);
  expect([issues, advice, score]).toEqual([[], [{ field: "target", message }], 0]);
});

test.each<[string, MetricView]>([
  ["50%", PERCENT],
  ["0.5", PERCENT],
  ["1", PERCENT],
  ["120%", metric("95%", [0.9, 0.95])],
  ["150%", metric("1.2", [1.1, 1.2])],
  ["50%", SHARE],
  ["0.5", SHARE],
  ["50", POINTS],
  ["2", metric("30", [400, 30])],
  ["0.5", metric("35", [400, 35])],
  ["1500", COUNT],
  ["12", metric("0", [0])],
  ["50%", metric("", [])],
])("a target of %j that fits the metric's cells is taken as it is", (target, of) => {
  const { issues, advice } = read("", target, of);
  expect([issues, advice]).toEqual([[], []]);
});

test("sentences about a rule show numbers as the metric's cells do", () => {
  expect(read("35%", "35%", PERCENT).issues).toEqual([
    { field: "start", message: "Start and target are both 35%: use the type at least or at most to hold a value." },
  ]);
  expect(inShownNumbers("target 0.2 is below start 0.35, which is no increase.", "35%")).toBe(
    "target 20% is below start 35%, which is no increase.",
  );
});
