import type { TreeFields, TreeView } from "../../src/app/api/metric-tree";
import { type AddOn, openAddOn } from "../support/add-on";

function withExample(): AddOn {
  const addOn = openAddOn();
  addOn.done("createExample", {});
  return addOn;
}

const fieldsOf = (view: TreeView, metric: string): TreeFields => {
  const all = [...view.nodes.map((node) => node.metric), ...view.counters, ...view.outside];
  return all.find(({ fields }) => fields.metric === metric)?.fields as TreeFields;
};

describe("the tree of the example", () => {
  const addOn = withExample();

  test("has the North Star on top, its inputs below, results and counter-metrics beside it", () => {
    const view = addOn.done("readMetricTree", {});

    expect(view.nodes.map(({ depth, metric }) => [depth, metric.fields.metric])).toEqual([
      [0, "listening_minutes"],
      [1, "session_minutes"],
      [1, "sessions_per_listener"],
      [1, "podcast_share"],
      [1, "discovery_share"],
    ]);
    expect(view).toMatchObject({ result: "weekly_revenue", issues: [], hasTab: true });
    expect(view.counters).toHaveLength(5);
    expect(view.outside.map(({ fields }) => fields.metric)).toEqual(["free_to_paid", "new_subscriber_retention", "weekly_revenue"]);
  });

  test("shows value, change and trend of each metric as the sheet does", () => {
    const [star] = addOn.done("readMetricTree", {}).nodes;

    expect(star?.metric).toMatchObject({ lastShown: "122.3", changeShown: "−5.4", trend: "rising", better: true });
    expect(addOn.shown("Metrics")[1]?.slice(7, 10)).toEqual(["122.3", "-5.4", "rising"]);
  });

  test("says for each edge what the data show, without the weeks in which events were lost", () => {
    const { edges } = addOn.done("readTreeEvidence", {});

    expect(edges.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ["session_minutes", "moves"],
      ["sessions_per_listener", "moves"],
      ["podcast_share", "none"],
      ["discovery_share", "none"],
      ["listening_minutes", "moves"],
    ]);
    expect(edges[4]).toMatchObject({ parent: "weekly_revenue", helps: true, sentence: expect.stringContaining("Leads by 3 weeks") });
    expect(edges[0]?.sentence).toContain("Left out as odd: 2025-12-22, 2026-01-05, 2026-06-29.");
  });

  test("explains the star's move from its parts, which add up to it", () => {
    const [move] = addOn.done("readTreeEvidence", {}).moves;
    const [whole, ...parts] = [...(move?.sentence.match(/[+−]\d+\.\d(?=%)/g) ?? [])].map((text) => Number(text.replace("−", "-")));

    expect(move?.sentence).toContain("from session_minutes");
    // From 114.5 to 122.3 as recorded, and not what the rounded parts make.
    expect(whole).toBe(6.8);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole ?? 0, 0);
  });

  test("flags a counter-metric that gets worse while its metric gets better, in the sidebar as in the sheet", () => {
    const breached = addOn.done("readTreeEvidence", {}).guards.filter((guard) => guard.breached);

    expect(breached.map(({ metric, counter }) => [metric, counter])).toEqual([["sessions_per_listener", "notification_opt_outs"]]);
    expect(addOn.shown("Metrics")[3]?.[10]).toBe("⚠ notification_opt_outs gets worse meanwhile");
  });

  test("reads each tab with values once, however many metrics it holds", () => {
    addOn.host.calls.reset();
    addOn.done("readTreeEvidence", {});

    const reads = Object.entries(addOn.host.calls.byName).filter(([name]) => /\.get(?:Values|DisplayValues|Formulas)$/.test(name));
    expect(reads.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3);
  });

  test("stands on a tab of its own when asked to, with formulas for its values, and is drawn there anew", () => {
    addOn.done("writeTree", { agreed: [] });
    expect(addOn.done("writeTree", { agreed: [] })).toMatchObject({ saved: true, differences: [] });

    const rows = addOn.shown("Metric tree");
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual(["listening_minutes", "North Star", "122.3", "-5.4", "rising", "Ana", "uninstall_rate", "0.85%"]);
    expect(rows[2]?.[0]).toBe("└─ session_minutes");
  });
});

describe("drawing the tree anew", () => {
  const drawn = (): AddOn => {
    const addOn = withExample();
    addOn.done("writeTree", { agreed: [] });
    return addOn;
  };
  const type = (addOn: AddOn, cell: string, value: string): void => {
    addOn.host.spreadsheet.getSheetByName("Metric tree")?.getRange(cell).setValue(value);
    addOn.shown("Metric tree");
  };

  test("asks before it writes over what somebody wrote, and leaves notes below and beside it alone", () => {
    const addOn = drawn();
    type(addOn, "F3", "Ben + Zoe");
    type(addOn, "A12", "Note of the team");
    type(addOn, "K2", "Beside it");
    const before = addOn.shown("Metric tree");

    const asked = addOn.done("writeTree", { agreed: [] });
    expect(asked).toMatchObject({ saved: false, differences: [expect.stringMatching(/^F3: “Ben \+ Zoe” becomes “\w+”\.$/)] });
    expect(addOn.shown("Metric tree")).toEqual(before);

    const { saved, undo } = addOn.done("writeTree", { agreed: asked.differences });
    const after = addOn.shown("Metric tree");
    expect([saved, after[11]?.[0], after[1]?.[10]]).toEqual([true, "Note of the team", "Beside it"]);
    expect(after[2]?.[5]).not.toBe("Ben + Zoe");
    addOn.done("undoTab", { undo });
    expect(addOn.shown("Metric tree")).toEqual(before);
  });

  test("shows a formula of somebody's own before it goes", () => {
    const addOn = drawn();
    addOn.host.spreadsheet.getSheetByName("Metric tree")?.getRange("C3").setFormula("=40+2");
    addOn.shown("Metric tree");

    expect(addOn.done("writeTree", { agreed: [] }).differences).toEqual([expect.stringMatching(/^C3: “=40\+2” becomes “=IFERROR/)]);
  });

  test("moves and empties its own rows without asking when a metric leaves the tree, and asks where a note stands in its way", () => {
    const addOn = drawn();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "session_minutes");
    addOn.done("saveTreeMetric", { was, fields: { ...was, drives: "", role: "" } });

    expect(addOn.done("writeTree", { agreed: [] })).toMatchObject({ saved: true });
    expect(addOn.shown("Metric tree")).toHaveLength(5);
    type(addOn, "A6", "Our note");
    addOn.done("saveTreeMetric", { was: { ...was, drives: "", role: "" }, fields: was });
    expect(addOn.done("writeTree", { agreed: [] })).toMatchObject({ saved: false, differences: ["A6: “Our note” goes."] });
  });

  test("for the first time can be undone: the tab goes", () => {
    const addOn = withExample();
    const { undo } = addOn.done("writeTree", { agreed: [] });

    addOn.done("undoTab", { undo });

    expect(addOn.tabs()).not.toContain("Metric tree");
  });
});

describe("changing the tree", () => {
  test("writes only what changed, and says what the change breaks", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "podcast_share");

    const view = addOn.done("saveTreeMetric", { was, fields: { ...was, owner: "Eva", counter: "" } });

    expect(view.issues.map(({ sentence }) => sentence)).toEqual([
      'Eva owns both "podcast_share" and "discovery_share": one primary input a team.',
      '"podcast_share" has no counter-metric: name what must not get worse while it improves.',
    ]);
    expect(addOn.shown("Metrics")[4]?.slice(0, 6)).toEqual(["podcast_share", "Input", "listening_minutes", "Eva", "share", "up"]);
  });

  test("writes fields that stand side by side in one call, and leaves the cells between others alone", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "podcast_share");
    addOn.host.calls.reset();
    addOn.done("saveTreeMetric", {
      was,
      fields: { ...was, role: "Driver", drives: "", owner: "Zoe", counter: "skip_rate", madeOf: "a + b" },
    });

    expect(addOn.host.calls.byName["Range.setValues"]).toBe(3);
    const [, , , , row = []] = addOn.shown("Metrics");
    expect(row.slice(0, 7)).toEqual(["podcast_share", "Driver", "", "Zoe", "share", "up", "skip_rate"]);
    expect(row[14]).toBe("a + b");
  });

  test("is refused where somebody else changed the same cell meanwhile", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "podcast_share");
    addOn.done("saveTreeMetric", { was, fields: { ...was, owner: "Zoe" } });

    expect(addOn.call("saveTreeMetric", { was, fields: { ...was, owner: "Eva" } })).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining("owner is “Zoe” now") }],
    });
  });

  test("refuses a metric that drives itself or something that does not exist", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "podcast_share");

    for (const drives of ["podcast_share", "happiness"])
      expect(addOn.call("saveTreeMetric", { was, fields: { ...was, drives } })).toMatchObject({ ok: false, issues: [{ field: "drives" }] });
  });

  test("gives an own Metrics tab the columns that it lacks, behind its last one", () => {
    const addOn = openAddOn();
    const { spreadsheet } = addOn.host;
    spreadsheet
      .insertSheet("Metrics")
      .getRange(1, 1, 3, 3)
      .setValues([
        ["Current", "Note", "Metric"],
        [5, "ours", "teams"],
        [7, "theirs", "invites"],
      ]);
    addOn.shown("Metrics");
    const was = fieldsOf(addOn.done("readMetricTree", {}), "teams");

    const view = addOn.done("saveTreeMetric", { was, fields: { ...was, role: "North Star", owner: "Ana" } });

    expect(addOn.shown("Metrics")).toEqual([
      ["Current", "Note", "Metric", "Role", "Owner"],
      ["5", "ours", "teams", "North Star", "Ana"],
      ["7", "theirs", "invites"],
    ]);
    expect(view.nodes.map(({ metric }) => metric.fields.metric)).toEqual(["teams"]);
  });

  test("says when a stated relation does not hold", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "listening_minutes");
    addOn.done("saveTreeMetric", { was, fields: { ...was, madeOf: "session_minutes + podcast_share" } });

    expect(addOn.done("readTreeEvidence", {}).moves[0]?.sentence).toContain(
      "listening_minutes is not the sum of session_minutes and podcast_share",
    );
  });

  test("colours an input by both directions: more of what should be less is no help, and the sentence says so", () => {
    const addOn = withExample();
    const was = fieldsOf(addOn.done("readMetricTree", {}), "session_minutes");
    addOn.done("saveTreeMetric", { was, fields: { ...was, direction: "down" } });

    expect(addOn.done("readTreeEvidence", {}).edges[0]).toMatchObject({
      verdict: "moves",
      helps: false,
      sentence: expect.stringContaining("Better for one is worse for the other."),
    });
  });

  test("explains a sum from which something is taken off, and shows shares in points", () => {
    const addOn = openAddOn();
    const sheet = addOn.host.spreadsheet.insertSheet("Weeks");
    const weeks = [0, 1, 2, 3, 4].map((week) => [
      45_900 + 7 * week,
      100 + 10 * week,
      60 + 12 * week,
      50,
      10 + 2 * week,
      0.324 - 0.006 * week,
    ]);
    sheet.getRange(1, 1, 6, 6).setValues([["Week", "star", "fresh", "back", "churned", "part"], ...weeks]);
    sheet.getRange("F2:F6").setNumberFormat("0.0%");
    ["star", "fresh", "back", "churned", "part"].forEach((name, index) => {
      addOn.host.spreadsheet.setNamedRange(name, sheet.getRange(2, index + 2, 5, 1));
    });
    const metrics = addOn.host.spreadsheet.insertSheet("Metrics");
    metrics.getRange(1, 1, 3, 5).setValues([
      ["Metric", "Role", "Made of", "Current", "Change"],
      ["star", "North Star", "fresh + back − churned", 140, 10],
      ["part", "Input", "", 0.3, -0.006],
    ]);
    metrics.getRange("D3:E3").setNumberFormat("0.0%");
    addOn.shown("Metrics");

    expect(addOn.done("readTreeEvidence", {}).moves.map(({ sentence }) => sentence)).toEqual([
      "Over 4 weeks: star +40.0%: +48.0% from fresh, −8.0% from churned, +0.0% from back.",
    ]);
    expect(addOn.done("readMetricTree", {}).outside[0]?.changeShown).toBe("−0.6 points");
  });

  test("leaves a tab named Metric tree alone that holds something else", () => {
    const addOn = withExample();
    addOn.host.spreadsheet.insertSheet("Metric tree").getRange("A1").setValue("Ours");
    addOn.shown("Metric tree");

    expect(addOn.call("writeTree", { agreed: [] })).toMatchObject({ ok: false });
    expect(addOn.shown("Metric tree")).toEqual([["Ours"]]);
  });
});

test("without a Metrics tab there is no tree, and nothing breaks", () => {
  const addOn = openAddOn();

  expect(addOn.done("readMetricTree", {})).toMatchObject({ nodes: [], hasTab: false });
  expect(addOn.done("readTreeEvidence", {})).toEqual({ edges: [], guards: [], moves: [] });
  expect(addOn.call("writeTree", { agreed: [] })).toMatchObject({ ok: false });
});
