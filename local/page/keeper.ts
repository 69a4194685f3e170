/** Keeps what was changed, soon but not at every change. */
import { notify } from "./toasts";

const SAVE_AFTER_MS = 400;
/** A big workbook takes its time to be written down, so that is done less often. */
const SAVE_PATIENCE = 10;

export interface Keeper {
  /** Something changed: it is saved when nothing more changes for a while. */
  changed(): void;
  /** Saves at once what waits. */
  settle(): void;
}

/** Makes a keeper; `save` does its work in one go and answers when the browser has stored it. */
export function createKeeper(save: () => Promise<void>): Keeper {
  let due: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saveAfter = SAVE_AFTER_MS;
  const settle = () => {
    if (due === null) return;
    due = null;
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    save()
      .then(() => {
        if (due === null) tell(true);
      })
      .catch(() => notify("The browser could not keep this workbook. Save it as .xlsx."));
    saveAfter = Math.max(SAVE_AFTER_MS, (performance.now() - start) * SAVE_PATIENCE);
  };
  const wait = () => {
    const left = (due ?? 0) - performance.now();
    if (due !== null && left <= 0) settle();
    else if (due !== null) timer = setTimeout(wait, left);
  };
  return {
    changed: () => {
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
