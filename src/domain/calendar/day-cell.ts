/** Dates as people put them into cells. */
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { type Problem, problem, quoted } from "../cells/problem";
import { dayOfDate, mondayFromIsoWeek } from "./iso-week";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/i;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const MONTH_NAMED = new RegExp(`^(?:(\\d{1,2})[. ]+)?(${MONTHS})[a-z]*[. ]+(?:(\\d{1,2})(?:st|nd|rd|th)?,? +)?(\\d{4})$`, "i");
/** Serial days of the years 1900 to 9999; other numbers are no dates. */
const LAST_DAY = 2958465;

/**
 * The serial day that a text plainly names; undefined for any other text and for dates that could be read in two ways (`03/04/2026`).
 * Year first, day.month.year with points, a month's name, or an ISO week, which stands for its Monday.
 * @example dayFromText("2026-11-22") //=> 46348
 * @example dayFromText("22.11.2026") //=> 46348
 * @example dayFromText("Nov 22, 2026") //=> 46348
 * @example dayFromText("2026-W47") //=> 46342
 * @example dayFromText("03/04/2026") //=> undefined
 */
export function dayFromText(text: string): number | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return dayOfDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(trimmed);
  if (yearLast) return dayOfYearLast(Number(yearLast[1]), yearLast[2] === ".", Number(yearLast[3]), Number(yearLast[4]));
  const named = MONTH_NAMED.exec(trimmed);
  if (named) {
    const dayOfMonth = named[1] ?? named[3];
    const month = MONTHS.split("|").indexOf((named[2] ?? "").toLowerCase()) + 1;
    return dayOfMonth === undefined ? undefined : dayOfDate(Number(named[4]), month, Number(dayOfMonth));
  }
  return mondayFromIsoWeek(trimmed);
}

function dayOfYearLast(first: number, withPoints: boolean, second: number, year: number): number | undefined {
  if (withPoints || first > 12 || first === second) return dayOfDate(year, second, first);
  return second > 12 ? dayOfDate(year, first, second) : undefined;
}

/**
 * The whole serial day that a cell holds; null when it is empty, a problem when it is no date.
 * A time of day is dropped.
 * @example readDay("start_date", 46348.75) //=> 46348
 * @example readDay("start_date", "") //=> null
 * @example readDay("start_date", "soon") //=> ({ problem: "start_date is \"soon\", which is not a date: type it as 2026-11-22." })
 */
export function readDay(name: string, cell: Cell): number | null | Problem {
  if (typeof cell === "number") {
    if (cell >= 1 && cell <= LAST_DAY + 1) return Math.floor(cell);
  } else if (typeof cell === "string") {
    if (isEmptyCell(cell)) return null;
    const day = dayFromText(cell);
    if (day !== undefined) return day;
  } else if (cell === null) return null;
  return problem(`${name} is ${quoted(cell)}, which is not a date: type it as 2026-11-22.`);
}
