/** The parts of the North Star tab below its labels: answers, vetting, stress test and change log. */
import type { Cell } from "../../domain/cells/cell";
import { headingKey } from "../layout";

export type SectionKey = "questions" | "vetting" | "stress" | "changes";

export interface SectionLayout {
  readonly key: SectionKey;
  readonly heading: string;
  readonly columns: readonly string[];
}

export const SECTIONS: readonly SectionLayout[] = [
  { key: "questions", heading: "The four questions", columns: ["Question", "Answer"] },
  { key: "vetting", heading: "Vetting", columns: ["Test", "Evidence", "Result", "Your answer"] },
  { key: "stress", heading: "Stress test", columns: ["Counter-metric", "How it could be raised and the product made worse"] },
  { key: "changes", heading: "Change log", columns: ["Date", "What", "Before", "After", "Reason"] },
];

/** Widest section. */
export const SECTION_WIDTH = 5;

/** Where a section stands: its heading's row, its first row of content and how many rows hold some. */
export interface FoundSection {
  readonly key: SectionKey;
  /** The candidate and day that it is about, such as `Nights booked, 2026-11-22`; empty where the tab does not say. */
  readonly of: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

function isBlank(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.slice(0, SECTION_WIDTH).every((cell) => cell === null);
}

/** Whether there is one for each candidate and day. */
export function isDated(key: SectionKey | undefined): boolean {
  return key === "vetting" || key === "stress";
}

/** The sections that the tab has, each from its heading to the first empty row. */
export function findSections(cells: readonly (readonly Cell[])[]): FoundSection[] {
  const keys = new Map(SECTIONS.map(({ heading, key }) => [headingKey(heading), key]));
  const found: FoundSection[] = [];
  cells.forEach((row, index) => {
    const key = keys.get(headingKey(row[0] ?? null));
    const of = isDated(key) ? textOf(row[1]) : "";
    if (key === undefined || found.some((each) => each.key === key && each.of === of)) return;
    const first = index + 2;
    let end = first;
    while (end < cells.length && !isBlank(cells[end]) && !keys.has(headingKey(cells[end]?.[0] ?? null))) end += 1;
    found.push({
      key,
      of,
      headingRow: index + 1,
      firstRow: first + 1,
      rows: cells.slice(first, end).map((line) => line.slice(0, SECTION_WIDTH)),
    });
  });
  return found;
}

/** The section of a kind; of vettings and stress tests the one about this candidate and day. */
export function sectionAbout(sections: readonly FoundSection[], key: SectionKey, about: string): FoundSection | undefined {
  return sections.find((section) => section.key === key && section.of === (isDated(key) ? about : ""));
}

/** A cell of a section as text; dates of the change log are written as text already. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}
