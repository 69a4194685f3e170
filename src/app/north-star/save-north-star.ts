/** Writing the choice, the answers and the change log to the North Star tab. */
import { dayFromIsoDate, isoDate } from "../../domain/calendar/iso-week";
import type { SaveNorthStarInput, SaveNorthStarResult } from "../api/north-star";
import type { Issue, Reply } from "../api/reply";
import { definitionHashOf } from "../metrics/definition-hash";
import { NO_NORTH_STAR, NORTH_STAR_TAB, type NorthStarRecord, startNorthStarTab } from "../north-star-tab";
import { busy, done, heldByOther, refused } from "../result";
import { changeTab } from "../tab-edit";
import { LONGEST_TEXT } from "../text";
import type { Workbook } from "../workbook";
import { changeLines, differencesOf } from "./differences";
import { definedOn, earlyChange, formulaNow, type NorthStarTab, northStarView, readNorthStarTab, yearLater } from "./read-north-star";
import { type Answers, tabChange } from "./tab-change";

type Result = Reply<SaveNorthStarResult>;

function recordOf({ fields }: SaveNorthStarInput, before: NorthStarRecord, today: number, hash: string): NorthStarRecord {
  const { reviewBy, ...texts } = fields;
  const isNew = texts.name !== before.name || texts.metric !== before.metric || before.chosenOn === null;
  return {
    ...texts,
    chosenOn: isNew ? today : before.chosenOn,
    reviewBy: dayFromIsoDate(reviewBy) ?? yearLater(today),
    definitionHash: isNew || before.definitionHash === "" ? hash : before.definitionHash,
  };
}

/** Sentences for what cannot be written so. */
function problemsOf({ fields, choose, reason }: SaveNorthStarInput, before: NorthStarRecord, today: number): Issue[] {
  if (!choose) return [];
  const issues: Issue[] = [];
  const add = (field: string, message: string): void => {
    issues.push({ field, message });
  };
  if (fields.name.trim() === "") add("name", "Name the North Star, for example Weekly active teams.");
  if (fields.owner.trim() === "") add("owner", "Name one person who answers for it.");
  const review = dayFromIsoDate(fields.reviewBy);
  if (fields.reviewBy !== "" && (review === undefined || (review < today && review !== before.reviewBy)))
    add("reviewBy", `"${fields.reviewBy}" is no day to come: type one such as ${isoDate(yearLater(today))}.`);
  const changes =
    before.name !== "" && (fields.name !== before.name || fields.metric !== before.metric || fields.definition !== before.definition);
  if (changes && reason.trim() === "")
    add(
      "reason",
      `${earlyChange(before, today) ?? ""} Say why it changes: the change log keeps the reason for those who come later.`.trim(),
    );
  for (const [field, value] of Object.entries(fields))
    if (value.length > LONGEST_TEXT) add(field, `This text has ${value.length} characters: a cell holds ${LONGEST_TEXT}.`);
  return issues;
}

function trimmed(input: SaveNorthStarInput): SaveNorthStarInput {
  const fields = { ...input.fields };
  for (const key of Object.keys(fields) as (keyof typeof fields)[]) fields[key] = fields[key].trim();
  return { ...input, fields };
}

/** What a vetting and its stress test are kept by: one for each candidate and day. */
function aboutOf({ fields }: SaveNorthStarInput, today: number): string {
  return `${fields.name}, ${isoDate(today)}`;
}

const EMPTY_TAB: NorthStarTab = { cells: [], rowOf: {}, record: NO_NORTH_STAR, sections: [] };

/** Writes everything in one change and gives back how to undo it. */
function write(workbook: Workbook, input: SaveNorthStarInput, found: NorthStarTab | "missing"): string {
  const made = found === "missing";
  const today = workbook.office.now().day;
  if (made) startNorthStarTab(workbook, NO_NORTH_STAR);
  const tab = made ? readNorthStarTab(workbook) : found;
  const before = typeof tab === "string" ? EMPTY_TAB : tab;
  const record = input.choose ? recordOf(input, before.record, today, definitionHashOf(workbook, input.fields.metric)) : null;
  const answers: Answers = {
    questions: input.questions.filter(({ answer }) => answer.trim() !== ""),
    vetting: input.vetting,
    stress: input.stress.filter(({ way, counter }) => way.trim() !== "" || counter.trim() !== ""),
    about: aboutOf(input, today),
    changes: record ? changeLines(before.record, record, isoDate(today), input.reason.trim()) : [],
  };
  const change = tabChange(before, record, answers);
  const undo = changeTab(workbook, NORTH_STAR_TAB, change, made);
  if (change.looks.length > 0) workbook.tables.style(NORTH_STAR_TAB, { looks: change.looks });
  return undo;
}

function save(workbook: Workbook, typed: SaveNorthStarInput): Result {
  const input = trimmed(typed);
  const found = readNorthStarTab(workbook);
  if (found === "foreign") return heldByOther(NORTH_STAR_TAB);
  if (found === "missing" && workbook.tables.tabNames().includes(NORTH_STAR_TAB))
    return refused(`The tab "${NORTH_STAR_TAB}" is empty: delete it, and the North Star gets a tab of its own.`);
  const tab = found === "missing" ? EMPTY_TAB : found;
  const today = workbook.office.now().day;
  const issues = problemsOf(input, tab.record, today);
  if (issues.length > 0) return { ok: false, issues };
  const differences = differencesOf(tab, input, aboutOf(input, today));
  if (differences.some((difference) => !input.agreed.includes(difference)))
    return done({ saved: false, differences, northStar: northStarView(workbook), undo: "" });
  const undo = write(workbook, input, found);
  return done({ saved: true, differences: [], northStar: northStarView(workbook), undo });
}

/** Writes choice and answers; where something would be written over that was not agreed to, it only says what. */
export function saveNorthStar(workbook: Workbook, input: SaveNorthStarInput): Result {
  return workbook.office.locked(() => save(workbook, input)) ?? busy();
}

/** Takes the formula of today as the definition, with the reason in the change log. */
export function acceptDefinition(workbook: Workbook, { reason }: { reason: string }): Result {
  const accept = (): Result => {
    const tab = readNorthStarTab(workbook);
    if (typeof tab === "string" || tab.record.name === "") return refused("No North Star is chosen yet: choose one first.");
    if (reason.trim() === "") return refused("Say why the formula was changed: the change log keeps the reason.", "reason");
    const today = isoDate(workbook.office.now().day);
    const record = { ...tab.record, definitionHash: definitionHashOf(workbook, tab.record.metric) };
    const line = [today, "Formula", `the formula of ${definedOn(tab)}`, formulaNow(workbook, tab), reason.trim()];
    const undo = changeTab(workbook, NORTH_STAR_TAB, tabChange(tab, record, { changes: [line] }));
    return done({ saved: true, differences: [], northStar: northStarView(workbook), undo });
  };
  return workbook.office.locked(accept) ?? busy();
}
