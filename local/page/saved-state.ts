/** Workbooks between two loads of the page, in the browser's own database: the example, and each opened file. */
import type { HostState } from "../contract";
import { notedKeys, notedState } from "./journal";

const DATABASE = "north-star-okrs";
const STORE = "workbooks";
const DAYS_KEPT_UNCHANGED = 7;
/** The key of the example. */
export const EXAMPLE = "current";

export interface SavedState {
  state: HostState;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Which version of the file on the command line it came from; null when from none. */
  source: string | null;
  /** True when it holds changes that are in no file. */
  isChanged?: boolean;
}

/** The key of an opened file: its name, and what tells it from others of that name. */
export function fileKey(name: string, mark: string): string {
  return `file:${name}\n${mark}`;
}

/** A mark of what stands in a file, since the browser does not say in which folder a chosen file is. */
export async function markOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Of the files of this name the one that was changed here last; null when there is none. */
export async function changedLast(name: string): Promise<{ key: string; saved: SavedState } | null> {
  const start = fileKey(name, "");
  const stored = await inStore("readonly", (store) => store.getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`))).catch(() => []);
  const keys = new Set([...(stored as string[]), ...notedKeys().filter((key) => key.startsWith(start))]);
  let last: { key: string; saved: SavedState } | null = null;
  for (const key of keys) {
    const saved = await loadState(key);
    if (saved?.isChanged && saved.savedAt > (last?.saved.savedAt ?? 0)) last = { key, saved };
  }
  return last;
}

/** What was saved last, its clock as far from the real time as it was then; null when there is nothing. */
export async function loadState(key: string): Promise<SavedState | null> {
  const stored = (await inStore("readonly", (store) => store.get(key)).catch(() => undefined)) as SavedState | undefined;
  const noted = notedState(key);
  const saved = noted && noted.savedAt >= (stored?.savedAt ?? 0) ? noted : stored;
  if (saved?.state?.version !== 1) return null;
  const iso = new Date(Date.parse(saved.state.clock.iso) + Date.now() - saved.savedAt).toISOString();
  return { ...saved, state: { ...saved.state, clock: { ...saved.state.clock, iso } } };
}

/** Opened files in which nothing was changed are kept for a reload only, so those of last week go. */
export async function forgetUnchanged(): Promise<void> {
  const before = Date.now() - DAYS_KEPT_UNCHANGED * 86_400_000;
  const keys = (await inStore("readonly", (store) => store.getAllKeys()).catch(() => [])) as string[];
  for (const key of keys) {
    const saved = key === EXAMPLE ? null : await loadState(key);
    if (saved && !(saved.isChanged ?? true) && saved.savedAt < before) await inStore("readwrite", (store) => store.delete(key));
  }
}

/** Replaces what was saved. */
export async function saveState(key: string, saved: SavedState): Promise<void> {
  await inStore("readwrite", (store) => store.put(saved, key));
}

async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
