/**
 * Hints that somebody put away: bookkeeping of the document. Rows move and have no ids, so a row is known by the text it holds: two rows
 * with the same text share what was put away, and a row whose text is changed in the sheet itself counts as another.
 */
import { definitionHash } from "../../domain/metrics/definition-hash";
import type { DismissedHint, ObjectiveInput, RowReference } from "../api/plan";
import type { Workbook } from "../workbook";

const NOTE = "dismissedHints";
/** The oldest go first; 400 keys of sixteen digits stay below 7 kB, and a document property holds 9. */
const MOST = 400;
/** A key is the hash of the text, then that of the issue, so that a text's keys can be found and carried over. */
const HASH_DIGITS = 8;

function hashOf(text: string): string {
  return definitionHash(`"${text.trim().toLowerCase()}"`);
}

function readKeys(workbook: Workbook): string[] {
  return (workbook.office.readNotes()[NOTE] ?? "").split(" ").filter(Boolean);
}

function writeKeys(workbook: Workbook, keys: readonly string[]): void {
  workbook.office.writeNotes({ [NOTE]: [...new Set(keys)].slice(-MOST).join(" ") });
}

/** Whether this hint was put away for this text, or for the text that the row held when it was opened; `at` is null for a new row. */
export function isDismissed(workbook: Workbook, at: RowReference | null, { text, issue }: DismissedHint): boolean {
  const keys = readKeys(workbook);
  return [text, at?.was ?? text].some((each) => keys.includes(hashOf(each) + hashOf(issue)));
}

/** Remembers that this hint is not wanted for this text. */
export function dismissHint(workbook: Workbook, { text, issue }: DismissedHint): void {
  writeKeys(workbook, [...readKeys(workbook), hashOf(text) + hashOf(issue)]);
}

/**
 * Before a row is written: what was put away for the text that it held, or while it was typed, holds for the text that it gets. Costs no call
 * where that is the same, nor for a new row without anything put away.
 */
export function carryDismissed(workbook: Workbook, { at, dismissed = [] }: Pick<ObjectiveInput, "at" | "dismissed">, text: string): void {
  const before = hashOf(at?.was ?? "");
  const after = hashOf(text);
  if (at ? before === after : dismissed.length === 0) return;
  const keys = readKeys(workbook);
  // The old text keeps its keys: another row may hold it, and a save that fails leaves it standing.
  const carried = keys.filter((key) => key.startsWith(before)).map((key) => after + key.slice(HASH_DIGITS));
  const added = [...carried, ...dismissed.map((issue) => after + hashOf(issue))];
  if (added.length > 0) writeKeys(workbook, [...keys, ...added]);
}
