import type { NorthStarView, StarRecord } from "../../src/app/api/north-star";
import { answerNorthStar, chosenNorthStar, exampleTree, noNorthStar, pageOf, treeMetric, vettingOf } from "./north-star-answers";
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

async function typeInto(page: Page, id: string, value: string): Promise<void> {
  const field = page.document.getElementById(id) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new (page.window as Window & typeof globalThis).Event("input", { bubbles: true }));
  await page.settle();
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
    expect(page.field("Definition").value).toBe("Nights in confirmed bookings, less those cancelled, counted once a week");
    expect(page.text()).toContain("Inputs to begin with: Searches with a fit, bookings per search, repeat guests.");
    await page.press("Next: Vet");
    expect(page.field("Counter-metric 2").value).toBe("Stays with a complaint");
    await page.press("5. Choose");
    expect(page.field("Value it captures").value).toBe("Value for guest and host alike");
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
    expect(rows).toEqual(["Weekly active teams1 passed, 0 failed, 2 openGood", "Total downloads1 passed, 0 failed, 2 openBadvanity"]);
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

    expect(page.text()).toContain("2 passed, 0 failed, 1 open");
    await page.press("Keep answers in the sheet");

    expect(inputOf(page, "saveNorthStar")).toMatchObject({
      choose: false,
      fields: { name: "Weekly active teams" },
      vetting: [
        { test: "one metric", result: "pass" },
        { test: "sticky", result: "pass", answer: "For years" },
        { test: "reflects strategy", result: "ask", answer: "" },
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
      undo: "token",
    }));
    page.server.answer("undoTab", () => ({}));

    await page.press("Keep in the Candidates tab");
    expect(page.document.querySelector("[role=alertdialog]")?.textContent).toContain("“5” becomes “1”");
    await page.press("Write over");

    expect(inputOf(page, "saveCandidates")).toMatchObject({ agreed: ["A, Predicts revenue: “5” becomes “1”."] });
    expect(page.text()).toContain("The candidates stand in the tab Candidates");
    await page.press("Undo");

    expect(inputOf(page, "undoTab")).toEqual({ undo: "token" });
    expect(page.text()).toContain("Put back.");
    expect(page.field("Name").value).toBe("Weekly active teams");
  });

  test("chooses, says so, and takes it back", async () => {
    const page = await withCandidate();
    page.server.answer("saveNorthStar", () => ({ saved: true, differences: [], northStar: chosenNorthStar(), undo: "token" }));
    page.server.answer("undoTab", () => ({}));
    await page.press("Next: Vet");
    await page.press("5. Choose");
    expect(page.field("North Star Metric").value).toBe("Weekly active teams");
    expect(page.field("Review by").value).toBe("2027-11-22");
    await page.type("Owner", "Ana");

    await page.press("Choose this North Star");
    expect(page.text()).toContain("“Weekly active teams” is the North Star.");
    expect(inputOf(page, "saveNorthStar")).toMatchObject({ choose: true, fields: { name: "Weekly active teams", owner: "Ana" } });
    await page.press("Undo");

    expect(inputOf(page, "undoTab")).toEqual({ undo: "token" });
    expect(page.text()).toContain("Put back.");
  });

  test("says who is not rated yet and on what, so that the ranking is not read as one of all", async () => {
    const page = await withCandidate();
    await page.press("Add candidate");
    await typeInto(page, "candidate-1-name", "Nights booked");
    await page.press("4. Compare");
    await page.type("Customer value", "4");

    expect(page.text()).toContain("Weekly active teams is not ranked: Predicts revenue, Actionable, Easy to understand are not rated yet.");
    expect(page.text()).toContain("Nights booked is not ranked: nothing is rated yet.");
  });

  test("asks whether it reflects the strategy, without a result of its own", async () => {
    const page = await withCandidate();
    await page.press("Next: Vet");

    expect(page.text()).toContain("Which sentence of your strategy does it measure?");
    expect(page.field("Result of “reflects strategy”").value).toBe("ask");
  });

  test("names the revenue beside the test that compares with it, and examines again when another is chosen", async () => {
    const page = await withCandidate();
    const test = { test: "predicts revenue", result: "ask" as const, evidence: "Give both series to see." };
    page.server.answer("vetCandidates", ({ candidates }) => ({
      vettings: candidates.map(({ name }) => ({ ...vettingOf(name), tests: [test] })),
    }));
    await page.press("Next: Vet");
    expect(page.text()).toContain("No revenue metric is chosen to compare with.");

    await page.type("Revenue metric", "week1_retention");
    await page.settle();

    expect(inputOf(page, "vetCandidates")).toMatchObject({ revenue: "week1_retention" });
    expect(page.text()).toContain("week1_retention is there to compare with; the candidate has no metric yet.");
    await page.press("2. Candidates");
    await page.type("Metric", "nps");
    await page.press("3. Vet");
    expect(page.text()).toContain("Compared with week1_retention.");
  });

  describe("choosing another candidate", () => {
    const two = async () => {
      const page = await withCandidate();
      await page.type("Definition", "Teams with two people");
      await page.type("Metric", "week1_retention");
      await page.press("Add candidate");
      await typeInto(page, "candidate-1-name", "Nights booked");
      await typeInto(page, "candidate-1-definition", "Nights in bookings");
      await page.press("Next: Vet");
      await page.type("Look at", "Weekly active teams");
      await page.press("5. Choose");
      return page;
    };
    const values = (page: Page) => ["North Star Metric", "Definition", "Metric"].map((label) => page.field(label).value);

    test("brings its own definition, metric and vetting", async () => {
      const page = await two();
      page.server.answer("saveNorthStar", () => ({ saved: true, differences: [], northStar: chosenNorthStar(), undo: "u" }));
      expect(values(page)).toEqual(["Weekly active teams", "Teams with two people", "week1_retention"]);

      await page.type("North Star Metric", "Nights booked");
      expect(values(page)).toEqual(["Nights booked", "Nights in bookings", ""]);
      await page.press("Choose this North Star");

      expect(inputOf(page, "saveNorthStar")).toMatchObject({
        fields: { name: "Nights booked", definition: "Nights in bookings", metric: "" },
        stress: [{ way: "count empty teams" }],
      });
    });

    test("asks before a typed definition is lost", async () => {
      const page = await two();
      await page.type("Definition", "Something of my own");

      await page.type("North Star Metric", "Nights booked");
      expect(question(page)).toContain("Take this candidate's definition?");
      await page.press("Keep what I typed");
      await page.settle();
      expect(values(page)).toEqual(["Weekly active teams", "Something of my own", "week1_retention"]);
      await page.type("North Star Metric", "Nights booked");
      await page.press("Take it");
      await page.settle();

      expect(values(page)).toEqual(["Nights booked", "Nights in bookings", ""]);
      expect(page.focused()).toBe("North Star Metric");
    });

    test("of a name that is no candidate says that it starts without a vetting, and saves none", async () => {
      const page = await two();
      page.server.answer("saveNorthStar", () => ({ saved: true, differences: [], northStar: chosenNorthStar(), undo: "u" }));
      await page.type("North Star Metric", "Lessons finished");

      expect(page.text()).toContain("“Lessons finished” is none of the candidates: it starts without a vetting.");
      await page.press("Choose this North Star");
      expect(inputOf(page, "saveNorthStar")).toMatchObject({ fields: { name: "Lessons finished" }, vetting: [], stress: [] });
    });
  });

  describe("typed and not saved when the sidebar is closed", () => {
    const draftOf = (page: Page) => (inputOf(page, "keepDraft") as { draft: string }).draft;
    const reopened = (draft: string) =>
      open(noNorthStar(), (server) => server.answer("readNorthStar", () => ({ ...pageOf(noNorthStar()), draft })));

    test("candidates, answers and the form of the choice are there again, and said to be", async () => {
      const page = await withCandidate();
      await page.press("Next: Vet");
      await page.type("Your answer to “sticky”", "For years");
      await page.press("5. Choose");
      await page.type("Owner", "Ana");
      await page.settle(1100);

      const again = await reopened(draftOf(page));

      expect(again.text()).toContain("What you typed before and did not save is back.");
      expect(again.field("North Star Metric").value).toBe("Weekly active teams");
      expect(again.field("Owner").value).toBe("Ana");
      await again.press("3. Vet");
      expect(question(again)).toContain("Discard changes?");
      await again.press("Discard");
      expect(again.field("Your answer to “sticky”").value).toBe("For years");
      await again.settle(1100);
      expect(draftOf(again)).not.toContain("Ana");
    });

    test("is no longer kept once it was saved", async () => {
      const page = await withCandidate();
      await page.settle(1100);
      expect(draftOf(page)).toContain("Weekly active teams");
      page.server.answer("saveCandidates", () => ({ saved: true, differences: [], undo: "u" }));
      await page.press("Keep in the Candidates tab");
      await page.settle(1100);

      expect(draftOf(page)).toBe("");
    });

    test("can be put away", async () => {
      const page = await withCandidate();
      await page.settle(1100);
      const again = await reopened(draftOf(page));
      expect(again.field("Name").value).toBe("Weekly active teams");

      await again.press("Undo");
      await again.settle(1100);

      expect(again.has("Find a North Star")).toBe(true);
      expect(draftOf(again)).toBe("");
    });

    test.each(["{", '{"step":"somewhere"}', "[]", '"x"'])("%s as a draft breaks nothing", async (draft) => {
      expect((await reopened(draft)).has("Find a North Star")).toBe(true);
    });

    test("is not kept any more when it was thrown away on the way to another panel", async () => {
      const page = await open(chosenNorthStar());
      await page.press("Edit or replace it");
      await page.type("Owner", "Zoe");
      await page.settle(1100);
      expect(draftOf(page)).toContain("Zoe");
      await page.press("Metrics");
      await page.press("Discard");
      await page.settle(1100);

      expect(draftOf(page)).toBe("");
    });

    test("that was only looked at is not kept", async () => {
      const page = await open(chosenNorthStar());
      await page.press("Vet it again");
      await page.press("5. Choose");
      await page.settle(1100);

      expect(page.server.calls.filter(({ action }) => action === "keepDraft")).toEqual([]);
    });
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

  test("shows what was kept of each candidate and day when it is vetted again before any choice", async () => {
    const kept = (name: string, answer: string): NorthStarView["sections"] => [
      { key: "vetting", of: `${name}, 2026-11-20`, rows: [["sticky", "Will it still be right in 12 months?", "pass", answer]] },
      { key: "stress", of: `${name}, 2026-11-20`, rows: [["Complaints", `Cheat on ${name}`]] },
    ];
    const star = { ...noNorthStar(), sections: [...kept("Weekly active teams", "Yes"), ...kept("Nights booked", "")] };
    const page = await open(star, (server) =>
      server.answer("readNorthStar", () =>
        pageOf(
          star,
          ["Weekly active teams", "Nights booked"].map((name) => ({ name, definition: "", metric: "", ratings: [] })),
        ),
      ),
    );
    await page.press("Find a North Star");
    await page.press("3. Vet");
    expect(page.field("Your answer to “sticky”").value).toBe("Yes");
    expect(page.field("Way 1").value).toBe("Cheat on Weekly active teams");
    await page.type("Look at", "Nights booked");

    expect(page.field("Result of “sticky”").value).toBe("pass");
    expect(page.field("Way 1").value).toBe("Cheat on Nights booked");
  });

  test("shows the newest vetting, and older ones below", async () => {
    const of = (on: string): NorthStarView["sections"][number] => ({
      key: "vetting",
      of: `Weekly active teams, ${on}`,
      rows: [["sticky", "", "pass", `Said on ${on}`]],
    });
    const page = await open(chosenNorthStar({ sections: [of("2026-01-26"), of("2026-11-20")] }));

    expect(page.text()).toMatch(/Vetting answers, 2026-11-20[\s\S]*Said on 2026-11-20[\s\S]*Vetting answers, 2026-01-26/);
    await page.press("Vet it again");
    expect(page.field("Your answer to “sticky”").value).toBe("Said on 2026-11-20");
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
    const star = { ...fields, name: "Stars" };
    const sections: NorthStarView["sections"] = [
      { key: "vetting", of: "Stars, 2026-01-26", rows: [[text, text, text, text]] },
      { key: "stress", of: "Stars, 2026-01-26", rows: [[text, text]] },
      { key: "changes", of: "", rows: [[text, text, text, text, text]] },
    ];
    const page = await open(chosenNorthStar({ fields: star, sections, notes: [text] }), (server) =>
      server.answer("readMetricTree", () => ({ ...exampleTree(), result: text, outside: [treeMetric({ metric: text, role: text })] })),
    );
    expect(page.text()).toContain(text);
    await page.press("Tree");

    expect(page.text()).toContain(text);
    expect(page.document.querySelector("#sidebar img, #sidebar b, #sidebar script")).toBeNull();
    expect((page.window as { broken?: number }).broken).toBeUndefined();
  });
});
