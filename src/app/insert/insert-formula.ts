/** Writing a formula beside a table, and taking it back. */
import * as z from "zod/mini";
import type { Cell } from "../../domain/cells/cell";
import { addressOf } from "../address";
import type { FormulaInput, FormulaResult } from "../api/insert";
import type { Reply } from "../api/reply";
import { decoded, encoded } from "../plan/deleted-rows";
import { busy, done, refused } from "../result";
import type { Block, Content, Workbook } from "../workbook";

const Undo = z.object({
  tab: z.string(),
  row: z.number(),
  column: z.number(),
  formula: z.string(),
  /** What stood in the cells from there on. */
  was: z.array(z.array(z.string())),
  /** Size of the cells that got a number format; 0 rows when none was set. */
  formatted: z.object({ rows: z.number(), columns: z.number() }),
});
type Undo = z.infer<typeof Undo>;

const PLAIN_FORMAT = /^(?:general|automatic)?$/i;

/** The cells that the result fills, down to the last row that holds anything. */
function areaOf({ row, column, rows, columns }: FormulaInput, cells: readonly (readonly Cell[])[]): Block & { rows: number } {
  return { row, column, columns, rows: rows ?? Math.max(1, cells.length - row + 1) };
}

function filledCells(area: Block & { rows: number }, cells: readonly (readonly Cell[])[]): { address: string; cell: Cell }[] {
  const filled: { address: string; cell: Cell }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells[row - 1]?.[column - 1] ?? null;
      if (cell !== null && cell !== "") filled.push({ address: addressOf({ row, column, rows: 1, columns: 1 }), cell });
    }
  return filled;
}

function occupiedSentence(filled: readonly { address: string; cell: Cell }[]): string {
  const [first] = filled;
  const example = `${first?.address} holds "${String(first?.cell).slice(0, 40)}"`;
  return filled.length === 1 ? `${example}.` : `${filled.length} cells are filled; ${example}.`;
}

function formatArea({ tables }: Workbook, input: FormulaInput, area: Block & { rows: number }): boolean {
  if (input.numberFormat === "") return false;
  const formats = tables.readNumberFormats(input.tab, area);
  if (!formats.every((line) => line.every((format) => PLAIN_FORMAT.test(format)))) return false;
  tables.writeNumberFormats(
    input.tab,
    area.row,
    area.column,
    formats.map((line) => line.map(() => input.numberFormat)),
  );
  return true;
}

function insert(workbook: Workbook, input: FormulaInput): Reply<FormulaResult> {
  const { tables } = workbook;
  const { tab, row, column, formula } = input;
  const cells = tables.read(tab);
  if (!cells || !formula.startsWith("=")) return refused(`The tab ${tab} is gone: select a cell of the table, then try again.`);
  const area = areaOf(input, cells);
  const filled = filledCells(area, cells);
  if (filled.length > 0 && !input.overwrite) return done({ occupied: occupiedSentence(filled), undo: null });
  const last = column + input.columns - 1;
  // Google gives a result no columns that are not there: writing into an empty cell beyond the last one makes them.
  if (cells.every((line) => line.length < last)) tables.write(tab, row, last, [[null]]);
  const formulas = filled.length > 0 ? tables.readFormulas(tab, area) : [];
  const was = formulas.map((line, down) => line.map((each, right) => each || encoded(cells[row - 1 + down]?.[column - 1 + right] ?? null)));
  const isFormatted = formatArea(workbook, input, area);
  tables.write(tab, row, column, blankLike(was));
  tables.writeFormula(tab, row, column, formula);
  const undo: Undo = { tab, row, column, formula, was, formatted: { rows: isFormatted ? area.rows : 0, columns: area.columns } };
  return done({ occupied: null, undo: JSON.stringify(undo) });
}

function blankLike(lines: readonly (readonly string[])[]): Content[][] {
  return lines.map((line) => line.map(() => null));
}

/** A convenience: the formula stands even where Google will not turn to it. */
function showCell({ tables, office }: Workbook, { tab, row, column }: FormulaInput): void {
  try {
    tables.select(tab, row, column);
  } catch (failure) {
    office.log("select", failure);
  }
}

/** Writes the formula and turns to its cell; where cells are filled and nobody agreed to overwrite them, it only says which. */
export function insertFormula(workbook: Workbook, input: FormulaInput): Reply<FormulaResult> {
  const inserted = workbook.office.locked(() => insert(workbook, input)) ?? busy();
  if (inserted.ok && inserted.value.undo !== null) showCell(workbook, input);
  return inserted;
}

function parsed(text: string): Undo | undefined {
  try {
    return z.safeParse(Undo, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const spaceless = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();

function takeBack({ tables }: Workbook, text: string): Reply<Record<string, never>> {
  const undo = parsed(text);
  if (!undo) return refused("This formula cannot be taken back any more: delete it in the sheet.");
  const { tab, row, column, formula, was, formatted } = undo;
  const [line] = tables.read(tab) ? tables.readFormulas(tab, { row, column, rows: 1, columns: 1 }) : [];
  if (spaceless(line?.[0] ?? "") !== spaceless(formula))
    return refused(`${addressOf({ row, column, rows: 1, columns: 1 })} was changed since, so nothing was undone: correct it by hand.`);
  tables.write(tab, row, column, [[null]]);
  tables.write(
    tab,
    row,
    column,
    was.map((each) => each.map((cell) => decoded(cell) ?? null)),
  );
  const plain = new Array<string>(formatted.columns).fill("General");
  if (formatted.rows > 0) tables.writeNumberFormats(tab, row, column, new Array<string[]>(formatted.rows).fill(plain));
  return done({});
}

/** Takes the formula back and puts back what stood there; refused when the cell holds something else by now. */
export function removeFormula(workbook: Workbook, { undo }: { undo: string }): Reply<Record<string, never>> {
  return workbook.office.locked(() => takeBack(workbook, undo)) ?? busy();
}
