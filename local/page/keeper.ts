/** Keeps what was changed, soon but not at every change, and at once when the page goes away. */
import { notify } from "./toasts";

const SAVE_AFTER_MS = 400;
/** A big workbook takes its time to be written down, so that is done less often. */
const SAVE_PATIENCE = 10;

export interface KeeperOptions {
  /** Does its work in one go and answers when the browser has stored it. */
  save(): Promise<void>;
  /** Writes the same down before it comes back; false when it does not fit. */
  note(): boolean;
}

export interface Keeper {
  /** Something changed: it is saved when nothing more changes for a while. */
  changed(): void;
  /** Saves at once what waits; comes when the browser has it. */
  settle(): Promise<void>;
}

/** Makes a keeper, which also asks before the page goes away with changes that cannot be kept. */
export function createKeeper({ save, note }: KeeperOptions): Keeper {
  let due: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saveAfter = SAVE_AFTER_MS;
  let saving = 0;
  let last = Promise.resolve();
  let isNoted = true;
  const settle = () => {
    if (due === null) return last;
    due = null;
    clearTimeout(timer);
    timer = undefined;
    saving += 1;
    const start = performance.now();
    last = save()
      .then(() => tell(due === null))
      .catch(() => notify("The browser could not keep this workbook. Save it as .xlsx."))
      .finally(() => {
        saving -= 1;
      });
    saveAfter = Math.max(SAVE_AFTER_MS, (performance.now() - start) * SAVE_PATIENCE);
    return last;
  };
  const wait = () => {
    const left = (due ?? 0) - performance.now();
    if (due !== null && left <= 0) void settle();
    else if (due !== null) timer = setTimeout(wait, left);
  };
  const leave = (event: Event) => {
    if (isNoted || (due === null && saving === 0)) return;
    isNoted = note();
    if (!isNoted) event.preventDefault();
    if (!isNoted) void settle();
  };
  window.addEventListener("beforeunload", leave);
  window.addEventListener("pagehide", leave);
  return {
    changed: () => {
      isNoted = false;
      const isWaiting = due !== null;
      due = performance.now() + saveAfter;
      if (!isWaiting) tell(false);
      if (!isWaiting) timer = setTimeout(wait, saveAfter);
    },
    settle,
  };
}

/** For tests, which reload the page after it was kept. */
function tell(isKept: boolean): void {
  document.body.dataset["kept"] = String(isKept);
}
