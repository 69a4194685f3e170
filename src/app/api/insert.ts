/** Writing a function's formula beside a table: what the sidebar sees of the sheet, and what it asks to be written. */
import * as z from "zod/mini";

/** The tab with the selection: enough of it to find a table's headings and a free column. */
export const SheetTableView = z.object({
  tab: z.string(),
  /** The selection as people write it, e.g. `'Q4 plan'!C5`. */
  range: z.string(),
  row: z.number(),
  column: z.number(),
  /** The first rows of the tab and those just above the selection. */
  rows: z.array(z.object({ row: z.number(), cells: z.array(z.nullable(z.union([z.string(), z.number(), z.boolean()]))) })),
  /** Last row that holds anything, by column from A on; 0 for an empty column. */
  depths: z.array(z.number()),
  /** Whether there is a cell `okr_today`. */
  hasToday: z.boolean(),
});
export type SheetTableView = z.infer<typeof SheetTableView>;

export const FormulaInput = z.object({
  tab: z.string(),
  row: z.number(),
  column: z.number(),
  /** How many rows and columns the result fills; rows null when it goes on to the end of the tab. */
  rows: z.nullable(z.number()),
  columns: z.number(),
  /** In the English form, whatever the spreadsheet's locale. */
  formula: z.string(),
  /** For cells without a format of their own; empty for none. */
  numberFormat: z.string(),
  /** Whether the person agreed that filled cells are overwritten. */
  overwrite: z.boolean(),
});
export type FormulaInput = z.infer<typeof FormulaInput>;

export const FormulaResult = z.object({
  /** What stands in the way, e.g. `3 cells are filled: K1 holds "Score".`; nothing was written then. */
  occupied: z.nullable(z.string()),
  /** Handed back as it came, to undo the writing; null when nothing was written. */
  undo: z.nullable(z.string()),
});
export type FormulaResult = z.infer<typeof FormulaResult>;

export const FormulaUndo = z.object({ undo: z.string() });
