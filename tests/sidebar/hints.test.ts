import type { WordingHint } from "../../src/app/api/plan";
import { callsOf, openForm, preview } from "./key-result-page";
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

  test("goes away when dismissed, is remembered by the server, and the keyboard goes back to the field", async () => {
    const page = await typed("Launch the new mobile app", output);
    await page.press("Dismiss hint");

    expect(region(page)?.textContent).toBe("");
    expect(callsOf(page, "dismissHint").map(({ input }) => input)).toEqual([{ text: "Launch the new mobile app", issue: "output" }]);
    expect(page.document.activeElement).toBe(page.field("Key result"));
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
    expect(callsOf(page, "previewObjective").map(({ input }) => input)).toEqual([{ objective: "Improve the whole experience" }]);
  });
});
