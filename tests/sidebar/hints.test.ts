import type { WordingHint } from "../../src/app/api/plan";
import { addToFirst, callsOf, openForm, preview } from "./key-result-page";
import { openSidebar, type Page } from "./page";
import { exampleWorkbook } from "./workbooks";

const output: WordingHint = {
  issue: "output",
  verdict: "rewrite",
  sentence: "It is something you make.",
  advice: "Ask what changes for people.",
  use: null,
};
const numbers: WordingHint = { ...output, issue: "outcome", verdict: "ok", use: { start: "35%", target: "50%" } };

async function typed(text: string, hint: WordingHint | null): Promise<Page> {
  const page = await openForm((server) => server.answer("previewKeyResult", () => ({ ...preview, hint })));
  await page.type("Key result", text);
  await page.settle(600);
  return page;
}

/** The form of the first key result. */
async function opened() {
  const workbook = exampleWorkbook();
  const first = workbook.plan.objectives[0]?.keyResults[0];
  if (!first) throw new Error("The example has no key result.");
  const page = await openSidebar(workbook, (server) => {
    server.answer("previewKeyResult", () => ({ ...preview, hint: output }));
    server.answer("saveKeyResult", () => workbook.plan);
  });
  await page.press("Plan");
  await page.press(`Edit ${first.text}`);
  return { at: first.at, page };
}

const region = (page: Page) => page.document.querySelector(".coach[aria-live=polite]");

describe("the hint under a key result", () => {
  test("says issue, reason and advice politely, from the same call as the score", async () => {
    const page = await typed("Launch the new mobile app", output);

    expect(region(page)?.textContent).toContain("An output. It is something you make. Ask what changes for people.");
    expect(page.server.calls.map(({ action }) => action)).toEqual(["readWorkbook", "previewKeyResult"]);
  });

  test("waits while only a few words are typed, until the field is left", async () => {
    const page = await typed("Launch it", output);
    expect(region(page)?.textContent).toBe("");
    page.field("Owner").focus();
    await page.settle();

    expect(region(page)?.textContent).toContain("An output.");
  });

  test("fills in what the sentence says, at one press, and tells it", async () => {
    const page = await typed("Raise retention from 35% to 50%", numbers);
    await page.press("Use this: baseline 35%, target 50%");

    expect([page.field("Baseline").value, page.field("Target").value]).toEqual(["35%", "50%"]);
    expect(region(page)?.textContent).toBe("Filled in: baseline 35%, target 50%.");
    expect(page.document.activeElement).toBe(page.field("Key result"));
  });

  test("goes away when dismissed, and the keyboard goes back to the field", async () => {
    const page = await typed("Launch the new mobile app", output);
    await page.press("Dismiss hint");

    expect(region(page)?.textContent).toBe("");
    expect(page.document.activeElement).toBe(page.field("Key result"));
  });

  test("stays away for its issue once dismissed, however the text is typed on, and another issue still gets its hint", async () => {
    const page = await typed("Launch the new mobile app", output);
    await page.press("Dismiss hint");
    for (const text of ["Launch the new mobile apps", "Ship the very new mobile app"]) {
      await page.type("Key result", text);
      await page.settle(600);
      expect(region(page)?.textContent).toBe("");
    }
    page.server.answer("previewKeyResult", () => ({ ...preview, hint: { ...output, issue: "vague" } }));
    await page.type("Key result", "Improve the whole experience");
    await page.settle(600);
    expect(region(page)?.textContent).toContain("Vague.");
    await page.press("Dismiss hint");
    page.server.answer("previewKeyResult", () => ({ ...preview, hint: output }));
    await page.type("Key result", "Launch the new mobile app again");
    await page.settle(600);

    expect(region(page)?.textContent).toBe("");
  });

  test("is wanted again in the next form", async () => {
    const page = await typed("Launch the new mobile app", output);
    await page.press("Dismiss hint");
    await page.press("Save key result");
    await page.press(addToFirst);
    await page.type("Key result", "Launch the new web app");
    await page.settle(600);

    expect(region(page)?.textContent).toContain("An output.");
  });

  test("of a new row is remembered with the text that is saved, not with the one it was dismissed at", async () => {
    const page = await typed("Launch the new mobile ap", output);
    await page.press("Dismiss hint");
    await page.type("Key result", "Launch the new mobile app");
    await page.press("Save key result");

    expect(callsOf(page, "dismissHint")).toEqual([]);
    expect(callsOf(page, "saveKeyResult").map(({ input }) => input)).toMatchObject([
      { at: null, text: "Launch the new mobile app", dismissed: ["output"] },
    ]);
  });

  test("of an old row is remembered at once for the text that the row holds, so that leaving the form keeps it away", async () => {
    const { at, page } = await opened();
    await page.type("Key result", "Launch the new mobile app");
    await page.settle(600);
    await page.press("Dismiss hint");
    expect(callsOf(page, "dismissHint").map(({ input }) => input)).toEqual([{ text: at.was, issue: "output" }]);
    await page.press("Save key result");

    expect(callsOf(page, "saveKeyResult").map(({ input }) => input)).toMatchObject([{ at, dismissed: ["output"] }]);
  });

  test("never stands in the way of saving", async () => {
    const page = await typed("Launch the new mobile app", output);
    await page.press("Save key result");

    expect(callsOf(page, "saveKeyResult")).toHaveLength(1);
  });
});

describe("the hint under an objective", () => {
  test("is asked for once the typing pauses", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) =>
      server.answer("previewObjective", () => ({ hint: { ...output, issue: "vague" } })),
    );
    await page.press("Plan");
    await page.press("Add objective");
    for (const text of ["Improve", "Improve the whole", "Improve the whole experience"]) {
      await page.type("Objective", text);
      await page.settle(200);
    }
    await page.settle(600);

    expect(region(page)?.textContent).toContain("Vague.");
    expect(callsOf(page, "previewObjective").map(({ input }) => input)).toEqual([{ at: null, objective: "Improve the whole experience" }]);
  });

  test("stays away once dismissed, also from the text that is saved", async () => {
    const workbook = exampleWorkbook();
    const page = await openSidebar(workbook, (server) => {
      server.answer("previewObjective", () => ({ hint: { ...output, issue: "vague" } }));
      server.answer("saveObjective", () => workbook.plan);
    });
    await page.press("Plan");
    await page.press("Add objective");
    await page.type("Objective", "Improve the whole experienc");
    await page.settle(600);
    await page.press("Dismiss hint");
    await page.type("Objective", "Improve the whole experience");
    await page.settle(600);
    expect(region(page)?.textContent).toBe("");
    await page.press("Save objective");

    expect(callsOf(page, "saveObjective").map(({ input }) => input)).toMatchObject([
      { objective: "Improve the whole experience", dismissed: ["vague"] },
    ]);
  });

  test("is asked for and remembered with the text that an old row holds", async () => {
    const workbook = exampleWorkbook();
    const page = await openSidebar(workbook, (server) =>
      server.answer("previewObjective", () => ({ hint: { ...output, issue: "vague" } })),
    );
    const [first] = workbook.plan.objectives;
    await page.press("Plan");
    await page.press(`Edit ${first?.objective}`);
    await page.settle(600);
    await page.press("Dismiss hint");

    expect(callsOf(page, "previewObjective").map(({ input }) => input)).toEqual([{ at: first?.at, objective: first?.objective }]);
    expect(callsOf(page, "dismissHint").map(({ input }) => input)).toEqual([{ text: first?.at.was, issue: "vague" }]);
  });
});
