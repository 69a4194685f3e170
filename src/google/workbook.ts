/** The open spreadsheet as the use cases see it; nothing is asked of Google before a use case asks. */
import type { Workbook } from "../app/workbook";
import { googleNames } from "./names";
import { googleOffice } from "./office";
import { googleTables } from "./tables";
import { zoneCalendar } from "./zone";

/** Works out a value at its first use and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}

/** The spreadsheet that the add-on was opened in. */
export function openWorkbook(): Workbook {
  const spreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
  const timeZone = once(() => spreadsheet().getSpreadsheetTimeZone());
  const zone = once(() => zoneCalendar(timeZone()));
  return {
    tables: googleTables(spreadsheet, zone),
    names: googleNames(spreadsheet, zone),
    office: googleOffice(spreadsheet, timeZone, zone),
  };
}
