/** One service call after the other fails while a row with hints that were put away is saved: no half save, and the hints stay away. */
import { type AddOn, openAddOn, reopened } from "../support/add-on";
import { withEachCallFailing } from "./every-call";

const TEXT = "Launch mobile app";
const MENDED = "Launch the mobile app";
const KEY_RESULT = { at: null, metric: "", type: "change" as const, start: "5", target: "9", current: "6", owner: "", weight: "" };
const OBJECTIVE = { row: 2, was: "Listen daily" };
const AT = { row: 2, was: TEXT };

function planned(): AddOn {
  const addOn = openAddOn();
  addOn.done("saveObjective", { at: null, objective: OBJECTIVE.was, quarter: "2026-Q4", owner: "" });
  addOn.done("saveKeyResult", { ...KEY_RESULT, objective: OBJECTIVE, text: TEXT });
  addOn.done("dismissHint", { text: TEXT, issue: "output" });
  return addOn;
}

test("whichever call of saving other words fails, the row holds the old or the new ones, and its hint stays away", () => {
  const act = (addOn: AddOn) => addOn.call("saveKeyResult", { ...KEY_RESULT, at: AT, objective: OBJECTIVE, text: MENDED });
  withEachCallFailing({
    open: reopened(planned),
    act,
    check: (addOn, _answer, failing) => {
      const was = addOn.shown("OKRs")[1]?.[3] ?? "";
      expect([failing, [TEXT, MENDED]]).toEqual([failing, expect.arrayContaining([was])]);
      const { hint } = addOn.done("previewKeyResult", { ...KEY_RESULT, at: { row: 2, was }, objective: OBJECTIVE, text: was });
      expect([failing, hint]).toEqual([failing, null]);
    },
  });
});

test("whichever call of saving an objective's other words fails, its rows hold the old or the new ones, and its hint stays away", () => {
  const vague = "Improve the experience";
  withEachCallFailing({
    open: reopened(() => {
      const addOn = openAddOn();
      addOn.done("saveObjective", { at: null, objective: vague, quarter: "2026-Q4", owner: "", dismissed: ["vague"] });
      return addOn;
    }),
    act: (addOn) =>
      addOn.call("saveObjective", { at: { row: 2, was: vague }, objective: "Improve our experience", quarter: "2026-Q4", owner: "" }),
    check: (addOn, _answer, failing) => {
      const was = addOn.shown("OKRs")[1]?.[1] ?? "";
      expect([failing, [vague, "Improve our experience"]]).toEqual([failing, expect.arrayContaining([was])]);
      expect([failing, addOn.done("previewObjective", { at: { row: 2, was }, objective: was }).hint]).toEqual([failing, null]);
    },
  });
});
