/** Workbooks as the server would describe them, for the tests of the sidebar. */
import type { WorkbookView } from "../../src/app/api/actions";
import type { MetricView } from "../../src/app/api/metric";
import type { ForecastView, KeyResultView, ObjectiveView, ScoreView, StatusView } from "../../src/app/api/plan";

export const noScore: ScoreView = { score: null, grade: null, band: null, problem: null };
export const yellow: ScoreView = { score: 0.41, grade: 0.4, band: "yellow", problem: null };

const atRisk: StatusView = {
  word: "At risk",
  reason: "At risk: 0.41 against 0.55 expected by today; from here you need 1.6 times the planned pace.",
  catchUpFactor: 1.6,
};
export const forecast: ForecastView = {
  values: [
    [46321, 0.35],
    [46328, 0.38],
    [46335, 0.36],
    [46342, 0.41],
  ],
  end: 46387,
  target: 0.5,
  landing: {
    value: 0.47,
    low: 0.44,
    high: 0.5,
    shown: { value: "47%", low: "44%", high: "50%" },
    score: 0.8,
    reachedOn: "2027-03-12",
    isReached: false,
  },
};

export function makeMetric(change: Partial<MetricView> = {}): MetricView {
  return {
    name: "week1_retention",
    range: "Data!C2:C61",
    last: 0.41,
    lastShown: "41.0%",
    recent: [0.35, 0.38, 0.36, 0.41],
    problem: null,
    ...change,
  };
}

export function makeKeyResult(row: number, change: Partial<KeyResultView> = {}): KeyResultView {
  const text = change.text ?? "Raise week-1 retention from 35% to 50%";
  return {
    at: { row, was: text },
    text,
    metric: "week1_retention",
    type: "change",
    start: "35%",
    target: "50%",
    current: "41%",
    owner: "Ana",
    weight: "",
    score: yellow,
    status: atRisk,
    forecast,
    ...change,
  };
}

export function makeObjective(row: number, change: Partial<ObjectiveView> = {}): ObjectiveView {
  const objective = change.objective ?? "Become the daily audio companion";
  return {
    at: { row, was: objective },
    objective,
    quarter: "2026-Q4",
    owner: "Ana",
    score: yellow,
    status: { word: "At risk", reason: "At risk: 1 of 1", catchUpFactor: 1.6 },
    keyResults: [makeKeyResult(row)],
    ...change,
  };
}

export function emptyWorkbook(): WorkbookView {
  return {
    metrics: { metrics: [] },
    plan: { tab: null, currentQuarter: "2026-Q4", objectives: [], lacks: [] },
    schedule: { on: false, mine: false, by: "", day: 1, hour: 9, timeZone: "Europe/Paris", last: null, next: "", problem: null },
    northStar: { name: "", metric: "", notes: [] },
  };
}

export function exampleWorkbook(): WorkbookView {
  const tickets = makeKeyResult(3, {
    text: "Cut support tickets to 100 a week",
    type: "decrease",
    start: "140",
    target: "100",
    current: "120",
  });
  return {
    metrics: {
      metrics: [
        makeMetric(),
        makeMetric({
          name: "nps",
          range: "#REF!",
          last: null,
          lastShown: "",
          recent: [],
          problem: "The cells of nps were deleted (#REF!).",
        }),
      ],
    },
    plan: {
      tab: "OKRs",
      currentQuarter: "2026-Q4",
      lacks: [],
      objectives: [
        makeObjective(2, { keyResults: [makeKeyResult(2), tickets] }),
        makeObjective(4, { objective: "Turn listeners into subscribers", keyResults: [], score: noScore, status: null }),
      ],
    },
    schedule: {
      on: true,
      mine: true,
      by: "ana@example.com",
      day: 1,
      hour: 9,
      timeZone: "Europe/Paris",
      last: {
        at: "2026-11-16T08:02:00Z",
        by: "ana@example.com",
        week: "2026-W46",
        result: "recorded",
        sentence: "Week 2026-W46 is recorded: 2 metrics and 2 scores.",
      },
      next: "Monday 23 November, 9:00",
      problem: null,
    },
    northStar: { name: "", metric: "", notes: [] },
  };
}
