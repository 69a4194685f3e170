/** The last state of a workbook, written down in one go while the page goes away, when the database has no time left to answer. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { SavedState } from "./saved-state";

const PREFIX = "north-star-okrs:";

/** Writes the state down; false when there is no room for it. */
export function noteState(key: string, saved: SavedState): boolean {
  try {
    localStorage.setItem(PREFIX + key, strFromU8(deflateSync(strToU8(JSON.stringify(saved)), { level: 1 }), true));
    return true;
  } catch {
    return false;
  }
}

/** What was written down and is not in the database yet; null when there is nothing. */
export function notedState(key: string): SavedState | null {
  try {
    const note = localStorage.getItem(PREFIX + key);
    return note === null ? null : (JSON.parse(strFromU8(inflateSync(strToU8(note, true)))) as SavedState);
  } catch {
    return null;
  }
}

/** The keys of all that is written down so. */
export function notedKeys(): string[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
}

/** Forgets it: the database has it, or it is not wanted. */
export function dropNote(key: string): void {
  localStorage.removeItem(PREFIX + key);
}
