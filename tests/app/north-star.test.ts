import type { SaveNorthStarInput, Vetting } from "../../src/app/api/north-star";
import { changesIn, keptIn, questionsIn } from "../../src/app/api/north-star-sections";
import { type AddOn, openAddOn } from "../support/add-on";

const TEAMS: SaveNorthStarInput["fields"] = {
  name: "Weekly active teams",
  definition: "Teams in which two people finish a task in a week",
  captures: "Work that gets done together",
  metric: "",
  unit: "teams",
  revenue: "",
  owner: "Ana",
  reviewBy: "",
};

function choice(change: Partial<SaveNorthStarInput> = {}): SaveNorthStarInput {
  return { fields: TEAMS, choose: true, reason: "First choice", questions: [], vetting: [], stress: [], agreed: [], ...change };
}

function withExample(): AddOn {
  const addOn = openAddOn();
  addOn.done("createExample", {});
  return addOn;
}

/** A tab with weekly columns: dates in A, then these headings with these formulas or values, each named. */
function withColumns(columns: Record<string, (row: number) => string | number>): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("Weeks");
  const names = Object.keys(columns);
  const rows = Array.from({ length: 60 }, (_none, index) => [45_900 + index * 7, ...names.map((name) => columns[name]?.(index + 2) ?? "")]);
  sheet.getRange(1, 1, 61, names.length + 1).setValues([["Week", ...names], ...rows]);
  names.forEach((name, index) => {
    addOn.host.spreadsheet.setNamedRange(name, sheet.getRange(2, index + 2, 60, 1));
  });
  return addOn;
}

function vetOne(addOn: AddOn, name: string, metric: string, revenue = ""): Vetting {
  const { vettings } = addOn.done("vetCandidates", { candidates: [{ name, definition: "", metric, ratings: [] }], revenue });
  return vettings[0] as Vetting;
}

const wave = (row: number): number => Math.round(1000 + 40 * Math.sin(row * 1.7) + 25 * Math.cos(row * 0.6) + row);

/** What a person types into a cell; it stands there once the sheet was read. */
function typed(addOn: AddOn, tab: string, cell: string, value: string): void {
  addOn.host.spreadsheet.getSheetByName(tab)?.getRange(cell).setValue(value);
  addOn.shown(tab);
}

describe("choosing a North Star", () => {
  test("writes a tab of labels and values, with the review a year from now and the first line of the change log", () => {
    const addOn = openAddOn();

    const { saved, northStar } = addOn.done("saveNorthStar", choice());

    expect(saved).toBe(true);
    expect(northStar).toMatchObject({
      state: "chosen",
      chosenOn: "2026-11-22",
      fields: { name: "Weekly active teams", reviewBy: "2027-11-22" },
    });
    const cells = addOn.shown("North Star");
    expect(cells).toContainEqual(["North Star Metric", "Weekly active teams"]);
    expect(cells).toContainEqual(["Chosen on", "2026-11-22"]);
    expect(cells).toContainEqual(["2026-11-22", "Chosen", "", "Weekly active teams", "First choice"]);
  });

  test("keeps answers, vetting and stress test below the labels and reads them back", () => {
    const addOn = openAddOn();
    const questions = [{ question: "What is the core value?", answer: "=1+1 is not a formula here" }];
    const vetting = [{ test: "sticky", result: "pass" as const, evidence: "It stays.", answer: "Yes, for years" }];
    const stress = [{ way: "Count empty teams", counter: "Share of teams with two active people" }];

    const { sections } = addOn.done("saveNorthStar", choice({ questions, vetting, stress })).northStar;

    expect(questionsIn(sections)).toEqual(questions);
    expect(keptIn(sections)).toEqual([{ name: "Weekly active teams", on: "2026-11-22", vetting, stress }]);
  });

  test("asks for a reason when it changes within 12 months, and logs it newest first", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", choice());
    const fields = { ...TEAMS, name: "Weekly active projects" };
    const agreed = ["North Star Metric: “Weekly active teams” becomes “Weekly active projects”."];

    const refused = addOn.call("saveNorthStar", choice({ fields, reason: "", agreed }));
    expect(refused).toMatchObject({ ok: false, issues: [{ field: "reason", message: expect.stringContaining("red flag") }] });

    const { northStar } = addOn.done(
      "saveNorthStar",
      choice({ fields: { ...fields, reviewBy: "2027-11-22" }, reason: "We sell projects now", agreed }),
    );
    expect(changesIn(northStar.sections).map(({ what, before, after, reason }) => [what, before, after, reason])).toEqual([
      ["North Star Metric", "Weekly active teams", "Weekly active projects", "We sell projects now"],
      ["Chosen", "", "Weekly active teams", "First choice"],
    ]);
  });

  test("writes nothing over before it was shown", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", choice());
    const before = addOn.shown("North Star");

    const answer = addOn.done("saveNorthStar", choice({ fields: { ...TEAMS, owner: "Ben", reviewBy: "2027-11-22" } }));

    expect(answer).toMatchObject({ saved: false, differences: ["Owner: “Ana” becomes “Ben”."] });
    expect(addOn.shown("North Star")).toEqual(before);
  });

  test("can be undone: a new tab goes, an old one stands as before", () => {
    const addOn = openAddOn();
    const tabs = addOn.tabs();
    const first = addOn.done("saveNorthStar", choice());
    const before = addOn.shown("North Star");
    const agreed = ["Owner: “Ana” becomes “Ben”."];
    const second = addOn.done(
      "saveNorthStar",
      choice({ fields: { ...TEAMS, owner: "Ben", reviewBy: "2027-11-22" }, agreed, stress: [{ way: "x", counter: "y" }] }),
    );

    addOn.done("undoTab", { undo: second.undo });
    expect(addOn.shown("North Star")).toEqual(before);
    addOn.done("undoTab", { undo: first.undo });
    expect(addOn.tabs()).toEqual(tabs);
    expect(addOn.host.spreadsheet.getRangeByName("okr_today")).toBeNull();
  });

  test("refuses to undo what somebody changed since", () => {
    const addOn = openAddOn();
    const { undo } = addOn.done("saveNorthStar", choice());
    typed(addOn, "North Star", "B4", "Somebody's own words");

    expect(addOn.call("undoTab", { undo })).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("changed since") }],
    });
  });

  test("leaves a tab of that name alone that holds something else", () => {
    const addOn = openAddOn();
    addOn.host.spreadsheet.insertSheet("North Star");
    typed(addOn, "North Star", "A1", "Our holiday plan");

    expect(addOn.call("saveNorthStar", choice())).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("something else") }],
    });
  });

  test("keeps rows and notes of the user's own where they are", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", choice());
    const sheet = addOn.host.spreadsheet.getSheetByName("North Star");
    const below = (sheet?.getLastRow() ?? 0) + 3;
    typed(addOn, "North Star", `A${below}`, "Our own notes");

    addOn.done(
      "saveNorthStar",
      choice({ fields: { ...TEAMS, owner: "Ben", reviewBy: "2027-11-22" }, agreed: ["Owner: “Ana” becomes “Ben”."] }),
    );

    expect(
      addOn
        .shown("North Star")
        .flat()
        .filter((text) => text === "Our own notes"),
    ).toHaveLength(1);
    expect(changesIn(addOn.done("readNorthStar", {}).northStar.sections)).toHaveLength(2);
  });

  test("reminds of the yearly review when it is near", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", choice({ fields: { ...TEAMS, reviewBy: "2026-12-01" } }));

    expect(addOn.done("readWorkbook", {}).northStar).toMatchObject({
      name: "Weekly active teams",
      notes: [expect.stringContaining("due by 2026-12-01")],
    });
  });
});

describe("what was answered", () => {
  const answered = (name: string, answer: string, change: Partial<SaveNorthStarInput> = {}): SaveNorthStarInput =>
    choice({
      fields: { ...TEAMS, name },
      choose: false,
      vetting: [{ test: "sticky", result: "pass", evidence: "Will it stay?", answer }],
      stress: [{ way: `Cheat on ${name}`, counter: "Complaints" }],
      ...change,
    });
  const keptOf = (addOn: AddOn) =>
    keptIn(addOn.done("readNorthStar", {}).northStar.sections).map(({ name, on, vetting, stress }) => [
      name,
      on,
      vetting[0]?.answer,
      stress[0]?.way,
    ]);

  test("about one candidate stays when another one's answers are kept", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", answered("Weekly teams", "Of teams"));
    const before = addOn.shown("North Star");

    const { saved, undo } = addOn.done("saveNorthStar", answered("Nights booked, 2 guests", "Of nights"));

    expect(saved).toBe(true);
    expect(keptOf(addOn)).toEqual([
      ["Nights booked, 2 guests", "2026-11-22", "Of nights", "Cheat on Nights booked, 2 guests"],
      ["Weekly teams", "2026-11-22", "Of teams", "Cheat on Weekly teams"],
    ]);
    addOn.done("undoTab", { undo });
    expect(addOn.shown("North Star")).toEqual(before);
  });

  test("on the same day is replaced only when that is agreed to", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", answered("Weekly teams", "Yes"));

    const { saved, differences } = addOn.done("saveNorthStar", answered("Weekly teams", "No"));
    expect([saved, differences]).toEqual([false, ["Your answer “Yes” to the test “sticky” is replaced."]]);
    addOn.done("saveNorthStar", answered("Weekly teams", "No", { agreed: differences }));

    expect(keptOf(addOn)).toEqual([["Weekly teams", "2026-11-22", "No", "Cheat on Weekly teams"]]);
  });

  test("last year stays below this year's", () => {
    const addOn = openAddOn();
    addOn.done("saveNorthStar", answered("Weekly teams", "Last year", { choose: true }));
    addOn.host.clock.set("2027-11-22T10:00:00Z");

    expect(addOn.done("saveNorthStar", answered("Weekly teams", "This year")).saved).toBe(true);

    expect(keptOf(addOn)).toEqual([
      ["Weekly teams", "2027-11-22", "This year", "Cheat on Weekly teams"],
      ["Weekly teams", "2026-11-22", "Last year", "Cheat on Weekly teams"],
    ]);
    expect(changesIn(addOn.done("readNorthStar", {}).northStar.sections)).toHaveLength(1);
  });
});

test.each(["2020-01-01", "2026-11-21", "next year"])(
  "a review by %s is refused beside its field, with a day a year from now",
  (reviewBy) => {
    expect(openAddOn().call("saveNorthStar", choice({ fields: { ...TEAMS, reviewBy } }))).toMatchObject({
      ok: false,
      issues: [{ field: "reviewBy", message: `"${reviewBy}" is no day to come: type one such as 2027-11-22.` }],
    });
  },
);

test("a review that is overdue by now does not keep other parts from being changed", () => {
  const addOn = openAddOn();
  addOn.done("saveNorthStar", choice({ fields: { ...TEAMS, reviewBy: "2026-12-01" } }));
  addOn.host.clock.set("2027-01-10T10:00:00Z");

  const agreed = ["Owner: “Ana” becomes “Ben”."];
  expect(addOn.done("saveNorthStar", choice({ fields: { ...TEAMS, reviewBy: "2026-12-01", owner: "Ben" }, agreed })).saved).toBe(true);
});

describe("the definition of the North Star", () => {
  const chosen = (): AddOn => {
    const addOn = withColumns({ teams: (row) => `=100+ROW(A${row})`, other: wave });
    addOn.done("saveNorthStar", choice({ fields: { ...TEAMS, metric: "teams" } }));
    return addOn;
  };

  test("stays the same when weeks are added", () => {
    const addOn = chosen();
    typed(addOn, "Weeks", "B62", "=100+ROW(A62)");

    expect(addOn.done("readNorthStar", {}).northStar.drifted).toBe(false);
  });

  test("is said to have changed when the formula did, until that is accepted with a reason", () => {
    const addOn = chosen();
    typed(addOn, "Weeks", "B61", "=200+ROW(A61)");

    const { northStar } = addOn.done("readNorthStar", {});
    expect(northStar.drifted).toBe(true);
    expect(northStar.notes.join(" ")).toContain("another one than when it was chosen");

    const accepted = addOn.done("acceptDefinition", { reason: "Guests count too" });
    expect(accepted.northStar.drifted).toBe(false);
    expect(changesIn(accepted.northStar.sections)).toMatchObject([
      { what: "Formula", before: "the formula of 2026-11-22", after: "=200+ROW(A61)", reason: "Guests count too" },
      { what: "Chosen" },
    ]);
  });

  test("that changed is told in words: the formula now, and the first recorded week that has it", () => {
    const addOn = chosen();
    addOn.host.clock.set("2026-12-09T10:00:00Z");
    addOn.host.spreadsheet
      .insertSheet("History")
      .getRange(1, 1, 4, 3)
      .setValues([
        ["Week", "teams", "North Star definition"],
        [46_349, 161, "aaaaaaaa"],
        [46_356, 162, "bbbbbbbb"],
        [46_363, 163, "bbbbbbbb"],
      ]);
    typed(addOn, "Weeks", "B61", "=200+ROW(A61)");

    expect(addOn.done("readNorthStar", {}).northStar.notes.join(" ")).toContain("It is now =200+ROW(A61), since the week of 2026-11-30.");
    addOn.done("acceptDefinition", { reason: "Guests count too" });
    typed(addOn, "Weeks", "B61", "=300+ROW(A61)");
    const [line] = changesIn(addOn.done("acceptDefinition", { reason: "And partners" }).northStar.sections);

    expect(line).toMatchObject({ before: "the formula of 2026-12-09", after: "=300+ROW(A61)" });
    expect(changesIn(addOn.done("readNorthStar", {}).northStar.sections)[1]?.after).toBe("=200+ROW(A61), since the week of 2026-11-30");
    expect(addOn.shown("North Star").join(" ")).not.toMatch(/[0-9a-f]{8},,/);
  });
});

test("each weekly snapshot keeps the hash of the North Star's formula, so that a change shows where it happened", () => {
  const addOn = withExample();
  addOn.done("takeSnapshot", {});

  const [headings = [], ...weeks] = addOn.shown("History");
  const week = weeks[weeks.length - 1] ?? [];
  expect(week[headings.indexOf("North Star definition")]).toMatch(/^[0-9a-f]{8}$/);
});

test("the recorded weeks of the North Star are one line, split where its formula changed", () => {
  const addOn = withExample();
  expect(addOn.done("readNorthStar", {}).record.stretches.map((stretch) => stretch.length)).toEqual([12]);

  const history = addOn.host.spreadsheet.getSheetByName("History");
  const column = (addOn.shown("History")[0] ?? []).indexOf("North Star definition") + 1;
  history?.getRange(10, column, 4, 1).setValues([["00c0ffee"], [""], ["00c0ffee"], ["00c0ffee"]]);
  addOn.shown("History");
  const { metric, stretches } = addOn.done("readNorthStar", {}).record;

  expect(metric).toBe("listening_minutes");
  expect(stretches.map((stretch) => stretch.length)).toEqual([8, 4]);
  expect(stretches[1]?.[0]).toEqual([46314, 114.5]);
});

test("a North Star whose History was deleted has no recorded weeks", () => {
  const addOn = withExample();
  const history = addOn.host.spreadsheet.getSheetByName("History");
  if (history) addOn.host.spreadsheet.deleteSheet(history);

  expect(addOn.done("readNorthStar", {}).record).toEqual({ metric: "listening_minutes", stretches: [] });
});

describe("vetting a candidate", () => {
  test("sees the lead over revenue in the example's series past odd weeks, as =NSMLEAD does", () => {
    const addOn = withExample();
    const vetting = vetOne(addOn, "Listening minutes per weekly active listener", "listening_minutes", "weekly_revenue");

    expect(vetting.verdict).toBe("good");
    expect(vetting.tests).toHaveLength(10);
    expect(vetting.tests.find(({ test }) => test === "predicts revenue")).toMatchObject({
      result: "pass",
      evidence: expect.stringMatching(/Leads by 3 weeks: .* Left out as odd: 2025-12-22, .*2026-06-29\.$/),
    });
    addOn.host.spreadsheet.insertSheet("Lead").getRange(1, 1).setFormula("=NSMLEAD(listening_minutes, weekly_revenue)");
    expect(addOn.shown("Lead")[0]?.slice(0, 2)).toEqual(["leads", "3"]);
  });

  test("without a metric asks instead of guessing", () => {
    const { tests, data, formula } = vetOne(openAddOn(), "Weekly active teams", "");

    expect([data, formula]).toEqual([[], []]);
    expect(tests.find(({ test }) => test === "predicts revenue")?.result).toBe("ask");
  });

  test("hears the formula: a weighted score is a composite whatever its name", () => {
    const addOn = withColumns({ part: wave, score: (row) => `=0.6*B${row}+0.4*B${row}` });

    expect(vetOne(addOn, "Weekly active teams", "score")).toMatchObject({ verdict: "bad", antiPattern: "composite", spoke: "formula" });
  });

  test("examines no lead over revenue for a metric made of revenue", () => {
    const addOn = withColumns({ revenue: wave, star: (row) => `=B${row}/3` });

    const vetting = vetOne(addOn, "Weekly active teams", "star", "revenue");

    expect(vetting.tests.find(({ test }) => test === "predicts revenue")).toMatchObject({
      result: "fail",
      evidence: expect.stringContaining("computed from revenue"),
    });
    expect(vetting.data.map(({ sentence }) => sentence).join(" ")).not.toMatch(/Leads by|Moves with/);
  });

  const till = (row: number) => wave(row) * 3;

  test.each([
    ["of the chosen revenue's cells under any heading", "=B{row}*0.05+C{row}"],
    ["of another tab that reads them", "=Mirror!A{row}*0.1"],
    ["of its name", "=INDEX(turn_over,{row})"],
  ])("is circular when the formula is made %s", (_what, formula) => {
    const addOn = withColumns({ turn_over: till, part: wave, star: (row) => formula.replace(/\{row\}/g, String(row)) });
    const mirror = addOn.host.spreadsheet.insertSheet("Mirror");
    mirror.getRange(2, 1, 60, 1).setFormulas(Array.from({ length: 60 }, (_none, row) => [`=Weeks!B${row + 2}+1`]));
    addOn.host.spreadsheet.getSheetByName("Weeks")?.getRange("B1").setValue("Till");
    addOn.shown("Mirror");

    const { tests } = vetOne(addOn, "Weekly active teams", "star", "turn_over");

    expect(tests.find(({ test }) => test === "predicts revenue")).toMatchObject({
      result: "fail",
      evidence: expect.stringContaining("computed from turn_over"),
    });
  });

  test("is not circular when it looks something else up in the table that holds revenue too, or stands under sales calls", () => {
    const addOn = withColumns({
      turn_over: till,
      part: wave,
      star: (row) => `=VLOOKUP(A${row},A:C,3,FALSE)`,
      calls: (row) => `=C${row}*2`,
    });
    addOn.host.spreadsheet.getSheetByName("Weeks")?.getRange("C1").setValue("Sales calls made");
    addOn.shown("Weeks");

    for (const metric of ["star", "calls"])
      expect(vetOne(addOn, "Weekly active teams", metric, "turn_over").formula.map(({ sentence }) => sentence)).toEqual([]);
  });

  test("of revenue itself is the outcome and no star", () => {
    const addOn = withColumns({ turn_over: till });

    expect(vetOne(addOn, "Nights booked", "turn_over", "turn_over")).toMatchObject({
      verdict: "bad",
      antiPattern: "lagging",
      spoke: "data",
    });
  });

  test.each([
    ["in the next column", "=B%/C%"],
    ["in percent, empty without users", '=IFERROR(B%/C%*100,"")'],
  ])("finds a ratio that rises because its denominator shrinks: %s", (_where, formula) => {
    const addOn = withColumns({
      sessions_done: (row) => 9000 + wave(row),
      users: (row) => 2000 - 15 * row + Math.round(20 * Math.sin(row)),
      sessions_per_user: (row) => formula.replace(/%(?=[/*,]|$)/g, String(row)),
    });
    expect(vetOne(addOn, "Sessions finished per user", "sessions_per_user").data).toContainEqual({
      result: "fail",
      sentence: expect.stringMatching(/^The ratio changed by \d+%, its denominator by -\d+%: it improves because fewer are counted\.$/),
    });
    expect(
      vetOne(addOn, "Sessions finished", "sessions_done")
        .data.map(({ sentence }) => sentence)
        .join(),
    ).not.toContain("denominator");
  });

  test("takes no single cell for the denominator, wherever it stands", () => {
    const addOn = withColumns({ done_weekly: wave, users: (row) => 2000 - 15 * row, per_user_of_today: (row) => `=B${row}/C$61` });
    expect(JSON.stringify(vetOne(addOn, "Work done per user", "per_user_of_today").data)).not.toContain("denominator");
  });

  test("weighs its noise against the change that this quarter's plan wants of it", () => {
    const addOn = withColumns({ teams: wave });
    const noise = () => vetOne(addOn, "Weekly active teams", "teams").data.find(({ sentence }) => sentence.startsWith("Trend apart"));
    expect(noise()?.sentence).toMatch(/so a real change can be seen\.$/);
    const [objective] = addOn.done("saveObjective", { at: null, objective: "Teams stay", quarter: "2026-Q4", owner: "" }).objectives;
    if (!objective) throw new Error("The objective was not saved.");
    const keyResult = {
      at: null,
      objective: objective.at,
      text: "Raise teams from 1,000 to 1,010",
      metric: "teams",
      type: "change" as const,
    };
    addOn.done("saveKeyResult", { ...keyResult, start: "1000", target: "1010", current: "", owner: "", weight: "" });
    expect(noise()).toMatchObject({
      result: "fail",
      sentence: expect.stringMatching(/; the planned change of 10 would drown in it: plan a larger change or a steadier metric\.$/),
    });
  });

  test("says when the cells hold more than one formula", () => {
    const addOn = withColumns({ part: wave, star: (row) => (row < 20 ? 900 + row : `=B${row}+1`) });

    expect(
      vetOne(addOn, "Weekly active teams", "star")
        .formula.map(({ sentence }) => sentence)
        .join(" "),
    ).toContain("2 different formulas");
  });

  test("of a name that points nowhere any more goes by its words alone", () => {
    expect(vetOne(openAddOn(), "Pageviews", "gone_metric")).toMatchObject({ verdict: "bad", antiPattern: "vanity", data: [] });
  });
});

describe("the decision matrix", () => {
  const rated = (name: string, ratings: number[]) => ({ name, definition: "", metric: "", ratings });

  test("ranks, and says what one changed rating would do", () => {
    const { ranked, sentences } = openAddOn().done("rankCandidates", {
      candidates: [
        rated("New paid seats", [3, 5, 3, 5]),
        rated("Weekly active teams", [5, 5, 4, 5]),
        rated("Daily messages", [4, 3, 5, 4]),
      ],
    });

    expect(ranked.map(({ rank, name, total }) => [rank, name, total])).toEqual([
      [1, "Weekly active teams", 19],
      [2, "New paid seats", 16],
      [2, "Daily messages", 16],
    ]);
    expect(sentences).toEqual([
      "Weekly active teams stays first whichever single rating changes by a point.",
      "New paid seats can go: Weekly active teams is at least as good on every attribute.",
    ]);
  });

  test("shows a tie as a tie", () => {
    const { sentences } = openAddOn().done("rankCandidates", { candidates: [rated("A", [5, 4, 4, 4]), rated("B", [4, 5, 4, 4])] });

    expect(sentences).toEqual(["A tie: A and B share the first place, so the ratings do not decide."]);
  });

  test("leaves out candidates that are not rated yet", () => {
    const half = { name: "Half", definition: "", metric: "", ratings: [5, null, 3, 4] };

    expect(openAddOn().done("rankCandidates", { candidates: [half] })).toEqual({ ranked: [], sentences: [] });
    const { ranked, sentences } = openAddOn().done("rankCandidates", {
      candidates: [half, rated("A", [5, 5, 5, 5]), rated("B", [3, 3, 3, 3])],
    });
    expect(ranked.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(sentences[0]).toBe("A stays first among the rated ones whichever single rating changes by a point.");
  });

  test("quotes the attribute and says are of several", () => {
    const { sentences } = openAddOn().done("rankCandidates", {
      candidates: [rated("A", [5, 4, 4, 4]), rated("B", [4, 4, 4, 4]), rated("C", [4, 4, 4, 4]), rated("D", [1, 1, 1, 1])],
    });

    expect(sentences[0]).toContain("A: 4 instead of 5 on “customer value” would take the lead away or tie it.");
    expect(sentences).toContain("D can go: A, B and C are at least as good on every attribute.");
  });

  test("stands in a tab with a ranking that recalculates, and comes back from it", () => {
    const addOn = openAddOn();
    const candidates = [rated("A", [5, 4, 4, 4]), rated("B", [4, 5, 5, 4])];

    expect(addOn.done("saveCandidates", { candidates, revenue: "sales", agreed: [] }).saved).toBe(true);

    expect(addOn.shown("Candidates")[1]?.slice(9, 12)).toEqual(["2", "A", "17"]);
    expect(addOn.done("readNorthStar", {})).toMatchObject({ candidates, revenue: "sales" });
  });

  test("can be undone: a new tab goes, what stood in an old one comes back, formulas and strangers included", () => {
    const addOn = openAddOn();
    const first = addOn.done("saveCandidates", {
      candidates: [rated("A", [5, 4, 4, 4]), rated("B", [4, 5, 5, 4])],
      revenue: "",
      agreed: [],
    });
    typed(addOn, "Candidates", "D3", "=2+2");
    const before = addOn.shown("Candidates");
    const again = { candidates: [rated("A", [1, 4, 4, 4]), rated("C", [2, 2, 2, 2])], revenue: "" };
    const { differences } = addOn.done("saveCandidates", { ...again, agreed: [] });
    const second = addOn.done("saveCandidates", { ...again, agreed: differences });
    expect(addOn.host.spreadsheet.getSheetByName("Candidates")?.getRange("D3").getFormula()).toBe("=2+2");

    addOn.done("undoTab", { undo: second.undo });

    expect(addOn.shown("Candidates")).toEqual(before);
    typed(addOn, "Candidates", "D3", "4");
    expect(addOn.call("undoTab", { undo: second.undo })).toMatchObject({ ok: false });
    typed(addOn, "Candidates", "D3", "4");
    addOn.host.spreadsheet.getSheetByName("Candidates")?.getRange("D3").setValue(4);
    addOn.done("undoTab", { undo: first.undo });
    expect(addOn.tabs()).not.toContain("Candidates");
  });

  test("keeps other people's candidates and ratings until they are shown", () => {
    const addOn = openAddOn();
    addOn.done("saveCandidates", { candidates: [rated("A", [5, 4, 4, 4]), rated("B", [4, 5, 5, 4])], revenue: "", agreed: [] });

    const again = { candidates: [rated("A", [1, 4, 4, 4]), rated("C", [2, 2, 2, 2])], revenue: "" };
    const { saved, differences } = addOn.done("saveCandidates", { ...again, agreed: [] });
    expect({ saved, differences }).toEqual({ saved: false, differences: ["A, Measures customer value (1-5): “5” becomes “1”."] });

    expect(addOn.done("saveCandidates", { ...again, agreed: differences }).saved).toBe(true);
    expect(addOn.done("readNorthStar", {}).candidates.map(({ name, ratings }) => [name, ratings[0]])).toEqual([
      ["A", 1],
      ["B", 4],
      ["C", 2],
    ]);
  });
});

test("a page of explanations gets a tab of its own and never writes over one", () => {
  const addOn = openAddOn();
  const page = { tab: "Workshop", widths: [100, 300], rows: [["# Workshop"], ["| Minutes", "What"], ["15", "Why"]] };

  addOn.done("createPage", page);

  expect(addOn.shown("Workshop")).toEqual([["Workshop"], ["Minutes", "What"], ["15", "Why"]]);
  expect(addOn.call("createPage", page)).toMatchObject({ ok: false });
});

test("what a person typed and did not save is kept for that person alone, and goes when it is emptied", () => {
  const addOn = openAddOn();
  addOn.done("keepDraft", { draft: '{"questions":["Time saved"]}' });

  expect(addOn.done("readNorthStar", {}).draft).toBe('{"questions":["Time saved"]}');
  expect(addOn.done("readNorthStar", {}, addOn.host.as("ben@example.com")).draft).toBe("");
  addOn.done("keepDraft", { draft: "" });
  expect(addOn.done("readNorthStar", {}).draft).toBe("");
});
