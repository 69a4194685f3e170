/** The text of a goal, out of a cell. */
import type { Cell } from "../../cells/cell";
import { isEmptyCell } from "../../cells/empty";
import { isErrorText, type Problem, problem, quoted } from "../../cells/problem";

/** What is read of a text: its first 1,000 characters. No goal needs more. */
export const openingOf = (text: string): string => text.trim().slice(0, 1000);

/**
 * The goal's text, its first 1,000 characters; null for an empty cell, a problem for what cannot be a sentence (a number, TRUE, a failed formula).
 * @example goalText("key_result", " Reduce churn ") //=> "Reduce churn"
 * @example goalText("key_result", "") //=> null
 */
export function goalText(name: string, cell: Cell): string | null | Problem {
  if (typeof cell !== "string")
    return cell === null ? null : problem(`${name} is ${quoted(cell)}, which is not a sentence: choose the cell that holds the text.`);
  if (isErrorText(cell)) return problem(`${name} is the error ${cell.trim()}: repair the formula in that cell.`);
  const text: string = cell;
  return isEmptyCell(cell) ? null : openingOf(text);
}
