import { isEmptyCell } from "../domain/cells/empty";
import { statusOfCells } from "../domain/okr/status-cell";
import { sheetCalendar } from "./calendar";
import { answerEach, type SheetResult } from "./grid";

/**
 * Status of a key result by pace: Achieved, On track, At risk, Off track, Missed, Stale, No data or Not started. Without as_of it judges today and refreshes only on recalculation.
 *
 * @param {number} score Score, unclamped where regression should count, e.g. 0.45 or G2:G.
 * @param {date} start_date First day of the period, e.g. 2026-10-01.
 * @param {date} end_date Last day of the period, e.g. 2026-12-31.
 * @param {date} as_of (optional, today if empty) Day to judge on, e.g. okr_today.
 * @param {string} commitment (optional, "aspirational" if empty) committed paces at 1, aspirational at 0.7.
 * @param {date} last_check_in (optional) Day of the last check-in; stale after 10 days.
 * @return {string} The status, or one for each row.
 * @example =KRSTATUS(0.45, "2026-10-01", "2026-12-31", "2026-11-22") //=> On track
 * @example =KRSTATUS(0.2, "2026-10-01", "2026-12-31", "2026-11-22", "committed") //=> Off track
 * @example =KRSTATUS(0.65, "2026-10-01", "2026-12-31", "2027-01-01", "aspirational") //=> Achieved
 * @customfunction
 */
export function KRSTATUS(
  score: unknown,
  start_date: unknown,
  end_date: unknown,
  as_of: unknown,
  commitment: unknown,
  last_check_in: unknown,
): SheetResult {
  let today: number | undefined;
  return answerEach(
    [
      ["score", score],
      ["start_date", start_date],
      ["end_date", end_date],
      ["as_of", as_of],
      ["commitment", commitment],
      ["last_check_in", last_check_in],
    ],
    (scoreCell, startDate, endDate, asOf, commitmentCell, lastCheckIn) => {
      let day = asOf;
      if (isEmptyCell(asOf)) {
        today ??= sheetCalendar().today();
        day = today;
      }
      return statusOfCells({ score: scoreCell, startDate, endDate, asOf: day, commitment: commitmentCell, lastCheckIn });
    },
  );
}
