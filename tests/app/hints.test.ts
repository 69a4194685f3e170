import type { KeyResultInput, RowReference } from "../../src/app/api/plan";
import { type AddOn, openAddOn } from "../support/add-on";

const objective = { row: 2, was: "" };
const empty = { at: null, objective, metric: "", type: "change" as const, start: "", target: "", current: "", owner: "", weight: "" };

function hintOf(addOn: AddOn, text: string, fields: Partial<Omit<KeyResultInput, "objective">> = {}) {
  return addOn.done("previewKeyResult", { ...empty, text, ...fields }).hint;
}

function objectiveHint(addOn: AddOn, text: string, at: RowReference | null = null) {
  return addOn.done("previewObjective", { at, objective: text }).hint;
}

/** A plan of one objective with these key results. */
function planned(...texts: string[]): AddOn {
  const addOn = openAddOn();
  addOn.done("saveObjective", { at: null, objective: "Improve the experience", quarter: "2026-Q4", owner: "" });
  for (const text of texts) addOn.done("saveKeyResult", keyResult(null, text));
  return addOn;
}

function keyResult(at: RowReference | null, text: string) {
  return { ...empty, at, objective: { row: 2, was: "Improve the experience" }, text, target: "9", current: "5" };
}

describe("a hint on a key result", () => {
  test.each([
    ["Launch mobile app", {}, "output", null],
    ["Improve the experience", {}, "vague", null],
    ["Reduce churn from 5% to 3% and raise NPS from 30 to 40", {}, "compound", null],
    ["Decrease support tickets by 40%", {}, "no-baseline", null],
    ["Raise week-1 retention from 35% to 50%", {}, "outcome", { start: "35%", target: "50%" }],
    ["Grow ARR from $1.2M to $1.5M", {}, "outcome", { start: "$1,200,000", target: "$1,500,000" }],
    ["Keep uptime above 99.9%", {}, "outcome", { target: "99.9%", type: "at least" }],
    ["Win rate from 1 in 4 to 1 in 3", {}, "outcome", { start: "25%", target: "33.3333%" }],
    ["Reduce churn to 2.4%", { start: "2.9%" }, "outcome", { target: "2.4%", text: "Reduce churn from 2.9% to 2.4%" }],
    ["Increase NPS from 50 to 30", {}, "sandbagged", null],
    ["Increase activation to 50%", { start: "60%" }, "sandbagged", null],
    ["Increase activation", { start: "50%", target: "35%" }, "sandbagged", null],
    ["Increase activation", { start: "35%", target: "50%" }, "outcome", { text: "Increase activation from 35% to 50%" }],
    ["Increase activation to 50%", { start: "35%" }, "outcome", { target: "50%", text: "Increase activation from 35% to 50%" }],
  ])("on “%s” with %j says %s and offers %j", (text, fields, issue, use) => {
    expect(hintOf(openAddOn(), text, fields)).toMatchObject({ issue, use });
  });

  test("puts no English words into a sentence of another language", () => {
    expect(hintOf(openAddOn(), "Umsatz im Laden steigern", { start: "100", target: "120" })).toBeNull();
    expect(hintOf(openAddOn(), "Aumentar las ventas de la tienda", { start: "100", target: "120" })).toBeNull();
  });

  test("replaces nothing that was typed", () => {
    expect(hintOf(openAddOn(), "Raise week-1 retention from 35% to 50%", { start: "30%", target: "45%" })).toBeNull();
  });

  test("is not given for an outcome whose numbers are in their fields, nor for an empty text", () => {
    const addOn = openAddOn();

    expect(hintOf(addOn, "Raise week-1 retention from 35% to 50%", { start: "35%", target: "50%" })).toBeNull();
    expect(hintOf(addOn, "  ")).toBeNull();
  });

  test("on a text as long as a chapter is that of its first 1,000 characters", () => {
    const addOn = openAddOn();
    const opening = `Reduce churn from 5% to 3%${" again".repeat(180)}`.slice(0, 1000);
    const plain = `Help new nurses${" again".repeat(180)}`.slice(0, 1000);

    expect(hintOf(addOn, `${opening} and launch 3 apps${" and raise NPS from 30 to 40".repeat(1000)}`)).toEqual(hintOf(addOn, opening));
    expect(objectiveHint(addOn, `${plain} to $10M`)).toEqual(objectiveHint(addOn, plain));
  });

  test("comes in the same call as the score, and stops nobody from saving", () => {
    const addOn = openAddOn();
    const plan = addOn.done("saveObjective", { at: null, objective: "Improve the experience", quarter: "2026-Q4", owner: "" });
    const at = plan.objectives[0]?.at ?? objective;
    const preview = addOn.done("previewKeyResult", { ...empty, objective: at, text: "Launch mobile app", target: "1", current: "0" });

    expect(preview.hint?.issue).toBe("output");
    expect(preview.score.score).toBe(0);
    expect(addOn.call("saveKeyResult", { ...empty, objective: at, text: "Launch mobile app", target: "1", current: "0" }).ok).toBe(true);
  });
});

describe("a hint that is put away", () => {
  const vague = "Improve the experience";
  const launch = { row: 2, was: "Launch mobile app" };

  test("stays away for that text, also for another person, and not for another row's", () => {
    const addOn = openAddOn();
    expect(objectiveHint(addOn, vague)?.issue).toBe("vague");
    addOn.done("dismissHint", { text: vague, issue: "vague" }, addOn.host.as("ben@example.com"));

    expect(objectiveHint(addOn, ` ${vague} `)).toBeNull();
    expect(objectiveHint(addOn, "Improve our experience")?.issue).toBe("vague");
  });

  test("says nothing about another issue of the same text", () => {
    const addOn = openAddOn();
    addOn.done("dismissHint", { text: "Launch mobile app", issue: "vague" });

    expect(hintOf(addOn, "Launch mobile app")?.issue).toBe("output");
  });

  test("stays away while the row's text is typed on, and only for that row and that issue", () => {
    const addOn = openAddOn();
    addOn.done("dismissHint", { text: launch.was, issue: "output" });

    expect(hintOf(addOn, "Launch the mobile app", { at: launch })).toBeNull();
    expect(hintOf(addOn, "Improve the experience", { at: launch })?.issue).toBe("vague");
    expect(hintOf(addOn, "Launch the mobile app")?.issue).toBe("output");
    expect(hintOf(addOn, "Launch the mobile app", { at: { row: 2, was: "Launch web app" } })?.issue).toBe("output");
  });

  test("stays away from an objective while its text is typed on", () => {
    const addOn = openAddOn();
    addOn.done("dismissHint", { text: vague, issue: "vague" });

    expect(objectiveHint(addOn, "Improve our experience", { row: 2, was: vague })).toBeNull();
    expect(objectiveHint(addOn, "Improve NPS from 30 to 40", { row: 2, was: vague })?.issue).toBe("contains-metric");
  });

  test("stays away from a key result that was saved with other words, again and again", () => {
    const addOn = planned("Launch mobile app", "Launch web app");
    addOn.done("dismissHint", { text: "Launch mobile app", issue: "output" });
    addOn.done("saveKeyResult", keyResult({ row: 2, was: "Launch mobile app" }, "Launch the mobile app"));
    addOn.done("saveKeyResult", keyResult({ row: 2, was: "Launch the mobile app" }, "Launch the new mobile app"));

    const at = { row: 2, was: "Launch the new mobile app" };
    expect(hintOf(addOn, at.was, { at })).toBeNull();
    expect(hintOf(addOn, "Launch the mobile apps", { at })).toBeNull();
    expect(hintOf(addOn, "Improve the experience", { at })?.issue).toBe("vague");
    expect(hintOf(addOn, "Launch web app", { at: { row: 3, was: "Launch web app" } })?.issue).toBe("output");
  });

  test("stays away from an objective that was saved with other words", () => {
    const addOn = planned();
    addOn.done("dismissHint", { text: vague, issue: "vague" });
    addOn.done("saveObjective", { at: { row: 2, was: vague }, objective: "Improve our experience", quarter: "2026-Q4", owner: "" });

    expect(objectiveHint(addOn, "Improve our experience")).toBeNull();
    expect(objectiveHint(addOn, "Improve their experience")?.issue).toBe("vague");
  });

  test("stays away from another row that still holds the old text", () => {
    const addOn = planned("Launch mobile app");
    addOn.done("dismissHint", { text: "Launch mobile app", issue: "output" });
    addOn.done("saveKeyResult", keyResult({ row: 2, was: "Launch mobile app" }, "Launch the mobile app"));

    expect(hintOf(addOn, "Launch mobile app", { at: { row: 9, was: "Launch mobile app" } })).toBeNull();
  });

  test("while a new row is typed stays away from the text that is saved, whatever it was then", () => {
    const addOn = openAddOn();
    const dismissed = ["output", "vague"];
    addOn.done("saveObjective", { at: null, objective: vague, quarter: "2026-Q4", owner: "", dismissed });
    addOn.done("saveObjective", { at: null, objective: "Improve our support", quarter: "2026-Q4", owner: "", dismissed });
    addOn.done("saveKeyResult", { ...keyResult(null, "Launch mobile app"), dismissed });

    expect(objectiveHint(addOn, vague)).toBeNull();
    expect(objectiveHint(addOn, "Improve our support")).toBeNull();
    expect(hintOf(addOn, "Launch mobile app")).toBeNull();
    expect(hintOf(addOn, "Launch web app")?.issue).toBe("output");
  });

  test("while an old row is typed stays away from the text that is saved, even where the server had not heard of it", () => {
    const addOn = planned("Launch mobile app");
    addOn.done("saveKeyResult", { ...keyResult({ row: 2, was: "Launch mobile app" }, "Launch the mobile app"), dismissed: ["output"] });

    expect(hintOf(addOn, "Launch the mobile app")).toBeNull();
  });

  test("is not remembered for a text that was refused", () => {
    const addOn = planned("Launch mobile app");
    expect(addOn.call("saveKeyResult", { ...keyResult(null, "launch Mobile app"), dismissed: ["output"] }).ok).toBe(false);

    expect(hintOf(addOn, "Launch mobile app")?.issue).toBe("output");
  });

  test("costs a save nothing where the text stays, and no write where nothing was put away", () => {
    const addOn = planned("Launch mobile app");
    const notesOf = (at: RowReference | null, text: string, dismissed?: string[]) => {
      addOn.host.calls.reset();
      addOn.done("saveKeyResult", { ...keyResult(at, text), dismissed });
      return Object.keys(addOn.host.calls.byName).filter((name) => /Propert/.test(name));
    };
    const unchanged = notesOf({ row: 2, was: "Launch mobile app" }, "Launch mobile app ", ["output"]);
    expect(notesOf(null, "Launch web app")).toEqual(unchanged);

    expect(unchanged.filter((name) => /Properties\./.test(name))).toEqual([]);
    expect(notesOf({ row: 2, was: "Launch mobile app" }, "Launch the mobile app").filter((name) => /\.set/.test(name))).toEqual([]);
  });

  test("is forgotten after four hundred others, so that the document's notes stay small", () => {
    const addOn = openAddOn();
    const noteOf = () => addOn.host.exportState().properties.document["dismissedHints"] ?? "";
    addOn.done("dismissHint", { text: vague, issue: "vague" });
    for (let count = 0; count < 399; count += 1) addOn.done("dismissHint", { text: `text ${count}`, issue: "business-as-usual" });
    expect(objectiveHint(addOn, vague)).toBeNull();
    addOn.done("dismissHint", { text: "one more", issue: "vague" });

    expect(objectiveHint(addOn, vague)?.issue).toBe("vague");
    expect(noteOf().length).toBeGreaterThan(400);
    expect(noteOf().length).toBeLessThan(7000);
  });
});
