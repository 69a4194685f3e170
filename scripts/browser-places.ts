/** Where a Chrome or Chromium may be on a machine. */
import { posix, win32 } from "node:path";

/** What decides which browser there is, and how one can be installed. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Contents of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
  /** Whether sudo works without a question. */
  hasSudo(): boolean;
  /** Whether a file is there and can be run. */
  canRun(path: string): boolean;
  /** The program that installs playwright's own browser, and where that browser then is. */
  readonly playwright: { readonly program: string; readonly browser: string };
}

/** What to do where nothing else helps. */
export const HOW = "Install Chrome or Chromium, or set CHROME_PATH to its program file.";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a browser's program file: CHROME_PATH, then PATH, then the usual places, then playwright's own; null for none. */
export function findBrowser(machine: Machine): string | null {
  const wanted = machine.environment["CHROME_PATH"];
  if (wanted) {
    if (machine.canRun(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", which cannot be run. ${HOW}`);
  }
  return [...onPath(machine, NAMES), ...usualPlaces(machine), machine.playwright.browser].find(machine.canRun) ?? null;
}

/** Whether a command can be run by its name alone. */
export function hasCommand(machine: Machine, name: string): boolean {
  return onPath(machine, [name]).some(machine.canRun);
}

function onPath({ platform, environment }: Machine, names: readonly string[]): string[] {
  const isWindows = platform === "win32";
  const { delimiter, join } = isWindows ? win32 : posix;
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)));
}

function usualPlaces({ platform, environment }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", posix.join(environment["HOME"] ?? "", "Applications")];
    return folders.flatMap((folder) => MAC.map((app) => posix.join(folder, app)));
  }
  if (platform !== "win32") return ["/snap/bin/chromium"];
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => environment[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS.map((program) => win32.join(root, program)));
}
