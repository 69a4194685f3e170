/** A status from the cells of a row. */
import { readDay } from "../calendar/day-cell";
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { amountIn } from "../cells/number";
import { isProblem, notANumber, type Problem, problem } from "../cells/problem";
import { readCommitment } from "./commitment";
import { type PaceInput, type Status, statusOf } from "./status";

/** The cells that a status is judged from, as the user filled them. */
export interface StatusCells {
  readonly score: Cell;
  readonly startDate: Cell;
  readonly endDate: Cell;
  /** The day to judge on. */
  readonly asOf: Cell;
  readonly commitment: Cell;
  readonly lastCheckIn: Cell;
}

/**
 * What a status is judged from, read out of cells; null for a row with neither score nor dates.
 * An empty commitment is aspirational; an empty check-in is not held against the key result.
 * @example readPaceInput({ score: "", startDate: "", endDate: "", asOf: 46068, commitment: "", lastCheckIn: "" }) //=> null
 */
export function readPaceInput(cells: StatusCells): PaceInput | null | Problem {
  const score = amountIn(cells.score);
  if (score === undefined) return notANumber("score", cells.score);
  if (score === null && isEmptyCell(cells.startDate) && isEmptyCell(cells.endDate)) return null;
  const commitment = readCommitment(cells.commitment);
  if (isProblem(commitment)) return commitment;
  const start = readDay("start_date", cells.startDate);
  if (isProblem(start)) return start;
  const end = readDay("end_date", cells.endDate);
  if (isProblem(end)) return end;
  const today = readDay("as_of", cells.asOf);
  if (isProblem(today)) return today;
  const lastCheckIn = readDay("last_check_in", cells.lastCheckIn);
  if (isProblem(lastCheckIn)) return lastCheckIn;
  if (start === null) return problem("start_date is empty: type the first day of the period.");
  if (end === null) return problem("end_date is empty: type the last day of the period.");
  if (today === null) return problem("as_of is empty: type the day to judge on.");
  if (end < start) return problem("end_date is before start_date: swap them.");
  return { score, start, end, today, commitment: commitment ?? "aspirational", lastCheckIn };
}

/**
 * The status word for a row of cells; null for an empty row.
 * An empty score is `No data` even where dates are missing.
 * @example statusOfCells({ score: 0.45, startDate: 46023, endDate: 46112, asOf: 46068, commitment: "committed", lastCheckIn: "" }) //=> "On track"
 * @example statusOfCells({ score: "", startDate: 46023, endDate: 46112, asOf: 46068, commitment: "", lastCheckIn: "" }) //=> "No data"
 */
export function statusOfCells(cells: StatusCells): Status | null | Problem {
  const input = readPaceInput(cells);
  return input === null || isProblem(input) ? input : statusOf(input);
}
