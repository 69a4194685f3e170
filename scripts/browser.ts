/** A Chrome or Chromium for the browser tests: the one people have, or one that is installed on the way. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** Headless, quiet, and without talking to anybody. */
export const LAUNCH_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const HOW = "Install Chrome or Chromium, or set CHROME_PATH to its program file.";

/** Path of a browser's program file; installs one where there is none, or fails with the sentence that says how. */
export function ensureBrowser(): string {
  return findBrowser() ?? installed();
}

/** Path of a browser's program file: CHROME_PATH, then PATH, then the usual places, then playwright's own; null for none. */
function findBrowser(): string | null {
  const wanted = process.env["CHROME_PATH"];
  if (wanted) {
    if (canRun(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", which cannot be run. ${HOW}`);
  }
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(canRun) ?? null;
}

function onPath(): string[] {
  const extension = process.platform === "win32" ? ".exe" : "";
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return ["/Applications", join(process.env["HOME"] ?? "", "Applications")].flatMap((folder) => MAC.map((app) => join(folder, app)));
  }
  if (process.platform !== "win32") return ["/snap/bin/chromium"];
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS.map((program) => join(root, program)));
}

function installed(): string {
  console.log("No Chrome or Chromium was found; installing one for the browser tests …");
  const steps = isDebian() ? debianSteps() : [[process.execPath, playwrightProgram(), "install", "chromium"]];
  for (const [program, ...words] of steps) {
    const { status } = spawnSync(program ?? "", words, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    if (status !== 0) throw new Error(`No browser for the tests: "${[program, ...words].join(" ")}" failed. ${HOW}`);
  }
  const found = findBrowser();
  if (!found) throw new Error(`A browser was installed, but is in none of the usual places. ${HOW}`);
  return found;
}

function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Ubuntu's own package is only a pointer to a snap, so a failed look afterwards says how to go on. */
function debianSteps(): string[][] {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"]).status !== 0) return [[process.execPath, playwrightProgram(), "install", "chromium"]];
  const rights = isRoot ? [] : ["sudo", "-n"];
  return [
    [...rights, "apt-get", "update"],
    [...rights, "apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ];
}

function playwrightProgram(): string {
  const manifest = createRequire(join(process.cwd(), "package.json")).resolve("playwright-core/package.json");
  return join(dirname(manifest), "cli.js");
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
