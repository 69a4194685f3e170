import type { AxeResults } from "axe-core";
import { source } from "axe-core";
import { answerNorthStar, chosenNorthStar, noNorthStar } from "./north-star-answers";
import { openSidebar, type Page } from "./page";
import { emptyWorkbook, exampleWorkbook } from "./workbooks";

/** jsdom lays nothing out, so colours are checked in the browser tests instead. */
const options = { rules: { "color-contrast": { enabled: false } }, resultTypes: ["violations"] };

async function violationsOf(page: Page): Promise<string[]> {
  const script = page.document.createElement("script");
  script.textContent = source;
  page.document.head.appendChild(script);
  // axe waits with the page's timers, which only the test moves.
  Object.assign(page.window, { setTimeout, clearTimeout });
  const { HTMLCanvasElement } = page.window as unknown as typeof globalThis;
  HTMLCanvasElement.prototype.getContext = () => null;
  const { axe } = page.window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
  const results = await axe.run(page.document, options);
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const screens: ReadonlyArray<readonly [string, (page: Page) => Promise<void>]> = [
  ["home", async () => undefined],
  ["the plan", (page) => page.press("Plan")],
  ["the metrics", (page) => page.press("Metrics")],
  ["the weekly snapshot", (page) => page.press("Weekly snapshot")],
  [
    "the objective form",
    async (page) => {
      await page.press("Plan");
      await page.press("Add objective");
    },
  ],
  [
    "the key-result form with errors",
    async (page) => {
      await page.press("Plan");
      await page.press("Add key result to Become the daily audio companion");
      await page.press("Save key result");
    },
  ],
  [
    "the form that names a metric",
    async (page) => {
      await page.press("Metrics");
      await page.press("Name the selected cells as a metric");
    },
  ],
  [
    "the question before deleting",
    async (page) => {
      await page.press("Plan");
      await page.press("Delete Become the daily audio companion");
    },
  ],
  [
    "inserting a function",
    async (page) => {
      page.server.answer("readSheetTable", () => ({
        tab: "OKRs",
        range: "OKRs!C4",
        row: 4,
        column: 3,
        rows: [{ row: 1, cells: ["Start", "Target", "Current"] }],
        depths: [9, 9, 9],
        hasToday: true,
      }));
      await page.press("Functions");
    },
  ],
  [
    "a hint",
    async (page) => {
      page.server.answer("previewObjective", () => ({
        hint: { issue: "vague", verdict: "rewrite", sentence: "Nobody can tell.", advice: "Say for whom.", use: null },
      }));
      await page.press("Plan");
      await page.press("Add objective");
      await page.type("Objective", "Improve the whole experience");
      await page.settle(600);
    },
  ],
  ["a notice", (page) => page.press("Reload")],
];

describe("axe finds nothing wrong with", () => {
  test.each(screens)("%s", async (_, show) => {
    const page = await openSidebar(exampleWorkbook(), (server) =>
      server.answer("readSelection", () => ({ range: "Data!F2:F61", suggestedName: "podcast_share", problem: null })),
    );
    await show(page);

    expect(await violationsOf(page)).toEqual([]);
  });

  const north: ReadonlyArray<readonly [string, (page: Page) => Promise<void>]> = [
    ["the North Star that stands", async () => undefined],
    ["its vetting", (page) => page.press("Vet it again")],
    ["the choice", (page) => page.press("Edit or replace it")],
    ["the candidates", (page) => page.press("Compare candidates")],
    ["the metric tree", (page) => page.press("Tree")],
    [
      "the form that places a metric",
      async (page) => {
        await page.press("Tree");
        await page.press("Edit invites");
      },
    ],
  ];

  test.each(north)("%s", async (_, show) => {
    const page = await openSidebar(exampleWorkbook(), (server) => answerNorthStar(server, chosenNorthStar({ drifted: true })));
    await page.press("North Star");
    await show(page);

    expect(await violationsOf(page)).toEqual([]);
  });

  test("the decision matrix", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => answerNorthStar(server, noNorthStar()));
    await page.press("North Star");
    await page.press("Find a North Star");
    await page.press("2. Candidates");
    await page.type("Name", "Weekly active teams");
    await page.press("4. Compare");

    expect(await violationsOf(page)).toEqual([]);
  });

  test("the first run", async () => {
    expect(await violationsOf(await openSidebar(emptyWorkbook()))).toEqual([]);
  });

  test("a failure", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("readWorkbook", () => ({ failure: "PERMISSION_DENIED" })));

    expect(await violationsOf(page)).toEqual([]);
  });
});

describe("every field", () => {
  test.each(screens)("on %s has a label, and every id is there once", async (_, show) => {
    const page = await openSidebar(exampleWorkbook(), (server) =>
      server.answer("readSelection", () => ({ range: "Data!F2:F61", suggestedName: "podcast_share", problem: null })),
    );
    await show(page);

    for (const field of page.document.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
      expect(field.labels?.[0]?.textContent).toMatch(/\w/);
    }
    const ids = [...page.document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
