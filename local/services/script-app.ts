import type { AuthModeName, TimePlan, TriggerRecord, Weekday } from "../contract";
import { type Execution, freshId } from "../core";
import { enumeration, Service } from "../guard";
import { isDate } from "../realm";
import { nextMoment, WEEKDAYS } from "../trigger-plan";
import { instantOfWallClock, isTimeZone } from "../zone";

const scriptEnums = {
  AuthMode: enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]),
  AuthorizationStatus: enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]),
  EventType: enumeration("EventType", ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE"]),
  TriggerSource: enumeration("TriggerSource", ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"]),
  WeekDay: enumeration("WeekDay", WEEKDAYS),
};

/** The enum member that an event object carries for the way it runs. */
export function authModeMember(name: AuthModeName): unknown {
  return scriptEnums.AuthMode[name];
}

/** The time-driven minimum of an add-on. */
const ADD_ON_HOURLY = "This add-on may not create time-based triggers that run more often than once an hour.";

/** ScriptApp. */
export class ScriptApp extends Service {
  readonly serviceName = "ScriptApp";
  override readonly constants = scriptEnums;
  newTrigger(functionName: unknown) {
    return new TriggerBuilder(this.execution, String(functionName));
  }
  getProjectTriggers() {
    return own(this.execution).map((record) => new Trigger(this.execution, record));
  }
  getUserTriggers(_document: unknown) {
    return own(this.execution).map((record) => new Trigger(this.execution, record));
  }
  deleteTrigger(trigger: Trigger) {
    const { store } = this.execution.core;
    store.triggers = store.triggers.filter((record) => record.id !== trigger.record.id);
  }
  getAuthorizationInfo(_authMode: unknown) {
    return new AuthorizationInfo(this.execution);
  }
  requireScopes(_authMode: unknown, _scopes: unknown) {
    if (this.execution.core.authorizationRequired) throw new Error("Authorization is required to perform that action.");
  }
  requireAllScopes(authMode: unknown) {
    this.requireScopes(authMode, []);
  }
  getScriptId() {
    return "local-script";
  }
  getOAuthToken() {
    return "local-token";
  }
}

function own({ core, user }: Execution): TriggerRecord[] {
  return core.store.triggers.filter((record) => record.owner === user);
}

class AuthorizationInfo extends Service {
  readonly serviceName = "AuthorizationInfo";
  getAuthorizationStatus() {
    return scriptEnums.AuthorizationStatus[this.execution.core.authorizationRequired ? "REQUIRED" : "NOT_REQUIRED"];
  }
  getAuthorizationUrl() {
    return this.execution.core.authorizationRequired ? "https://script.google.com/local-authorization" : null;
  }
}

class Trigger extends Service {
  readonly serviceName = "Trigger";
  readonly record: TriggerRecord;
  constructor(execution: Execution, record: TriggerRecord) {
    super(execution);
    this.record = record;
  }
  getHandlerFunction() {
    return this.record.functionName;
  }
  getUniqueId() {
    return this.record.id;
  }
  getEventType() {
    return scriptEnums.EventType[this.record.kind];
  }
  getTriggerSource() {
    return this.record.kind === "CLOCK" ? scriptEnums.TriggerSource.CLOCK : scriptEnums.TriggerSource.SPREADSHEETS;
  }
  getTriggerSourceId() {
    return this.record.kind === "CLOCK" ? null : this.execution.core.store.document.id;
  }
}

/** Creates a trigger under the rules for add-ons: one of each kind for a user and a document. */
function created(execution: Execution, functionName: string, kind: TriggerRecord["kind"], plan: TimePlan | null): Trigger {
  const { core, user } = execution;
  if (own(execution).some((record) => record.kind === kind)) {
    const what = kind === "CLOCK" ? "time-based" : kind.toLowerCase().replace("on_", "");
    throw new Error(`This add-on has created too many ${what} triggers in this document for this Google user account.`);
  }
  const now = core.clock.milliseconds();
  const nextAt = plan ? nextMoment(plan, now, now) : null;
  const record: TriggerRecord = { id: freshId(core, "trigger"), owner: user, functionName, kind, plan, createdAt: now, nextAt };
  core.store.triggers.push(record);
  return new Trigger(execution, record);
}

class TriggerBuilder extends Service {
  readonly serviceName = "TriggerBuilder";
  readonly functionName: string;
  constructor(execution: Execution, functionName: string) {
    super(execution);
    this.functionName = functionName;
  }
  timeBased() {
    return new ClockTriggerBuilder(this.execution, this.functionName);
  }
  forSpreadsheet(_spreadsheet: unknown) {
    return new SpreadsheetTriggerBuilder(this.execution, this.functionName);
  }
}

class SpreadsheetTriggerBuilder extends Service {
  readonly serviceName = "SpreadsheetTriggerBuilder";
  readonly functionName: string;
  kind: TriggerRecord["kind"] | null = null;
  constructor(execution: Execution, functionName: string) {
    super(execution);
    this.functionName = functionName;
  }
  onOpen() {
    this.kind = "ON_OPEN";
    return this;
  }
  onEdit() {
    this.kind = "ON_EDIT";
    return this;
  }
  onChange() {
    this.kind = "ON_CHANGE";
    return this;
  }
  onFormSubmit() {
    this.kind = "ON_FORM_SUBMIT";
    return this;
  }
  create() {
    if (!this.kind) throw new Error("The trigger has no event: call onOpen, onEdit or onChange.");
    return created(this.execution, this.functionName, this.kind, null);
  }
}

function whole(value: unknown, least: number, most: number, what: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`Invalid argument: ${what} must be ${least} to ${most}.`);
  return number;
}

class ClockTriggerBuilder extends Service {
  readonly serviceName = "ClockTriggerBuilder";
  readonly functionName: string;
  plan: TimePlan;
  chosen = false;
  constructor(execution: Execution, functionName: string) {
    super(execution);
    this.functionName = functionName;
    const timeZone = execution.core.scriptTimeZone;
    this.plan = { every: "days", count: 1, weekday: null, monthDay: null, hour: null, minute: null, timeZone, at: null };
  }
  everyMinutes(minutes: number) {
    if (![1, 5, 10, 15, 30].includes(minutes)) throw new Error("Invalid argument: minutes must be 1, 5, 10, 15 or 30.");
    return planned(this, { every: "minutes", count: minutes });
  }
  everyHours(hours: number) {
    return planned(this, { every: "hours", count: whole(hours, 1, 24, "hours") });
  }
  everyDays(days: number) {
    return planned(this, { every: "days", count: whole(days, 1, 365, "days") });
  }
  everyWeeks(weeks: number) {
    return planned(this, { every: "weeks", count: whole(weeks, 1, 52, "weeks") });
  }
  onWeekDay(day: unknown) {
    const weekday = String(day) as Weekday;
    if (!WEEKDAYS.includes(weekday)) throw new Error("The parameters don't match the method signature: a ScriptApp.WeekDay is wanted.");
    return planned(this, { weekday, ...(this.chosen ? {} : { every: "weeks", count: 1 }) });
  }
  onMonthDay(day: number) {
    return planned(this, { every: "months", monthDay: whole(day, 1, 31, "day") });
  }
  atHour(hour: number) {
    this.plan = { ...this.plan, hour: whole(hour, 0, 23, "hour") };
    return this;
  }
  nearMinute(minute: number) {
    this.plan = { ...this.plan, minute: whole(minute, 0, 59, "minute") };
    return this;
  }
  inTimezone(timeZone: unknown) {
    if (!isTimeZone(String(timeZone))) throw new Error(`Invalid argument: timezone ${String(timeZone)}`);
    this.plan = { ...this.plan, timeZone: String(timeZone) };
    return this;
  }
  after(milliseconds: number) {
    return planned(this, { every: "once", at: this.execution.core.clock.milliseconds() + Number(milliseconds) });
  }
  at(date: unknown) {
    if (!isDate(date)) throw new Error("The parameters don't match the method signature: a Date is wanted.");
    return planned(this, { every: "once", at: date.getTime() });
  }
  atDate(year: number, month: number, day: number) {
    return planned(this, { every: "once", at: instantOfWallClock(Date.UTC(year, month - 1, day), this.plan.timeZone) });
  }
  create() {
    if (!this.chosen) throw new Error("The trigger has no frequency: call everyHours, everyDays, everyWeeks, onMonthDay, at or after.");
    if (this.plan.every === "minutes") throw new Error(ADD_ON_HOURLY);
    if (this.plan.every === "weeks" && this.plan.weekday === null) throw new Error("A weekly trigger needs onWeekDay.");
    return created(this.execution, this.functionName, "CLOCK", this.plan);
  }
}

function planned(builder: ClockTriggerBuilder, part: Partial<TimePlan>): ClockTriggerBuilder {
  builder.plan = { ...builder.plan, ...part };
  builder.chosen = true;
  return builder;
}
