/** The selected cells as a metric: which of them hold the values, and what to call them. */
import type { Cell } from "../../domain/cells/cell";
import { addressOf } from "../address";
import type { SelectionView } from "../api/metric";
import { METRICS } from "../layout";
import type { Block, Selection, Workbook } from "../workbook";
import { freeName, suggestedName } from "./name";

/** The cells to name, and the heading that stands over them. */
export interface Candidate {
  readonly block: Block;
  readonly heading: string;
  readonly problem: string | null;
  /** The last number among the cells, by its place in the selection. */
  readonly lastNumber: { readonly row: number; readonly column: number } | null;
}

function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.trim() !== "";
}

/** Where the last number stands, in reading order. */
function lastNumberIn({ cells, at }: Selection): Candidate["lastNumber"] {
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const line = cells[row] ?? [];
    for (let column = line.length - 1; column >= 0; column -= 1)
      if (typeof line[column] === "number") return { row: at.row + row, column: at.column + column };
  }
  return null;
}

/**
 * What to name: the selection without a heading at its top or left. A column that reaches the last used row stays open below,
 * so that next week's value belongs to it.
 */
export function candidateOf(selection: Selection): Candidate {
  const { at, cells, lastRow } = selection;
  const rows = at.rows ?? 1;
  const first = cells[0]?.[0];
  const isColumn = at.columns === 1 && rows > 1;
  const isRow = rows === 1 && at.columns > 1;
  const hasHeading = isText(first) && (isColumn || isRow);
  const skip = hasHeading ? 1 : 0;
  const block: Block = isRow
    ? { row: at.row, column: at.column + skip, rows: 1, columns: at.columns - skip }
    : { row: at.row + (isColumn ? skip : 0), column: at.column, rows: rows - (isColumn ? skip : 0), columns: at.columns };
  const isOpen = isColumn && at.row + rows - 1 >= lastRow;
  return {
    block: isOpen ? { ...block, rows: null } : block,
    heading: hasHeading ? first : selection.heading,
    problem: problemOf(selection, rows),
    lastNumber: lastNumberIn(selection),
  };
}

function problemOf({ at, cells, tab }: Selection, rows: number): string | null {
  if (tab === METRICS.tab) return "These cells belong to the Metrics tab itself: select the cells that hold the values.";
  if (rows > 1 && at.columns > 1)
    return "Several columns are selected, and a metric is one column, one row or one cell: select only its values.";
  const flat = cells.reduce((all, row) => all.concat(row), []);
  if (flat.some((cell) => typeof cell === "number")) return null;
  if (flat.every((cell) => cell === null)) return "The selected cells are empty: select the cells that hold the metric's values.";
  return "The selected cells hold no number: select the cells that hold the metric's values.";
}

/** The address of what would be named, with its tab. */
export function placeOf(selection: Selection, block: Block): string {
  const tab = selection.range.slice(0, selection.range.lastIndexOf("!"));
  return `${tab}!${addressOf(block)}`;
}

/** The selection as the sidebar shows it, with a name that is still free. */
export function readSelection(workbook: Workbook): SelectionView {
  const selection = workbook.names.selection();
  if (!selection) return { range: "", suggestedName: "", problem: "Nothing is selected: select the cells that hold the metric's values." };
  const { block, heading, problem } = candidateOf(selection);
  const name = freeName(suggestedName(heading), (taken) => workbook.names.exists(taken));
  return { range: placeOf(selection, block), suggestedName: problem === null ? name : "", problem };
}
