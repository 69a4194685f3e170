import type { KeyResultInput } from "../../src/app/api/plan";
import type { Reply } from "../../src/app/api/reply";
import { deleteKeyResult, deleteObjective } from "../../src/app/plan/delete-rows";
import { previewKeyResult } from "../../src/app/plan/preview-key-result";
import { restoreRows } from "../../src/app/plan/restore-rows";
import { saveKeyResult } from "../../src/app/plan/save-key-result";
import { saveObjective } from "../../src/app/plan/save-objective";
import { readPlanView } from "../../src/app/read-workbook";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memory-workbook";

function done<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.issues.map(({ message }) => message).join(" "));
  return reply.value;
}

const messages = (reply: Reply<unknown>): string[] =>
  reply.ok ? [] : reply.issues.map(({ field, message }) => `${field ?? "form"}: ${message}`);

function keyResult(workbook: MemoryWorkbook, changes: Partial<KeyResultInput>): KeyResultInput {
  const objective = readPlanView(workbook).objectives[0]?.at ?? { row: 0, was: "" };
  return {
    at: null,
    objective,
    text: "Raise it",
    metric: "",
    type: "change",
    start: "0",
    target: "10",
    current: "5",
    owner: "",
    weight: "",
    ...changes,
  };
}

/** A plan in the user's own order, with a column of their own, in merged style: the objective stands only in its first row. */
function ownPlan(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  workbook.tables.addTab("OKRs");
  workbook.tables.write("OKRs", 1, 1, [
    ["Our plan", null, null, null, null, null],
    [" KEY-RESULT ", "Our notes", "Objective", "Target", "Start", "Current"],
    ["Sessions up", "ask Ben", "Listen daily", 10, 0, 4],
    ["Skips down", "note 2", null, 2, 8, 5],
    ["Conversion up", null, "Pay gladly", 1, 0, 0.5],
    ["Total", null, null, null, null, null],
  ]);
  workbook.tables.deleteRows("OKRs", 6, 1);
  return workbook;
}

const cells = (workbook: MemoryWorkbook) => workbook.tables.read("OKRs");

test("the first objective makes the tab, a key result fills its row, the next one follows below", () => {
  const workbook = memoryWorkbook();
  done(saveObjective(workbook, { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "Ana" }));
  done(saveKeyResult(workbook, keyResult(workbook, { text: "First" })));
  const plan = done(saveKeyResult(workbook, keyResult(workbook, { text: "Second", target: "from 35% to 50%", start: "", current: "41%" })));
  expect(plan.objectives).toHaveLength(1);
  expect(
    plan.objectives[0]?.keyResults.map(({ text, start, target, current, score }) => [text, start, target, current, score.score]),
  ).toEqual([
    ["First", "0", "10", "5", 0.5],
    ["Second", "35%", "50%", "41%", expect.closeTo(0.4, 9)],
  ]);
  expect(readPlanView(workbook).objectives[0]?.keyResults).toHaveLength(2);
});

test("a plan of the user's own is read by its headings, written only in its known columns, and keeps its order and merged objectives", () => {
  const workbook = ownPlan();
  expect(readPlanView(workbook).objectives.map(({ objective, keyResults }) => [objective, keyResults.map(({ text }) => text)])).toEqual([
    ["Listen daily", ["Sessions up", "Skips down"]],
    ["Pay gladly", ["Conversion up"]],
  ]);
  done(saveKeyResult(workbook, keyResult(workbook, { text: "Length up", target: "3", current: "1" })));
  expect(cells(workbook)?.slice(2)).toEqual([
    ["Sessions up", "ask Ben", "Listen daily", 10, 0, 4],
    ["Skips down", "note 2", null, 2, 8, 5],
    ["Length up", null, null, 3, 0, 1],
    ["Conversion up", null, "Pay gladly", 1, 0, 0.5],
  ]);
});

test("editing a row leaves the user's column between ours as it is", () => {
  const workbook = ownPlan();
  const [objective] = readPlanView(workbook).objectives;
  done(saveKeyResult(workbook, keyResult(workbook, { at: objective?.keyResults[0]?.at ?? null, text: "Sessions far up", target: "20" })));
  expect(cells(workbook)?.[2]).toEqual(["Sessions far up", "ask Ben", "Listen daily", 20, 0, 5]);
});

test("deleting the row that names the objective hands the name to the next row, and the undo puts everything back", () => {
  const workbook = ownPlan();
  const [objective] = readPlanView(workbook).objectives;
  const { plan, deleted } = done(deleteKeyResult(workbook, { at: objective?.keyResults[0]?.at ?? { row: 0, was: "" } }));
  expect(plan.objectives.map((each) => [each.objective, each.keyResults.length])).toEqual([
    ["Listen daily", 1],
    ["Pay gladly", 1],
  ]);
  const back = done(restoreRows(workbook, deleted));
  expect(back.objectives[0]?.keyResults.map(({ text }) => text)).toEqual(["Sessions up", "Skips down"]);
  expect(cells(workbook)?.[2]).toEqual(["Sessions up", "ask Ben", "Listen daily", 10, 0, 4]);
  expect(messages(restoreRows(workbook, deleted))).toEqual(["form: These rows are back in the plan already."]);
});

test("the only key result of an objective leaves the objective standing, and comes back into its row", () => {
  const workbook = ownPlan();
  const at = readPlanView(workbook).objectives[1]?.keyResults[0]?.at ?? { row: 0, was: "" };
  const { plan, deleted } = done(deleteKeyResult(workbook, { at }));
  expect(plan.objectives[1]).toMatchObject({ objective: "Pay gladly", keyResults: [] });
  expect(done(restoreRows(workbook, deleted)).objectives[1]?.keyResults[0]).toMatchObject({ text: "Conversion up", current: "0.5" });
  expect(cells(workbook)).toHaveLength(5);
});

test("an objective goes with its rows and comes back with them", () => {
  const workbook = ownPlan();
  const before = cells(workbook);
  const { plan, deleted } = done(deleteObjective(workbook, { at: { row: 4, was: "Listen daily" } }));
  expect(plan.objectives.map(({ objective }) => objective)).toEqual(["Pay gladly"]);
  done(restoreRows(workbook, deleted));
  expect(cells(workbook)).toEqual(before);
});

test("a row that moved is found by its text, one whose text changed is left alone", () => {
  const workbook = ownPlan();
  const at = { row: 4, was: "Skips down" };
  workbook.tables.insertRows("OKRs", 3, 2);
  done(saveKeyResult(workbook, keyResult(workbook, { at, text: "Skips far down", start: "8", target: "1" })));
  expect(cells(workbook)?.[5]?.[0]).toBe("Skips far down");
  const before = cells(workbook);
  expect(messages(saveKeyResult(workbook, keyResult(workbook, { at, text: "Again" })))).toEqual([
    'form: "Skips down" was changed or moved in the sheet meanwhile, so nothing was written: reload the sidebar, then try again.',
  ]);
  expect(cells(workbook)).toEqual(before);
});

test.each<[string, Partial<KeyResultInput>, string]>([
  ["without words", { text: " " }, "text: Write the key result in a sentence."],
  ["without target", { target: "" }, "target: Type the target: a number, or from 35% to 50%."],
  ["with a target in words", { target: "soon" }, 'target: "soon" is not a number: type it as 40, 35% or 1.2M.'],
  [
    "with a baseline equal to the target",
    { start: "10" },
    "start: Start and target are both 10: use the type at least or at most to hold a value.",
  ],
  ["with a negative weight", { weight: "-1" }, "weight: The weight is -1: use 0 or more; empty counts as 1."],
  [
    "with a metric that is gone",
    { metric: "nope" },
    "metric: There is no metric nope in this spreadsheet: choose another one, or name its cells again.",
  ],
  [
    "with more text than a cell holds",
    { owner: "x".repeat(50_001) },
    "owner: This has 50001 characters, and a cell holds 50000: shorten it.",
  ],
  [
    "with a value that is no yes or no",
    { type: "done", current: "nearly", target: "" },
    'current: "nearly" is not a number: type it as 40, 35% or 1.2M, or leave it empty.',
  ],
])("a key result %s is refused beside its field, and nothing is written", (_what, changes, message) => {
  const workbook = ownPlan();
  const before = cells(workbook);
  expect(messages(saveKeyResult(workbook, keyResult(workbook, changes)))).toEqual([message]);
  expect(cells(workbook)).toEqual(before);
});

test("a tab of that name with something else in it is never written over", () => {
  const workbook = memoryWorkbook();
  workbook.tables.addTab("OKRs");
  workbook.tables.write("OKRs", 1, 1, [["Shopping list"], ["Milk"]]);
  expect(messages(saveObjective(workbook, { at: null, objective: "A", quarter: "2026-Q4", owner: "" }))).toEqual([
    'form: There is a tab "OKRs" without the headings Objective and Key result: add them to it, or give that tab another name.',
  ]);
  expect(cells(workbook)).toEqual([["Shopping list"], ["Milk"]]);
});

test("while somebody else saves, nothing is written and the answer says so", () => {
  const workbook = ownPlan();
  workbook.lockBusy = true;
  expect(messages(saveKeyResult(workbook, keyResult(workbook, {})))).toEqual([
    "form: Somebody else is changing this spreadsheet right now: wait a moment, then try again.",
  ]);
});

test("the preview reads the baseline live from the metric and says the score in one sentence", () => {
  const workbook = ownPlan();
  workbook.tables.addTab("Metrics");
  workbook.tables.write("Metrics", 1, 1, [
    ["Metric", "Current"],
    ["activation", 0.41],
  ]);
  const preview = previewKeyResult(workbook, keyResult(workbook, { metric: "activation", start: "35%", target: "50%" }));
  expect(preview).toMatchObject({ start: "0.35", target: "0.5", current: "0.41", issues: [] });
  expect(preview.sentence).toMatch(/score 0\.4, grade 0\.4 \(yellow\)\.$/);
  expect(previewKeyResult(workbook, keyResult(workbook, { metric: "activation", start: "", target: "50%" })).score.score).toBe(0);
});
