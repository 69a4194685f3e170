/** The host of the moment, what runs in it, and how it is kept. */
import type { Host } from "../contract";
import { createClaim } from "./claim";
import { part } from "./element";
import { dropNote, noteState } from "./journal";
import { createKeeper } from "./keeper";
import { showError, showMessage } from "./questions";
import { EXAMPLE, type SavedState, saveState } from "./saved-state";

/** Where an open workbook comes from. */
export interface Origin {
  /** Under which key the browser keeps it. */
  key: string;
  /** Which version of the file on the command line it is; null when it comes from none. */
  source: string | null;
  /** True when it holds changes that are in no file. */
  isChanged: boolean;
}

export interface Session {
  host(): Host | null;
  /** The open host; throws when there is none yet. */
  current(): Host;
  origin(): Origin;
  /** The workbook changed. */
  changed(): void;
  /** An error is shown, never swallowed, and the new state is kept. */
  perform(action: (open: Host) => void): void;
  runIfThere(name: string): void;
  /** A call from one of the add-on's pages. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Makes this host the open one; the one before is kept first. */
  begin(opened: Host, from: Origin): void;
  /** What is done from now on counts as changed: the workbook is as it was opened, or in a file. */
  unchanged(): void;
  /** Comes when the browser has what was changed so far. */
  settled(): Promise<void>;
}

/** A session in which nothing is open yet. */
export function createSession(showTime: () => void): Session {
  let host: Host | null = null;
  let origin: Origin = { key: EXAMPLE, source: null, isChanged: false };
  let willShow = false;
  const current = (): Host => {
    if (!host) throw new Error("No workbook is open yet.");
    return host;
  };
  const claim = createClaim(sayTaken);
  const saved = (): SavedState => {
    const { source, isChanged } = origin;
    return { state: current().exportState(), savedAt: Date.now(), source, isChanged };
  };
  const keeper = createKeeper({
    save: async () => {
      const { key } = origin;
      const written = saved();
      if (!(await claim.isOurs())) return;
      await saveState(key, written);
      dropNote(key);
    },
    note: () => !claim.isOpen || noteState(origin.key, saved()),
  });
  /** Comes once for every changed cell, so what it leads to happens once for many of them. */
  const kept = () => {
    keeper.changed();
    if (willShow) return;
    willShow = true;
    setTimeout(() => {
      willShow = false;
      showTime();
    });
  };
  const perform = (action: (open: Host) => void) => {
    try {
      action(current());
    } catch (error) {
      showError(error);
    } finally {
      kept();
      showTime();
    }
  };
  return {
    host: () => host,
    current,
    origin: () => origin,
    changed: () => {
      origin.isChanged = true;
      kept();
    },
    perform,
    runIfThere: (name) => {
      if (current().names.includes(name)) perform((open) => open.run(name));
    },
    call: (name, args) => {
      try {
        return current().scriptRun(name, ...args);
      } finally {
        kept();
      }
    },
    begin: (opened, from) => {
      void keeper.settle();
      if (!host || from.key !== origin.key) claim.take(from.key);
      host = opened;
      origin = { ...from };
    },
    settled: keeper.settle,
    unchanged: () => {
      origin.isChanged = false;
      kept();
    },
  };
}

function sayTaken(): void {
  part("file-name").append(" (not kept: open in another tab)");
  const message =
    "What you change in this tab is not kept when it closes. Go on in the other tab, or close that one and reload this one. Save as .xlsx keeps your changes in a file.";
  showMessage("This workbook is open in another tab", message);
}
