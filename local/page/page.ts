/** Starts the local spreadsheet: what was open last, the file on the command line, or the example. */
import { type Assets, fetchWorkbook, loadAssets } from "./assets";
import { part } from "./element";
import { chooseFile, download } from "./files";
import { confirmFirst, errorText, showMessage } from "./questions";
import { dropState, loadState, type SavedState } from "./saved-state";
import { notify } from "./toasts";
import { createWorkspace, type Workspace } from "./workspace";

async function start(): Promise<void> {
  const [assets, saved] = await Promise.all([loadAssets(), loadState().catch(() => null)]);
  const workspace: Workspace = createWorkspace(assets, {
    open: () => chooseFile((file) => void workspace.openFile(file, null)),
    saveAs: () => void save(workspace),
    reset: () => {
      const warning = "What you changed is lost. To keep it, save it as .xlsx first.";
      confirmFirst("Reset the example?", warning, "Reset", () => void reset(workspace));
    },
  });
  await openFirst(workspace, assets, saved);
  // For tests, and for whoever wants to try the add-on's functions in the browser's console.
  Object.defineProperty(window, "host", { get: () => workspace.host });
  part("loading").remove();
  document.body.dataset["ready"] = "true";
}

/**
 * A file on the command line comes first, but what was changed in it since is kept as long as the file is the same. Where it cannot be used,
 * nothing else takes its place.
 */
async function openFirst(workspace: Workspace, { workbook }: Assets, saved: SavedState | null): Promise<void> {
  if (saved && (!workbook || workbook.version === saved.source)) {
    try {
      return await workspace.resume(saved.state, saved.source);
    } catch (error) {
      showMessage("What was open last cannot be shown", errorText(error));
    }
  }
  if (!workbook) return workspace.showExample();
  const isOpen = await workspace.openFile({ name: workbook.name, arrayBuffer: fetchWorkbook }, workbook.version);
  if (!isOpen) await workspace.showEmpty();
}

async function save(workspace: Workspace): Promise<void> {
  try {
    notify(`Saved as ${await download(workspace.host)}.`);
  } catch (error) {
    showMessage("The workbook was not saved", errorText(error));
  }
}

async function reset(workspace: Workspace): Promise<void> {
  await dropState();
  await workspace.showExample();
  notify("The example is as it was at first.");
}

start().catch((error: unknown) => {
  part("loading").textContent = "The spreadsheet could not be opened.";
  showMessage("The spreadsheet could not be opened", errorText(error));
});
