import { isEmptyCell } from "../domain/cells/empty";
import { reportOn } from "../domain/north-star/report";
import { cellOf, type SheetResult } from "./grid";
import { evidenceFrom } from "./series";

/**
 * Ten tests of one North Star candidate: test, result (pass, fail, ask) and evidence in a row each.
 *
 * @param {string} name Name of the metric, e.g. "Nights booked" or A2.
 * @param {string} definition (optional, none if empty) What exactly is counted, e.g. B2.
 * @param {number} values (optional) Weekly values, oldest first, e.g. Data!B2:B; dates may stand before.
 * @param {number} revenue (optional) Revenue of the same weeks, e.g. Data!C2:C.
 * @return {string} Ten rows of test, result, evidence.
 * @customfunction
 */
export function NSMREPORT(name: unknown, definition: unknown, values: unknown, revenue: unknown): SheetResult {
  const cell = cellOf(["name", name]);
  if (isEmptyCell(cell)) return "";
  const meaning = cellOf(["definition", definition]);
  const lines = reportOn(
    String(cell).trim().slice(0, 500),
    isEmptyCell(meaning) ? "" : String(meaning).slice(0, 2000),
    evidenceFrom(name, values, revenue),
  );
  return lines.map(({ test, result, evidence }) => [test, result, evidence]);
}
