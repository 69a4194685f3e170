import { recordLookup } from "../domain/okr/record-at";
import { answerEach, gridFrom, type SheetResult } from "./grid";

/**
 * Value recorded for a key result in the week of a date, the last one before where that week has none. Empty before the first record.
 *
 * @param {range} history The History table with its header row, e.g. History!A:Z.
 * @param {string} key_result Name in the header of its column, e.g. "Activation".
 * @param {date} date Day or ISO week, e.g. 2026-11-22 or 2026-W47.
 * @return {number} The recorded value, or one for each date.
 * @example
 *   | Week     | Activation | Churn |
 *   | 2026-W45 | 30%        | 5%    |
 *   | 2026-W46 | 35%        |       |
 *   =KRAT(A1:C3, "Activation", "2026-11-12") //=> 0.35
 * @example
 *   | Week     | Activation | Churn |
 *   | 2026-W45 | 30%        | 5%    |
 *   | 2026-W46 | 35%        |       |
 *   =KRAT(A1:C3, {"Activation", "Churn"}, "2026-W47") //=> 0.35 | 0.05
 * @customfunction
 */
export function KRAT(history: unknown, key_result: unknown, date: unknown): SheetResult {
  const lookup = recordLookup(gridFrom(history));
  return answerEach(
    [
      ["key_result", key_result],
      ["date", date],
    ],
    lookup,
  );
}
