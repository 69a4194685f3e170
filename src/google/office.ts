/** Clock, user, document properties, trigger and lock, over Google's services. */
import type { Office } from "../app/workbook";
import type { ZoneCalendar } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The one function that the hourly trigger calls. */
const HANDLER = "hourlyTrigger";
const USER_KEY = "user";
const LOCK_MILLISECONDS = 10_000;

function ownTriggers(spreadsheet: Spreadsheet): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(spreadsheet).filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

/** Without the scope for addresses, which the add-on does not ask for, Google answers with nothing or refuses. */
function userName(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return "";
  }
}

function userKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(USER_KEY);
  if (known) return known;
  const key = Utilities.getUuid();
  properties.setProperty(USER_KEY, key);
  return key;
}

/** Makes sure that everything written stands; tried twice, since one refusal of Google's servers must not make a done change look failed. */
function flush(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    SpreadsheetApp.flush();
  }
}

function locked<T>(work: () => T, untilEnd?: boolean): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(LOCK_MILLISECONDS)) return undefined;
  try {
    const result = work();
    flush();
    return result;
  } finally {
    if (!untilEnd) release(lock);
  }
}

/** A lock that cannot be released ends with the run; that must not hide what the run achieved. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (failure) {
    console.error(`releaseLock: ${String(failure)}`);
  }
}

/** Everything around the cells. */
export function googleOffice(spreadsheet: () => Spreadsheet, timeZone: () => string, zone: () => ZoneCalendar): Office {
  let properties: GoogleAppsScript.Properties.Properties | undefined;
  const notes = (): GoogleAppsScript.Properties.Properties => {
    properties = properties ?? PropertiesService.getDocumentProperties();
    return properties;
  };
  return {
    now: () => {
      const date = new Date();
      const day = zone().dayOf(date);
      const minutes = Math.floor((day - Math.floor(day)) * 1440 + 1e-6);
      return { day: Math.floor(day), hour: Math.floor(minutes / 60), minute: minutes % 60, instant: date.toISOString() };
    },
    timeZone,
    userName,
    userKey,
    readNotes: () => notes().getProperties(),
    writeNotes: (values) => {
      notes().setProperties({ ...values });
    },
    hasTrigger: () => ownTriggers(spreadsheet()).length > 0,
    addTrigger: () => {
      ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
    },
    removeTrigger: () => {
      for (const trigger of ownTriggers(spreadsheet())) ScriptApp.deleteTrigger(trigger);
    },
    isAuthorized: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED,
    locked,
    log: (message, failure) =>
      console.error(`${message}: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}`),
  };
}
