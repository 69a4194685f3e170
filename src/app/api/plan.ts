/** Objectives and key results as the sidebar reads and writes them. */
import * as z from "zod/mini";

export const KeyResultType = z.enum(["change", "increase", "decrease", "at least", "at most", "between", "done"]);
export type KeyResultType = z.infer<typeof KeyResultType>;

export const Band = z.enum(["red", "yellow", "green"]);

/** Which row of the OKRs tab is meant, and the text it held when it was read, so that a row that moved or changed is noticed. */
export const RowReference = z.object({ row: z.number(), was: z.string() });
export type RowReference = z.infer<typeof RowReference>;

/** A score with its grade; all null where there is nothing to score yet. */
export const ScoreView = z.object({
  score: z.nullable(z.number()),
  grade: z.nullable(z.number()),
  band: z.nullable(Band),
  /** Why there is no score, or what is wrong; null when the score speaks for itself. */
  problem: z.nullable(z.string()),
});
export type ScoreView = z.infer<typeof ScoreView>;

export const StatusWord = z.enum(["Achieved", "On track", "At risk", "Off track", "Missed", "Stale", "No data", "Not started"]);
export type StatusWord = z.infer<typeof StatusWord>;

export const StatusView = z.object({
  word: StatusWord,
  /** One sentence: the status and its reason; of an objective, how many of its key results share the worst one. */
  reason: z.string(),
  /** How many times the planned pace is needed from here; null when there is no score or no time is left, 0 when it has landed. */
  catchUpFactor: z.nullable(z.number()),
});
export type StatusView = z.infer<typeof StatusView>;

/** Where a key result lands by the values of the History tab. */
export const ForecastView = z.object({
  /** Days and values that it was made of, oldest first, at most 13. */
  values: z.array(z.tuple([z.number(), z.number()])),
  /** Last day of the period, and the value to reach. */
  end: z.number(),
  target: z.number(),
  /** Null while there are too few values. */
  landing: z.nullable(
    z.object({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      /** The same as the key result's cells show numbers, e.g. `47%`. */
      shown: z.object({ value: z.string(), low: z.string(), high: z.string() }),
      score: z.nullable(z.number()),
      /** Day on which the target is reached, e.g. `2026-12-12`; null when it is not on this trend. */
      reachedOn: z.nullable(z.string()),
      /** Whether that day lies behind the last value. */
      isReached: z.boolean(),
    }),
  ),
});
export type ForecastView = z.infer<typeof ForecastView>;

export const KeyResultView = z.object({
  at: RowReference,
  text: z.string(),
  /** Named range the current value is read from; empty when current is typed by hand. */
  metric: z.string(),
  type: KeyResultType,
  /** As the cells show them, e.g. `35%`. */
  start: z.string(),
  target: z.string(),
  current: z.string(),
  owner: z.string(),
  weight: z.string(),
  score: ScoreView,
  /** Null where the period is not known or the score cannot be worked out. */
  status: z.nullable(StatusView),
  /** Null where there is no number to reach or the period is over. */
  forecast: z.nullable(ForecastView),
});
export type KeyResultView = z.infer<typeof KeyResultView>;

export const ObjectiveView = z.object({
  at: RowReference,
  objective: z.string(),
  quarter: z.string(),
  owner: z.string(),
  score: ScoreView,
  status: z.nullable(StatusView),
  keyResults: z.array(KeyResultView),
});
export type ObjectiveView = z.infer<typeof ObjectiveView>;

export const PlanView = z.object({
  /** Name of the tab that holds the plan; null while there is none. */
  tab: z.nullable(z.string()),
  /** The quarter a new objective is proposed for, e.g. `2026-Q4`. */
  currentQuarter: z.string(),
  objectives: z.array(ObjectiveView),
  /** Headings of the forms' fields that the plan has no column for, e.g. `Owner`. */
  lacks: z.array(z.string()),
});
export type PlanView = z.infer<typeof PlanView>;

/** Issues whose hints were put away while the row was typed; absent where there are none. */
const DismissedIssues = z.optional(z.array(z.string()));

/** Fields as typed; the server reads numbers out of them and says which field is wrong. */
export const ObjectiveInput = z.object({
  at: z.nullable(RowReference),
  objective: z.string(),
  quarter: z.string(),
  owner: z.string(),
  dismissed: DismissedIssues,
});
export type ObjectiveInput = z.infer<typeof ObjectiveInput>;

export const KeyResultInput = z.object({
  /** The row to change; null for a new key result. */
  at: z.nullable(RowReference),
  /** The objective it belongs to, by any of its rows. */
  objective: RowReference,
  text: z.string(),
  metric: z.string(),
  type: KeyResultType,
  /** Number, `35%`, `$1.2M`; empty reads the baseline from the metric. */
  start: z.string(),
  /** Number, or `from 35% to 50%`, which fills start too. */
  target: z.string(),
  /** Only where no metric is chosen. */
  current: z.string(),
  owner: z.string(),
  weight: z.string(),
  dismissed: DismissedIssues,
});
export type KeyResultInput = z.infer<typeof KeyResultInput>;

/** What a coach would say of a text; advice, never a reason to refuse it. */
export const WordingHint = z.object({
  /** E.g. `output`, `no-baseline`, `vague`; a text with an `outcome` gets a hint only where its numbers can be used. */
  issue: z.string(),
  verdict: z.enum(["ok", "warn", "rewrite"]),
  sentence: z.string(),
  advice: z.string(),
  /** What to put into fields where that is certain: only fields that it changes. */
  use: z.nullable(
    z.object({
      text: z.optional(z.string()),
      start: z.optional(z.string()),
      target: z.optional(z.string()),
      type: z.optional(KeyResultType),
    }),
  ),
});
export type WordingHint = z.infer<typeof WordingHint>;

export const ObjectiveText = z.object({ at: z.nullable(RowReference), objective: z.string() });
export const ObjectivePreview = z.object({ hint: z.nullable(WordingHint) });

/** A hint that need not be given again for this text. */
export const DismissedHint = z.object({ text: z.string(), issue: z.string() });
export type DismissedHint = z.infer<typeof DismissedHint>;

/** What the form shows beside the fields while they are typed. */
export const KeyResultPreview = z.object({
  start: z.string(),
  target: z.string(),
  current: z.string(),
  score: ScoreView,
  /** One sentence, e.g. `From 35% to 50%, now 41%: score 0.4 (yellow).` */
  sentence: z.string(),
  issues: z.array(z.object({ field: z.optional(z.string()), message: z.string() })),
  hint: z.nullable(WordingHint),
});
export type KeyResultPreview = z.infer<typeof KeyResultPreview>;

/** A row that took something over from a row taken out, numbered as before. */
export const Heir = z.object({
  row: z.number(),
  /** Its key result, so that it is known again. */
  was: z.string(),
  /** Which of the rows taken out, counted from 0. */
  from: z.number(),
  keys: z.array(z.enum(["quarter", "objective", "objectiveOwner"])),
});
export type Heir = z.infer<typeof Heir>;

/** Rows taken out, as they stood, so that they can be put back. */
export const DeletedRows = z.object({
  row: z.number(),
  /** Where each of them stood; absent where they followed one another from `row` on. */
  rows: z.optional(z.array(z.number())),
  heirs: z.optional(z.array(Heir)),
  headings: z.array(z.string()),
  /** Opaque to the sidebar: it hands them back as they came. */
  cells: z.array(z.array(z.string())),
  /** Number formats of the same cells, so that 35% comes back as 35%. */
  formats: z.optional(z.array(z.array(z.string()))),
  /** Notes, colours, fonts and rules of the same rows. */
  looks: z.optional(z.array(z.string())),
});
export type DeletedRows = z.infer<typeof DeletedRows>;

export const DeleteInput = z.object({ at: RowReference });
export type DeleteInput = z.infer<typeof DeleteInput>;
export const DeleteResult = z.object({ plan: PlanView, deleted: DeletedRows });
export type DeleteResult = z.infer<typeof DeleteResult>;
