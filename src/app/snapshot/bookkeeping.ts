/** What the document remembers of the weekly snapshot: when it is wanted, by whom, and how the last one went. */
import * as z from "zod/mini";
import { SnapshotOutcome } from "../api/schedule";
import type { Workbook } from "../workbook";

const Schedule = z.object({
  on: z.boolean(),
  day: z.number(),
  hour: z.number(),
  by: z.string(),
  /** Key of the user whose trigger does the work. */
  user: z.string(),
  /** From when on it was asked for, on the spreadsheet's clocks. */
  since: z.object({ day: z.number(), hour: z.number() }),
});
export type Schedule = z.infer<typeof Schedule>;

/** Both notes of the document. */
export interface Bookkeeping {
  readonly schedule: Schedule;
  readonly last: SnapshotOutcome | null;
}

const SCHEDULE_NOTE = "schedule";
const LAST_NOTE = "lastSnapshot";
/** Proposed before anyone chose: Monday at nine. */
const PROPOSED: Schedule = { on: false, day: 1, hour: 9, by: "", user: "", since: { day: 0, hour: 0 } };

function parsed<T>(schema: z.ZodMiniType<T>, text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return z.safeParse(schema, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What is remembered; a note that cannot be read counts as none. */
export function readBookkeeping(workbook: Workbook): Bookkeeping {
  const notes = workbook.office.readNotes();
  return { schedule: parsed(Schedule, notes[SCHEDULE_NOTE]) ?? PROPOSED, last: parsed(SnapshotOutcome, notes[LAST_NOTE]) };
}

/** Remembers when the snapshot is wanted. */
export function keepSchedule(workbook: Workbook, schedule: Schedule): void {
  workbook.office.writeNotes({ [SCHEDULE_NOTE]: JSON.stringify(schedule) });
}

/** Remembers how a snapshot went. */
export function keepOutcome(workbook: Workbook, outcome: SnapshotOutcome): void {
  workbook.office.writeNotes({ [LAST_NOTE]: JSON.stringify(outcome) });
}
