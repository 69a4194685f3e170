/** The metric tree as the sidebar draws and changes it. */
import * as z from "zod/mini";

/** A row of the Metrics tab, as far as the tree needs it. */
const TreeFields = z.object({
  metric: z.string(),
  role: z.string(),
  /** Name of the metric it drives. */
  drives: z.string(),
  owner: z.string(),
  unit: z.string(),
  /** Which way is better. */
  direction: z.string(),
  counter: z.string(),
  /** How it is made up of others, e.g. `sessions × length`; empty where that is not stated. */
  madeOf: z.string(),
});
export type TreeFields = z.infer<typeof TreeFields>;

const Trend = z.enum(["rising", "falling", "flat", ""]);

const TreeMetric = z.object({
  fields: TreeFields,
  lastShown: z.string(),
  /** With its sign, e.g. `+0.4`; empty where there are fewer than two values. */
  changeShown: z.string(),
  recent: z.array(z.number()),
  trend: Trend,
  /** Whether the last trend goes the better way; null when it goes neither way. */
  better: z.nullable(z.boolean()),
  problem: z.nullable(z.string()),
});
export type TreeMetric = z.infer<typeof TreeMetric>;

export const TreeView = z.object({
  /** From the North Star down, each followed by what drives it. */
  nodes: z.array(z.object({ depth: z.number(), metric: TreeMetric })),
  /** Metrics that are counter-metrics of others. */
  counters: z.array(TreeMetric),
  /** Metrics that have no place in the tree. */
  outside: z.array(TreeMetric),
  /** What the North Star should move; empty when nothing is named. */
  result: z.string(),
  issues: z.array(z.object({ metric: z.string(), sentence: z.string() })),
  /** Whether there is a Metrics tab at all. */
  hasTab: z.boolean(),
});
export type TreeView = z.infer<typeof TreeView>;

export const TreeEvidence = z.object({
  edges: z.array(
    z.object({
      metric: z.string(),
      parent: z.string(),
      verdict: z.enum(["moves", "opposite", "follows", "none", "not enough weeks yet"]),
      weeks: z.number(),
      /** Whether it moves the parent the way in which both are better. */
      helps: z.boolean(),
      sentence: z.string(),
    }),
  ),
  guards: z.array(z.object({ metric: z.string(), counter: z.string(), breached: z.boolean(), sentence: z.string() })),
  /** What moved a metric whose parts are stated. */
  moves: z.array(z.object({ metric: z.string(), sentence: z.string() })),
});
export type TreeEvidence = z.infer<typeof TreeEvidence>;

/** `was`: what the sidebar showed, so that nobody else's change is written over unseen. */
export const SaveTreeInput = z.object({ fields: TreeFields, was: TreeFields });
export type SaveTreeInput = z.infer<typeof SaveTreeInput>;

/** The differences that were shown and may be written over. */
export const DrawTreeInput = z.object({ agreed: z.array(z.string()) });

export const CounterInput = z.object({ metric: z.string() });

/** The counter-metric to watch, and how its metric could be raised to the product's harm. */
export const CounterView = z.object({ counter: z.string(), way: z.string() });
