/** The workbook between two loads of the page, in the browser's own database. */
import type { HostState } from "../contract";

const DATABASE = "north-star-okrs";
const STORE = "workbooks";
const KEY = "current";

export interface SavedState {
  state: HostState;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Which version of the file on the command line it came from; null when from none. */
  source: string | null;
}

/** What was saved, its clock as far from the real time as it was then; null when there is nothing. */
export async function loadState(): Promise<SavedState | null> {
  const saved = (await inStore("readonly", (store) => store.get(KEY))) as SavedState | undefined;
  if (saved?.state?.version !== 1) return null;
  const iso = new Date(Date.parse(saved.state.clock.iso) + Date.now() - saved.savedAt).toISOString();
  return { ...saved, state: { ...saved.state, clock: { ...saved.state.clock, iso } } };
}

/** Replaces what was saved. */
export async function saveState(state: HostState, source: string | null): Promise<void> {
  await inStore("readwrite", (store) => store.put({ state, savedAt: Date.now(), source } satisfies SavedState, KEY));
}

/** Forgets what was saved. */
export async function dropState(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
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
