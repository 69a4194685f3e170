import { sheetCalendar, useSheetCalendar } from "../../src/functions/calendar";
import { cellFrom } from "../../src/functions/grid";

afterEach(() => useSheetCalendar(() => undefined));

describe("while no time zone is known", () => {
  test.each(["Z", "-09:30", "-08:00", "-03:30", "+01:00", "+05:45", "+12:45", "+13:00", "+14:00"])(
    "midnight at UTC%s is a whole day",
    (zone) => {
      expect(sheetCalendar().dayOf(new Date(`2026-11-22T00:00:00${zone}`))).toBe(46348);
    },
  );

  test("both sides of a clock change are whole days", () => {
    const days = ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"].map((text) => sheetCalendar().dayOf(new Date(text)));

    expect(days).toEqual([46320, 46321]);
  });

  test("other times of day keep their fraction", () => {
    expect(sheetCalendar().dayOf(new Date("2026-11-22T10:07:00Z"))).toBeCloseTo(46348 + (10 + 7 / 60) / 24, 9);
  });

  test("a duration stays a fraction of a day", () => {
    expect(sheetCalendar().dayOf(new Date("1899-12-30T18:00:00Z"))).toBe(0.75);
  });

  test("a day goes out as the date it came in as", () => {
    const { dateOf, dayOf } = sheetCalendar();

    expect(dateOf(46348).toISOString()).toBe("2026-11-22T00:00:00.000Z");
    expect(dayOf(dateOf(46348))).toBe(46348);
  });

  test("today is a whole day", () => {
    expect(Number.isInteger(sheetCalendar().today())).toBe(true);
  });
});

test("the spreadsheet's own calendar takes over once it is known", () => {
  useSheetCalendar(() => ({ today: () => 1, dayOf: () => 2, dateOf: () => new Date(3) }));

  expect([sheetCalendar().today(), cellFrom(new Date(0))]).toEqual([1, 2]);
});
