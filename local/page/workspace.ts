/** One open workbook at a time: its host, the grid over it, the add-on's menus and frames, and its place in the browser's store. */
import type { Host, HostState, SpreadsheetModel } from "../contract";
import { createHost } from "../host";
import { iframeScope } from "../scope-iframe";
import type { Assets } from "./assets";
import { part } from "./element";
import { type NamedFile, stateOfFile } from "./files";
import { createFrames } from "./frames";
import { libraries } from "./globals";
import { createGrid } from "./grid";
import { createKeeper } from "./keeper";
import { createMenus, type MenusOptions } from "./menus";
import { showNotes } from "./notes";
import { askAlert, askPrompt, errorText, showError, showMessage } from "./questions";
import { createRegions } from "./regions";
import { saveState } from "./saved-state";
import { createTimeMachine } from "./time-machine";
import { showToast } from "./toasts";

type CoreCheck = Parameters<typeof libraries.o_spreadsheet.isCoreCommand>[0];

const CLOCK_EVERY_MS = 5_000;

export interface Workspace {
  readonly host: Host;
  /** A new document in which the add-on has made its example. */
  showExample(): Promise<void>;
  /** Goes on where a saved document was left; `source` names the file version it came from. */
  resume(state: HostState, source: string | null): Promise<void>;
  /** Opens a workbook; says why, and changes nothing, when it cannot be used. */
  openFile(file: NamedFile, source: string | null): Promise<boolean>;
}

/** Builds the workspace; nothing is open yet. */
export function createWorkspace(assets: Assets, commands: Omit<MenusOptions, "run">): Workspace {
  let host: Host | null = null;
  let source: string | null = null;

  const current = (): Host => {
    if (!host) throw new Error("No workbook is open yet.");
    return host;
  };
  const keeper = createKeeper(async () => saveState(current().exportState(), source));
  let willShow = false;
  /** Comes once for every changed cell, so what it leads to happens once for many of them. */
  const changed = () => {
    keeper.changed();
    if (willShow) return;
    willShow = true;
    setTimeout(() => {
      willShow = false;
      timeMachine.show(current());
    });
  };
  /** Does what may run the add-on: an error is shown, never swallowed, and the new state is kept. */
  const perform = (action: (host: Host) => void) => {
    try {
      action(current());
    } catch (error) {
      showError(error);
    } finally {
      changed();
      timeMachine.show(current());
    }
  };
  const runIfThere = (name: string) => {
    if (current().names.includes(name)) perform((open) => open.run(name));
  };

  showNotes(() => host?.extras ?? {});
  const grid = createGrid(assets.templates);
  const frames = createFrames({
    call: (name, args) => {
      try {
        return current().scriptRun(name, ...args);
      } finally {
        changed();
      }
    },
    focusGrid: grid.focus,
    nextRegion: createRegions(grid.focus),
    resized: grid.resized,
  });
  const menus = createMenus({ ...commands, run: (name) => perform((open) => open.run(name)) });
  const timeMachine = createTimeMachine({ perform });

  const newHost = (state: Partial<HostState> | null): Host =>
    createHost({
      o: libraries.o_spreadsheet,
      code: assets.code,
      files: { Sidebar: assets.sidebar },
      manifest: assets.manifest,
      scope: iframeScope,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ui: { menu: menus.add, alert: askAlert, prompt: askPrompt, toast: showToast, sidebar: frames.sidebar, dialog: frames.dialog },
      ...(state && { state }),
    });
  const watch = (watched: Host, model: SpreadsheetModel) => {
    model.on("command-dispatched", watched, (command) => {
      if (host === watched && libraries.o_spreadsheet.isCoreCommand(command as CoreCheck)) changed();
    });
  };
  /** Makes this host the one that is seen, after its content is as it should be. */
  const show = async (fill: () => void) => {
    const shown = current();
    frames.closeAll();
    menus.clear();
    fill();
    perform((open) => open.open());
    watch(shown, shown.model);
    shown.onModelReplaced((model) => {
      if (host !== shown) return;
      watch(shown, model);
      void grid.show(model);
      changed();
    });
    nameFile(shown);
    await grid.show(shown.model);
    runIfThere("openSidebar");
    await frames.settled();
  };

  window.addEventListener("pagehide", keeper.settle);
  setInterval(() => host && timeMachine.show(host), CLOCK_EVERY_MS);

  return {
    get host() {
      return current();
    },
    showExample: async () => {
      host = newHost(null);
      source = null;
      await show(() => {
        runIfThere("createExample");
        leaveOnlyExample(current());
      });
    },
    resume: async (state, from) => {
      host = newHost(state);
      source = from;
      await show(() => undefined);
    },
    openFile: async (file, from) => {
      try {
        // The add-on's functions are known to the grid only after a first host was made; without them they would be kept as values.
        if (!host) newHost(null);
        host = newHost(await stateOfFile(file));
      } catch (error) {
        showMessage(`${file.name} was not opened`, errorText(error));
        return false;
      }
      source = from;
      await show(() => undefined);
      return true;
    },
  };
}

/** The empty sheet that every new document begins with goes once the example stands beside it. */
function leaveOnlyExample({ spreadsheet }: Host): void {
  const [first, ...others] = spreadsheet.getSheets();
  spreadsheet.rename("Example");
  if (first && others.length > 0 && first.getLastRow() === 0) spreadsheet.deleteSheet(first);
}

function nameFile(host: Host): void {
  const name = host.spreadsheet.getName();
  part("file-name").textContent = name;
  document.title = `${name} · North Star OKRs`;
}
