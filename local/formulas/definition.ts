import type { EvaluatedResult, EvaluationContext } from "../cell-port";

/** A value or, column by column, a matrix of values. */
export type FormulaArgument = EvaluatedResult | EvaluatedResult[][] | undefined;

/** A function for cells, before it is registered. */
export interface FormulaDefinition {
  name: string;
  description: string;
  args: FormulaParameter[];
  compute(this: EvaluationContext, ...args: FormulaArgument[]): unknown;
}

export interface FormulaParameter {
  name: string;
  description: string;
  type: string[];
  acceptMatrix?: boolean;
  acceptErrors?: boolean;
  optional?: boolean;
  repeating?: boolean;
}

/** An error that a function answers with. */
export class FormulaError {
  readonly value: string;
  readonly message: string;
  constructor(value: string, message: string) {
    this.value = value;
    this.message = message;
  }
}

/** A parameter for one value; ranges are taken cell by cell. */
export function one(name: string, description: string, more: Partial<FormulaParameter> = {}): FormulaParameter {
  return { name, description, type: ["ANY"], ...more };
}

/** A parameter for a value or a range as a whole. */
export function range(name: string, description: string, more: Partial<FormulaParameter> = {}): FormulaParameter {
  return { name, description, type: ["ANY", "RANGE"], acceptMatrix: true, ...more };
}

/** The value of an argument that is one cell. */
export function cellValue(argument: FormulaArgument): unknown {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument)?.value ?? null;
}

/** Text of an argument; empty is "". */
export function textOf(argument: FormulaArgument): string {
  const value = cellValue(argument);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Number of an argument; text that is no number is an error. */
export function numberOf(argument: FormulaArgument): number {
  const value = cellValue(argument);
  if (value === null || value === "") return 0;
  const number = typeof value === "boolean" ? Number(value) : Number(String(value).trim().replace(/%$/, "e-2"));
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!", `"${String(value)}" is not a number.`);
  return number;
}

/** The cells of an argument, row by row. */
export function cellsOf(argument: FormulaArgument): EvaluatedResult[] {
  if (argument === undefined) return [];
  if (!Array.isArray(argument)) return [argument];
  const height = argument[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => argument.map((column) => column[row] ?? { value: null })).flat();
}

/** The numbers among the cells of arguments. */
export function numbersOf(args: readonly FormulaArgument[]): number[] {
  return args.flatMap((argument) => cellsOf(argument).flatMap((cell) => (typeof cell.value === "number" ? [cell.value] : [])));
}
