/** The weekly snapshot as the sidebar shows and sets it. */
import * as z from "zod/mini";

export const SnapshotOutcome = z.object({
  /** When it ran, ISO instant. */
  at: z.string(),
  /** Who ran it; may be empty where the account is not known. */
  by: z.string(),
  /** The ISO week it recorded, e.g. `2026-W47`; empty when nothing was recorded. */
  week: z.string(),
  result: z.enum(["recorded", "already recorded", "failed"]),
  /** One sentence for people. */
  sentence: z.string(),
});
export type SnapshotOutcome = z.infer<typeof SnapshotOutcome>;

export const ScheduleView = z.object({
  on: z.boolean(),
  /** Whether this user's own trigger does the work (two users may both have one; the week is still recorded once). */
  mine: z.boolean(),
  /** Who turned it on; empty when off or unknown. */
  by: z.string(),
  /** 1 Monday … 7 Sunday. */
  day: z.number(),
  /** 0..23, in the spreadsheet's time zone. */
  hour: z.number(),
  timeZone: z.string(),
  last: z.nullable(SnapshotOutcome),
  /** When the next snapshot is due, as people read it, e.g. `Monday 30 November, 9:00`; empty when off. */
  next: z.string(),
  /** A sentence when something stands in the way (permission taken back, owner gone, several failures); null otherwise. */
  problem: z.nullable(z.string()),
});
export type ScheduleView = z.infer<typeof ScheduleView>;

export const ScheduleInput = z.object({
  on: z.boolean(),
  /** 1 Monday … 7 Sunday. */
  day: z.number(),
  /** 0..23. */
  hour: z.number(),
});
export type ScheduleInput = z.infer<typeof ScheduleInput>;
