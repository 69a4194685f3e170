/** What is worked out on the way to a North Star: kept while the sidebar is open, written to the sheet when asked to. */
import type {
  Candidate,
  NorthStarPage,
  NorthStarView,
  RankView,
  StarRecord,
  StressAnswer,
  TestResult,
  VettedTest,
  Vetting,
} from "../../src/app/api/north-star";
import { fourQuestions } from "../library/questions";
import { observed } from "../observed";

export const stepNames = ["questions", "candidates", "vet", "compare", "choose"] as const;
export type StepName = (typeof stepNames)[number];

/** What a person says about one test of one candidate. */
export interface OwnAnswer {
  result: TestResult;
  answer: string;
}

interface Draft {
  northStar: NorthStarView | null;
  /** Recorded weeks; of another metric when the choice has changed since. */
  record: StarRecord;
  /** Null shows the choice that stands. */
  step: StepName | null;
  questions: readonly string[];
  candidates: readonly Candidate[];
  revenue: string;
  /** By name of the candidate. */
  vettings: Readonly<Record<string, Vetting>>;
  answers: Readonly<Record<string, Readonly<Record<string, OwnAnswer>>>>;
  stress: Readonly<Record<string, readonly StressAnswer[]>>;
  /** The candidate that is looked at, and proposed for the choice. */
  chosen: string;
  ranking: RankView;
}

const noRatings = [null, null, null, null];

export const draft = observed<Draft>({
  northStar: null,
  record: { metric: "", stretches: [] },
  step: null,
  questions: fourQuestions.map(() => ""),
  candidates: [],
  revenue: "",
  vettings: {},
  answers: {},
  stress: {},
  chosen: "",
  ranking: { ranked: [], sentences: [] },
});

/** A candidate that nobody has rated. */
export function newCandidate(name = "", definition = "", metric = ""): Candidate {
  return { name, definition, metric, ratings: [...noRatings] };
}

/** Candidates that have a name. */
export function namedCandidates(): Candidate[] {
  return draft.current().candidates.filter(({ name }) => name.trim() !== "");
}

/** Adds a candidate, unless one of that name is there; an empty one at the end makes room. */
export function addCandidate(candidate: Candidate): void {
  const { candidates } = draft.current();
  if (candidate.name !== "" && candidates.some(({ name }) => name === candidate.name)) return;
  const filled = candidate.name === "" ? candidates : candidates.filter(({ name, definition }) => name !== "" || definition !== "");
  draft.change({ candidates: [...filled, candidate] });
}

/** Changes one candidate; what was said about it under its old name moves along. */
export function changeCandidate(index: number, change: Partial<Candidate>): void {
  const { candidates } = draft.current();
  draft.change({ candidates: candidates.map((each, at) => (at === index ? { ...each, ...change } : each)) });
}

/** Takes what the sheet says, and keeps what was typed here meanwhile. */
export function takePage({ northStar, candidates, revenue, record }: NorthStarPage): void {
  const before = draft.current();
  const typed = before.candidates.some(({ name }) => name.trim() !== "");
  draft.change({
    northStar,
    record,
    questions: before.questions.map(
      (answer, index) => answer || (northStar.questions.find(({ question }) => question === fourQuestions[index]?.question)?.answer ?? ""),
    ),
    candidates: typed || candidates.length === 0 ? before.candidates : candidates,
    revenue: before.revenue || revenue || northStar.fields.revenue,
  });
}

/** Keeps a vetting, with the answers that the sheet holds for the chosen North Star and a first way for the stress test. */
export function takeVettings(vettings: readonly Vetting[]): void {
  const { answers, stress, northStar, chosen } = draft.current();
  const byName: Record<string, Vetting> = {};
  const newAnswers = { ...answers };
  const newStress = { ...stress };
  for (const vetting of vettings) {
    const { name, counter } = vetting;
    byName[name] = vetting;
    const isChosen = northStar?.fields.name === name;
    newAnswers[name] ??= isChosen ? answersIn(northStar) : {};
    newStress[name] ??= isChosen && northStar.stress.length > 0 ? northStar.stress : [counter];
  }
  const looked = byName[chosen] ? chosen : (vettings[0]?.name ?? "");
  draft.change({ vettings: byName, answers: newAnswers, stress: newStress, chosen: looked });
}

function answersIn({ vetting }: NorthStarView): Record<string, OwnAnswer> {
  const found: Record<string, OwnAnswer> = {};
  for (const { test, result, answer } of vetting) if (answer !== "") found[test] = { result, answer };
  return found;
}

/** The ten tests with what the person said; a test that was asked has the person's result. */
export function vettedTests(name: string): VettedTest[] {
  const { vettings, answers } = draft.current();
  return (vettings[name]?.tests ?? []).map(({ test, result, evidence }) => {
    const own = answers[name]?.[test];
    return { test, result: result === "ask" ? (own?.result ?? "ask") : result, evidence, answer: own?.answer.trim() ?? "" };
  });
}
