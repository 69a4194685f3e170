/** One open workbook at a time: where it comes from, what is done in it, and its place in the browser's store. */
import type { Host, HostState } from "../contract";
import type { Assets } from "./assets";
import { type NamedFile, stateOfFile } from "./files";
import { createKeeper } from "./keeper";
import type { MenusOptions } from "./menus";
import { errorText, showError, showMessage } from "./questions";
import { saveState } from "./saved-state";
import { createStage } from "./stage";

export interface Workspace {
  readonly host: Host;
  /** A new document in which the add-on has made its example. */
  showExample(): Promise<void>;
  /** A new document with nothing in it, in which the sidebar offers the ways to begin. */
  showEmpty(): Promise<void>;
  /** Goes on where a saved document was left; `source` names the file version it came from. */
  resume(state: HostState, source: string | null): Promise<void>;
  /** Opens a workbook; says why, and changes nothing, when it cannot be used. */
  openFile(file: NamedFile, source: string | null): Promise<boolean>;
}

/** Builds the workspace; nothing is open yet. */
export function createWorkspace(assets: Assets, commands: Omit<MenusOptions, "run">): Workspace {
  const session = createSession(() => stage.showTime());
  const stage = createStage(assets, commands, session);
  const { perform, runIfThere } = session;
  /** Makes this host the one that is seen, after its content is as it should be. */
  const show = async (host: Host, source: string | null, fill: () => void) => {
    session.begin(host, source);
    stage.clear();
    fill();
    perform((open) => open.open());
    await stage.show(host);
    runIfThere("openSidebar");
    await stage.settled();
  };
  return {
    get host() {
      return session.current();
    },
    showExample: () =>
      show(stage.newHost(null), null, () => {
        runIfThere("createExample");
        leaveOnlyExample(session.current());
      }),
    showEmpty: () => show(stage.newHost(null), null, () => undefined),
    resume: (state, source) => show(stage.newHost(state), source, () => undefined),
    openFile: async (file, source) => {
      // The add-on's functions are known to the grid only after a first host was made; without them they would be kept as values.
      if (!session.host()) stage.newHost(null);
      let opened: Host;
      try {
        opened = stage.newHost(await stateOfFile(file));
      } catch (error) {
        showMessage(`${file.name} was not opened`, errorText(error));
        return false;
      }
      await show(opened, source, () => undefined);
      return true;
    },
  };
}

/** The host of the moment, what runs in it, and how it is kept. */
function createSession(showTime: () => void) {
  let host: Host | null = null;
  let source: string | null = null;
  let willShow = false;
  const current = (): Host => {
    if (!host) throw new Error("No workbook is open yet.");
    return host;
  };
  const keeper = createKeeper(async () => saveState(current().exportState(), source));
  window.addEventListener("pagehide", keeper.settle);
  /** Comes once for every changed cell, so what it leads to happens once for many of them. */
  const changed = () => {
    keeper.changed();
    if (willShow) return;
    willShow = true;
    setTimeout(() => {
      willShow = false;
      showTime();
    });
  };
  /** An error is shown, never swallowed, and the new state is kept. */
  const perform = (action: (open: Host) => void) => {
    try {
      action(current());
    } catch (error) {
      showError(error);
    } finally {
      changed();
      showTime();
    }
  };
  return {
    host: () => host,
    current,
    changed,
    perform,
    runIfThere: (name: string) => {
      if (current().names.includes(name)) perform((open) => open.run(name));
    },
    call: (name: string, args: readonly unknown[]) => {
      try {
        return current().scriptRun(name, ...args);
      } finally {
        changed();
      }
    },
    begin: (opened: Host, from: string | null) => {
      host = opened;
      source = from;
    },
  };
}

/** The empty sheet that every new document begins with goes once the example stands beside it. */
function leaveOnlyExample({ spreadsheet }: Host): void {
  const [first, ...others] = spreadsheet.getSheets();
  spreadsheet.rename("Example");
  if (first && others.length > 0 && first.getLastRow() === 0) spreadsheet.deleteSheet(first);
}
