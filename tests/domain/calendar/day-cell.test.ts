import { dayFromText, readDay } from "../../../src/domain/calendar/day-cell";
import { isoDate } from "../../../src/domain/calendar/iso-week";

test.each([
  ["2026-11-22", "2026-11-22"],
  ["2026/11/22", "2026-11-22"],
  ["2026-11-22T10:00:00Z", "2026-11-22"],
  ["22.11.2026", "2026-11-22"],
  ["3.4.2026", "2026-04-03"],
  ["22/11/2026", "2026-11-22"],
  ["11/22/2026", "2026-11-22"],
  ["Nov 22, 2026", "2026-11-22"],
  ["22 November 2026", "2026-11-22"],
  ["November 22nd, 2026", "2026-11-22"],
  ["2026-W47", "2026-11-16"],
])("%s means %s", (text, date) => {
  expect(isoDate(dayFromText(text) as number)).toBe(date);
});

test.each(["03/04/2026", "soon", "Nov 2026", "2026", "31.2.2026", "Q3"])("%s is not taken for a day", (text) => {
  expect(dayFromText(text)).toBeUndefined();
});

test("a time of day is dropped, an empty cell is no day, anything else is named", () => {
  expect(readDay("end_date", 46348.99)).toBe(46348);
  expect(readDay("end_date", "tbd")).toBeNull();
  expect(readDay("end_date", null)).toBeNull();
  expect(readDay("end_date", true)).toEqual({ problem: "end_date is TRUE, which is not a date: type it as 2026-11-22." });
  expect(readDay("end_date", -5)).toEqual({ problem: "end_date is -5, which is not a date: type it as 2026-11-22." });
  expect(readDay("end_date", Number.NaN)).toEqual({ problem: "end_date is NaN, which is not a date: type it as 2026-11-22." });
});
