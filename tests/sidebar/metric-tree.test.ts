import { answerNorthStar, exampleTree, noNorthStar } from "./north-star-answers";
import { openSidebar, type Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook } from "./workbooks";

async function openTree(prepare: (server: FakeServer) => void = () => undefined): Promise<Page> {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    answerNorthStar(server, noNorthStar());
    server.answer("saveTreeMetric", exampleTree);
    prepare(server);
  });
  await page.press("Tree");
  return page;
}

const inputOf = (page: Page, action: string) => page.server.calls.filter((call) => call.action === action).pop()?.input;

describe("the metric tree", () => {
  test("is drawn as nested lists from the North Star down", async () => {
    const page = await openTree();

    const titles = (selector: string) =>
      [...page.document.querySelectorAll(`${selector} > .node .title`)].map(({ textContent }) => textContent);
    expect(titles(".tree > li")).toEqual(["active_teams"]);
    expect(titles(".tree > li > ul > li")).toEqual(["new_teams", "old_teams"]);
    expect(titles(".tree > li > ul > li > ul > li")).toEqual(["invites"]);
  });

  test("says at each node its value, its change and which way it goes", async () => {
    const page = await openTree();

    const [root, , , old] = [...page.document.querySelectorAll(".node")].map(({ textContent }) => textContent ?? "");
    expect(root).toMatch(/active_teams8\+1.*rising for the better.*Watched by churn: 4%/);
    expect(old).toMatch(/falling for the worse.*No owner · No counter-metric/);
  });

  test("says for each edge what the data show, and what moved the whole", async () => {
    const page = await openTree();

    for (const text of [
      "moves it",
      "not enough weeks yet",
      "no link seen",
      "12 weeks, 26 are needed.",
      "Guard breached: churn got worse.",
      "+5.0% from new_teams",
    ])
      expect(page.text()).toContain(text);
  });

  test("is drawn before the series are read", async () => {
    const page = await openTree((server) => server.answer("readTreeEvidence", () => ({ failure: "Exceeded maximum execution time" })));

    expect(page.text()).toContain("active_teams");
    expect(page.text()).not.toContain("Reading the series");
  });

  test("says what is wrong with it in sentences", async () => {
    expect((await openTree()).text()).toContain("“old_teams” has no owner");
  });

  test("names a breached guard of a metric outside the tree among the checks, and one of the tree only at its node", async () => {
    const guard = (metric: string, breached: boolean) => ({ metric, counter: "churn", breached, sentence: `Guard of ${metric}.` });
    const guards = [guard("invites", true), guard("sessions", true), guard("churn", false)];
    const page = await openTree((server) => server.answer("readTreeEvidence", () => ({ edges: [], guards, moves: [] })));

    const checks = page.document.querySelector("[aria-labelledby=tree-checks]")?.textContent ?? "";
    expect(checks).toContain("Guard of sessions.");
    expect(checks).not.toMatch(/Guard of (invites|churn)/);
    expect(page.text().split("Guard of invites.")).toHaveLength(2);
  });

  test("changes a metric: what was shown goes along, so that nothing is written over unseen", async () => {
    const page = await openTree();
    await page.press("Edit old_teams");
    expect(page.text()).toContain("One could invite strangers. Watch, for example: 30-day retention.");
    await page.type("Owner", "Dan");
    await page.press("Save");

    expect(inputOf(page, "saveTreeMetric")).toMatchObject({
      fields: { metric: "old_teams", owner: "Dan" },
      was: { metric: "old_teams", owner: "" },
    });
    expect(page.text()).toContain("old_teams has its place in the tree.");
    expect(page.focused()).toBe("Edit old_teams");
  });

  test("adds a metric as an input of the North Star unless said otherwise", async () => {
    const page = await openTree();
    await page.press("Add a metric to the tree");
    await page.press("Save");
    expect(page.text()).toContain("Choose a metric.");

    await page.type("Metric", "sessions");
    await page.press("Save");

    expect(inputOf(page, "saveTreeMetric")).toMatchObject({ fields: { metric: "sessions", role: "Input", drives: "active_teams" } });
  });

  test("takes a metric out and puts it back", async () => {
    const page = await openTree();

    await page.press("Take out invites");
    expect(inputOf(page, "saveTreeMetric")).toMatchObject({
      fields: { metric: "invites", role: "", drives: "" },
      was: { role: "Input", drives: "new_teams" },
    });
    await page.press("Undo");

    expect(inputOf(page, "saveTreeMetric")).toMatchObject({
      fields: { metric: "invites", role: "Input", drives: "new_teams" },
      was: { role: "" },
    });
    expect(page.text()).toContain("Put back.");
  });

  test("is drawn on a sheet when asked to", async () => {
    const page = await openTree((server) => {
      server.answer("writeTree", () => ({ saved: true, differences: [], undo: "token" }));
      server.answer("undoTab", () => ({}));
    });

    await page.press("Draw on a sheet");
    expect(page.text()).toContain("The tree stands on the tab Metric tree.");
    await page.press("Undo");

    expect(page.server.calls.pop()).toEqual({ action: "undoTab", input: { undo: "token" } });
    expect(page.text()).toContain("Put back.");
  });

  test("asks before it is drawn over what somebody wrote there", async () => {
    const page = await openTree((server) =>
      server.answer("writeTree", ({ agreed }) => ({
        saved: agreed.length > 0,
        differences: agreed.length > 0 ? [] : ["F3: “Ben + Zoe” becomes “Ben”."],
        undo: "token",
      })),
    );

    await page.press("Draw on a sheet");
    expect(page.document.querySelector("[role=alertdialog]")?.textContent).toContain("F3: “Ben + Zoe” becomes “Ben”.");
    await page.press("Leave as it is");
    expect(page.focused()).toBe("Draw on a sheet");
    expect(page.server.calls.pop()).toEqual({ action: "writeTree", input: { agreed: [] } });
    await page.press("Draw on a sheet");
    await page.press("Write over");

    expect(page.server.calls.pop()).toEqual({ action: "writeTree", input: { agreed: ["F3: “Ben + Zoe” becomes “Ben”."] } });
    expect(page.text()).toContain("The tree stands on the tab Metric tree.");
  });

  test("begins with the root where there is none, and with a metric where there is no tab", async () => {
    const page = await openTree((server) => server.answer("readMetricTree", () => ({ ...exampleTree(), nodes: [] })));
    expect(page.has("Choose the root")).toBe(true);

    page.server.answer("readMetricTree", () => ({ nodes: [], counters: [], outside: [], result: "", issues: [], hasTab: false }));
    await page.press("Plan");
    await page.press("Tree");
    expect(page.has("Name a metric")).toBe(true);
  });
});
