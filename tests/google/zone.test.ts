import { zoneCalendar } from "../../src/google/zone";

/** Serial day of a date in the calendar, whatever the zone. */
const serial = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;

test.each([
  ["Europe/Berlin", "2026-11-22T23:30:00Z", "2026-11-23", 0.5 / 24],
  ["America/New_York", "2026-11-23T04:30:00Z", "2026-11-22", 23.5 / 24],
  ["Asia/Kathmandu", "2026-11-22T18:15:00Z", "2026-11-23", 0],
  ["Pacific/Apia", "2026-11-22T11:00:00Z", "2026-11-23", 0],
  ["Etc/UTC", "1969-12-31T12:00:00Z", "1969-12-31", 0.5],
])("in %s the moment %s lies on %s", (zone, moment, day, time) => {
  expect(zoneCalendar(zone).dayOf(new Date(moment))).toBeCloseTo(serial(day) + time, 9);
});

test.each(["Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Tehran"])(
  "every midnight of three years comes back as the same day in %s, through all changes of the clocks",
  (zone) => {
    const calendar = zoneCalendar(zone);
    for (let day = serial("2025-01-01"); day < serial("2028-01-01"); day += 1) expect(calendar.dayOf(calendar.dateOf(day))).toBe(day);
  },
);

test("a time that the clocks show twice is the first of the two, one that they skip is an hour later", () => {
  const berlin = zoneCalendar("Europe/Berlin");
  expect(berlin.dateOf(serial("2026-10-25") + 2.5 / 24).toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(berlin.dateOf(serial("2026-03-29") + 2.5 / 24).toISOString()).toBe("2026-03-29T01:30:00.000Z");
});

test("a date that is none has no day", () => {
  expect(zoneCalendar("Europe/Berlin").dayOf(new Date(Number.NaN))).toBeNaN();
});

test("a zone that the engine does not know is asked of Google's own clock", () => {
  const formatDate = jest.fn(() => "2026-11-22T09:00:00.000");
  Object.assign(globalThis, { Utilities: { formatDate } });
  expect(zoneCalendar("Moon/Tranquility").dayOf(new Date(0))).toBe(serial("2026-11-22") + 0.375);
  expect(formatDate).toHaveBeenCalledWith(new Date(0), "Moon/Tranquility", "yyyy-MM-dd'T'HH:mm:ss.SSS");
});
