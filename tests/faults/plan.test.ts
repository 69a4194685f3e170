/** One service call after the other fails while the plan is changed: nothing is lost, nothing stands twice, nothing stands half. */
import { createNodeHost } from "../../local/node";
import type { DeletedRows } from "../../src/app/api/plan";
import { type AddOn, openAddOn, reopened, withMetrics } from "../support/add-on";
import { withEachCallFailing } from "./every-call";

const KEY_RESULT = {
  at: null,
  text: "Raise it from 5 to 9",
  metric: "metric_of_team_1",
  type: "change" as const,
  start: "5",
  target: "9",
  current: "",
  owner: "Ana",
  weight: "",
};

function planned(): AddOn {
  const addOn = openAddOn();
  withMetrics(addOn, 2);
  const plan = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "Ana" });
  const objective = plan.objectives[0]?.at ?? { row: 0, was: "" };
  addOn.done("saveKeyResult", { ...KEY_RESULT, objective });
  return addOn;
}

/** A plan of the user's own: one objective's rows lie among another's, the quarter stands once, a column of theirs holds formulas. */
function scattered(): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet.getRange("A1:G6").setValues([
    ["Quarter", "Objective", "Key result", "Start", "Target", "Current", "Gap"],
    ["2026-Q4", "Listen daily", "Sessions up", 0, 10, 4, "=E2-F2"],
    ["", "Pay gladly", "Conversion up", 0, 1, 0.5, "=E3-F3"],
    ["", "Listen daily", "Skips down", 8, 2, 5, "=E4-F4"],
    ["", "", "Length up", 10, 20, 15, "=E5-F5"],
    ["", "Pay gladly", "Churn down", 0.09, 0.05, 0.07, "=E6-F6"],
  ]);
  sheet.getRange("D6:F6").setNumberFormat("0%").getValues();
  return addOn;
}

/** A script of its own, for the rules of cells: they are made by a service that only scripts have. */
const RULES = `
function dress() {
  const workbook = SpreadsheetApp.getActive();
  const sheet = workbook.getSheetByName("OKRs");
  const names = workbook.insertSheet("People's names");
  names.getRange("A1:A2").setValues([["Listen daily"], ["Pay gladly"]]);
  sheet.getRange("B2:B6").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(names.getRange("A1:A2")).build());
  sheet.getRange("E2:E6").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build());
  sheet.getRange("G4").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["1", "2"], false).build());
}`;

/** The same plan as people dress it: notes, colours, fonts, and rules that end with the last row. */
function dressed(): AddOn {
  const { host } = scattered();
  const sheet = host.spreadsheet.getSheetByName("OKRs");
  sheet?.getRange("C2").setNote("Agreed on 3 October");
  sheet?.getRange("C4:D4").setNotes([["Ask Ben", "Measured by hand"]]);
  sheet?.getRange("A2:G2").setBackground("#fff2cc").setFontWeight("bold");
  sheet?.getRange("A3:G3").setBackground("#d9ead3").setFontStyle("italic");
  sheet?.getRange("C4:F4").setFontColor("#cc0000").setFontLine("line-through");
  sheet?.getRange("C6").setBackground("#f4cccc").getValues();
  const script = createNodeHost({ state: host.exportState(), code: RULES });
  script.run("dress");
  return openAddOn({ state: script.exportState() });
}

/** Everything that a row can lose: values as shown, formulas, formats, notes, colours, fonts, rules. */
function everything({ host }: AddOn): unknown {
  const range = host.spreadsheet.getSheetByName("OKRs")?.getRange("A1:Q8");
  return [
    range?.getDisplayValues(),
    range?.getFormulas(),
    range?.getNumberFormats(),
    range?.getNotes(),
    range?.getBackgrounds(),
    range?.getFontColors(),
    range?.getFontWeights(),
    range?.getFontStyles(),
    range?.getFontLines(),
    range
      ?.getDataValidations()
      .map((line) =>
        line.map((rule) => rule && [String(rule.getCriteriaType()), rule.getAllowInvalid(), ...rule.getCriteriaValues().map(String)]),
      ),
  ];
}

const OBJECTIVE = { at: { row: 2, was: "Listen daily" } };

test("whichever call of saving a key result fails, it stands whole or not at all, and trying again never doubles it", () => {
  const texts = (addOn: AddOn): (string | undefined)[][] =>
    addOn
      .shown("OKRs")
      .slice(1)
      .map((row) => [row[1], row[3], row[6], row[7], row[8]]);
  const act = (addOn: AddOn) => addOn.call("saveKeyResult", { ...KEY_RESULT, text: "Second", objective: OBJECTIVE.at });
  const first = ["Listen daily", "Raise it from 5 to 9", "5", "9", "0"];
  const second = ["Listen daily", "Second", "5", "9", "0"];
  withEachCallFailing({
    open: reopened(planned),
    act,
    check: (addOn, _answer, failing) => {
      expect([failing, [[first], [first, second]]]).toEqual([failing, expect.arrayContaining([texts(addOn)])]);
      act(addOn);
      expect([failing, texts(addOn)]).toEqual([failing, [first, second]]);
    },
  });
});

test("whichever call of adding a key result above a total fails, the total covers what is there, and the key result stands whole or not at all", () => {
  const open = reopened(() => {
    const addOn = scattered();
    addOn.host.spreadsheet
      .getSheetByName("OKRs")
      ?.getRange("B7:G7")
      .setValues([["Total", "", "", "", "", "=SUM(G2:G6)"]])
      .getValues();
    return addOn;
  });
  const typed = { ...KEY_RESULT, text: "One more", metric: "", current: "6", owner: "" };
  const beneath = ({ host }: AddOn) => {
    const range = host.spreadsheet.getSheetByName("OKRs")?.getRange("C7:G8");
    return [range?.getDisplayValues().map(([text, ...others]) => [text, ...others.slice(0, 3)]), range?.getFormulas().map((row) => row[4])];
  };
  const nothing = ["", "", "", ""];
  const whole = [
    [["One more", "5", "9", "6"], nothing],
    ["", "=SUM(G2:G7)"],
  ];
  const without = [
    [nothing, nothing],
    ["=SUM(G2:G6)", ""],
  ];
  withEachCallFailing({
    open,
    act: (addOn) => addOn.call("saveKeyResult", { ...typed, objective: { row: 3, was: "Pay gladly" } }),
    check: (addOn, answer, failing) => expect([failing, beneath(addOn)]).toEqual([failing, answer.ok ? whole : without]),
  });
});

test("whichever call of the first objective fails, there is a whole table or none, and trying again never doubles it", () => {
  const act = (addOn: AddOn) => addOn.call("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" });
  withEachCallFailing({
    open: openAddOn,
    act,
    check: (addOn, _answer, failing) => {
      act(addOn);
      const { plan } = addOn.done("readWorkbook", {});
      expect([failing, plan.objectives.map(({ objective }) => objective)]).toEqual([failing, ["Listen daily"]]);
      expect(addOn.tabs().filter((tab) => /OKRs/.test(tab))).toEqual(["OKRs"]);
    },
    // A new tab has a thousand rows, so this one takes long.
    step: 7,
  });
});

describe.each([
  ["an objective", planned, "deleteObjective" as const, OBJECTIVE],
  ["an objective's only key result", planned, "deleteKeyResult" as const, { at: { row: 2, was: "Raise it from 5 to 9" } }],
  ["a key result whose objective others have from it", dressed, "deleteKeyResult" as const, { at: { row: 4, was: "Skips down" } }],
  ["the row that the whole plan has its quarter from", dressed, "deleteKeyResult" as const, { at: { row: 2, was: "Sessions up" } }],
  ["an objective whose rows lie apart", dressed, "deleteObjective" as const, OBJECTIVE],
])("deleting %s", (_what, prepare, action, input) => {
  const open = reopened(prepare);
  const before = everything(open());
  const planBefore = plain(open());

  test("and undoing it leaves values, formulas, formats, notes, colours, fonts and rules as they were", () => {
    const addOn = open();
    const { deleted } = addOn.done(action, input);
    expect(everything(addOn)).not.toEqual(before);
    addOn.done("restoreRows", deleted);
    expect(everything(addOn)).toEqual(before);
  });

  test("fails as a whole, or can be undone, whichever call fails", () => {
    withEachCallFailing({
      open,
      act: (addOn) => addOn.call(action, input),
      check: (addOn, answer, failing) => {
        if (answer.ok) addOn.done("restoreRows", answer.value.deleted);
        expect([failing, plain(addOn)]).toEqual([failing, planBefore]);
      },
    });
  });

  test("is undone whole or not at all, whichever call of the undo fails, and trying again never doubles a row", () => {
    const { deleted, state } = afterDeletion(open(), action, input);
    const undo = (addOn: AddOn) => addOn.call("restoreRows", deleted);
    withEachCallFailing({
      open: () => openAddOn({ state }),
      act: undo,
      check: (addOn, _answer, failing) => {
        undo(addOn);
        expect([failing, plain(addOn)]).toEqual([failing, planBefore]);
      },
    });
  });
});

/** The plan as the sidebar reads it, but for rows moved by an empty one in between. */
function plain(addOn: AddOn): unknown {
  return addOn
    .done("readWorkbook", {})
    .plan.objectives.map(({ objective, quarter, keyResults }) => [
      objective,
      quarter,
      keyResults.map(({ text, start, target, current, score }) => [text, start, target, current, score.score]),
    ]);
}

function afterDeletion(addOn: AddOn, action: "deleteObjective" | "deleteKeyResult", input: typeof OBJECTIVE) {
  const { deleted } = addOn.done(action, input);
  return { deleted: deleted satisfies DeletedRows, state: addOn.host.exportState() };
}
