/** What stands around the open workbook: the grid over it, the add-on's menus and frames, and the clock. */
import type { Host, HostState, SpreadsheetModel } from "../contract";
import { createHost } from "../host";
import { iframeScope } from "../scope-iframe";
import type { Assets } from "./assets";
import { part } from "./element";
import { createFrames, type Frames } from "./frames";
import { libraries } from "./globals";
import { createGrid, type Grid } from "./grid";
import { createMenus, type Menus, type MenusOptions } from "./menus";
import { showNotes } from "./notes";
import { askAlert, askPrompt } from "./questions";
import { createRegions } from "./regions";
import { createTimeMachine } from "./time-machine";
import { showToast } from "./toasts";

type CoreCheck = Parameters<typeof libraries.o_spreadsheet.isCoreCommand>[0];

const CLOCK_EVERY_MS = 5_000;

/** What the stage asks of the workspace. */
export interface StageOptions {
  /** The host that is open; null before the first one. */
  host(): Host | null;
  /** Does what may run the add-on, and shows what it throws. */
  perform(action: (host: Host) => void): void;
  /** A call from one of the add-on's pages. */
  call(name: string, args: readonly unknown[]): unknown;
  /** The workbook changed. */
  changed(): void;
}

export interface Stage {
  /** A host whose menus, questions and pages appear here; without a state, of a new document. */
  newHost(state: Partial<HostState> | null): Host;
  /** Takes away what the host before put here. */
  clear(): void;
  /** Shows the grid over this host's workbook, also when that must be rebuilt. */
  show(host: Host): Promise<void>;
  /** Comes when the sidebar, if there is one, has loaded. */
  settled(): Promise<void>;
  showTime(): void;
}

/** Builds the stage, empty. */
export function createStage(assets: Assets, commands: Omit<MenusOptions, "run">, options: StageOptions): Stage {
  showNotes(() => options.host()?.extras ?? {});
  const grid = createGrid(assets.templates);
  const frames = createFrames({
    call: options.call,
    focusGrid: grid.focus,
    nextRegion: createRegions(grid.focus),
    resized: grid.resized,
  });
  const menus = createMenus({ ...commands, run: (name) => options.perform((open) => open.run(name)) });
  const timeMachine = createTimeMachine({ perform: options.perform });
  const showTime = () => {
    const host = options.host();
    if (host) timeMachine.show(host);
  };
  setInterval(showTime, CLOCK_EVERY_MS);
  return {
    newHost: (state) => hostOf(assets, state, menus, frames),
    clear: () => {
      frames.closeAll();
      menus.clear();
    },
    show: (host) => showHost(host, grid, options),
    settled: frames.settled,
    showTime,
  };
}

function hostOf(assets: Assets, state: Partial<HostState> | null, menus: Menus, frames: Frames): Host {
  return createHost({
    o: libraries.o_spreadsheet,
    code: assets.code,
    files: { Sidebar: assets.sidebar },
    manifest: assets.manifest,
    scope: iframeScope,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ui: { menu: menus.add, alert: askAlert, prompt: askPrompt, toast: showToast, sidebar: frames.sidebar, dialog: frames.dialog },
    ...(state && { state }),
  });
}

async function showHost(host: Host, grid: Grid, { host: current, changed }: StageOptions): Promise<void> {
  const watch = (model: SpreadsheetModel) => {
    model.on("command-dispatched", host, (command) => {
      if (current() === host && libraries.o_spreadsheet.isCoreCommand(command as CoreCheck)) changed();
    });
  };
  watch(host.model);
  host.onModelReplaced((model) => {
    if (current() !== host) return;
    watch(model);
    void grid.show(model);
    changed();
  });
  const name = host.spreadsheet.getName();
  part("file-name").textContent = name;
  document.title = `${name} · North Star OKRs`;
  await grid.show(host.model);
}
