/** Rows and cells of the North Star tab that a writing touches. */
import type { QuestionAnswer, StressAnswer, VettedTest } from "../api/north-star";
import { LABELS, type NorthStarRecord } from "../north-star-tab";
import type { TabChange, Writing } from "../tab-edit";
import type { Content, Look } from "../workbook";
import type { NorthStarTab } from "./read-north-star";
import { SECTION_WIDTH, SECTIONS, type SectionKey } from "./sections";

/** What there is to write below the labels; what is absent or empty stays as it is. */
export interface Answers {
  readonly questions?: readonly QuestionAnswer[];
  readonly vetting?: readonly VettedTest[];
  readonly stress?: readonly StressAnswer[];
  readonly vettedName?: string;
  /** New lines of the change log, which stands newest first. */
  readonly changes?: readonly (readonly string[])[];
}

function wide(cells: readonly string[]): Content[] {
  return Array.from({ length: SECTION_WIDTH }, (_none, index) => cells[index] || null);
}

function rowsFor(key: SectionKey, tab: NorthStarTab, answers: Answers): Content[][] {
  const { questions = [], vetting = [], stress = [], changes = [] } = answers;
  if (key === "questions") return questions.map(({ question, answer }) => wide([question, answer]));
  if (key === "vetting") return vetting.map(({ test, evidence, result, answer }) => wide([test, evidence, result, answer]));
  if (key === "stress") return stress.map(({ way, counter }) => wide([counter, way]));
  if (changes.length === 0) return [];
  const older = tab.sections.find((section) => section.key === "changes")?.rows ?? [];
  return [...changes.map(wide), ...older.map((row) => Array.from({ length: SECTION_WIDTH }, (_none, index) => row[index] ?? null))];
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
    { ...all, row, rows: contents.length, wrap: true },
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

function addSection(plan: Plan, tab: NorthStarTab, index: number, answers: Answers, today: string, below: { row: number }): void {
  const layout = SECTIONS[index];
  if (!layout) return;
  const rows = rowsFor(layout.key, tab, answers);
  if (rows.length === 0) return;
  const headings = wide([layout.heading, layout.key === "vetting" ? `${answers.vettedName ?? ""}, ${today}` : ""]);
  const found = tab.sections.find(({ key }) => key === layout.key);
  if (!found) {
    const writing = { row: below.row + 1, column: 1, contents: [headings, wide(layout.columns), ...rows] };
    plan.writings.push(writing);
    plan.begun.push(writing);
    below.row += rows.length + 3;
    return;
  }
  const more = rows.length - found.rows.length;
  if (more > 0) plan.inserts.push({ before: found.firstRow + found.rows.length, count: more });
  const blank = Array.from({ length: Math.max(0, -more) }, () => wide([]));
  plan.writings.push({ row: found.headingRow, column: 1, contents: [headings, wide(layout.columns), ...rows, ...blank] });
}

/** Everything that moves because rows go in above it. */
function shifted(writings: readonly Writing[], inserts: readonly { before: number; count: number }[]): Writing[] {
  return writings.map((writing) => ({
    ...writing,
    row: writing.row + inserts.filter(({ before }) => before <= writing.row).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The whole change: the record where one is given, the sections that have something to write. */
export function tabChange(tab: NorthStarTab, record: NorthStarRecord | null, answers: Answers, today: string): LookedChange {
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
  SECTIONS.forEach((_layout, index) => {
    addSection(plan, tab, index, answers, today, below);
  });
  const inserts = [...plan.inserts].sort((a, b) => b.before - a.before);
  const writings = shifted(plan.writings, inserts).map((writing) => ({ ...writing, row: Math.ceil(writing.row) }));
  const looks = shifted(plan.begun, inserts).reduce<Look[]>((all, writing) => all.concat(looksOf(writing)), []);
  return { inserts, writings, looks };
}
