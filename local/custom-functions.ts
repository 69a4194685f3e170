import type { EvaluatedResult, EvaluationContext } from "./cell-port";
import { automaticDateFormats, MAX_CELL_LENGTH, scriptValue } from "./cells";
import type { SpreadsheetModule } from "./contract";
import type { Engine } from "./engine";
import type { FunctionDoc } from "./function-docs";
import { isDate, messageOf, type Realm } from "./realm";
import { serialOfInstant } from "./zone";

/** A value or a matrix of values (column by column), as o-spreadsheet passes them. */
type Argument = EvaluatedResult | EvaluatedResult[][] | undefined;

const FITTING_NAME = /^[A-Za-z0-9_.]+$/;
const builtIn = new WeakMap<object, ReadonlySet<string>>();

/** Upper-case names of the functions that the engine brings (or that were added as Google's own). */
export function builtInNames(o: SpreadsheetModule): ReadonlySet<string> {
  const known = builtIn.get(o.registries.functionRegistry);
  if (known) return known;
  const names = new Set(o.registries.functionRegistry.getKeys());
  builtIn.set(o.registries.functionRegistry, names);
  return names;
}

function argumentsOf(doc: FunctionDoc | undefined, length: number) {
  const named = doc ? doc.parameters : Array.from({ length }, (_, index) => ({ name: `value${index + 1}`, description: "" }));
  const open = named.length === 0 ? [{ name: "values", description: "", repeating: true }] : named;
  return open.map((parameter) => ({ ...parameter, type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true, optional: true }));
}

/** Makes the add-on's public functions known to cells and to the formula bar. */
export function registerCustomFunctions(
  o: SpreadsheetModule,
  names: readonly string[],
  docs: ReadonlyMap<string, FunctionDoc>,
  lengthOf: (name: string) => number,
): string[] {
  const taken = builtInNames(o);
  const fitting = names.filter((name) => FITTING_NAME.test(name) && !taken.has(name.toUpperCase()));
  for (const name of fitting) {
    const doc = docs.get(name);
    const upper = name.toUpperCase();
    o.registries.functionRegistry.replace(upper, {
      description: doc?.description ?? "",
      category: "Custom functions",
      hidden: !doc?.offered,
      isExported: false,
      args: argumentsOf(doc, lengthOf(name)),
      compute(this: EvaluationContext, ...args: Argument[]) {
        if (!this.local?.has(upper)) return { value: o.CellErrorType.UnknownFunction, message: `Unknown function: '${upper}'.` };
        return this.local.call(upper, args, this);
      },
    } as never);
  }
  return fitting;
}

function isMatrix(argument: Argument): argument is EvaluatedResult[][] {
  return Array.isArray(argument);
}

/** Cells as a script gets them: a single one bare, several row by row, built with the script's own Array and Date. */
export function scriptArgument(engine: Engine, argument: Argument, realm: Realm, timeZone: string): unknown {
  if (argument === undefined) return undefined;
  const one = (cell: EvaluatedResult | undefined): unknown => scriptValue(engine, cell, realm, timeZone);
  if (!isMatrix(argument)) return one(argument);
  const height = argument[0]?.length ?? 0;
  if (argument.length <= 1 && height <= 1) return one(argument[0]?.[0]);
  const rows = new realm.Array<unknown[]>(height);
  for (let row = 0; row < height; row++) {
    const cells = new realm.Array<unknown>(argument.length);
    for (let col = 0; col < argument.length; col++) cells[col] = one(argument[col]?.[row]);
    rows[row] = cells;
  }
  return rows;
}

function resultCell(engine: Engine, value: unknown, timeZone: string): EvaluatedResult {
  if (value === null || value === undefined) return { value: "" };
  if (isDate(value)) {
    const serial = serialOfInstant(value.getTime(), timeZone);
    const { day, moment } = automaticDateFormats(engine);
    return { value: serial, format: Number.isInteger(serial) ? day : moment };
  }
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: "#NUM!", message: "The result is not a number." };
  if (typeof value === "string") {
    if (value.length > MAX_CELL_LENGTH)
      throw new Error(`The result is longer than ${MAX_CELL_LENGTH} characters, the most that a cell can hold.`);
    return { value };
  }
  if (typeof value === "boolean") return { value };
  return { value: String(value) };
}

/** A script's result as cells: a scalar, or a matrix that spills (a flat array becomes a column). */
export function cellResult(engine: Engine, result: unknown, timeZone: string): EvaluatedResult | EvaluatedResult[][] {
  if (!Array.isArray(result)) return resultCell(engine, result, timeZone);
  const rows = Array.from(result as ArrayLike<unknown>, (row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length === 0) return { value: "" };
  const columns: EvaluatedResult[][] = [];
  for (let col = 0; col < width; col++) {
    const column = new Array<EvaluatedResult>(rows.length);
    for (let row = 0; row < rows.length; row++) column[row] = resultCell(engine, rows[row]?.[col], timeZone);
    columns.push(column);
  }
  return columns;
}

/** The error cell for whatever a script threw; its sentence shows when the pointer rests on the cell. */
export function thrownResult(o: SpreadsheetModule, problem: unknown): EvaluatedResult {
  return { value: o.CellErrorType.GenericError, message: messageOf(problem) };
}
