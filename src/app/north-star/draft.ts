/** What a person typed on the way to a North Star and did not save: bookkeeping of the document, for this user alone. */
import type { Reply } from "../api/reply";
import { done } from "../result";
import type { Workbook } from "../workbook";

function noteOf({ office }: Workbook): string {
  return `draft ${office.userKey()}`;
}

/** The text as it was kept; empty where there is none. */
export function readDraft(workbook: Workbook): string {
  return workbook.office.readNotes()[noteOf(workbook)] || "";
}

/** Keeps the text instead of the one before. */
export function keepDraft(workbook: Workbook, { draft }: { draft: string }): Reply<Record<string, never>> {
  workbook.office.writeNotes({ [noteOf(workbook)]: draft });
  return done({});
}
