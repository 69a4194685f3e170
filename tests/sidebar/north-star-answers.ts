/** What the server would say about a North Star and its tree, for the tests of the sidebar. */
import type { TreeEvidence, TreeFields, TreeMetric, TreeView } from "../../src/app/api/metric-tree";
import type { NorthStarPage, NorthStarView, Vetting } from "../../src/app/api/north-star";
import type { FakeServer } from "./server";

const noFields = { name: "", definition: "", captures: "", metric: "", unit: "", revenue: "", owner: "", reviewBy: "" };

export function noNorthStar(): NorthStarView {
  return {
    state: "none",
    fields: noFields,
    chosenOn: "",
    sections: [],
    notes: [],
    early: null,
    drifted: false,
    nextReview: "2027-11-22",
  };
}

export function chosenNorthStar(change: Partial<NorthStarView> = {}): NorthStarView {
  return {
    ...noNorthStar(),
    state: "chosen",
    fields: { ...noFields, name: "Weekly active teams", metric: "week1_retention", owner: "Ana", reviewBy: "2027-01-26" },
    chosenOn: "2026-01-26",
    sections: [
      {
        key: "vetting",
        of: "Weekly active teams, 2026-01-26",
        rows: [["sticky", "Will it still be right in 12 months?", "pass", "Yes, for years"]],
      },
      { key: "stress", of: "Weekly active teams, 2026-01-26", rows: [["Share of teams with two people", "Count teams without people"]] },
      { key: "changes", of: "", rows: [["2026-01-26", "Chosen", "", "Weekly active teams", "It is what customers feel"]] },
    ],
    early: "“Weekly active teams” was chosen 9 months ago: a red flag.",
    ...change,
  };
}

export function pageOf(northStar: NorthStarView, candidates: NorthStarPage["candidates"] = []): NorthStarPage {
  return { northStar, candidates, revenue: "", record: { metric: "", stretches: [] }, draft: "" };
}

export function vettingOf(name: string): Vetting {
  const isGood = name.startsWith("Weekly");
  return {
    name,
    verdict: isGood ? "good" : "bad",
    antiPattern: isGood ? "none" : "vanity",
    why: isGood ? "It counts people who do the real thing." : "It says that people show up.",
    spoke: "wording",
    ask: "",
    better: isGood ? "" : "People who use it in their second week",
    counter: { way: "count empty teams", counter: "Share of teams with two people" },
    tests: [
      { test: "one metric", result: "pass", evidence: "It names one number." },
      { test: "sticky", result: "ask", evidence: "Will it still be right in 12 months?" },
    ],
    data: [],
    formula: [],
    formulaText: "",
  };
}

const fieldsOf = (change: Partial<TreeFields>): TreeFields => ({
  metric: "",
  role: "",
  drives: "",
  owner: "",
  unit: "",
  direction: "up",
  counter: "",
  madeOf: "",
  ...change,
});

export function treeMetric(change: Partial<TreeFields>, more: Partial<TreeMetric> = {}): TreeMetric {
  const recent = [1, 2, 3, 4, 5, 6, 7, 8];
  return { fields: fieldsOf(change), lastShown: "8", changeShown: "+1", recent, trend: "rising", better: true, problem: null, ...more };
}

export function exampleTree(): TreeView {
  return {
    nodes: [
      {
        depth: 0,
        metric: treeMetric({ metric: "active_teams", role: "North Star", owner: "Ana", counter: "churn", madeOf: "new_teams + old_teams" }),
      },
      { depth: 1, metric: treeMetric({ metric: "new_teams", role: "Driver", drives: "active_teams", owner: "Ben" }) },
      { depth: 2, metric: treeMetric({ metric: "invites", role: "Input", drives: "new_teams", owner: "Chi", counter: "churn" }) },
      { depth: 1, metric: treeMetric({ metric: "old_teams", role: "Input", drives: "active_teams" }, { trend: "falling", better: false }) },
    ],
    counters: [treeMetric({ metric: "churn", role: "Counter-metric", direction: "down" }, { lastShown: "4%" })],
    outside: [treeMetric({ metric: "sessions" })],
    result: "revenue",
    issues: [{ metric: "old_teams", sentence: "“old_teams” has no owner: name the team whose primary input it is." }],
    hasTab: true,
  };
}

function exampleEvidence(): TreeEvidence {
  return {
    edges: [
      { metric: "new_teams", parent: "active_teams", verdict: "moves", helps: true, weeks: 60, sentence: "new_teams leads by 2 weeks." },
      {
        metric: "invites",
        parent: "new_teams",
        verdict: "not enough weeks yet",
        helps: false,
        weeks: 12,
        sentence: "12 weeks, 26 are needed.",
      },
      { metric: "old_teams", parent: "active_teams", verdict: "none", helps: false, weeks: 60, sentence: "No evidence either way." },
    ],
    guards: [{ metric: "invites", counter: "churn", breached: true, sentence: "Guard breached: churn got worse." }],
    moves: [{ metric: "active_teams", sentence: "Over 4 weeks: active_teams +4.1%: +5.0% from new_teams, −0.9% from old_teams." }],
  };
}

/** A server that knows a North Star and a tree. */
export function answerNorthStar(server: FakeServer, northStar: NorthStarView = chosenNorthStar()): void {
  server.answer("readNorthStar", () => pageOf(northStar));
  server.answer("vetCandidates", ({ candidates }) => ({ vettings: candidates.map(({ name }) => vettingOf(name)) }));
  server.answer("rankCandidates", () => ({ ranked: [], sentences: [] }));
  server.answer("readMetricTree", exampleTree);
  server.answer("readTreeEvidence", exampleEvidence);
  server.answer("keepDraft", () => ({}));
  server.answer("suggestCounter", () => ({ counter: "30-day retention", way: "invite strangers" }));
}
