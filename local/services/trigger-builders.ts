import type { TimePlan, TriggerRecord, Weekday } from "../contract";
import type { Execution } from "../core";
import { Service } from "../guard";
import { isDate } from "../realm";
import { WEEKDAYS } from "../trigger-plan";
import { instantOfWallClock, isTimeZone } from "../zone";
import { createTrigger } from "./script-triggers";

/** The time-driven minimum of an add-on. */
const ADD_ON_HOURLY = "This add-on may not create time-based triggers that run more often than once an hour.";

/** What `newTrigger` gives: it is told what fires the trigger. */
export class TriggerBuilder extends Service {
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
    return createTrigger(this.execution, this.functionName, this.kind, null);
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
    return createTrigger(this.execution, this.functionName, "CLOCK", this.plan);
  }
}

function planned(builder: ClockTriggerBuilder, part: Partial<TimePlan>): ClockTriggerBuilder {
  builder.plan = { ...builder.plan, ...part };
  builder.chosen = true;
  return builder;
}
