/** Hints that somebody put away: bookkeeping of the document, by a hash of text and issue, so that another text gets its hint again. */
import { definitionHash } from "../../domain/metrics/definition-hash";
import type { DismissedHint } from "../api/plan";
import type { Workbook } from "../workbook";

const NOTE = "dismissedHints";
/** The oldest go first; 400 hashes of eight digits stay far below what a document property holds. */
const MOST = 400;

function keyOf({ text, issue }: DismissedHint): string {
  return definitionHash(`"${text.trim().toLowerCase()}" ${issue}`);
}

function readKeys(workbook: Workbook): string[] {
  return (workbook.office.readNotes()[NOTE] ?? "").split(" ").filter(Boolean);
}

/** Whether this hint was put away for this text. */
export function isDismissed(workbook: Workbook, hint: DismissedHint): boolean {
  return readKeys(workbook).includes(keyOf(hint));
}

/** Remembers that this hint is not wanted for this text. */
export function dismissHint(workbook: Workbook, hint: DismissedHint): void {
  const key = keyOf(hint);
  const others = readKeys(workbook).filter((each) => each !== key);
  workbook.office.writeNotes({ [NOTE]: [...others, key].slice(-MOST).join(" ") });
}
