import type { CellPosition } from "../cell-port";
import type { SpreadsheetModule } from "../contract";
import { inside, quietly } from "../model-inside";

interface Result {
  value: unknown;
}

type Matrix = Result[][];

interface FormulaCell {
  format?: string;
  compiledFormula: { execute(...args: unknown[]): Result | Matrix };
}

/** What evaluates cells inside a model. */
interface Evaluator {
  evaluatedCells: { get(position: CellPosition): object | undefined; set(position: CellPosition, cell: object): void };
  computeFormulaCell(position: CellPosition, cell: FormulaCell): object;
}

const isNothing = ({ value }: Result): boolean => value === null || value === undefined;
const emptied = (cell: object): object => ({ ...cell, value: null, formattedValue: "", type: "empty", defaultAlign: "left" });

/**
 * Lets a formula that comes to nothing show nothing: `=B4` of an empty B4, `=IF(A1="",,5)`, a gap in a spilled column. The engine
 * shows 0 there, as Excel does; Google Sheets leaves the cell empty, and whatever reads it finds no number.
 */
export function leaveEmptyResults(o: SpreadsheetModule): void {
  const { handlers } = inside(quietly(() => new o.Model()));
  const found = handlers.find((handler) => (handler as object | null) !== null && "evaluator" in (handler as object));
  const evaluators = Object.getPrototypeOf((found as { evaluator: Evaluator }).evaluator) as Evaluator;
  const compute = evaluators.computeFormulaCell;
  evaluators.computeFormulaCell = function (this: Evaluator, position, { format, compiledFormula }) {
    let result: Result | Matrix = { value: 0 };
    const execute = (...args: unknown[]) => {
      result = compiledFormula.execute(...args);
      return result;
    };
    const watched = Object.create(compiledFormula, { execute: { value: execute } }) as FormulaCell["compiledFormula"];
    const cell = compute.call(this, position, { ...(format === undefined ? {} : { format }), compiledFormula: watched });
    return Array.isArray(result) ? spilled(this, position, result, cell) : isNothing(result) ? emptied(cell) : cell;
  };
}

interface Registry {
  content: Record<string, { compute(...args: unknown[]): unknown }>;
  replace(name: string, definition: object): void;
}

/** Functions that hand on one of their arguments, how many they have at least, and what stands for a last one that is not there. */
const CHOOSING: readonly (readonly [name: string, count: number, last: unknown])[] = [
  ["IF", 3, false],
  ["IFERROR", 2, null],
  ["IFNA", 2, null],
  ["IFS", 0, null],
];

/** Lets an argument that is left out be nothing, as in Google Sheets: `IF(A1="",,5)`, `IFERROR(1/0)`; IF without its third is FALSE. */
export function leaveOmittedEmpty(o: SpreadsheetModule): void {
  const registry = o.registries.functionRegistry as unknown as Registry;
  for (const [name, count, last] of CHOOSING) {
    const definition = registry.content[name];
    if (!definition) continue;
    const compute = function (this: unknown, ...args: unknown[]): unknown {
      const given = args.map((argument) => argument ?? { value: null });
      if (given.length < count) given.push({ value: last });
      return definition.compute.apply(this, given);
    };
    registry.replace(name, { ...definition, compute });
  }
}

/** Empties the gaps of a result that fills several cells; comes back with its first one. */
function spilled({ evaluatedCells }: Evaluator, { sheetId, col, row }: CellPosition, columns: Matrix, first: object): object {
  columns.forEach((column, right) => {
    column.forEach((result, down) => {
      const position = { sheetId, col: col + right, row: row + down };
      const cell = right + down > 0 && isNothing(result) ? evaluatedCells.get(position) : undefined;
      if (cell) evaluatedCells.set(position, emptied(cell));
    });
  });
  const [[corner] = []] = columns;
  return corner && isNothing(corner) ? emptied(first) : first;
}
