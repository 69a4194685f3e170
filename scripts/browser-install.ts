/** Installing a browser for the tests on a machine that has none. */
import { spawnSync } from "node:child_process";
import { findBrowser, HOW, hasCommand, type Machine } from "./browser-places";

/** A command with its words. */
type Step = readonly [program: string, ...words: string[]];

/**
 * The commands that install a browser here, one after the other: on Debian, Ubuntu and their kin the package chromium, where apt-get may be
 * used without a question; anywhere else playwright's own. Ubuntu's package is only a pointer to a snap, so a failed look afterwards says how
 * to go on.
 */
export function installSteps(machine: Machine): Step[] {
  const { osRelease, isRoot, playwright } = machine;
  const isDebian = machine.platform === "linux" && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease) && hasCommand(machine, "apt-get");
  if (!isDebian || !(isRoot || machine.hasSudo())) return [[process.execPath, playwright.program, "install", "chromium"]];
  const steps: Step[] = [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ];
  return isRoot ? steps : steps.map((step) => ["sudo", "-n", ...step]);
}

/** Installs a browser and answers where it is; fails with the sentence that says what went wrong and what to do. */
export function installBrowser(machine: Machine): string {
  console.log("No Chrome or Chromium was found; installing one for the browser tests …");
  for (const [program, ...words] of installSteps(machine)) {
    const { status } = spawnSync(program, words, { stdio: "inherit", env: { ...machine.environment, DEBIAN_FRONTEND: "noninteractive" } });
    if (status !== 0) throw new Error(`No browser for the tests: "${[program, ...words].join(" ")}" failed. ${HOW}`);
  }
  const found = findBrowser(machine);
  if (!found) throw new Error(`A browser was installed, but is in none of the usual places. ${HOW}`);
  return found;
}
