import type { AuthModeName } from "../contract";
import { enumeration } from "../guard";
import { WEEKDAYS } from "../trigger-plan";

/** The enums that hang on ScriptApp. */
export const scriptEnums = {
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
