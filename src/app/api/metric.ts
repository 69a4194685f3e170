/** Metrics as the sidebar sees them: named ranges with their last value and what is wrong with them. */
import * as z from "zod/mini";

export const MetricView = z.object({
  /** The name of the named range; formulas use it as it stands. */
  name: z.string(),
  /** Where the values stand, e.g. `Data!B2:B`. */
  range: z.string(),
  /** Last number of the range; null when there is none. */
  last: z.nullable(z.number()),
  /** The last value as the cell shows it, e.g. `35.0%`; empty when there is none. */
  lastShown: z.string(),
  /** Up to twelve last numbers, oldest first, for the spark line. */
  recent: z.array(z.number()),
  /** One sentence when the metric cannot be used as it stands (empty, text, `#REF!`); null when all is well. */
  problem: z.nullable(z.string()),
  /** What its row says of a counter-metric that gets worse meanwhile; absent when nothing does. */
  flag: z.optional(z.string()),
});
export type MetricView = z.infer<typeof MetricView>;

export const MetricsView = z.object({
  metrics: z.array(MetricView),
  /** One sentence where named ranges have no row in the Metrics tab. */
  note: z.optional(z.string()),
  /** Headings that the Metrics tab lacks; absent where it has them all. */
  missing: z.optional(z.array(z.string())),
});
export type MetricsView = z.infer<typeof MetricsView>;

/** The cells that are selected in the sheet, as a proposal for a metric. */
export const SelectionView = z.object({ range: z.string(), suggestedName: z.string(), problem: z.nullable(z.string()) });
export type SelectionView = z.infer<typeof SelectionView>;

export const NameMetricInput = z.object({ name: z.string() });
export const MetricNameInput = z.object({ name: z.string() });

/** `undo`: opaque to the sidebar; hands back what stood there. */
export const AddedColumns = z.object({ metrics: MetricsView, undo: z.string() });
export type AddedColumns = z.infer<typeof AddedColumns>;
