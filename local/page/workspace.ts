/** One open workbook at a time: where it comes from, what is done in it, and its place in the browser's store. */
import type { Host } from "../contract";
import type { Assets } from "./assets";
import { type NamedFile, stateOfFile } from "./files";
import type { MenusOptions } from "./menus";
import { errorText, showMessage } from "./questions";
import { EXAMPLE, fileKey, type SavedState } from "./saved-state";
import { createSession, type Origin } from "./session";
import { createStage } from "./stage";

export interface Workspace {
  readonly host: Host;
  /** True when the open workbook holds changes that are in no file. */
  readonly isChanged: boolean;
  /** The open workbook is in a file now. */
  saved(): void;
  /** Comes when the browser has what was changed so far. */
  settled(): Promise<void>;
  /** A new document in which the add-on has made its example. */
  showExample(): Promise<void>;
  /** A new document with nothing in it, in which the sidebar offers the ways to begin. */
  showEmpty(): Promise<void>;
  /** Goes on where the document under this key was left. */
  resume(key: string, saved: SavedState): Promise<void>;
  /** Opens a workbook to keep it under this key; says why, and changes nothing, when it cannot be used. `source` names the version of a file on the command line. */
  openFile(file: NamedFile, key: string, source: string | null): Promise<boolean>;
}

/** Builds the workspace; nothing is open yet. `shown` is told the key of each workbook that opens. */
export function createWorkspace(assets: Assets, commands: Omit<MenusOptions, "run">, shown: (key: string) => void): Workspace {
  const session = createSession(() => stage.showTime());
  const stage = createStage(assets, commands, session);
  const { perform, runIfThere } = session;
  /** Makes this host the one that is seen, after its content is as it should be. */
  const show = async (host: Host, origin: Origin, fill: () => void = () => undefined) => {
    session.begin(host, origin);
    shown(origin.key);
    stage.clear();
    fill();
    perform((open) => open.open());
    await stage.show(host);
    runIfThere("openSidebar");
    await stage.settled();
    if (!origin.isChanged) session.unchanged();
  };
  const example: Origin = { key: EXAMPLE, source: null, isChanged: false };
  return {
    get host() {
      return session.current();
    },
    get isChanged() {
      return session.origin().isChanged;
    },
    saved: session.unchanged,
    settled: session.settled,
    showExample: () =>
      show(stage.newHost(null), example, () => {
        runIfThere("createExample");
        leaveOnlyExample(session.current());
      }),
    showEmpty: () => show(stage.newHost(null), { ...example, key: fileKey("", "") }),
    resume: (key, { state, source, isChanged = true }) => show(stage.newHost(state), { key, source, isChanged }),
    openFile: async (file, key, source) => {
      // The add-on's functions are known to the grid only after a first host was made; without them they would be kept as values.
      if (!session.host()) stage.newHost(null);
      let opened: Host;
      try {
        opened = stage.newHost(await stateOfFile(file));
      } catch (error) {
        showMessage(`${file.name} was not opened`, errorText(error));
        return false;
      }
      await show(opened, { key, source, isChanged: false });
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
