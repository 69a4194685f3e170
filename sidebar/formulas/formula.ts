/** The formula as it will be written, in the English form that Apps Script takes whatever the spreadsheet's locale. */
import type { ArgumentEntry, FunctionEntry } from "./catalogue";
import type { Choice } from "./column-choice";
import { lettersOf, type SheetTable } from "./table";

/** Where the formula goes; rows and columns count from 1. */
export interface Place {
  row: number;
  column: number;
}

export interface FormulaPlan {
  formula: string;
  /** How many rows the result fills; null down to the end of the tab. */
  rows: number | null;
  columns: number;
  /** What then stands in its first row as headings; nothing where it brings none. */
  headings: readonly string[];
}

const address = /^(?:'[^']+'!|[\w]+!)?\$?[a-z]{1,3}\$?\d+$/i;
const named = /^[a-z_]\w*$/i;
const number = /^-?\d+(?:\.\d+)?%?$/;

/**
 * What is typed for an argument, as formulas take it: numbers, cells and names as they stand, dates and other texts in quotes.
 *
 * @example typedArgument("50%", false) //=> "50%"
 * @example typedArgument("2026-12-31", false) //=> "\"2026-12-31\""
 * @example typedArgument("$B$2", true) //=> "$B$2"
 * @example typedArgument("Activation", true) //=> "\"Activation\""
 */
export function typedArgument(text: string, isText: boolean): string {
  const trimmed = text.trim();
  if (trimmed === "" || address.test(trimmed)) return trimmed;
  if (!isText && (number.test(trimmed) || named.test(trimmed))) return trimmed;
  return `"${trimmed.replace(/"/g, '""')}"`;
}

function rangeOf(column: number, row: number): string {
  return `${lettersOf(column)}${row}:${lettersOf(column)}`;
}

function argumentText(argument: ArgumentEntry, table: SheetTable, choice: Choice, typed: Record<string, string>, row: number): string {
  const { name, kind, isText = false } = argument;
  const first = table.columns[0]?.column ?? 1;
  const last = table.columns[table.columns.length - 1]?.column ?? 1;
  if (kind === "table") return `${lettersOf(first)}${table.headerRow}:${lettersOf(last)}`;
  if (kind === "typed") return typedArgument(typed[name] ?? "", isText);
  const column = choice[name];
  return column === undefined ? "" : rangeOf(column, row);
}

function callOf(entry: FunctionEntry, table: SheetTable, choice: Choice, typed: Record<string, string>, row: number): string {
  const given = entry.arguments.map((argument) => argumentText(argument, table, choice, typed, row));
  return `${entry.name}(${given.join(",").replace(/,+$/, "")})`;
}

const quoted = (headings: readonly string[]): string =>
  headings.length === 1 ? `"${headings[0]}"` : `HSTACK(${headings.map((heading) => `"${heading}"`).join(",")})`;

/** Width of the result; a grade with a commitment says besides whether it is attained. */
function resultsOf(entry: FunctionEntry, choice: Choice): readonly string[] {
  return entry.name === "OKRGRADE" && choice["commitment"] !== undefined ? [...entry.results, "Attained"] : entry.results;
}

/**
 * The formula for a place: in the headings' row it brings its own heading and fills the whole column, so that sorting and inserting rows
 * cannot break it; below the headings it begins in its own row.
 */
export function formulaFor(
  entry: FunctionEntry,
  table: SheetTable,
  choice: Choice,
  typed: Record<string, string>,
  place: Place,
): FormulaPlan {
  const results = resultsOf(entry, choice);
  const columns = results.length;
  const { headerRow } = table;
  const below = callOf(entry, table, choice, typed, headerRow + 1);
  if (entry.fills === "plain")
    return {
      formula: `=${below}`,
      rows: entry.name === "OKRCHECK" ? 20 : 1,
      columns: entry.name === "OKRCHECK" ? columns : 1,
      headings: [],
    };
  if (entry.fills === "one") return { formula: `=VSTACK(${quoted(results)},${below})`, rows: 2, columns, headings: results };
  if (place.row > headerRow)
    return { formula: `=ARRAYFORMULA(${callOf(entry, table, choice, typed, place.row)})`, rows: null, columns, headings: [] };
  const key = entry.arguments.map(({ name }) => choice[name]).find((column) => column !== undefined) ?? 1;
  const whole = rangeOf(key, headerRow);
  const first = whole.slice(0, whole.indexOf(":"));
  const call = callOf(entry, table, choice, typed, headerRow);
  return { formula: `=ARRAYFORMULA(IF(ROW(${whole})=ROW(${first}),${quoted(results)},${call}))`, rows: null, columns, headings: results };
}

/** What stands against a formula at a place, as the name of its sentence; null when nothing does. */
export function obstacle(
  entry: FunctionEntry,
  table: SheetTable,
  choice: Choice,
  typed: Record<string, string>,
  place: Place,
): "missing" | "ownColumn" | "above" | null {
  const isGiven = ({ name, kind, optional }: ArgumentEntry) =>
    optional || kind === "table" || (kind === "typed" ? (typed[name] ?? "").trim() !== "" : choice[name] !== undefined);
  if (!entry.arguments.every(isGiven)) return "missing";
  const { columns } = formulaFor(entry, table, choice, typed, place);
  const read = new Set<number>();
  for (const { name, kind } of entry.arguments) {
    const column = choice[name];
    if (kind === "table") for (const each of table.columns) read.add(each.column);
    else if (kind === "column" && column !== undefined) read.add(column);
  }
  const fills = Array.from({ length: columns }, (_none, right) => place.column + right);
  if (fills.some((column) => read.has(column)) && place.row >= table.headerRow) return "ownColumn";
  return place.row < table.headerRow && entry.fills === "rows" ? "above" : null;
}
