/// <reference path="./luxon.d.ts" />
/// <reference types="google-apps-script" />
import type * as OSpreadsheet from "@odoo/o-spreadsheet";
import type { HostState, LogLine, Mail, SheetExtras, TriggerRecord, TriggerRun } from "./state";
import type { UiPort, UiRecorder } from "./ui-port";

export type * from "./state";
export type * from "./ui-port";

/** The o-spreadsheet module, as `require` or the page's script tag hands it over. */
export type SpreadsheetModule = typeof OSpreadsheet;

/** One o-spreadsheet workbook in memory. */
export type SpreadsheetModel = OSpreadsheet.Model;

/** How much Google lets an execution do. */
export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** One global scope in which the add-on's code has run once. */
export interface Scope {
  /** Names of the functions that the code put into the global scope. */
  functionNames(): string[];
  /** Whatever stands under this name in the scope: `Array`, `Date`, `Error` … */
  global(name: string): unknown;
  /** Calls a global function with these arguments. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Frees what the scope holds. */
  dispose(): void;
}

/** Runs the code in a fresh global scope that knows ECMAScript and these services only. */
export type ScopeFactory = (code: string, services: Readonly<Record<string, unknown>>) => Scope;

export interface HostOptions {
  /** The o-spreadsheet module. */
  o: SpreadsheetModule;
  /** The text of dist/Code.js. */
  code: string;
  /** HTML files by name, without ".html". */
  files?: Readonly<Record<string, string>>;
  /** The parsed appsscript.json. */
  manifest?: { timeZone?: string; oauthScopes?: string[] };
  scope: ScopeFactory;
  /** What `exportState()` returned, possibly parts of it. */
  state?: Partial<HostState>;
  /** ISO instant at which the clock stands still until it is moved; without it the clock runs. */
  now?: string;
  /** E-mail of the user at the keyboard. */
  user?: string;
  /** The spreadsheet's time zone. */
  timeZone?: string;
  /** The spreadsheet's locale, as Google writes it: "en_US". */
  locale?: string;
  ui?: UiPort;
}

export interface RunOptions {
  authMode?: AuthModeName;
  /** The event object for the function, put before the other arguments. */
  event?: Record<string, unknown>;
  user?: string;
  /** True when a trigger calls: `getUi` then throws. */
  trigger?: boolean;
}

/** Calls of services since the last reset, by "Range.getValues". */
export interface CallCount {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
  reset(): void;
}

export interface HostClock {
  now(): Date;
  /** Jumps to an ISO instant. */
  set(iso: string): void;
  advance(milliseconds: number): void;
}

export interface HostTriggers {
  readonly list: readonly TriggerRecord[];
  readonly log: readonly TriggerRun[];
  /** Clock triggers whose moment has come, the oldest first. */
  due(): TriggerRecord[];
  /** Fires every due clock trigger once and says how each went. */
  runDue(): TriggerRun[];
  /** Steps the clock hour by hour to this instant and fires what is due at each step. */
  runUntil(iso: string): TriggerRun[];
  /** Fires one trigger now, due or not. */
  runNow(id: string): TriggerRun;
}

/** What one user sees and does in the shared document. */
export interface HostUser {
  run(name: string, args?: readonly unknown[], options?: RunOptions): unknown;
  scriptRun(name: string, ...args: unknown[]): unknown;
  open(authMode?: AuthModeName): void;
}

export interface Host extends HostUser {
  /** Functions that menus, cells and the sidebar can call. */
  readonly names: readonly string[];
  readonly model: SpreadsheetModel;
  /** Told when the workbook had to be rebuilt or another one was opened; gives back a way to stop listening. */
  onModelReplaced(listener: (model: SpreadsheetModel) => void): () => void;
  /** The spreadsheet for tests and tools; its calls are not counted and not failed. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly calls: CallCount;
  /** The n-th service call (from 1) of the next execution throws. */
  failAt(n: number, message?: string): void;
  /** The n-th call (from 1) of this method in the next execution throws; "Range.getValues" or "getValues". */
  failOn(methodName: string, nth?: number, message?: string): void;
  /** Something happens just before the n-th service call of the next execution. */
  between(n: number, action: () => void): void;
  /** Another user of the same document, with triggers and user properties of their own. */
  as(email: string): HostUser;
  readonly clock: HostClock;
  readonly triggers: HostTriggers;
  readonly outbox: readonly Mail[];
  readonly log: readonly LogLine[];
  /** What the recorder kept, when no other UiPort was given. */
  readonly shown: UiRecorder;
  /** While busy, locks are held by somebody else. */
  lockBusy: boolean;
  /** What `getAuthorizationInfo` answers. */
  authorizationRequired: boolean;
  /** Fills the scripts' "edit" triggers with what a person typed; for the page. */
  edited(a1: string, sheetName: string, value: unknown, oldValue: unknown): void;
  /** Notes, protections and fonts, by sheet id. */
  readonly extras: Readonly<Record<string, SheetExtras>>;
  exportState(): HostState;
  /** Opens another workbook: o-spreadsheet data, or the files of an .xlsx by path. */
  setWorkbook(data: Record<string, unknown>, name?: string): void;
}
