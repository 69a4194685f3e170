import { median, stepsOf } from "../statistics/robust";
import type { EvidenceContext, SeriesCell } from "./evidence-shape";
import { type PeriodName, periodsOf } from "./periods";

/** A series as it can be judged, and what was wrong with it as it came. */
export interface CleanSeries {
  /** Oldest first, one a day, the unfinished last period left out. */
  values: number[];
  /** The outcome beside each value; null where it has none. */
  outcome: (number | null)[];
  places: readonly number[];
  period: PeriodName;
  cycle: number;
  /** Days, when dates were given. */
  days: readonly number[] | null;
  /** First text that stands where a number should be, and how many there are. */
  text: string | null;
  texts: number;
  duplicates: number;
  missing: number;
  partial: boolean;
}

/** Five years of weeks; judging takes longer the longer the series, and what is older says little about the metric of today. */
const MOST_VALUES = 260;

interface Row {
  row: number;
  day: number;
  value: number;
  outcome: number | null;
}

/** Sorts by day, keeps the last of a duplicate, leaves out what is no number and a last period that is not over. */
export function cleanSeries(
  values: readonly SeriesCell[],
  revenue: readonly SeriesCell[] | undefined,
  days: readonly (number | null)[] | undefined,
  today: EvidenceContext["today"],
): CleanSeries {
  const given = days?.some((day) => day !== null) ? days : null;
  const texts = values.filter((cell): cell is string => typeof cell === "string");
  const rows = new Map<number, Row>();
  let duplicates = 0;
  values.forEach((value, i) => {
    const day = given ? given[i] : i * 7;
    if (typeof value !== "number" || typeof day !== "number") return;
    const outcome = revenue?.[i];
    if (rows.has(day)) duplicates++;
    rows.set(day, { row: i, day, value, outcome: typeof outcome === "number" ? outcome : null });
  });
  const sorted = [...rows.values()].sort((a, b) => a.day - b.day);
  const partial = given !== null && isPartial(sorted, today);
  if (partial) sorted.pop();
  if (sorted.length > MOST_VALUES) sorted.splice(0, sorted.length - MOST_VALUES);
  const order = sorted.map(({ day }) => day);
  const rowSteps = stepsOf(sorted.map(({ row }) => row));
  // Rows of blank weeks, dated or not, show the rhythm that the values alone would hide.
  const perRow = median(stepsOf(order).map((step, i) => Math.abs(step / (rowSteps[i] ?? 1))));
  const { places, name, cycle } = periodsOf(order, perRow === 7);
  return {
    values: sorted.map(({ value }) => value),
    outcome: sorted.map(({ outcome }) => outcome),
    places,
    period: name,
    cycle,
    days: given ? order : null,
    text: texts[0] ?? null,
    texts: texts.length,
    duplicates,
    missing: Math.max(0, (places[places.length - 1] ?? -1) + 1 - places.length),
    partial,
  };
}

/** The last row is unfinished when its period reaches beyond today, or when it comes well before a full step has passed. */
function isPartial(rows: readonly Row[], today: number | undefined): boolean {
  const steps = stepsOf(rows.map(({ day }) => day));
  const step = median(steps);
  const last = rows[rows.length - 1]?.day || 0;
  if (rows.length < 3 || step < 5) return false;
  return today === undefined ? (steps[steps.length - 1] ?? step) < 0.6 * step : last <= today && last + step > today + 1;
}
