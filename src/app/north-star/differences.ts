/** What a new choice changes: as lines of the change log, and as sentences before anything is written over. */
import { isoDate } from "../../domain/calendar/iso-week";
import type { NorthStarFields, SaveNorthStarInput } from "../api/north-star";
import { LABELS, type NorthStarRecord } from "../north-star-tab";
import type { NorthStarTab } from "./read-north-star";
import { type SectionKey, sectionAbout, textOf } from "./sections";

/** Parts whose change belongs into the log. */
const LOGGED: readonly (keyof NorthStarRecord)[] = ["name", "definition", "metric", "unit", "revenue", "owner", "reviewBy"];

function shown(record: NorthStarRecord, key: keyof NorthStarRecord): string {
  const value = record[key];
  return typeof value === "number" ? isoDate(value) : (value ?? "");
}

function labelOf(key: keyof NorthStarRecord): string {
  return LABELS.find(([each]) => each === key)?.[1] ?? key;
}

/** One line of the change log for the first choice, later one for each part that changes. */
export function changeLines(before: NorthStarRecord, after: NorthStarRecord, on: string, reason: string): string[][] {
  if (before.name === "") return [[on, "Chosen", "", after.name, reason]];
  return LOGGED.filter((key) => shown(before, key) !== shown(after, key)).map((key) => [
    on,
    labelOf(key),
    shown(before, key),
    shown(after, key),
    reason,
  ]);
}

const WRITTEN: readonly (keyof NorthStarFields)[] = ["name", "definition", "captures", "metric", "unit", "revenue", "owner", "reviewBy"];

function fieldDifferences({ record }: NorthStarTab, { fields, choose }: SaveNorthStarInput): string[] {
  if (!choose) return [];
  return WRITTEN.filter((key) => shown(record, key) !== "" && shown(record, key) !== fields[key]).map(
    (key) => `${labelOf(key)}: “${shown(record, key)}” becomes “${fields[key]}”.`,
  );
}

/** What cells of the tab hold now and would not hold afterwards, one sentence each; empty cells are nothing to lose. */
export function differencesOf(tab: NorthStarTab, input: SaveNorthStarInput, about: string): string[] {
  const rowsOf = (key: SectionKey) => sectionAbout(tab.sections, key, about)?.rows ?? [];
  const answers = rowsOf("questions").filter((row) => {
    const now = input.questions.find(({ question }) => question === textOf(row[0]));
    return textOf(row[1]) !== "" && now !== undefined && now.answer.trim() !== textOf(row[1]);
  });
  const lost = rowsOf("vetting").filter((row) => {
    const now = input.vetting.find(({ test }) => test === textOf(row[0]));
    return input.vetting.length > 0 && textOf(row[3]) !== "" && now?.answer.trim() !== textOf(row[3]);
  });
  const ways =
    input.stress.length > 0 ? rowsOf("stress").filter((row) => !input.stress.some(({ way }) => way.trim() === textOf(row[1]))) : [];
  return [
    ...fieldDifferences(tab, input),
    ...answers.map((row) => `The answer “${textOf(row[1])}” to “${textOf(row[0])}” is replaced.`),
    ...lost.map((row) => `Your answer “${textOf(row[3])}” to the test “${textOf(row[0])}” is replaced.`),
    ...ways.filter((row) => textOf(row[1]) !== "").map((row) => `“${textOf(row[1])}” leaves the stress test.`),
  ];
}
