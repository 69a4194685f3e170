/** Starts the local spreadsheet: what this tab showed last, the file on the command line, or the example. */
import { type Assets, fetchWorkbook, loadAssets } from "./assets";
import { part } from "./element";
import { chooseFile, download } from "./files";
import { confirmFirst, errorText, showMessage } from "./questions";
import { changedLast, EXAMPLE, fileKey, forgetUnchanged, loadState, markOf, type SavedState } from "./saved-state";
import { notify } from "./toasts";
import { createWorkspace, type Workspace } from "./workspace";

/** Under this name a tab remembers what it shows, and with which file on the command line. */
const SHOWN = "shown";

async function start(): Promise<void> {
  const assets = await loadAssets();
  const start = assets.workbook ? assets.workbook.place + assets.workbook.version : "";
  const shown = sessionStorage.getItem(SHOWN);
  const workspace: Workspace = createWorkspace(
    assets,
    {
      open: () => leaving(workspace, () => chooseFile((file) => void openChosen(workspace, file))),
      showExample: () => leaving(workspace, () => void showExample(workspace)),
      saveAs: () => void save(workspace),
      reset: () => {
        const warning = "What you changed is lost. To keep it, save it as .xlsx first.";
        confirmFirst("Reset the example?", warning, "Reset", () => void reset(workspace));
      },
    },
    (key) => sessionStorage.setItem(SHOWN, JSON.stringify([start, key])),
  );
  const [shownWith, shownKey] = JSON.parse(shown ?? "[]") as string[];
  await openFirst(workspace, assets, shownWith === start ? shownKey : undefined);
  // For tests, and for whoever wants to try the add-on's functions in the browser's console.
  Object.defineProperty(window, "host", { get: () => workspace.host });
  part("loading").remove();
  document.body.dataset["ready"] = "true";
}

/**
 * A reload shows what the tab showed. Otherwise the file on the command line comes first; what was changed in it since is kept as long as
 * the file is the same, and otherwise if the person says so. Where it cannot be used, nothing else takes its place.
 */
async function openFirst(workspace: Workspace, { workbook }: Assets, shownKey: string | undefined): Promise<void> {
  const usualKey = workbook ? fileKey(workbook.name, workbook.place) : EXAMPLE;
  for (const key of new Set([shownKey ?? usualKey, usualKey])) {
    const saved = await loadState(key);
    const isSame = key !== usualKey || !workbook || workbook.version === saved?.source;
    const isWanted = saved && (isSame || (saved.isChanged && workbook && (await isGoingOn(workbook.name))));
    if (isWanted && (await resumed(workspace, key, isSame ? saved : { ...saved, source: workbook?.version ?? null }))) return;
  }
  if (!workbook) return workspace.showExample();
  const isOpen = await workspace.openFile({ name: workbook.name, arrayBuffer: fetchWorkbook }, usualKey, workbook.version);
  if (!isOpen) await workspace.showEmpty();
}

async function resumed(workspace: Workspace, key: string, saved: SavedState): Promise<boolean> {
  try {
    await workspace.resume(key, saved);
    return true;
  } catch (error) {
    showMessage("What was open last cannot be shown", errorText(error));
    return false;
  }
}

/** Asks before another workbook takes the place of changes that are in no file. */
function leaving(workspace: Workspace, go: () => void): void {
  if (!workspace.isChanged) {
    go();
    return;
  }
  const name = workspace.host.spreadsheet.getName();
  const warning = `What you changed in ${name} is in no file. To be sure of it, save it as .xlsx first.`;
  confirmFirst("Open another workbook?", warning, "Go on", go);
}

/** A file in which something was changed here before can be gone on with, and so can another of its name, or the same as it was then. */
async function openChosen(workspace: Workspace, file: File): Promise<void> {
  const { name } = file;
  const bytes = await file.arrayBuffer();
  const key = fileKey(name, await markOf(bytes));
  await workspace.settled();
  await forgetUnchanged();
  const same = await loadState(key);
  const changed = same?.isChanged ? { key, saved: same } : await changedLast(name);
  if (changed && (await isGoingOn(name, changed.key === key ? SAME_FILE : OTHER_FILE)))
    await resumed(workspace, changed.key, changed.saved);
  else await workspace.openFile({ name, arrayBuffer: async () => bytes }, key, null);
}

const SAME_FILE = "Go on with it as you left it, or open the file as it is now, which loses what you changed.";
const OTHER_FILE =
  "What you changed belongs to a file of this name with other contents. Go on with that one as you left it, or open this file; then the other stays kept.";

/** What was changed in a file comes before the file, unless the person says otherwise. */
function isGoingOn(name: string, message = SAME_FILE): Promise<boolean> {
  return new Promise((answer) => {
    showMessage(`You changed ${name} here before`, message, [
      { caption: "Open the file", isMain: false, choose: () => answer(false) },
      { caption: "Go on", isMain: true, choose: () => answer(true) },
    ]);
  });
}

/** The example as it was left. */
async function showExample(workspace: Workspace): Promise<void> {
  await workspace.settled();
  const saved = await loadState(EXAMPLE);
  if (!saved || !(await resumed(workspace, EXAMPLE, saved))) await workspace.showExample();
}

async function save(workspace: Workspace): Promise<void> {
  try {
    notify(`Saved as ${await download(workspace.host)}.`);
    workspace.saved();
  } catch (error) {
    showMessage("The workbook was not saved", errorText(error));
  }
}

async function reset(workspace: Workspace): Promise<void> {
  await workspace.showExample();
  notify("The example is as it was at first.");
}

start().catch((error: unknown) => {
  part("loading").textContent = "The spreadsheet could not be opened.";
  showMessage("The spreadsheet could not be opened", errorText(error));
});
