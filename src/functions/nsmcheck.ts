import { isEmptyCell } from "../domain/cells/empty";
import { isErrorText, problem } from "../domain/cells/problem";
import { adviceOf, checkCandidate } from "../domain/north-star/candidate-check";
import { answerRows, type SheetResult } from "./grid";
import { askedOnce } from "./repeats";
import { evidenceFrom } from "./series";

/**
 * Verdict on a North Star candidate (good, weak, bad), its anti-pattern and why, with a better metric. A column of names gives a row each.
 *
 * @param {string} name Name of the metric, e.g. "Weekly active teams" or A2:A.
 * @param {string} definition (optional, none if empty) What exactly is counted, e.g. B2:B.
 * @param {number} values (optional) Weekly values of one metric, oldest first, e.g. Data!B2:B.
 * @param {number} revenue (optional) Revenue of the same weeks, e.g. Data!C2:C.
 * @return {string} Verdict, anti-pattern, why: three cells for each name.
 * @example =NSMCHECK("Registered users") //=> bad | vanity | “Registered” says that people show up, not that they get what they came for. Better: New accounts that reach a first result within 7 days.
 * @example =NSMCHECK("Nights booked") //=> good | none | “Nights” is value that customers receive, counted when they receive it. Watch beside it: Share of stays with a complaint or refund.
 * @customfunction
 */
export function NSMCHECK(name: unknown, definition: unknown, values: unknown, revenue: unknown): SheetResult {
  const evidence = evidenceFrom(name, values, revenue);
  return answerRows(
    [
      ["name", name],
      ["definition", definition],
    ],
    3,
    askedOnce((cell, meaning) => {
      if (isEmptyCell(cell)) return [];
      const text = String(cell).trim().slice(0, 500);
      if (isErrorText(text)) return problem(`name is the error ${text}: repair the formula in that cell.`);
      const check = checkCandidate(text, isEmptyCell(meaning) ? "" : String(meaning).slice(0, 2000), evidence);
      return [check.verdict, check.antiPattern, adviceOf(check)];
    }),
  );
}
