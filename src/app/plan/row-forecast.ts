/** Where key results land, by what the History tab has recorded of them. */
import { isoDate } from "../../domain/calendar/iso-week";
import type { Cell } from "../../domain/cells/cell";
import { amountIn } from "../../domain/cells/number";
import { isProblem } from "../../domain/cells/problem";
import { FEWEST_POINTS, forecastOf, readPoints } from "../../domain/okr/forecast";
import { scoreOf } from "../../domain/okr/score";
import { readScoreType } from "../../domain/okr/score-type";
import type { Point } from "../../domain/okr/trend";
import type { ForecastView } from "../api/plan";
import type { HistoryKey, Located } from "../layout";
import { columnKey, readHistory } from "../snapshot/history-table";
import type { Workbook } from "../workbook";
import { type Plan, type PlanRow, planCell, planShown } from "./plan-table";
import { periodOf } from "./row-status";
import { shownLike } from "./shown-number";

/** Everything about now that a view of the plan needs. */
export interface PlanMoment {
  readonly today: number;
  readonly history: Located<HistoryKey> | undefined;
}

/**
 * Today and the History tab, read once for all key results. A change asks for it first: once something is written, no further read may fail and
 * make the change look undone.
 */
export function planMoment(workbook: Workbook): PlanMoment {
  const history = readHistory(workbook);
  return { today: workbook.office.now().day, history: typeof history === "string" ? undefined : history };
}

/** What a forecast is made for: which column of the History tab, from where to where, and a number shown as this one. */
interface Course {
  readonly heading: string;
  readonly start: number | null;
  readonly target: number;
  readonly type: Cell;
  readonly sample: string;
  /** Values before this day belong to another quarter's key result of the same name. */
  readonly since: number;
}

const VALUES_SHOWN = 13;
/** A week is recorded under its Monday, which may lie before the first day of the quarter. */
const DAYS_BEFORE = 6;
const OWN_VALUES: readonly unknown[] = ["change", "increase", "decrease", "at least", "at most"];

/** Where a metric gives the values, its own; otherwise the recorded score, which goes from 0 to 1. */
function courseOf(plan: Plan, { row, keyResult }: PlanRow, since: number): Course {
  const type = readScoreType(planCell(plan, row, "type"));
  const metric = planShown(plan, row, "metric").trim();
  const [start, target] = [amountIn(planCell(plan, row, "start")), amountIn(planCell(plan, row, "target"))];
  if (metric === "" || !OWN_VALUES.includes(type) || start === undefined || typeof target !== "number")
    return { heading: keyResult, start: 0, target: 1, type: "change", sample: "", since };
  return { heading: metric, start, target, type: type as Cell, sample: planShown(plan, row, "target"), since: 0 };
}

function pointsOf(history: Located<HistoryKey>, heading: string): Point[] {
  const column = history.headings.findIndex((each) => columnKey(each) === columnKey(heading));
  if (column < 0) return [];
  const rows = history.cells.slice(history.headerRow);
  const week = (history.columns.week ?? 1) - 1;
  const points = readPoints(
    rows.map((line) => line[week] ?? null),
    rows.map((line) => (typeof line[column] === "number" ? line[column] : null)),
  );
  return isProblem(points) ? [] : points;
}

function landingOf(points: readonly Point[], course: Course, end: number): ForecastView["landing"] {
  const { start, target, type, sample } = course;
  const forecast = points.length < FEWEST_POINTS ? null : forecastOf(points, start, target, end);
  if (forecast === null || isProblem(forecast)) return null;
  const { value, low, high, reachedOn } = forecast;
  const score = scoreOf(start, target, value, type);
  const last = points[points.length - 1]?.day ?? 0;
  const shown = (number: number): string => shownLike(roundedTo(number, high - low), sample);
  return {
    value,
    low,
    high,
    shown: { value: shown(value), low: shown(low), high: shown(high) },
    score: isProblem(score) ? null : score,
    reachedOn: reachedOn === null ? null : isoDate(reachedOn),
    isReached: reachedOn !== null && reachedOn <= last,
  };
}

/**
 * A value as exactly as a range around it allows: to the power of ten below half the range; three digits where there is no range.
 * @example roundedTo(0.4713, 0.06) //=> 0.47
 * @example roundedTo(1234.5, 0) //=> 1230
 */
export function roundedTo(value: number, range: number): number {
  if (!(range > 0)) return Number(value.toPrecision(3));
  const step = 10 ** Math.floor(Math.log10(range / 2));
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** The forecast of a key result; null where its period is over or unknown. */
export function rowForecast(plan: Plan, row: PlanRow, { today, history }: PlanMoment): ForecastView | null {
  const period = periodOf(plan, row, today);
  if (!period || today > period.end) return null;
  const course = courseOf(plan, row, period.start - DAYS_BEFORE);
  const recorded = history ? pointsOf(history, course.heading) : [];
  const points = recorded.filter(({ day }) => day >= course.since && day <= period.end);
  return {
    values: points.slice(-VALUES_SHOWN).map(({ day, value }): [number, number] => [day, value]),
    end: period.end,
    target: course.target,
    landing: landingOf(points, course, period.end),
  };
}
