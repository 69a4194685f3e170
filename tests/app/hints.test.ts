import { type AddOn, openAddOn } from "../support/add-on";

const objective = { row: 2, was: "" };
const empty = { at: null, objective, metric: "", type: "change" as const, start: "", target: "", current: "", owner: "", weight: "" };

function hintOf(addOn: AddOn, text: string, fields: Partial<typeof empty> = {}) {
  return addOn.done("previewKeyResult", { ...empty, text, ...fields }).hint;
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
    expect(addOn.done("previewObjective", { objective: `${plain} to $10M` })).toEqual(addOn.done("previewObjective", { objective: plain }));
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

  test("stays away for that text, also for another person, and comes back when the text changes", () => {
    const addOn = openAddOn();
    expect(addOn.done("previewObjective", { objective: vague }).hint?.issue).toBe("vague");
    addOn.done("dismissHint", { text: vague, issue: "vague" });

    expect(addOn.done("previewObjective", { objective: ` ${vague} ` }).hint).toBeNull();
    expect(addOn.done("previewObjective", { objective: "Improve our experience" }).hint?.issue).toBe("vague");
  });

  test("says nothing about another issue of the same text", () => {
    const addOn = openAddOn();
    addOn.done("dismissHint", { text: "Launch mobile app", issue: "vague" });

    expect(hintOf(addOn, "Launch mobile app")?.issue).toBe("output");
  });

  test("is forgotten after four hundred others, so that the document's notes stay small", () => {
    const addOn = openAddOn();
    addOn.done("dismissHint", { text: vague, issue: "vague" });
    for (let count = 0; count < 400; count += 1) addOn.done("dismissHint", { text: `text ${count}`, issue: "vague" });

    expect(addOn.done("previewObjective", { objective: vague }).hint?.issue).toBe("vague");
  });
});
