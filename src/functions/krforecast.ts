import { readDay } from "../domain/calendar/day-cell";
import type { Cell } from "../domain/cells/cell";
import { amountIn } from "../domain/cells/number";
import { isProblem, notANumber } from "../domain/cells/problem";
import { FEWEST_POINTS, forecastOf, readPoints } from "../domain/okr/forecast";
import { sheetCalendar } from "./calendar";
import { cellOf, cellsFrom, requireSameShape, type SheetResult, type SheetValue } from "./grid";

const TOO_FEW = `needs ${FEWEST_POINTS} weeks of values`;

function rowOf(first: SheetValue): SheetValue[][] {
  return [[first, "", "", "", "", ""]];
}

function usable<T>(answer: T): Exclude<T, { readonly problem: string }> {
  if (isProblem(answer)) throw new Error(answer.problem);
  return answer as Exclude<T, { readonly problem: string }>;
}

function numberOf(name: string, cell: Cell): number | null {
  const amount = amountIn(cell);
  if (amount === undefined) throw new Error(notANumber(name, cell).problem);
  return amount;
}

/**
 * Where a key result will land on end_date: value, low and high of the 80% range, score, date the target is reached, change needed per week.
 *
 * @param {range} dates Days or ISO weeks of the values, e.g. History!A2:A.
 * @param {range} values Recorded values beside the dates, e.g. History!C2:C.
 * @param {number} start Value at the beginning, e.g. 35%.
 * @param {number} target Value to reach, e.g. 50%.
 * @param {date} end_date Last day of the period, e.g. 2026-12-31.
 * @return {range} One row of six cells.
 * @example
 *   | Week     | Active teams |
 *   | 2026-W40 | 10           |
 *   | 2026-W41 | 12           |
 *   | 2026-W42 | 14           |
 *   | 2026-W43 | 16           |
 *   | 2026-W44 | 18           |
 *   =KRFORECAST(A2:A6, B2:B6, 10, 42, "2026-12-21") //=> 34 | 34 | 34 | 0.75 | 1/18/2027 | 3
 * @example
 *   | Week     | Active teams |
 *   | 2026-W40 | 10           |
 *   | 2026-W41 | 12           |
 *   =KRFORECAST(A2:A3, B2:B3, 10, 42, "2026-12-21") //=> needs 4 weeks of values
 * @customfunction
 */
export function KRFORECAST(dates: unknown, values: unknown, start: unknown, target: unknown, end_date: unknown): SheetResult {
  requireSameShape(["dates", dates], ["values", values]);
  const points = usable(readPoints(cellsFrom(dates), cellsFrom(values)));
  const from = numberOf("start", cellOf(["start", start]));
  const to = numberOf("target", cellOf(["target", target]));
  const end = usable(readDay("end_date", cellOf(["end_date", end_date])));
  if (points.length === 0 && from === null && to === null) return rowOf("");
  if (to === null) throw new Error("target is empty: type the value to reach.");
  if (end === null) throw new Error("end_date is empty: type the last day of the period.");
  if (points.length < FEWEST_POINTS) return rowOf(TOO_FEW);
  const forecast = usable(forecastOf(points, from, to, end));
  const reached = forecast.reachedOn === null ? "" : sheetCalendar().dateOf(forecast.reachedOn);
  return [[forecast.value, forecast.low, forecast.high, forecast.score ?? "", reached, forecast.neededPerWeek ?? ""]];
}
