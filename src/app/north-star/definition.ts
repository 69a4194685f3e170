/** What a metric means today: the formula of its newest value, told apart from the rows below and above it. */
import { relativeFormula } from "../../domain/metrics/relative-formula";
import { columnLetters } from "../address";
import type { MetricSource } from "../metrics/source";
import type { Workbook } from "../workbook";

export interface Definition {
  /** Formula of the newest value; empty where it is typed. */
  readonly formula: string;
  /** Its cell, such as `C61`. */
  readonly cell: string;
  /** How many different formulas the cells hold, the row apart. */
  readonly kinds: number;
}

/** What the cells of a source mean, in one read of their formulas. */
export function definitionOf({ tables }: Workbook, { tab, at, values }: MetricSource): Definition {
  const isRow = at.rows === 1 && at.columns > 1;
  const block = isRow ? { ...at, columns: Math.max(1, values.length) } : { ...at, rows: Math.max(1, values.length) };
  const formulas = tables.readFormulas(tab, block);
  const flat = formulas.reduce((all, row) => all.concat(row), []);
  let last = values.length - 1;
  while (last > 0 && typeof values[last] !== "number") last -= 1;
  const placeOf = (index: number) => ({ row: at.row + (isRow ? 0 : index), column: at.column + (isRow ? index : 0) });
  const kinds = new Set(
    flat.slice(0, last + 1).map((formula, index) => relativeFormula(formula, placeOf(index).row, placeOf(index).column)),
  );
  const { row, column } = placeOf(Math.max(0, last));
  const formula = flat[Math.max(0, last)] ?? "";
  return { formula, cell: `${columnLetters(column)}${row}`, kinds: kinds.size };
}
