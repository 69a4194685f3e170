import { createCallMeter } from "./calls";
import { createCellCalls } from "./cell-calls";
import { createClock } from "./clock";
import type { Host, HostClock, HostOptions, HostUser, RunOptions } from "./contract";
import type { HostCore } from "./core";
import { createEngine, type Engine, prepareModule } from "./engine";
import { calledByName, calledFromPage, executed, toolSpreadsheet } from "./executions";
import { stateOf } from "./host-state";
import { localeOf } from "./locales";
import { authModeMember } from "./services/script-enums";
import { followCommand } from "./sheet-extras";
import { clockEvent } from "./trigger-event";
import { createTriggers, planAnew } from "./triggers";
import { createUiRecorder } from "./ui-recorder";

export type * from "./contract";

function createCore(options: HostOptions, engineOf: () => Engine, shown: HostCore["ui"]): { core: HostCore; workbook: object } {
  const { workbook, version: _, danglingNames, ...store } = stateOf(options);
  const clock = createClock(options.now === undefined ? (options.state?.clock ?? null) : { iso: options.now, ticking: false });
  const core: HostCore = {
    get engine() {
      return engineOf();
    },
    clock,
    calls: createCallMeter(),
    ui: options.ui ?? shown,
    files: options.files ?? {},
    scriptTimeZone: options.manifest?.timeZone ?? "Etc/UTC",
    log: [],
    store,
    danglingNames: new Set(danglingNames),
    locks: { busy: false, held: new Map() },
    authorizationRequired: false,
  };
  return { core, workbook };
}

/** What this user does in the document. */
function userOf(core: HostCore, options: HostOptions, email: string): HostUser {
  const run = (name: string, args: readonly unknown[] = [], settings: RunOptions = {}) =>
    executed(core, options, email, settings, (running, event) => calledByName(running, name, [...event, ...args]));
  return {
    run,
    scriptRun: (name, ...args) => executed(core, options, email, {}, (running) => calledFromPage(running, name, args)),
    open: (authMode = "LIMITED") => {
      executed(core, options, email, { authMode, event: { authMode: authModeMember(authMode) } }, (running, event) =>
        running.scope.functionNames().includes("onOpen") ? calledByName(running, "onOpen", event) : undefined,
      );
      for (const { functionName } of core.store.triggers.filter((one) => one.kind === "ON_OPEN" && one.owner === email)) {
        run(functionName, [], { trigger: true, event: { authMode: authModeMember("FULL") } });
      }
    },
  };
}

/** Remembers the names of a sheet that is about to go: Google shows them as #REF! from then on. */
function rememberNames(core: HostCore, command: Record<string, unknown> & { type: string }): void {
  if (command.type !== "DELETE_SHEET") return;
  for (const named of core.engine.getters.getNamedRanges()) {
    if (named.range.sheetId === command["sheetId"]) core.danglingNames.add(named.name);
  }
}

/** The clock; whatever shows the time is calculated anew when it moves. */
function hostClock(core: HostCore): HostClock {
  const { clock, engine } = core;
  const moved = () => {
    planAnew(core);
    engine.recalculate();
  };
  return {
    now: clock.now,
    set: (iso) => {
      clock.set(iso);
      moved();
    },
    advance: (milliseconds) => {
      clock.advance(milliseconds);
      moved();
    },
  };
}

/** The document as a whole: written down, and exchanged for another one. */
function hostDocument(core: HostCore): Pick<Host, "exportState" | "setWorkbook"> {
  const { engine, store, clock, danglingNames } = core;
  return {
    exportState: () => ({
      version: 1,
      workbook: engine.data(),
      ...(JSON.parse(JSON.stringify(store)) as typeof store),
      danglingNames: [...danglingNames],
      clock: clock.state(),
    }),
    setWorkbook: (data, name) => {
      Object.assign(store, { sheets: {}, sheetNumbers: {}, charts: {}, triggers: [] });
      store.properties.document = {};
      danglingNames.clear();
      if (name !== undefined) store.document.name = name;
      engine.replace(data);
    },
  };
}

/** What happens after a person changed a cell: the simple trigger, then everybody's own. */
function hostEdits(core: HostCore, options: HostOptions, self: HostUser, names: readonly string[]): Host["edited"] {
  return (a1, sheetName, value, oldValue) => {
    const edit = { edited: { a1, sheetName }, value, oldValue };
    if (names.includes("onEdit")) self.run("onEdit", [], { authMode: "LIMITED", event: { ...edit, authMode: authModeMember("LIMITED") } });
    for (const { functionName, owner } of core.store.triggers.filter((one) => one.kind === "ON_EDIT")) {
      userOf(core, options, owner).run(functionName, [], { trigger: true, event: { ...edit, authMode: authModeMember("FULL") } });
    }
  };
}

/** Puts the workbook into the engine; its cells may call the add-on at once. */
function openWorkbook({ engine, store }: HostCore, workbook: object): void {
  engine.replace(workbook);
  const { locale } = store.document;
  if (engine.getters.getLocale().code !== locale) engine.apply("UPDATE_LOCALE", { locale: localeOf(engine.o, locale) });
}

/** Google Sheets and Apps Script around the built add-on, without Google. */
export function createHost(options: HostOptions): Host {
  prepareModule(options.o);
  const shown = createUiRecorder();
  let opened: Engine | undefined;
  const engineOf = () => {
    if (!opened) throw new Error("The workbook is not open yet: no service may be called while the code loads.");
    return opened;
  };
  const { core, workbook } = createCore(options, engineOf, shown);
  const cells = createCellCalls(core, options);
  const engine = createEngine(options.o, cells.port, {
    before: (command) => rememberNames(core, command),
    after: (command) => followCommand(core, command),
  });
  opened = engine;
  openWorkbook(core, workbook);
  const { calls, store, locks } = core;
  const user = options.user ?? store.document.owner;
  const self = userOf(core, options, user);
  const accessors = {
    get model() {
      engine.flush();
      return engine.model;
    },
    get outbox() {
      return store.outbox;
    },
    get extras() {
      return store.sheets;
    },
    get lockBusy() {
      return locks.busy;
    },
    set lockBusy(busy) {
      locks.busy = busy;
    },
    get authorizationRequired() {
      return core.authorizationRequired;
    },
    set authorizationRequired(required) {
      core.authorizationRequired = required;
    },
  };
  return Object.assign(accessors, {
    ...self,
    ...hostDocument(core),
    names: cells.names,
    onModelReplaced: engine.onReplaced,
    spreadsheet: toolSpreadsheet(core, user) as GoogleAppsScript.Spreadsheet.Spreadsheet,
    calls,
    failAt: calls.failAt,
    failOn: calls.failOn,
    between: calls.between,
    as: (email: string) => userOf(core, options, email),
    clock: hostClock(core),
    triggers: createTriggers(core, (record) => {
      const event = { authMode: authModeMember("FULL"), triggerUid: record.id, ...clockEvent(core.clock.milliseconds()) };
      userOf(core, options, record.owner).run(record.functionName, [], { trigger: true, event });
    }),
    log: core.log,
    shown,
    edited: hostEdits(core, options, self, cells.names),
  });
}
