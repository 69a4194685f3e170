import type { Cell } from "../domain/cells/cell";
import { isEmptyCell } from "../domain/cells/empty";
import { readNumber } from "../domain/cells/number";
import { quoted } from "../domain/cells/problem";
import { type RatedCandidate, rankCandidates } from "../domain/north-star/rank";
import { cellsFrom, gridFrom, type SheetResult, type SheetValue, WARNING } from "./grid";

/** Weights as numbers of 0 or more, one for each criterion. */
function weightsFrom(weights: unknown, criteria: number): number[] {
  const cells = cellsFrom(weights);
  if (cells.every(isEmptyCell)) return [];
  if (cells.length !== criteria)
    throw new Error(`weights has ${cells.length} cells but ratings has ${criteria} columns: give one weight for each.`);
  const numbers = cells.map((cell) => {
    const reading = readNumber(cell);
    if (reading.kind !== "number" || reading.value < 0)
      throw new Error(`weights holds ${quoted(cell)}: a weight is a number of 0 or more.`);
    return reading.value;
  });
  if (numbers.every((weight) => weight === 0)) throw new Error("weights are all 0: give at least one criterion a weight.");
  return numbers;
}

/** The ratings of a row, or the sentence that names the first one that cannot count. */
function ratingsFrom(row: readonly Cell[], criteria: number): number[] | string {
  const ratings: number[] = [];
  for (let column = 0; column < criteria; column += 1) {
    const cell = row[column] ?? null;
    const reading = readNumber(cell);
    if (reading.kind === "empty") return `The rating for criterion ${column + 1} is missing: rate it 1 to 5.`;
    if (reading.kind !== "number" || reading.value < 1 || reading.value > 5) {
      return `The rating ${quoted(cell)} for criterion ${column + 1} is not between 1 and 5: rate it 1 to 5.`;
    }
    ratings.push(reading.value);
  }
  return ratings;
}

/**
 * Decision matrix, ranked: rank, name, total and share of the maximum for each candidate. Equal totals share a rank.
 *
 * @param {string} names Names of the candidates, e.g. A2:A6.
 * @param {number} ratings Ratings 1 to 5, a column for each criterion, e.g. B2:E6.
 * @param {number} weights (optional, all equal if empty) One weight for each criterion, e.g. B1:E1.
 * @return {number} Rank, name, total, share of the maximum: one row for each candidate.
 * @example
 *   | Candidate        | Value | Revenue |
 *   | Nights booked    | 5     | 4       |
 *   | Registered users | 1     | 3       |
 *   | Searches         | 3     |         |
 *   =NSMRANK(A2:A4, B2:C4, {3, 1})
 *   //=> 1 | Nights booked | 19 | 0.95
 *   //=> 2 | Registered users | 6 | 0.3
 *   //=> ⚠ The rating for criterion 2 is missing: rate it 1 to 5. | Searches |  |
 * @customfunction
 */
export function NSMRANK(names: unknown, ratings: unknown, weights: unknown): SheetResult {
  const [nameRows, ratingRows] = [gridFrom(names).map((row) => row[0] ?? null), gridFrom(ratings)];
  if (nameRows.every(isEmptyCell)) return "";
  if (ratingRows.length > nameRows.length) {
    throw new Error(`names has ${nameRows.length} rows but ratings has ${ratingRows.length}: give ranges of the same height.`);
  }
  const criteria = Math.max(0, ...ratingRows.map((row) => row.length));
  if (criteria === 0) throw new Error("ratings is empty: rate each candidate 1 to 5 on every criterion.");
  const weighed = weightsFrom(weights, criteria);
  const read = nameRows.map((name, at) =>
    isEmptyCell(name) ? null : { name: String(name), ratings: ratingsFrom(ratingRows[at] ?? [], criteria) },
  );
  const rated = read.filter((each): each is RatedCandidate & { ratings: number[] } => each !== null && typeof each.ratings !== "string");
  const ranked = rankCandidates(rated, weighed).candidates;
  const rows = read.map((each): SheetValue[] => {
    if (each && typeof each.ratings === "string") return [`${WARNING}${each.ratings}`, each.name, "", ""];
    const found = ranked[(rated as readonly unknown[]).indexOf(each)];
    return found ? [found.rank, found.name, found.total, found.share] : ["", "", "", ""];
  });
  const first = rows[0];
  if (rows.length === 1 && typeof first?.[0] === "string") throw new Error(first[0].slice(WARNING.length));
  return rows;
}
