/** What is worked out on the way to a North Star: kept while the sidebar is open, written to the sheet when asked to. */
import type {
  Candidate,
  NorthStarFields,
  NorthStarPage,
  NorthStarView,
  RankView,
  StarRecord,
  StressAnswer,
  TestResult,
  VettedTest,
  Vetting,
} from "../../src/app/api/north-star";
import { type KeptVetting, keptIn, questionsIn } from "../../src/app/api/north-star-sections";
import { exampleOf } from "../library/examples";
import { fourQuestions, strategyTest } from "../library/questions";
import { observed } from "../observed";

export const stepNames = ["questions", "candidates", "vet", "compare", "choose"] as const;
export type StepName = (typeof stepNames)[number];

/** What a person says about one test of one candidate. */
export interface OwnAnswer {
  result: TestResult;
  answer: string;
}

/** What a person typed, part by part. */
export interface Typed {
  questions: readonly string[];
  candidates: readonly Candidate[];
  revenue: string;
  answers: Readonly<Record<string, Readonly<Record<string, OwnAnswer>>>>;
  stress: Readonly<Record<string, readonly StressAnswer[]>>;
}

interface Draft extends Typed {
  northStar: NorthStarView | null;
  /** Recorded weeks; of another metric when the choice has changed since. */
  record: StarRecord;
  /** Null shows the choice that stands. */
  step: StepName | null;
  /** By name of the candidate. */
  vettings: Readonly<Record<string, Vetting>>;
  /** The candidate that is looked at, and proposed for the choice. */
  chosen: string;
  ranking: RankView;
  /** The form of the choice, as far as it was changed; null where it was not. */
  choice: (NorthStarFields & { reason: string }) | null;
  /** The same parts as they stand in the sheet or were proposed: what differs from them is not saved. */
  saved: Typed;
}

const noRatings = [null, null, null, null];
const nothingTyped: Typed = { questions: fourQuestions.map(() => ""), candidates: [], revenue: "", answers: {}, stress: {} };

export const draft = observed<Draft>({
  northStar: null,
  record: { metric: "", stretches: [] },
  step: null,
  ...nothingTyped,
  vettings: {},
  chosen: "",
  ranking: { ranked: [], sentences: [] },
  choice: null,
  saved: nothingTyped,
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

/** Changes one candidate. */
export function changeCandidate(index: number, change: Partial<Candidate>): void {
  const { candidates } = draft.current();
  draft.change({ candidates: candidates.map((each, at) => (at === index ? { ...each, ...change } : each)) });
}

/** Takes what the sheet says, and keeps what was typed here meanwhile. */
export function takePage({ northStar, candidates, revenue, record }: NorthStarPage): void {
  const before = draft.current();
  const typed = before.candidates.some(({ name }) => name.trim() !== "");
  const answered = questionsIn(northStar.sections);
  const questions = fourQuestions.map(({ question }) => answered.find((each) => each.question === question)?.answer ?? "");
  const outcome = revenue || northStar.fields.revenue;
  draft.change({
    northStar,
    record,
    questions: before.questions.map((answer, index) => answer || (questions[index] ?? "")),
    candidates: typed || candidates.length === 0 ? before.candidates : candidates,
    revenue: before.revenue || outcome,
    saved: { ...before.saved, questions, candidates, revenue: outcome },
  });
}

/** What the sheet keeps of a candidate, the newest first. */
export function keptOf(name: string): KeptVetting[] {
  return keptIn(draft.current().northStar?.sections ?? []).filter((each) => each.name === name);
}

/** Keeps a vetting, with what the sheet keeps of each candidate, or else a first way for the stress test and what the library knows. */
export function takeVettings(vettings: readonly Vetting[]): void {
  const { candidates, answers, stress, chosen, saved } = draft.current();
  const byName: Record<string, Vetting> = {};
  const newAnswers = { ...answers };
  const newStress = { ...stress };
  const proposed = { answers: { ...saved.answers }, stress: { ...saved.stress } };
  for (const vetting of vettings) {
    const { name, counter } = vetting;
    const tests = [...vetting.tests, strategyTest];
    byName[name] = { ...vetting, tests };
    const [newest] = keptOf(name);
    const candidate = candidates.find((each) => each.name === name);
    const library = candidate && exampleOf(candidate);
    const ways = library ? [counter, { way: "", counter: library.counterMetric }] : [counter];
    proposed.answers[name] ??= newest ? answersIn(newest, tests) : {};
    proposed.stress[name] ??= newest && newest.stress.length > 0 ? newest.stress : ways;
    newAnswers[name] ??= proposed.answers[name] ?? {};
    newStress[name] ??= proposed.stress[name] ?? [];
  }
  const looked = byName[chosen] ? chosen : (vettings[0]?.name ?? "");
  draft.change({ vettings: byName, answers: newAnswers, stress: newStress, chosen: looked, saved: { ...saved, ...proposed } });
}

/** What the person said; a result without words is theirs only where the same was asked as now. */
function answersIn(
  { vetting }: KeptVetting,
  tests: readonly Pick<VettedTest, "test" | "result" | "evidence">[],
): Record<string, OwnAnswer> {
  const found: Record<string, OwnAnswer> = {};
  for (const { test, result, evidence, answer } of vetting) {
    const isSame = tests.some((now) => now.test === test && now.result === "ask" && now.evidence === evidence);
    if (answer !== "" || (result !== "ask" && isSame)) found[test] = { result, answer };
  }
  return found;
}

/** The tests with what the person said; a test that was asked has the person's result. */
export function vettedTests(name: string): VettedTest[] {
  const { vettings, answers } = draft.current();
  return (vettings[name]?.tests ?? []).map(({ test, result, evidence }) => {
    const own = answers[name]?.[test];
    return { test, result: result === "ask" ? (own?.result ?? "ask") : result, evidence, answer: own?.answer.trim() ?? "" };
  });
}
