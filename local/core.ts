import type { CallMeter } from "./calls";
import type { MovableClock } from "./clock";
import type { AuthModeName, HostState, LogLine, SheetExtras, UiPort } from "./contract";
import type { Engine } from "./engine";
import type { Realm } from "./realm";

/** What all executions share: the workbook, the stores, the clock and the screen. */
export interface HostCore {
  readonly engine: Engine;
  readonly clock: MovableClock;
  readonly calls: CallMeter;
  readonly ui: UiPort;
  readonly files: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  readonly log: LogLine[];
  /** The part of the state that is not inside the workbook; services change it in place. */
  readonly store: Omit<HostState, "version" | "workbook" | "clock" | "danglingNames">;
  /** Names whose sheet was deleted: they show #REF! until they are given a range again. */
  readonly danglingNames: Set<string>;
  locks: { busy: boolean; held: Map<string, object> };
  authorizationRequired: boolean;
}

/** One run of the script. */
export interface Execution {
  readonly core: HostCore;
  readonly authMode: AuthModeName;
  readonly user: string;
  /** True in a trigger or a cell, where there is no screen. */
  readonly screenless: boolean;
  /** False for the tests' own spreadsheet. */
  readonly counted: boolean;
  readonly realm: Realm;
}

/** The notes, protections and fonts of a sheet, made when first needed. */
export function extrasOf(core: HostCore, sheetId: string): SheetExtras {
  const known = core.store.sheets[sheetId];
  if (known) return known;
  const fresh: SheetExtras = { notes: {}, protections: [], fonts: {} };
  core.store.sheets[sheetId] = fresh;
  return fresh;
}

let lastId = 0;

/** An id that no other thing of this host has. */
export function freshId(core: HostCore, prefix: string): string {
  lastId++;
  return `${prefix}${core.clock.milliseconds().toString(36)}${lastId.toString(36)}`;
}
