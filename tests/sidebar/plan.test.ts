import type { DeletedRows } from "../../src/app/api/plan";
import { openSidebar, type Page } from "./page";
import { exampleWorkbook, makeKeyResult, makeObjective, noScore } from "./workbooks";

const deleted: DeletedRows = { row: 3, headings: ["Objective", "Key result"], cells: [["", "=KRSCORE(1,2,3)"]] };

async function openPlan(workbook = exampleWorkbook()): Promise<Page> {
  const page = await openSidebar(workbook, (server) => {
    server.answer("deleteKeyResult", ({ at }) => {
      const { plan } = exampleWorkbook();
      for (const objective of plan.objectives) objective.keyResults = objective.keyResults.filter((one) => one.at.row !== at.row);
      return { plan, deleted };
    });
    server.answer("deleteObjective", ({ at }) => {
      const { plan } = exampleWorkbook();
      return { plan: { ...plan, objectives: plan.objectives.filter((one) => one.at.row !== at.row) }, deleted };
    });
    server.answer("restoreRows", () => exampleWorkbook().plan);
    server.answer("saveObjective", () => exampleWorkbook().plan);
  });
  await page.press("Plan");
  return page;
}

describe("the plan", () => {
  test("groups key results by objective, with score, grade and band in words and numbers", async () => {
    const page = await openPlan();

    const [first, second] = [...page.document.querySelectorAll("section.objective")];
    expect(first?.querySelectorAll("li")).toHaveLength(2);
    expect(first?.querySelector(".score")?.textContent?.replace(/\s+/g, " ")).toBe("Score 0.41, grade 0.4 Yellow");
    expect(second?.textContent).toContain("No score yet");
    expect(second?.textContent).toContain("No key results yet.");
  });

  test("says of a key result where it stands, who owns it and what it is measured by", async () => {
    const page = await openPlan();

    expect(page.text()).toContain("From 140 to 100, now 120");
    expect(page.text()).toContain("Owner: Ana · Metric: week1_retention");
  });

  test("says why a key result has no score", async () => {
    const problem = "There is no current value: nps is #REF!. Choose another metric.";
    const workbook = exampleWorkbook();
    workbook.plan.objectives = [makeObjective(2, { keyResults: [makeKeyResult(2, { current: "", score: { ...noScore, problem } })] })];
    const page = await openPlan(workbook);

    expect(page.text()).toContain("no current value");
    expect(page.document.querySelector("li .warning")?.textContent).toBe(`⚠ Warning: ${problem}`);
  });

  test.each([
    ["at least", { target: "99.9%", current: "99.95%" }, "At least 99.9%, now 99.95%"],
    ["at most", { target: "2", current: "1" }, "At most 2, now 1"],
    ["between", { start: "4", target: "6", current: "5" }, "Between 4 and 6, now 5"],
    ["done", { target: "", current: "no" }, "Done or not done, now no"],
    ["done", { target: "4", current: "2" }, "4 milestones in all, now 2"],
  ] as const)("tells a key result of type “%s” in its own words", async (type, cells, line) => {
    const workbook = exampleWorkbook();
    workbook.plan.objectives = [makeObjective(2, { keyResults: [makeKeyResult(2, { type, ...cells })] })];
    const page = await openPlan(workbook);

    expect(page.text()).toContain(line);
  });

  test("says what to do when there is nothing in it", async () => {
    const workbook = exampleWorkbook();
    workbook.plan.objectives = [];
    const page = await openPlan(workbook);

    expect(page.text()).toContain("No objectives yet. Write one");
    expect(page.has("Add objective")).toBe(true);
  });
});

describe("deleting", () => {
  test("asks first, with the keyboard on the answer that does nothing", async () => {
    const page = await openPlan();

    await page.press("Delete Cut support tickets to 100 a week");

    const question = page.document.querySelector("[role=alertdialog]");
    expect(question?.getAttribute("aria-modal")).toBe("true");
    expect(question?.textContent).toContain("“Cut support tickets to 100 a week” is taken out of the sheet.");
    expect(page.focused()).toBe("Cancel");
  });

  test("does nothing when the answer is no, and the keyboard is where it was", async () => {
    const page = await openPlan();
    await page.press("Delete Cut support tickets to 100 a week");

    await page.key("Escape");

    expect(page.server.calls.map(({ action }) => action)).toEqual(["readWorkbook"]);
    expect(page.focused()).toBe("Delete Cut support tickets to 100 a week");
  });

  test("can be undone, with the rows as they stood", async () => {
    const page = await openPlan();
    await page.press("Delete Cut support tickets to 100 a week");
    await page.press("Delete");

    expect(page.text()).not.toContain("From 140 to 100");
    expect(page.focused()).toBe("Undo");
    await page.press("Undo");

    expect(page.server.calls.slice(1)).toEqual([
      { action: "deleteKeyResult", input: { at: { row: 3, was: "Cut support tickets to 100 a week" } } },
      { action: "restoreRows", input: deleted },
    ]);
    expect(page.text()).toContain("From 140 to 100");
    expect(page.text()).toContain("Put back.");
    expect(page.document.activeElement?.id).toBe("panel-heading");
  });

  test("can be undone again when putting back failed", async () => {
    const page = await openPlan();
    page.server.answer("restoreRows", () => ({ issues: [{ message: "Row 3 is taken. Clear it first." }] }));
    await page.press("Delete Cut support tickets to 100 a week");
    await page.press("Delete");
    await page.press("Undo");

    expect(page.text()).toContain("Row 3 is taken. Clear it first.");
    expect(page.has("Undo")).toBe(true);
  });

  test("an objective says how many key results go with it", async () => {
    const page = await openPlan();

    await page.press("Delete Become the daily audio companion");

    expect(page.text()).toContain("and its 2 key results are taken out of the sheet");
  });

  test("a row that changed meanwhile is left alone, and the reason is shown where it is seen", async () => {
    const page = await openPlan();
    page.server.answer("deleteKeyResult", () => ({ issues: [{ message: "Row 3 has changed. Reload, then try again." }] }));
    await page.press("Delete Cut support tickets to 100 a week");
    await page.press("Delete");

    expect(page.document.activeElement?.textContent).toContain("Row 3 has changed. Reload, then try again.");
    expect(page.text()).toContain("From 140 to 100");
  });
});

describe("an objective", () => {
  test("is saved with its quarter and owner", async () => {
    const page = await openPlan();
    await page.press("Add objective");
    await page.type("Objective", "Delight first-time listeners");
    await page.type("Owner", "Chi");
    await page.press("Save objective");

    expect(page.server.calls[1]).toEqual({
      action: "saveObjective",
      input: { at: null, objective: "Delight first-time listeners", quarter: "2026-Q4", owner: "Chi" },
    });
    expect(page.focused()).toBe("Add objective");
  });

  test("is changed from what the sheet holds", async () => {
    const page = await openPlan();
    await page.press("Edit Turn listeners into subscribers");

    expect(page.field("Objective").value).toBe("Turn listeners into subscribers");
    expect(page.field("Quarter").value).toBe("2026-Q4");
  });

  test("needs its sentence", async () => {
    const page = await openPlan();
    await page.press("Add objective");
    await page.press("Save objective");

    expect(page.document.querySelector("[role=alert]")).not.toBeNull();
    expect(page.text()).toContain("Write the objective in a sentence.");
  });

  test("offers this quarter and the next three", async () => {
    const page = await openPlan();
    await page.press("Add objective");

    const offered = [...page.document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"));
    expect(offered).toEqual(["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3"]);
  });
});
