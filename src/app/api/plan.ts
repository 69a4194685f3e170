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
});
export type KeyResultView = z.infer<typeof KeyResultView>;

export const ObjectiveView = z.object({
  at: RowReference,
  objective: z.string(),
  quarter: z.string(),
  owner: z.string(),
  score: ScoreView,
  keyResults: z.array(KeyResultView),
});
export type ObjectiveView = z.infer<typeof ObjectiveView>;

export const PlanView = z.object({
  /** Name of the tab that holds the plan; null while there is none. */
  tab: z.nullable(z.string()),
  /** The quarter a new objective is proposed for, e.g. `2026-Q4`. */
  currentQuarter: z.string(),
  objectives: z.array(ObjectiveView),
});
export type PlanView = z.infer<typeof PlanView>;

/** Fields as typed; the server reads numbers out of them and says which field is wrong. */
export const ObjectiveInput = z.object({
  at: z.nullable(RowReference),
  objective: z.string(),
  quarter: z.string(),
  owner: z.string(),
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
});
export type KeyResultInput = z.infer<typeof KeyResultInput>;

/** What the form shows beside the fields while they are typed. */
export const KeyResultPreview = z.object({
  start: z.string(),
  target: z.string(),
  current: z.string(),
  score: ScoreView,
  /** One sentence, e.g. `From 35% to 50%, now 41%: score 0.4 (yellow).` */
  sentence: z.string(),
  issues: z.array(z.object({ field: z.optional(z.string()), message: z.string() })),
});
export type KeyResultPreview = z.infer<typeof KeyResultPreview>;

/** Rows taken out, as they stood, so that they can be put back. */
export const DeletedRows = z.object({
  row: z.number(),
  headings: z.array(z.string()),
  /** Opaque to the sidebar: it hands them back as they came. */
  cells: z.array(z.array(z.string())),
  /** Number formats of the same cells, so that 35% comes back as 35%. */
  formats: z.optional(z.array(z.array(z.string()))),
});
export type DeletedRows = z.infer<typeof DeletedRows>;

export const DeleteInput = z.object({ at: RowReference });
export type DeleteInput = z.infer<typeof DeleteInput>;
export const DeleteResult = z.object({ plan: PlanView, deleted: DeletedRows });
export type DeleteResult = z.infer<typeof DeleteResult>;
