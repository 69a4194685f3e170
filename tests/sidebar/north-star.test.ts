import type { NorthStarView, StarRecord } from "../../src/app/api/north-star";
import { answerNorthStar, chosenNorthStar, exampleTree, noNorthStar, pageOf, treeMetric } from "./north-star-answers";
import { openSidebar, type Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook } from "./workbooks";

async function open(northStar: NorthStarView, prepare: (server: FakeServer) => void = () => undefined): Promise<Page> {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    answerNorthStar(server, northStar);
    prepare(server);
  });
  await page.press("North Star");
  return page;
}

async function withCandidate(name = "Weekly active teams"): Promise<Page> {
  const page = await open(noNorthStar());
  await page.press("Find a North Star");
  await page.press("Next: Candidates");
  await page.type("Name", name);
  return page;
}

const inputOf = (page: Page, action: string) =>
  page.server.calls.filter((call) => call.action === action).pop()?.input as Record<string, unknown>;

describe("the trend line of a chosen North Star", () => {
  const metric = "week1_retention";
  const weeks: [number, number][] = [
    [46300, 31],
    [46307, 32.5],
    [46314, 34],
  ];
  const openWith = async (record: StarRecord) => {
    const page = await openSidebar(exampleWorkbook(), (server) => {
      const view = chosenNorthStar();
      answerNorthStar(server, view);
      server.answer("readNorthStar", () => ({ ...pageOf(view), record }));
    });
    await page.press("North Star");
    return page;
  };

  test("tells its recorded weeks in words as well", async () => {
    const page = await openWith({ metric, stretches: [weeks] });

    expect(page.text()).toContain("Recorded in 3 weeks, 5 October to 19 October 2026: from 31 to 34.");
    expect(page.document.querySelectorAll(".line-picture polyline")).toHaveLength(1);
  });

  test("is split where the definition changed, and says so", async () => {
    const page = await openWith({ metric, stretches: [weeks.slice(0, 2), weeks.slice(2)] });

    expect(page.text()).toContain("In the week of 19 October 2026 its definition changed");
    expect(page.document.querySelectorAll(".line-picture line.target")).toHaveLength(1);
  });

  test("says what begins it where fewer than two weeks are recorded", async () => {
    expect((await openWith({ metric, stretches: [] })).text()).toContain("The trend line begins with the second recorded week");
  });

  test("is not drawn from the weeks of another metric", async () => {
    expect((await openWith({ metric: "another", stretches: [weeks] })).document.querySelector(".line-picture")).toBeNull();
  });
});

describe("the way to a North Star", () => {
  test("begins with the four questions, the keyboard on the step's heading", async () => {
    const page = await open(noNorthStar());

    await page.press("Find a North Star");

    expect(page.focused()).toBe("Four questions");
    expect(page.document.querySelectorAll("textarea")).toHaveLength(4);
    expect(page.document.querySelector("[aria-current=step]")?.textContent).toBe("1. Questions");
  });

  test("starts from an example: its metric, why, inputs and counter-metric", async () => {
    const page = await withCandidate("");
    await page.press("Start from an example");
    await page.type("Company or kind of company", "Airbnb");

    expect(page.text()).toContain("Value for guest and host alike");
    await page.press("Add as candidate");

    expect(page.field("Name").value).toBe("Nights booked");
  });

  test("vets every named candidate and shows them side by side", async () => {
    const page = await withCandidate();
    await page.press("Add candidate");
    expect(page.focused()).toBe("Name");
    (page.document.getElementById("candidate-1-name") as HTMLInputElement).value = "Total downloads";
    page.document
      .getElementById("candidate-1-name")
      ?.dispatchEvent(new (page.window as Window & typeof globalThis).Event("input", { bubbles: true }));
    await page.settle();

    await page.press("Next: Vet");

    const rows = [...page.document.querySelectorAll(".side-by-side tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["Weekly active teams1 passed, 0 failed, 1 openGood", "Total downloads1 passed, 0 failed, 1 openBadvanity"]);
  });

  test("takes a better metric as a further candidate", async () => {
    const page = await withCandidate("Total downloads");
    await page.press("Next: Vet");

    await page.press("Add it as candidate");

    expect(inputOf(page, "vetCandidates")).toMatchObject({
      candidates: [{ name: "Total downloads" }, { name: "People who use it in their second week" }],
    });
  });

  test("asks what only people can know, and counts and keeps their answer", async () => {
    const page = await withCandidate();
    page.server.answer("saveNorthStar", () => ({ saved: true, differences: [], northStar: noNorthStar(), undo: "u" }));
    await page.press("Next: Vet");
    await page.type("Result of “sticky”", "pass");
    await page.type("Your answer to “sticky”", "For years");

    expect(page.text()).toContain("2 passed, 0 failed, 0 open");
    await page.press("Keep answers in the sheet");

    expect(inputOf(page, "saveNorthStar")).toMatchObject({
      choose: false,
      fields: { name: "Weekly active teams" },
      vetting: [
        { test: "one metric", result: "pass" },
        { test: "sticky", result: "pass", answer: "For years" },
      ],
      stress: [{ way: "count empty teams", counter: "Share of teams with two people" }],
    });
    expect(page.text()).toContain("The answers stand on the North Star tab.");
  });

  test("ranks once the rating pauses and says what the ranking is worth", async () => {
    const page = await withCandidate();
    await page.press("Next: Vet");
    await page.press("Next: Compare");
    page.server.answer("rankCandidates", ({ candidates }) => ({
      ranked: candidates.map(({ name }) => ({ rank: 1, name, total: 17, share: 0.85, dominatedBy: [] })),
      sentences: ["The lead is thin."],
    }));
    for (const attribute of ["Customer value", "Predicts revenue", "Actionable", "Easy to understand"]) await page.type(attribute, "4");
    await page.settle(600);

    expect(page.text()).toContain("The lead is thin.");
    expect(page.server.calls.filter(({ action }) => action === "rankCandidates")).toHaveLength(2);
    expect(inputOf(page, "rankCandidates")).toMatchObject({ candidates: [{ ratings: [4, 4, 4, 4] }] });
  });

  test("shows what it would write over and writes only when that is agreed to", async () => {
    const page = await withCandidate();
    page.server.answer("saveCandidates", ({ agreed }) => ({
      saved: agreed.length > 0,
      differences: agreed.length > 0 ? [] : ["A, Predicts revenue: “5” becomes “1”."],
    }));

    await page.press("Keep in the Candidates tab");
    expect(page.document.querySelector("[role=alertdialog]")?.textContent).toContain("“5” becomes “1”");
    await page.press("Write over");

    expect(inputOf(page, "saveCandidates")).toMatchObject({ agreed: ["A, Predicts revenue: “5” becomes “1”."] });
    expect(page.text()).toContain("The candidates stand in the tab Candidates");
  });

  test("chooses, says so, and takes it back", async () => {
    const page = await withCandidate();
    page.server.answer("saveNorthStar", () => ({ saved: true, differences: [], northStar: chosenNorthStar(), undo: "token" }));
    page.server.answer("undoNorthStar", () => pageOf(noNorthStar()));
    await page.press("Next: Vet");
    await page.press("5. Choose");
    expect(page.field("North Star Metric").value).toBe("Weekly active teams");
    expect(page.field("Review by").value).toBe("2027-11-22");
    await page.type("Owner", "Ana");

    await page.press("Choose this North Star");
    expect(page.text()).toContain("“Weekly active teams” is the North Star.");
    expect(inputOf(page, "saveNorthStar")).toMatchObject({ choose: true, fields: { name: "Weekly active teams", owner: "Ana" } });
    await page.press("Undo");

    expect(inputOf(page, "undoNorthStar")).toEqual({ undo: "token" });
    expect(page.text()).toContain("Put back.");
  });

  async function withChoiceTyped(): Promise<Page> {
    const page = await withCandidate();
    await page.press("5. Choose");
    await page.type("Owner", "Ana");
    return page;
  }

  const question = (page: Page): string => page.document.querySelector("[role=alertdialog]")?.textContent ?? "";

  test.each(["Back", "1. Questions", "Metrics"])("asks before %s throws a typed choice away, and goes on where it was", async (way) => {
    const page = await withChoiceTyped();

    await page.press(way);
    expect(question(page)).toContain("Discard changes?");
    await page.press("Keep editing");

    expect(page.field("Owner").value).toBe("Ana");
    expect(page.focused()).toBe(way);
    await page.press(way);
    await page.press("Discard");
    expect(page.has("Choose this North Star")).toBe(false);
  });

  test("does not ask on the way through steps in which nothing can be lost, nor from a choice that is as it was proposed", async () => {
    const page = await withCandidate();
    for (const step of ["1. Questions", "5. Choose", "4. Compare", "2. Candidates"]) {
      await page.press(step);
      expect([step, question(page)]).toEqual([step, ""]);
    }
    expect(page.field("Name").value).toBe("Weekly active teams");
  });

  test("asks about a choice that was not written, because the cells were left as they are", async () => {
    const page = await withChoiceTyped();
    page.server.answer("saveNorthStar", () => ({
      saved: false,
      differences: ["Owner: “Ben” becomes “Ana”."],
      northStar: noNorthStar(),
      undo: "",
    }));
    await page.press("Choose this North Star");
    await page.press("Leave as it is");

    await page.press("Back");

    expect(question(page)).toContain("Discard changes?");
  });

  test("keeps what was typed while another panel was looked at", async () => {
    const page = await withCandidate();

    await page.press("Metrics");
    await page.press("North Star");

    expect(page.field("Name").value).toBe("Weekly active teams");
  });

  test("makes the workshop sheet with its agenda of 90 minutes", async () => {
    const page = await open(noNorthStar(), (server) => server.answer("createPage", () => ({})));
    await page.press("Workshop and roll-out");

    await page.press("Create workshop sheet");

    const { tab, rows } = inputOf(page, "createPage") as { tab: string; rows: string[][] };
    expect(tab).toBe("North Star workshop");
    expect(rows.filter(([, , minutes]) => /^\d+$/.test(minutes ?? "")).map(([, , minutes]) => minutes)).toEqual(["15", "30", "30", "15"]);
  });
});

describe("a North Star that stands", () => {
  test("is shown with its metric, its answers and its change log", async () => {
    const page = await open(chosenNorthStar({ notes: ["The yearly review is due by 2026-12-01."] }));

    for (const text of [
      "Weekly active teams",
      "41.0%",
      "2027-01-26",
      "The yearly review is due",
      "Yes, for years",
      "It is what customers feel",
    ])
      expect(page.text()).toContain(text);
  });

  test("warns of an early change as soon as another name is typed, and wants the reason", async () => {
    const page = await open(chosenNorthStar());
    page.server.answer("saveNorthStar", () => ({ issues: [{ field: "reason", message: "Say why it changes." }] }));
    await page.press("Edit or replace it");
    expect(page.text()).not.toContain("a red flag");
    await page.type("North Star Metric", "Weekly projects");

    expect(page.text()).toContain("a red flag");
    await page.press("Save the change");

    expect(page.document.getElementById("choice-reason-error")?.textContent).toContain("Say why it changes.");
  });

  test("asks for the reason of a formula that changed", async () => {
    const page = await open(chosenNorthStar({ drifted: true, notes: ["The formula behind week1_retention is another one."] }));
    page.server.answer("acceptDefinition", () => ({ saved: true, differences: [], northStar: chosenNorthStar(), undo: "u" }));

    await page.press("Accept the new formula");
    expect(page.text()).toContain("Say why the formula was changed.");
    await page.type("Why did the formula change?", "Guests count too");
    await page.press("Accept the new formula");

    expect(inputOf(page, "acceptDefinition")).toEqual({ reason: "Guests count too" });
    expect(page.text()).not.toContain("is another one");
  });

  test("asks before a typed reason is thrown away", async () => {
    const page = await open(chosenNorthStar({ drifted: true }));
    await page.type("Why did the formula change?", "Guests count too");

    await page.press("Vet it again");
    await page.press("Keep editing");

    expect(page.field("Why did the formula change?").value).toBe("Guests count too");
  });

  test("is vetted again with the answers that the sheet holds", async () => {
    const page = await open(chosenNorthStar());

    await page.press("Vet it again");

    expect(page.field("Your answer to “sticky”").value).toBe("Yes, for years");
  });

  test("leads the first screen", async () => {
    const workbook = exampleWorkbook();
    workbook.northStar = { name: "Weekly active teams", metric: "week1_retention", notes: ["The yearly review is due."] };
    const page = await openSidebar(workbook);

    expect(page.text()).toMatch(/North Star\s+Weekly active teams[\s\S]*The yearly review is due\.[\s\S]*Objectives/);
  });
});

test("a tab of that name with other content is left alone", async () => {
  const page = await open({ ...noNorthStar(), state: "foreign" });

  expect(page.text()).toContain("holds something else");
});

describe.each([
  ["markup", '<img src=x onerror="window.broken=1"><b>bold</b>'],
  ["a formula", '=HYPERLINK("https://evil.example","click")'],
])("%s in a cell", (_, text) => {
  test("stays text on the North Star panel and in the tree", async () => {
    const fields = { name: text, definition: text, captures: text, metric: text, unit: text, revenue: text, owner: text, reviewBy: text };
    const vetting = [{ test: text, result: "ask" as const, evidence: text, answer: text }];
    const changes = [{ on: text, what: text, before: text, after: text, reason: text }];
    const page = await open(
      chosenNorthStar({ fields, vetting, changes, stress: [{ way: text, counter: text }], notes: [text] }),
      (server) =>
        server.answer("readMetricTree", () => ({ ...exampleTree(), result: text, outside: [treeMetric({ metric: text, role: text })] })),
    );
    expect(page.text()).toContain(text);
    await page.press("Tree");

    expect(page.text()).toContain(text);
    expect(page.document.querySelector("#sidebar img, #sidebar b, #sidebar script")).toBeNull();
    expect((page.window as { broken?: number }).broken).toBeUndefined();
  });
});
