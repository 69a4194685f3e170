export type SignalKind = "spike" | "drop" | "level shift" | "missing" | "stuck value";

/** `high` = the plain natural limits; `normal` = widened so that a quiet series stays quiet; `low` = only what nobody overlooks. */
export type Sensitivity = "low" | "normal" | "high";

/** One thing that happened, at the first row that shows it. */
export interface Signal {
  /** Position among the rows that were given, counted from 0. */
  row: number;
  kind: SignalKind;
  direction: "up" | "down" | null;
  /** One sentence for a person: what happened, what was expected. */
  sentence: string;
}
