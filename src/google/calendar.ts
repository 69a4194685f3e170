/** The calendar that custom functions use: the spreadsheet's own time zone, asked for once and only when a date is met. */
import { type ZoneCalendar, zoneCalendar } from "./zone";

let zone: ZoneCalendar | undefined;

function inZone(): ZoneCalendar {
  zone = zone ?? zoneCalendar(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return zone;
}

/** Days and dates of the open spreadsheet; nothing is asked of Google before the first date. */
export const spreadsheetCalendar = {
  today: (): number => Math.floor(inZone().dayOf(new Date())),
  dayOf: (date: Date): number => inZone().dayOf(date),
  dateOf: (day: number): Date => inZone().dateOf(day),
};
