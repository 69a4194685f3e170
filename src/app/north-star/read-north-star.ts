/** The North Star tab as it stands, with what wants attention. */

import { readDay } from "../../domain/calendar/day-cell";
import { datePartsOf, dayOfDate, isoDate } from "../../domain/calendar/iso-week";
import type { Cell } from "../../domain/cells/cell";
import type { NorthStarFields, NorthStarSummary, NorthStarView } from "../api/north-star";
import { headingKey } from "../layout";
import { definitionHashOf } from "../metrics/definition-hash";
import { LABELS, NO_NORTH_STAR, NORTH_STAR_TAB, type NorthStarRecord } from "../north-star-tab";
import type { Workbook } from "../workbook";
import { type FoundSection, findSections, sectionAbout, textOf } from "./sections";
import { starRecord } from "./star-record";

/** The tab's cells, its labels with their rows, its sections. */
export interface NorthStarTab {
  readonly cells: readonly (readonly Cell[])[];
  readonly rowOf: Readonly<Partial<Record<keyof NorthStarRecord, number>>>;
  readonly record: NorthStarRecord;
  readonly sections: readonly FoundSection[];
}

/** Days before the review date from which on it is mentioned. */
const REMINDED = 30;
const YEAR = 365;

function dayIn(cell: Cell): number | null {
  const day = readDay("date", cell);
  return typeof day === "number" ? day : null;
}

function labelRows(cells: readonly (readonly Cell[])[]): Partial<Record<keyof NorthStarRecord, number>> {
  const keys = new Map(LABELS.map(([key, label]) => [headingKey(label), key]));
  const firstSection = Math.min(cells.length, ...findSections(cells).map(({ headingRow }) => headingRow - 1));
  const rows: Partial<Record<keyof NorthStarRecord, number>> = {};
  cells.slice(0, firstSection).forEach((row, index) => {
    const key = keys.get(headingKey(row[0] ?? null));
    if (key !== undefined && rows[key] === undefined) rows[key] = index + 1;
  });
  return rows;
}

/** The tab; "missing" where there is none, "foreign" where one of that name holds something else. */
export function readNorthStarTab({ tables }: Workbook): NorthStarTab | "missing" | "foreign" {
  const cells = tables.read(NORTH_STAR_TAB);
  if (!cells) return "missing";
  const rowOf = labelRows(cells);
  if (rowOf.name === undefined) return cells.some((row) => row.some((cell) => cell !== null)) ? "foreign" : "missing";
  const value = (key: keyof NorthStarRecord): Cell => cells[(rowOf[key] ?? 0) - 1]?.[1] ?? null;
  const text = (key: keyof NorthStarRecord): string => textOf(value(key));
  const record: NorthStarRecord = {
    name: text("name"),
    definition: text("definition"),
    captures: text("captures"),
    metric: text("metric"),
    unit: text("unit"),
    revenue: text("revenue"),
    owner: text("owner"),
    chosenOn: dayIn(value("chosenOn")),
    reviewBy: dayIn(value("reviewBy")),
    definitionHash: text("definitionHash"),
  };
  return { cells, rowOf, record, sections: findSections(cells) };
}

/** The same day a year later. */
export function yearLater(day: number): number {
  const { year, month, dayOfMonth } = datePartsOf(day);
  return dayOfDate(year + 1, month, dayOfMonth) ?? dayOfDate(year + 1, month, dayOfMonth - 1) ?? day + YEAR;
}

function months(days: number): string {
  const count = Math.floor(days / 30.4);
  return count < 1 ? "less than a month" : count === 1 ? "1 month" : `${count} months`;
}

function reviewNote({ name, reviewBy }: NorthStarRecord, today: number): string[] {
  if (name === "" || reviewBy === null || reviewBy - today > REMINDED) return [];
  const when = isoDate(reviewBy);
  return reviewBy < today
    ? [`The yearly review was due on ${when}: vet it again with this year's values, then set the next date.`]
    : [`The yearly review is due by ${when}: vet it again with this year's values.`];
}

/** Why a change now would be a red flag: fewer than 12 months since the choice. */
export function earlyChange({ name, chosenOn }: NorthStarRecord, today: number): string | null {
  if (name === "" || chosenOn === null || today >= yearLater(chosenOn)) return null;
  return `“${name}” was chosen on ${isoDate(chosenOn)}, ${months(today - chosenOn)} ago. A North Star that changes within 12 months is a red flag: change it only when the business has changed.`;
}

/** Whether the metric's formula is another one than when it was chosen. */
function hasDrifted(workbook: Workbook, { name, metric, definitionHash }: NorthStarRecord): boolean {
  if (name === "" || metric === "" || definitionHash === "") return false;
  const hash = definitionHashOf(workbook, metric);
  return hash !== "" && hash !== definitionHash;
}

function fieldsOf(record: NorthStarRecord): NorthStarFields {
  const { name, definition, captures, metric, unit, revenue, owner, reviewBy } = record;
  return { name, definition, captures, metric, unit, revenue, owner, reviewBy: reviewBy === null ? "" : isoDate(reviewBy) };
}

/** ISO date since which the definition stands: of the last formula that was accepted, or of the choice. */
export function definedOn({ record, sections }: NorthStarTab): string {
  const accepted = sectionAbout(sections, "changes", "")?.rows.find((row) => row[1] === "Formula");
  return textOf(accepted?.[0]) || isoDate(record.chosenOn ?? 0);
}

/** The formula behind the metric today, with the first recorded week that had another one than when it was defined. */
export function formulaNow(workbook: Workbook, tab: NorthStarTab): string {
  const { metric } = tab.record;
  const formulas = (workbook.names.formulas(metric)?.formulas ?? []).reduce((all, row) => all.concat(row), []).filter(Boolean);
  const { stretches } = starRecord(workbook, metric);
  const since = isoDate(stretches[stretches.length - 1]?.[0]?.[0] ?? 0);
  const when = stretches.length > 1 && since >= definedOn(tab) ? `, since the week of ${since}` : "";
  return (formulas.pop() ?? "typed values") + when;
}

function driftNote(workbook: Workbook, tab: NorthStarTab): string {
  return `The formula behind ${tab.record.metric} is another one than when it was chosen. It is now ${formulaNow(workbook, tab)}. Values before and after may not mean the same.`;
}

/** What the first screen shows of it: one read, whatever the tab holds. */
export function summaryOf(workbook: Workbook): NorthStarSummary {
  const tab = readNorthStarTab(workbook);
  if (typeof tab === "string") return { name: "", metric: "", notes: [] };
  const { record } = tab;
  return { name: record.name, metric: record.metric, notes: reviewNote(record, workbook.office.now().day) };
}

/** Everything about the North Star. */
export function northStarView(workbook: Workbook): NorthStarView {
  const found = readNorthStarTab(workbook);
  const today = workbook.office.now().day;
  const tab: NorthStarTab = typeof found === "string" ? { cells: [], rowOf: {}, record: NO_NORTH_STAR, sections: [] } : found;
  const { record } = tab;
  const drifted = hasDrifted(workbook, record);
  const sections = tab.sections.map(({ key, of, rows }) => ({ key, of, rows: rows.map((row) => row.map(textOf)) }));
  return {
    state: found === "foreign" ? "foreign" : record.name !== "" ? "chosen" : "none",
    fields: fieldsOf(record),
    chosenOn: record.chosenOn === null ? "" : isoDate(record.chosenOn),
    sections,
    notes: [...reviewNote(record, today), ...(drifted ? [driftNote(workbook, tab)] : [])],
    early: earlyChange(record, today),
    drifted,
    nextReview: isoDate(yearLater(today)),
  };
}
