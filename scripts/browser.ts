/** A Chrome or Chromium for the browser tests: the one people have, or one that is installed on the way. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { installBrowser } from "./browser-install";
import { findBrowser, type Machine } from "./browser-places";

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

const OS_RELEASE = "/etc/os-release";

/** Path of a browser's program file; installs one where there is none, or fails with the sentence that says how. */
export function ensureBrowser(): string {
  const machine = thisMachine();
  return findBrowser(machine) ?? installBrowser(machine);
}

/** The machine that this runs on, with this environment. */
export function thisMachine(environment: Machine["environment"] = process.env): Machine {
  return {
    platform: process.platform,
    environment,
    osRelease: existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, "utf8") : "",
    isRoot: process.getuid?.() === 0,
    hasSudo: () => spawnSync("sudo", ["-n", "true"], { env: { ...environment } }).status === 0,
    canRun,
    playwright: { program: playwrightProgram(), browser: chromium.executablePath() },
  };
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
