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
 * @example =NSMREPORT("Registered users")
 *   //=> one metric | pass | “Registered users” names one number.
 *   //=> customer value | fail | “Registered” says that people show up, not that they get what they came for.
 *   //=> leading | ask | Does it answer to the product within weeks? Give its weekly values and revenue to see which moves first.
 *   //=> actionable | ask | Can every team name a way to move it? One line a team.
 *   //=> sticky | ask | Will it still be right in 12 to 18 months? It changes only when the business does.
 *   //=> measurable | ask | No period is named: counted per day, week or month?
 *   //=> understandable | ask | Can three people from other teams say what it means, in their own words?
 *   //=> shows progress | ask | Give its weekly values: does it move when the product gets better, and stay when nothing changes?
 *   //=> predicts revenue | ask | If it rose by 20%, what would happen to revenue and retention? Give both series to see.
 *   //=> hard to game | ask | One could count people who got nothing from it; watch: Four-week retention of the same people.
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
