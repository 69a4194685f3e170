/** The North Star as the sidebar reads, vets, ranks and writes it. */
import * as z from "zod/mini";

/** The choice as typed; dates are ISO texts, empty where there is none. */
export const NorthStarFields = z.object({
  name: z.string(),
  definition: z.string(),
  captures: z.string(),
  /** Named range of its values. */
  metric: z.string(),
  unit: z.string(),
  /** Named range of revenue, or of another result that the North Star should lead. */
  revenue: z.string(),
  owner: z.string(),
  reviewBy: z.string(),
});
export type NorthStarFields = z.infer<typeof NorthStarFields>;

export const TestResult = z.enum(["pass", "fail", "ask"]);
export type TestResult = z.infer<typeof TestResult>;

const QuestionAnswer = z.object({ question: z.string(), answer: z.string() });
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** One test of the vetting, with what the person added to it. */
const VettedTest = z.object({ test: z.string(), result: TestResult, evidence: z.string(), answer: z.string() });
export type VettedTest = z.infer<typeof VettedTest>;

/** A way to raise the metric and make the product worse, and the metric that would show it. */
export const StressAnswer = z.object({ way: z.string(), counter: z.string() });
export type StressAnswer = z.infer<typeof StressAnswer>;

/** What the first screen shows. */
export const NorthStarSummary = z.object({ name: z.string(), metric: z.string(), notes: z.array(z.string()) });
export type NorthStarSummary = z.infer<typeof NorthStarSummary>;

/** A part of the tab below its labels, cell by cell; `of` names candidate and day of a vetting or a stress test. */
const TabSection = z.object({
  key: z.enum(["questions", "vetting", "stress", "changes"]),
  of: z.string(),
  rows: z.array(z.array(z.string())),
});
export type TabSection = z.infer<typeof TabSection>;

const NorthStarView = z.object({
  /** `foreign`: a tab of that name holds something else. */
  state: z.enum(["none", "chosen", "foreign"]),
  fields: NorthStarFields,
  chosenOn: z.string(),
  sections: z.array(TabSection),
  /** Sentences that want attention: review due, definition changed. */
  notes: z.array(z.string()),
  /** Why a change now would be a red flag; null when nothing speaks against it. */
  early: z.nullable(z.string()),
  /** Whether the formula behind the metric is another one than when it was chosen. */
  drifted: z.boolean(),
  /** ISO date that is proposed for the next review. */
  nextReview: z.string(),
});
export type NorthStarView = z.infer<typeof NorthStarView>;

export const Candidate = z.object({
  name: z.string(),
  definition: z.string(),
  metric: z.string(),
  /** 1 to 5 for each attribute; null where it is not rated yet. */
  ratings: z.array(z.nullable(z.number())),
});
export type Candidate = z.infer<typeof Candidate>;

const Candidates = z.array(Candidate);

/** The weeks of the History tab, oldest first, in stretches of days and values; each stretch has one definition. */
const StarRecord = z.object({ metric: z.string(), stretches: z.array(z.array(z.tuple([z.number(), z.number()]))) });
export type StarRecord = z.infer<typeof StarRecord>;

export const NorthStarPage = z.object({
  northStar: NorthStarView,
  candidates: Candidates,
  revenue: z.string(),
  record: StarRecord,
  /** What this user typed and did not save yet, as the sidebar wrote it; empty where there is nothing. */
  draft: z.string(),
});
export type NorthStarPage = z.infer<typeof NorthStarPage>;

export const VetInput = z.object({ candidates: Candidates, revenue: z.string() });
export type VetInput = z.infer<typeof VetInput>;

/** Everything that words, formula and series say about one candidate. */
const Vetting = z.object({
  name: z.string(),
  verdict: z.enum(["good", "weak", "bad"]),
  antiPattern: z.string(),
  why: z.string(),
  spoke: z.enum(["wording", "data", "formula"]),
  ask: z.string(),
  /** A better metric of the same kind; empty where none is needed. */
  better: z.string(),
  counter: StressAnswer,
  tests: z.array(z.object({ test: z.string(), result: TestResult, evidence: z.string() })),
  /** Findings in the series, data health first; empty where no metric is chosen. */
  data: z.array(z.object({ result: TestResult, sentence: z.string() })),
  formula: z.array(z.object({ result: TestResult, sentence: z.string() })),
  /** The formula of the newest value; empty where values are typed. */
  formulaText: z.string(),
});
export type Vetting = z.infer<typeof Vetting>;
export const VettingView = z.object({ vettings: z.array(Vetting) });

export const RankInput = z.object({ candidates: Candidates });
export const RankView = z.object({
  ranked: z.array(z.object({ rank: z.number(), name: z.string(), total: z.number(), share: z.number(), dominatedBy: z.array(z.string()) })),
  /** What the ranking says, in sentences. */
  sentences: z.array(z.string()),
});
export type RankView = z.infer<typeof RankView>;

export const SaveCandidatesInput = z.object({
  candidates: Candidates,
  revenue: z.string(),
  /** The differences that were shown and may be written over. */
  agreed: z.array(z.string()),
});
/** `differences`: what would be written over; nothing was written while there are any that were not agreed to. */
export const TabWriteResult = z.object({ saved: z.boolean(), differences: z.array(z.string()), undo: z.string() });
export type TabWriteResult = z.infer<typeof TabWriteResult>;

export const SaveNorthStarInput = z.object({
  fields: NorthStarFields,
  /** False keeps the answers only and leaves the choice as it is. */
  choose: z.boolean(),
  reason: z.string(),
  questions: z.array(QuestionAnswer),
  vetting: z.array(VettedTest),
  stress: z.array(StressAnswer),
  agreed: z.array(z.string()),
});
export type SaveNorthStarInput = z.infer<typeof SaveNorthStarInput>;

export const SaveNorthStarResult = z.object({
  saved: z.boolean(),
  differences: z.array(z.string()),
  northStar: NorthStarView,
  /** Opaque to the sidebar; hands back what stood there. */
  undo: z.string(),
});
export type SaveNorthStarResult = z.infer<typeof SaveNorthStarResult>;

export const UndoInput = z.object({ undo: z.string() });
export const DraftInput = z.object({ draft: z.string() });
export const AcceptDefinitionInput = z.object({ reason: z.string() });

/** A tab of plain texts; a line that begins with `# ` is a heading. */
export const PageInput = z.object({ tab: z.string(), widths: z.array(z.number()), rows: z.array(z.array(z.string())) });
export type PageInput = z.infer<typeof PageInput>;

/** What the sidebar may ask about the North Star. */
