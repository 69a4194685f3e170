/** Rows that were taken out, as texts that can travel to the sidebar and back. */
import type { DeletedRows } from "../api/plan";
import type { Content } from "../workbook";
import type { Plan } from "./plan-table";

/** A content as text: formulas as they stand, everything else as JSON, nothing as nothing. */
export function encoded(content: Content): string {
  if (content === null || content === "") return "";
  return typeof content === "object" ? content.formula : JSON.stringify(content);
}

/** The content of such a text; undefined when it is none. */
export function decoded(text: string): Content | undefined {
  if (text === "") return null;
  if (text.startsWith("=")) return { formula: text };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Rows of the plan as they stand, in one read of their formulas. Columns that fill themselves by a formula in their heading are left out,
 * since a value put back there would stop that formula.
 */
export function rowsAsText(
  plan: Plan,
  rows: readonly number[],
  formulas: readonly (readonly string[])[],
  numberFormats: readonly (readonly string[])[],
): DeletedRows {
  const top = plan.table.headerRow;
  const cellText = (row: number, column: number): string => {
    const formula = formulas[row - top]?.[column] ?? "";
    if (formula !== "") return formula;
    return (formulas[0]?.[column] ?? "") === "" ? encoded(plan.table.cells[row - 1]?.[column] ?? null) : "";
  };
  return {
    row: rows[0] ?? 0,
    rows: [...rows],
    headings: [...plan.table.headings],
    cells: rows.map((row) => plan.table.headings.map((_heading, column) => cellText(row, column))),
    formats: rows.map((row) => [...(numberFormats[row - top] ?? [])]),
  };
}

/** Neighbouring rows: where the first of them stood, and their places among the deleted. */
export interface Run {
  readonly from: number;
  readonly indexes: readonly number[];
}

/** Deleted rows by neighbours, from the top down. */
export function runsOf({ row, rows, cells }: DeletedRows): Run[] {
  const runs: { from: number; indexes: number[] }[] = [];
  cells.forEach((_line, index) => {
    const stood = rows?.[index] ?? row + index;
    const last = runs[runs.length - 1];
    if (last && stood === last.from + last.indexes.length) last.indexes.push(index);
    else runs.push({ from: stood, indexes: [index] });
  });
  return runs;
}

/** A content for a new place: a formula over its own row follows it. */
export function movedTo(row: number, from: number, content: Content): Content {
  if (row === from || content === null || typeof content !== "object") return content;
  const own = new RegExp(`(\\$?\\b[A-Z]{1,3})${from}\\b(?!\\()`, "g");
  return { formula: content.formula.replace(own, (_all, column: string) => `${column}${row}`) };
}
