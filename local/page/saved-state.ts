/** Workbooks between two loads of the page, in the browser's own database: the example, and each opened file by its name. */
import type { HostState } from "../contract";
import { notedState } from "./journal";

const DATABASE = "north-star-okrs";
const STORE = "workbooks";
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

/** The key of an opened file. */
export function fileKey(name: string): string {
  return `file:${name}`;
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
