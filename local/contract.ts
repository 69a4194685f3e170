/// <reference path="./luxon.d.ts" />
/// <reference types="google-apps-script" />
import type * as OSpreadsheet from "@odoo/o-spreadsheet";

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

/** An entry of a menu: a function's name, a line, or a menu of its own. */
export type MenuEntry =
  | { kind: "item"; caption: string; functionName: string }
  | { kind: "separator" }
  | { kind: "menu"; caption: string; entries: MenuEntry[] };

/** A menu as `addToUi` hands it over; `addOn` is true for Extensions → name of the add-on. */
export interface MenuDefinition {
  caption: string;
  addOn: boolean;
  entries: MenuEntry[];
}

export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What `ui.alert` or `ui.prompt` shows. */
export interface Question {
  title: string;
  message: string;
  buttons: ButtonSetName;
}

/** An HtmlOutput on its way to the screen. */
export interface HtmlPage {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
}

/** What `spreadsheet.toast` shows; `seconds` is -1 for "until it is closed". */
export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

/** How menus, questions and pages appear to the person in front of the screen. */
export interface UiPort {
  menu(menu: MenuDefinition): void;
  alert(question: Question): ButtonName;
  prompt(question: Question): { button: ButtonName; text: string };
  toast(toast: Toast): void;
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage, modal: boolean): void;
}

/** A UiPort that keeps what it was shown; `answers` are taken one by one, "OK" and "" when there are none left. */
export interface UiRecorder extends UiPort {
  menus: MenuDefinition[];
  alerts: Question[];
  prompts: Question[];
  toasts: Toast[];
  sidebars: HtmlPage[];
  dialogs: { page: HtmlPage; modal: boolean }[];
  answers: (ButtonName | { button: ButtonName; text: string })[];
}

export type Weekday = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";

/** When a clock trigger fires. */
export interface TimePlan {
  every: "hours" | "days" | "weeks" | "minutes" | "once" | "months";
  count: number;
  weekday: Weekday | null;
  monthDay: number | null;
  hour: number | null;
  minute: number | null;
  timeZone: string;
  /** Milliseconds since 1970; for `once` only. */
  at: number | null;
}

/** A trigger as the host keeps it. */
export interface TriggerRecord {
  id: string;
  owner: string;
  functionName: string;
  kind: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";
  plan: TimePlan | null;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Next moment a clock trigger fires, in milliseconds since 1970. */
  nextAt: number | null;
}

/** One firing of a trigger. */
export interface TriggerRun {
  id: string;
  owner: string;
  functionName: string;
  at: string;
  outcome: "ok" | "error";
  message: string;
}

/** A mail that `MailApp` took. */
export interface Mail {
  at: string;
  from: string;
  to: string;
  subject: string;
  body: string;
  options: Record<string, unknown>;
}

/** A line that `console` or `Logger` took. */
export interface LogLine {
  at: string;
  level: "debug" | "log" | "info" | "warn" | "error";
  text: string;
}

/** What a sheet has in Google and o-spreadsheet has not, by sheet id. */
export interface SheetExtras {
  /** Notes by A1 address. */
  notes: Record<string, string>;
  /** Protections as they were asked for; nothing is locked. */
  protections: ProtectionRecord[];
  /** Font families by A1 address. */
  fonts: Record<string, string>;
}

/** A recorded protection. */
export interface ProtectionRecord {
  id: string;
  kind: "RANGE" | "SHEET";
  /** A1 address inside the sheet, or null for the whole sheet. */
  range: string | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: string[];
}

/** Everything that must outlive a reload, as plain JSON. */
export interface HostState {
  version: 1;
  /** What o-spreadsheet's `exportData` gave, or data in the same form. */
  workbook: Record<string, unknown>;
  document: { id: string; name: string; timeZone: string; locale: string; owner: string };
  sheets: Record<string, SheetExtras>;
  /** Google's number for each sheet (`getSheetId`) by the engine's own id. */
  sheetNumbers: Record<string, number>;
  /** What a script said about its charts and the engine does not keep, by chart id. */
  charts: Record<string, { type: string; options: Record<string, unknown>; headers: number }>;
  properties: { document: Record<string, string>; script: Record<string, string>; users: Record<string, Record<string, string>> };
  cache: Record<string, Record<string, { value: string; until: number }>>;
  triggers: TriggerRecord[];
  triggerLog: TriggerRun[];
  outbox: Mail[];
  /** Names whose sheet was deleted; formulas that use them show #REF!. */
  danglingNames: string[];
  clock: { iso: string; ticking: boolean };
}

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
