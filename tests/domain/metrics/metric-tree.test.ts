import { RELATED } from "../../../bench/lead-kinds";
import { diceOf } from "../../../bench/series-kinds";
import { edgeEvidence } from "../../../src/domain/metrics/edge-evidence";
import { metricTree } from "../../../src/domain/metrics/tree";
import type { TreeRow } from "../../../src/domain/metrics/tree-row";

const row = (metric: string, role: string, drives: string, owner: string, counter = "Refunds"): TreeRow => ({
  metric,
  role,
  drives,
  owner,
  counter,
  unit: "",
  direction: "up",
});
const good = [
  row("Weekly teams", "North Star", "", "Ann"),
  row("Breadth", "Driver", "Weekly teams", "Bea", ""),
  row("Invites", "Input", "Breadth", "Growth"),
  row("Activated teams", "Input", "breadth ", "Onboarding"),
  row("Shared boards", "Input", "Weekly teams", "Core"),
  row("Refunds", "Counter", "", "", ""),
];
const codes = (rows: TreeRow[]) => metricTree(rows).issues.map(({ code, position }) => [code, position]);

test("a complete tree has no issues and nests its metrics", () => {
  const { root, issues } = metricTree(good);
  expect(issues).toEqual([]);
  expect(root?.children.map((child) => [child.row.metric, child.children.map((leaf) => leaf.row.metric)])).toEqual([
    ["Breadth", ["Invites", "Activated teams"]],
    ["Shared boards", []],
  ]);
});

test.each([
  ["no North Star", good.slice(1), "no-root"],
  ["a second North Star", [...good, row("MAU", "NSM", "", "Cy")], "several-roots"],
  ["a metric that drives nothing", [...good, row("Visits", "Driver", "", "")], "orphan"],
  ["a metric that drives an unknown name", [...good, row("Visits", "Driver", "Traffic", "")], "orphan"],
  ["two inputs", good.filter(({ metric }) => metric !== "Invites"), "too-few-inputs"],
  ["six inputs", [...good, ...["A", "B", "C"].map((name) => row(name, "Input", "Breadth", name))], "too-many-inputs"],
  ["an input without an owner", [...good, row("Trials", "Input", "Breadth", " ")], "no-owner"],
  ["a team with two primary inputs", [...good, row("Trials", "Input", "Breadth", "growth")], "owner-overloaded"],
  ["an input without a counter-metric", [...good, row("Trials", "Input", "Breadth", "Sales", "")], "no-counter"],
  ["the same metric twice", [...good, row("invites", "Driver", "Breadth", "X")], "duplicate"],
])("%s is pointed out", (_, rows, code) => {
  expect(metricTree(rows).issues.map((issue) => issue.code)).toContain(code);
});

test("a circle is cut and told, never followed for ever", () => {
  const rows = [...good, row("A", "Driver", "B", ""), row("B", "Driver", "A", "")];
  expect(codes(rows)).toEqual(
    expect.arrayContaining([
      ["cycle", 6],
      ["cycle", 7],
    ]),
  );
  expect(metricTree(rows).issues.find(({ code }) => code === "cycle")?.sentence).toBe(
    '"A" → "B" → "A" is a circle, so none of them is drawn: cut it at the weakest link.',
  );
  expect(metricTree([row("Star", "North Star", "Star", "")]).root?.children).toEqual([]);
});

test("an input that moves its parent two weeks later is said to, with the weeks", () => {
  const pair = RELATED["leads by 2, opposite"]?.(diceOf(4), 80) ?? { metric: [], outcome: [] };
  const evidence = edgeEvidence("Response time", pair.metric, "Retained teams", pair.outcome);
  expect(evidence).toMatchObject({ verdict: "opposite", lag: 2, weeks: 80 });
  expect(evidence.sentence).toMatch(/^Response time → Retained teams: Leads by 2 weeks/);
});

test("a young input has not enough weeks yet", () => {
  expect(edgeEvidence("A", [1, 2, 3], "B", [2, 3, 4]).verdict).toBe("not enough weeks yet");
});
