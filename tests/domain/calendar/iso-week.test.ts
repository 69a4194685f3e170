import fc from "fast-check";
import {
  datePartsOf,
  dayFromIsoDate,
  dayOfDate,
  isoDate,
  isoWeek,
  mondayFromIsoWeek,
  mondayOf,
  weekday,
  weekLater,
  weeksBetween,
  weeksInYear,
} from "../../../src/domain/calendar/iso-week";

const anyDay = fc.integer({ min: -100_000, max: 2_958_465 });

test.each([
  ["1899-12-30", 0],
  ["1900-01-01", 2],
  ["1970-01-01", 25569],
  ["2000-02-29", 36585],
  ["2026-11-22", 46348],
  ["9999-12-31", 2958465],
])("%s is serial day %d, as in a spreadsheet", (text, day) => {
  expect(dayFromIsoDate(text)).toBe(day);
  expect(isoDate(day)).toBe(text);
});

test.each([
  ["2020-12-31", "2020-W53"],
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2024-12-30", "2025-W01"],
  ["2026-12-31", "2026-W53"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
])("%s lies in week %s", (date, week) => {
  expect(isoWeek(dayFromIsoDate(date) as number)).toBe(week);
});

test.each(["2026-02-30", "2026-13-01", "2026-1-1", "22.11.2026", "", "2026-00-10"])("%j is no date", (text) => {
  expect(dayFromIsoDate(text)).toBeUndefined();
});

test.each(["2027-W53", "2026-W54", "2026-W00", "2026-47", "W47"])("%j is no week", (text) => {
  expect(mondayFromIsoWeek(text)).toBeUndefined();
  expect(weekLater(text, 1)).toBeUndefined();
});

test("a month ends where the calendar says", () => {
  expect(dayOfDate(2024, 2, 29)).toBeDefined();
  expect(dayOfDate(2100, 2, 29)).toBeUndefined();
  expect(dayOfDate(2026, 4, 31)).toBeUndefined();
});

describe("laws", () => {
  test("a day and its date text say the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_958_465 }), (day) => {
        expect(dayFromIsoDate(isoDate(day))).toBe(day);
      }),
      { seed: 21 },
    );
  });

  test("the calendar agrees with JavaScript's own", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date((day - 25569) * 86_400_000);
        expect(datePartsOf(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() });
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
      }),
      { seed: 22, numRuns: 500 },
    );
  });

  test("all seven days of a week name the same week, whose Monday comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 2_900_000 }), (day) => {
        const monday = mondayOf(day);
        expect(weekday(monday)).toBe(1);
        expect(day - monday).toBeLessThan(7);
        expect(mondayFromIsoWeek(isoWeek(day))).toBe(monday);
      }),
      { seed: 23 },
    );
  });

  test("going on some weeks and back ends where it began, and the weeks between are counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), fc.integer({ min: -500, max: 500 }), (day, count) => {
        const week = isoWeek(day);
        const later = weekLater(week, count) as string;
        expect(weekLater(later, -count)).toBe(week);
        expect(weeksBetween(day, mondayFromIsoWeek(later) as number)).toBe(count);
      }),
      { seed: 24 },
    );
  });

  test("years of 53 weeks are those that begin or end on a Thursday", () => {
    for (let year = 1990; year < 2060; year += 1) {
      const ends = [dayOfDate(year, 1, 1), dayOfDate(year, 12, 31)].map((day) => weekday(day as number));
      expect(weeksInYear(year)).toBe(ends.includes(4) ? 53 : 52);
    }
  });
});
