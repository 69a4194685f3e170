/** A plan of the user's own that lacks columns: nothing that is typed is dropped without a word. */
import type { KeyResultInput, ObjectiveInput } from "../../src/app/api/plan";
import { type AddOn, openAddOn, withMetrics } from "../support/add-on";

function withHeadings(...headings: string[]): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet
    .getRange(1, 1, 2, headings.length)
    .setValues([headings, headings.map((heading) => (heading === "Objective" ? "Listen daily" : ""))])
    .getValues();
  return addOn;
}

const KEY_RESULT: KeyResultInput = {
  at: null,
  objective: { row: 2, was: "Listen daily" },
  text: "Sessions up",
  metric: "",
  type: "change",
  start: "",
  target: "",
  current: "",
  owner: "",
  weight: "",
};
const OBJECTIVE: ObjectiveInput = { at: null, objective: "Stay safe", quarter: "", owner: "" };

function issues(reply: ReturnType<AddOn["call"]>): string[] {
  return reply.ok ? [] : reply.issues.map(({ field, message }) => `${field}: ${message}`);
}

const message = (field: string, heading: string, otherwise = "leave this empty"): string =>
  `${field}: This plan has no column ${heading}: add the heading ${heading} to the tab OKRs, or ${otherwise}.`;

test.each<[keyof KeyResultInput, string, string, string]>([
  ["owner", "Ana", "Owner", "leave this empty"],
  ["weight", "2", "Weight", "leave this empty"],
  ["start", "5", "Start", "leave this empty"],
  ["current", "7", "Current", "leave this empty"],
  ["metric", "metric_of_team_1", "Current", "leave this empty"],
  ["type", "at least", "Type", "choose Change"],
])("a key result whose %s says %s is refused where the plan has no column %s", (field, typed, heading, otherwise) => {
  const addOn = withHeadings("Objective", "Key result", "Target");
  withMetrics(addOn, 1);
  const reply = addOn.call("saveKeyResult", { ...KEY_RESULT, target: "9", [field]: typed });
  expect(issues(reply)).toEqual([message(field, heading, otherwise)]);
  expect(addOn.shown("OKRs").slice(1)).toEqual([["Listen daily"]]);
});

test("a target is refused without a column, and not asked for then", () => {
  const addOn = withHeadings("Objective", "Key result");
  const refused = addOn.call("saveKeyResult", { ...KEY_RESULT, target: "from 5 to 9" });
  expect(issues(refused)).toEqual([message("start", "Start"), message("target", "Target")]);
  expect(addOn.call("saveKeyResult", KEY_RESULT).ok).toBe(true);
  expect(addOn.shown("OKRs").slice(1)).toEqual([["Listen daily", "Sessions up"]]);
});

test("quarter and owner of an objective are refused without columns, and the quarter is not asked for then", () => {
  const addOn = withHeadings("Objective", "Key result");
  const refused = addOn.call("saveObjective", { ...OBJECTIVE, quarter: "2026-Q4", owner: "Ana" });
  expect(issues(refused)).toEqual([message("quarter", "Quarter"), message("owner", "Objective owner")]);
  expect(addOn.call("saveObjective", OBJECTIVE).ok).toBe(true);
  expect(issues(addOn.call("saveObjective", OBJECTIVE))).toHaveLength(1);
});

test("a heading that is added is found at once", () => {
  const addOn = withHeadings("Objective", "Key result", "Target");
  addOn.host.spreadsheet.getSheetByName("OKRs")?.getRange("D1").setValue("Owner").getValue();
  expect(addOn.call("saveKeyResult", { ...KEY_RESULT, target: "9", owner: "Ana" }).ok).toBe(true);
  expect(addOn.shown("OKRs")[1]).toEqual(["Listen daily", "Sessions up", "9", "Ana"]);
});

test("the sidebar is told which headings are missing; a plan of ours has all of them", () => {
  const all = ["Quarter", "Objective owner", "Type", "Start", "Target", "Current", "Owner", "Weight"];
  expect(withHeadings("Objective", "Key result").done("readWorkbook", {}).plan.lacks).toEqual(all);
  expect(openAddOn().done("saveObjective", { ...OBJECTIVE, quarter: "2026-Q4" }).lacks).toEqual([]);
});
