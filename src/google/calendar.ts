/** The calendar that custom functions use: the spreadsheet's own time zone, asked for once and only when a date is met. */
import { type ZoneCalendar, zoneCalendar } from "./zone";

let zone: ZoneCalendar | undefined;

function inZone(): ZoneCalendar {
  zone = zone ?? zoneCalendar(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return zone;
}

const calendar = {
  today: (): number => Math.floor(inZone().dayOf(new Date())),
  dayOf: (date: Date): number => inZone().dayOf(date),
  dateOf: (day: number): Date => inZone().dateOf(day),
};

/** Days and dates of the open spreadsheet; undefined where the script runs without one. Nothing is asked of Google before the first date. */
export function spreadsheetCalendar(): typeof calendar | undefined {
  return typeof SpreadsheetApp === "undefined" ? undefined : calendar;
}
