/** Rows and cells of the North Star tab that a writing touches. */
import type { Cell } from "../../domain/cells/cell";
import type { QuestionAnswer, StressAnswer, VettedTest } from "../api/north-star";
import { LABELS, type NorthStarRecord } from "../north-star-tab";
import type { TabChange, Writing } from "../tab-edit";
import type { Content, Look } from "../workbook";
import type { NorthStarTab } from "./read-north-star";
import { isDated, SECTION_WIDTH, SECTIONS, type SectionKey, type SectionLayout, sectionAbout } from "./sections";

/** What there is to write below the labels; what is absent or empty stays as it is. */
export interface Answers {
  readonly questions?: readonly QuestionAnswer[];
  readonly vetting?: readonly VettedTest[];
  readonly stress?: readonly StressAnswer[];
  /** What vetting and stress test are about, as their headings say it. */
  readonly about?: string;
  /** New lines of the change log, which stands newest first. */
  readonly changes?: readonly (readonly string[])[];
}

function wide(cells: readonly Cell[]): Content[] {
  return Array.from({ length: SECTION_WIDTH }, (_none, index) => cells[index] ?? null);
}

function rowsFor(key: SectionKey, tab: NorthStarTab, answers: Answers): Content[][] {
  const { questions = [], vetting = [], stress = [], changes = [] } = answers;
  if (key === "questions") return questions.map(({ question, answer }) => wide([question, answer]));
  if (key === "vetting") return vetting.map(({ test, evidence, result, answer }) => wide([test, evidence, result, answer]));
  if (key === "stress") return stress.map(({ way, counter }) => wide([counter, way]));
  if (changes.length === 0) return [];
  const older = sectionAbout(tab.sections, "changes", "")?.rows ?? [];
  return [...changes, ...older].map(wide);
}

interface Plan {
  readonly inserts: { before: number; count: number }[];
  readonly writings: Writing[];
  /** Writings that begin a section. */
  readonly begun: Writing[];
}

/** The change with the looks of sections that are new. */
export interface LookedChange extends TabChange {
  readonly looks: readonly Look[];
}

function looksOf({ row, contents }: Writing): Look[] {
  const all = { column: 1, columns: SECTION_WIDTH };
  return [
    { ...all, row, rows: contents.length, wrap: true, bold: false, size: 10 },
    { ...all, row, rows: 1, bold: true, size: 12 },
    { ...all, row: row + 1, rows: 1, bold: true, background: "#e8f0fe" },
  ];
}

/** Values of the labels, cell by cell in one block; other rows between them keep what they have. */
function recordWritings({ rowOf }: NorthStarTab, record: NorthStarRecord): { writings: Writing[]; missing: Content[][] } {
  const writings: Writing[] = [];
  const missing: Content[][] = [];
  for (const [key, label] of LABELS) {
    const value: Content = record[key] === "" ? null : record[key];
    const row = rowOf[key];
    if (row === undefined) missing.push([label, value]);
    else {
      const last = writings[writings.length - 1];
      if (last && last.row + last.contents.length === row)
        writings[writings.length - 1] = { ...last, contents: [...last.contents, [value]] };
      else writings.push({ row, column: 2, contents: [[value]] });
    }
  }
  return { writings, missing };
}

function addSection(
  plan: Plan,
  tab: NorthStarTab,
  { key, heading, columns }: SectionLayout,
  answers: Answers,
  below: { row: number },
): void {
  const rows = rowsFor(key, tab, answers);
  if (rows.length === 0) return;
  const about = answers.about || "";
  const found = sectionAbout(tab.sections, key, about);
  const contents = [wide([heading, isDated(key) ? about : ""]), wide(columns), ...rows];
  if (!found) {
    const newest = tab.sections.find((section) => section.key === key);
    // Above the newest, with an empty row between; marked a little above, so that it is not moved by its own place.
    const writing = { row: newest ? newest.headingRow - 0.5 : below.row + 1, column: 1, contents };
    plan.writings.push(writing);
    plan.begun.push(writing);
    if (newest) plan.inserts.push({ before: newest.headingRow, count: contents.length + 1 });
    else below.row += contents.length + 1;
    return;
  }
  const more = rows.length - found.rows.length;
  if (more > 0) plan.inserts.push({ before: found.firstRow + found.rows.length, count: more });
  for (let row = more; row < 0; row += 1) contents.push(wide([]));
  plan.writings.push({ row: found.headingRow, column: 1, contents });
}

/** Everything that moves because rows go in above it. */
function shifted(writings: readonly Writing[], inserts: readonly { before: number; count: number }[]): Writing[] {
  return writings.map((writing) => ({
    ...writing,
    row: Math.ceil(writing.row) + inserts.filter(({ before }) => before <= writing.row).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The whole change: the record where one is given, the sections that have something to write. */
export function tabChange(tab: NorthStarTab, record: NorthStarRecord | null, answers: Answers): LookedChange {
  const plan: Plan = { inserts: [], writings: [], begun: [] };
  if (record) {
    const { writings, missing } = recordWritings(tab, record);
    plan.writings.push(...writings);
    const last = Math.max(...LABELS.map(([key]) => tab.rowOf[key] ?? 0));
    if (missing.length > 0) {
      plan.inserts.push({ before: last + 1, count: missing.length });
      // Marked a little above, so that the rows themselves are not moved by their own place.
      plan.writings.push({ row: last + 1 - 0.5, column: 1, contents: missing });
    }
  }
  const below = { row: tab.cells.length + 1 };
  for (const layout of SECTIONS) addSection(plan, tab, layout, answers, below);
  const inserts = [...plan.inserts].sort((a, b) => b.before - a.before);
  const writings = shifted(plan.writings, inserts);
  const looks = shifted(plan.begun, inserts).reduce<Look[]>((all, writing) => all.concat(looksOf(writing)), []);
  return { inserts, writings, looks };
}
