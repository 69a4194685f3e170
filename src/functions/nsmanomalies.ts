import { readDay } from "../domain/calendar/day-cell";
import { readNumber } from "../domain/cells/number";
import { optionKey } from "../domain/cells/option";
import { isProblem, notANumber, quoted } from "../domain/cells/problem";
import { signalsOf } from "../domain/north-star/anomalies";
import type { Sensitivity } from "../domain/north-star/signal-shape";
import { cellOf, type SheetValue, WARNING } from "./grid";
import { columnFrom, heightOf } from "./series";

/**
 * Which weeks are a signal and not noise: empty, or a sentence at the first week of an event.
 * Finds spikes, drops, level shifts, missing weeks and stuck values beyond trend and season; judges the last 260 values.
 * @param {Date[]} dates The date of each value, for example A2:A.
 * @param {number[]} values The values beside the dates, for example B2:B.
 * @param {string} sensitivity Low, normal or high (optional, normal when left out).
 * @return {string[]} A column beside the values.
 * @example
 *   | Week       | Orders |
 *   | 2026-09-21 | 40     |
 *   | 2026-09-28 | 42     |
 *   | 2026-10-05 | 41     |
 *   | 2026-10-12 | 43     |
 *   | 2026-10-19 | 90     |
 *   | 2026-10-26 | 42     |
 *   | 2026-11-02 | 41     |
 *   | 2026-11-09 | 43     |
 *   | 2026-11-16 | 42     |
 *   =NSMANOMALIES(A2:A10, B2:B10)
 *   //=>
 *   //=>
 *   //=>
 *   //=>
 *   //=> Spike: 90 where about 41.8 was expected (limits 36.83 to 47.45).
 * @customfunction
 */
export function NSMANOMALIES(dates: unknown, values: unknown, sensitivity: unknown): SheetValue[][] {
  const height = heightOf(dates);
  if (height === 0 && heightOf(values) === 0) return [[""]];
  if (height !== heightOf(values)) {
    throw new Error(`dates has ${height} cells but values has ${heightOf(values)}: give two columns of the same rows.`);
  }
  const dateCells = columnFrom(dates);
  const valueCells = columnFrom(values);
  const answers = new Array<string>(height).fill("");
  const days: (number | null)[] = [];
  const numbers: (number | null)[] = [];
  for (let row = 0; row < Math.max(dateCells.length, valueCells.length); row++) {
    const reading = readNumber(valueCells[row] ?? null);
    const day = readDay("date", dateCells[row] ?? null);
    const isHeading = row === 0 && reading.kind === "text" && isProblem(day);
    numbers.push(reading.kind === "number" ? reading.value : null);
    days.push(isProblem(day) ? null : day);
    if (isHeading) continue;
    if (reading.kind === "text") answers[row] = WARNING + notANumber("value", valueCells[row] ?? null).problem;
    else if (isProblem(day)) answers[row] = WARNING + day.problem;
    else if (day === null && reading.kind === "number") answers[row] = `${WARNING}The date of this value is empty: type it as 2026-11-22.`;
  }
  for (const { row, sentence } of signalsOf(days, numbers, sensitivityFrom(sensitivity))) answers[row] = answers[row] || sentence;
  const isRow = Array.isArray(values) && values.length === 1 && height > 1;
  return isRow ? [answers] : answers.map((answer) => [answer]);
}

function sensitivityFrom(value: unknown): Sensitivity {
  const cell = cellOf(["sensitivity", value]);
  const key = optionKey(cell);
  if (key === "") return "normal";
  if (key === "low" || key === "normal" || key === "high") return key;
  throw new Error(`sensitivity is ${quoted(cell)}: write low, normal or high.`);
}
