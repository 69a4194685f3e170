import { readNumber } from "../domain/cells/number";
import { optionKey } from "../domain/cells/option";
import { quoted } from "../domain/cells/problem";
import { leadOf } from "../domain/north-star/lead";
import { cellOf, type SheetValue } from "./grid";
import { seriesFrom } from "./series";

const LONGEST = 26;

/**
 * Whether a metric moves before an outcome such as revenue: verdict, lag, strength, p, weeks used, sentence.
 * Compares changes, not levels, leaves out odd weeks, and tests the best lag against shuffled history.
 * @param {number[]} metric The metric week by week, oldest first, for example B2:B.
 * @param {number[]} outcome The outcome of the same weeks, for example C2:C.
 * @param {number} max_lag Weeks to look ahead (optional, 6 when left out), for example 8.
 * @return {Array} Six cells in a row: verdict, lag, strength, p, weeks used, sentence.
 * @example
 *   In the example workbook as made on 2026-11-22:
 *   =NSMLEAD(listening_minutes, weekly_revenue) //=> leads | 3 | 0.882467651 | 0.001 | 60 | Leads by 3 weeks: when the metric rises, the outcome rises 3 weeks later (changes correlate at 0.88, p 0.001, 60 weeks). Left out as odd: week 13, week 15, week 18, week 40.
 * @customfunction
 */
export function NSMLEAD(metric: unknown, outcome: unknown, max_lag: unknown): SheetValue[][] {
  const first = seriesFrom(["metric", metric]);
  const second = seriesFrom(["outcome", outcome]);
  if (first.height !== second.height) {
    throw new Error(`metric has ${first.height} rows but outcome has ${second.height}: give two columns of the same weeks.`);
  }
  const { verdict, lag, strength, p, used, sentence } = leadOf(first.values, second.values, lagFrom(max_lag));
  return [[verdict, lag ?? "", strength ?? "", p ?? "", used, sentence]];
}

function lagFrom(value: unknown): number | null {
  const cell = cellOf(["max_lag", value]);
  const reading = readNumber(cell);
  if (reading.kind === "empty" || optionKey(cell) === "") return null;
  if (reading.kind === "number" && reading.value >= 1 && reading.value <= LONGEST && Number.isInteger(reading.value)) return reading.value;
  throw new Error(`max_lag is ${quoted(cell)}: give a whole number of weeks from 1 to ${LONGEST}.`);
}
