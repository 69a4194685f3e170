/** What the document remembers of the weekly snapshot: when it is wanted, by whom, how the last one went, and what spares it reads and writes. */
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

const NorthStarNote = z.object({ metric: z.string() });

/** All notes of the document. */
export interface Bookkeeping {
  readonly schedule: Schedule;
  readonly last: SnapshotOutcome | null;
  /** The North Star's named range as the add-on last read it, empty where there was none; null where that is not known. */
  readonly northStar: string | null;
  /** The serial day that the hourly trigger last wrote into `okr_today`. */
  readonly today: number | null;
}

const SCHEDULE_NOTE = "schedule";
const LAST_NOTE = "lastSnapshot";
const NORTH_STAR_NOTE = "northStar";
const TODAY_NOTE = "today";
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
  return {
    schedule: parsed(Schedule, notes[SCHEDULE_NOTE]) ?? PROPOSED,
    last: parsed(SnapshotOutcome, notes[LAST_NOTE]),
    northStar: parsed(NorthStarNote, notes[NORTH_STAR_NOTE])?.metric ?? null,
    today: parsed(z.number(), notes[TODAY_NOTE]),
  };
}

function northStarNote(metric: string | null): Record<string, string> {
  return { [NORTH_STAR_NOTE]: metric === null ? "" : JSON.stringify({ metric } satisfies z.infer<typeof NorthStarNote>) };
}

/** Remembers when the snapshot is wanted; the first one looks up the North Star anew. */
export function keepSchedule(workbook: Workbook, schedule: Schedule): void {
  workbook.office.writeNotes({ [SCHEDULE_NOTE]: JSON.stringify(schedule), ...northStarNote(null) });
}

/** Remembers how a snapshot went, and whose formula it looked at. */
export function keepOutcome(workbook: Workbook, outcome: SnapshotOutcome, northStar: string | null, today: number | null): void {
  const day: Record<string, string> = today === null ? {} : { [TODAY_NOTE]: JSON.stringify(today) };
  workbook.office.writeNotes({ [LAST_NOTE]: JSON.stringify(outcome), ...northStarNote(northStar), ...day });
}

/** Remembers that `okr_today` holds this day. */
export function keepToday(workbook: Workbook, today: number): void {
  workbook.office.writeNotes({ [TODAY_NOTE]: JSON.stringify(today) });
}

/** Remembers the North Star that somebody just saw, where the notes say something else; the next snapshot finds out otherwise. */
export function keepNorthStar(workbook: Workbook, { schedule, northStar }: Bookkeeping, metric: string): void {
  if (!schedule.on || northStar === metric) return;
  try {
    workbook.office.writeNotes(northStarNote(metric));
  } catch (failure) {
    workbook.office.log("note of the North Star", failure);
  }
}

/** Lets the next snapshot look up the North Star: it is about to change. */
export function forgetNorthStar(workbook: Workbook): void {
  workbook.office.writeNotes(northStarNote(null));
}
