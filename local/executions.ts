import type { AuthModeName, HostOptions, RunOptions, Scope } from "./contract";
import type { Execution, HostCore } from "./core";
import { guarded, handedOut } from "./guard";
import { hostRealm, realmOf } from "./realm";
import { dateOnClock } from "./script-date";
import { sheetIdNamed } from "./services/desk";
import { scriptGlobals } from "./services/globals";
import { scriptConsole } from "./services/log";
import { rangeNamed } from "./services/range-lookup";
import { createDesk } from "./services/spreadsheet-app";
import { carriedArguments, carriedResult } from "./transport";

/** An execution with the global scope in which it happens. */
export interface Running {
  execution: Execution;
  scope: Scope;
}

/** Begins an execution: a fresh global scope with Google's services, in which the code has run. */
export function begun(core: HostCore, options: HostOptions, settings: Omit<Execution, "core" | "realm">): Running {
  const execution = { core, realm: hostRealm, ...settings };
  const globals = {
    ...scriptGlobals(execution),
    console: scriptConsole(core),
    Date: (own: DateConstructor) => dateOnClock(own, () => core.clock.milliseconds(), core.scriptTimeZone),
  };
  const scope = options.scope(options.code, globals);
  execution.realm = realmOf(scope);
  return { execution, scope };
}

/** True for a name that menus, cells and the sidebar may call. */
export function isPublic(name: string): boolean {
  return !name.endsWith("_");
}

/** The event object, with the spreadsheet where the mode allows it and, after an edit, the range. */
function eventFor({ execution }: Running, authMode: AuthModeName, event: Record<string, unknown>): unknown {
  const { edited, ...plain } = event as { edited?: { a1: string; sheetName: string } };
  if (authMode === "NONE") return handedOut(execution, plain);
  const desk = createDesk(execution);
  const sheetId = edited ? sheetIdNamed(desk, edited.sheetName) : null;
  const range = edited && sheetId !== null ? { range: rangeNamed(desk, edited.a1, sheetId) } : {};
  return handedOut(execution, { ...plain, source: desk.spreadsheet(), ...range });
}

function finished({ execution, scope }: Running, core: HostCore): void {
  try {
    core.engine.flush();
  } finally {
    for (const [name, holder] of core.locks.held) if (holder === execution) core.locks.held.delete(name);
    scope.dispose();
  }
}

/** One execution from beginning to end; what it wrote is in the workbook afterwards, also when it failed. */
export function executed(
  core: HostCore,
  options: HostOptions,
  user: string,
  run: RunOptions,
  work: (running: Running, event: unknown[]) => unknown,
): unknown {
  const authMode = run.authMode ?? "FULL";
  return core.engine.execution(() => {
    const end = core.calls.begin();
    try {
      const running = begun(core, options, { authMode, user: run.user ?? user, screenless: run.trigger ?? false, counted: true });
      let failed = true;
      try {
        const event = run.event ? [eventFor(running, authMode, run.event)] : [];
        const result = work(running, event);
        failed = false;
        return result;
      } finally {
        closed(running, core, failed);
      }
    } finally {
      end();
    }
  });
}

/** Ends an execution; a failing last write does not hide the failure that came first. */
function closed(running: Running, core: HostCore, failed: boolean): void {
  try {
    finished(running, core);
  } catch (problem) {
    if (!failed) throw problem;
  }
}

/** Calls a public function of the script. */
export function calledByName(running: Running, name: string, args: readonly unknown[]): unknown {
  if (!isPublic(name) || !running.scope.functionNames().includes(name)) throw new Error(`Script function not found: ${name}`);
  return running.scope.call(name, args);
}

/** What `google.script.run` does: only plain data passes, both ways. */
export function calledFromPage(running: Running, name: string, args: readonly unknown[]): unknown {
  const { parse } = running.scope.global("JSON") as JSON;
  const carried = parse(JSON.stringify(carriedArguments(args))) as unknown[];
  return carriedResult(calledByName(running, name, carried));
}

/** The document for tests and tools: not counted, everything allowed. */
export function toolSpreadsheet(core: HostCore, user: string): object {
  const execution: Execution = { core, authMode: "FULL", user, screenless: false, counted: false, realm: hostRealm };
  return guarded(createDesk(execution).spreadsheet());
}
