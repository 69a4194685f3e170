/** The parts of the North Star tab below its labels: answers, vetting, stress test and change log. */
import type { Cell } from "../../domain/cells/cell";
import { headingKey } from "../layout";

export type SectionKey = "questions" | "vetting" | "stress" | "changes";

interface SectionLayout {
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
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

function isBlank(row: readonly Cell[] | undefined): boolean {
  return row === undefined || row.slice(0, SECTION_WIDTH).every((cell) => cell === null);
}

/** The sections that the tab has, each from its heading to the first empty row. */
export function findSections(cells: readonly (readonly Cell[])[]): FoundSection[] {
  const keys = new Map(SECTIONS.map(({ heading, key }) => [headingKey(heading), key]));
  const found: FoundSection[] = [];
  cells.forEach((row, index) => {
    const key = keys.get(headingKey(row[0] ?? null));
    if (key === undefined || found.some((each) => each.key === key)) return;
    const first = index + 2;
    let end = first;
    while (end < cells.length && !isBlank(cells[end]) && !keys.has(headingKey(cells[end]?.[0] ?? null))) end += 1;
    found.push({
      key,
      headingRow: index + 1,
      firstRow: first + 1,
      rows: cells.slice(first, end).map((line) => line.slice(0, SECTION_WIDTH)),
    });
  });
  return found;
}

/** A cell of a section as text; dates of the change log are written as text already. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}
