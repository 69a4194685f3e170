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
