import { dayFromIsoDate } from "../../../src/domain/calendar/iso-week";
import { recordLookup } from "../../../src/domain/okr/record-at";

const day = (date: string): number => dayFromIsoDate(date) as number;

const lookup = recordLookup([
  ["Week", "Activation", "Churn  rate", ""],
  [day("2026-11-16"), 0.4, "", "note"],
  [day("2026-11-02"), 0.3, 0.05, ""],
  ["remark", 99, 99, ""],
  ["2026-W46", "", 0.06, ""],
  [day("2026-11-18"), 0.42, "", ""],
]);

test.each([
  ["the week itself", "Activation", day("2026-11-02"), 0.3],
  ["any day of that week", "activation", day("2026-11-08"), 0.3],
  ["a week that was left empty has the one before", " Activation ", "2026-W46", 0.3],
  ["of two records in one week the lower one counts", "Activation", day("2026-11-22"), 0.42],
  ["long after, the last one", "Churn rate", "2027-W10", 0.06],
  ["before the first record, nothing", "Activation", day("2026-11-01"), null],
  ["without a date, nothing", "Activation", "", null],
])("%s", (_, name, date, value) => {
  expect(lookup(name, date)).toBe(value);
});

test.each([
  ["Retention", "2026-W46", 'The history has no column named "Retention": use one of Activation, Churn rate.'],
  ["Week", "2026-W46", 'The history has no column named "Week": use one of Activation, Churn rate.'],
  ["", "2026-W46", "key_result is empty: give the name in the header of its column."],
  ["Activation", "last week", 'date is "last week", which is not a date: type it as 2026-11-22.'],
])("%j at %j is refused with a sentence", (name, date, sentence) => {
  expect(lookup(name, date)).toEqual({ problem: sentence });
});

test("a history without names says so, one with many names shows the first", () => {
  expect(recordLookup([])("A", 46000)).toEqual({ problem: "The history has no header row with names: start the range at its header." });
  expect(recordLookup([["Week", "A", "B", "C", "D", "E", "F"]])("G", 46000)).toEqual({
    problem: 'The history has no column named "G": use one of A, B, C, D, E ….',
  });
});
