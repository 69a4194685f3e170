/** A trend that one wild week cannot turn, with an honest range around it. */
import { median } from "../statistics/robust";
import { finiteValue } from "./share";

/** One value on a serial day. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** Where a series stands and moves, and how sure that is. */
export interface Trend {
  /** Day of the last point, from which the trend goes on. */
  readonly day: number;
  /** What level, slope and variance are counted in: a power of two, 1 unless the values are so large or small that their squares would not fit. */
  readonly unit: number;
  /** Value on that day by the trend. */
  readonly level: number;
  /** Change per week. */
  readonly slope: number;
  /** Variance of a new value around the level, and its growth per week and per week squared. */
  readonly variance: readonly [fixed: number, perWeek: number, perWeekSquared: number];
  /** Half the width of the 80% range, in standard deviations. */
  readonly reach: number;
  /** Whether the last value is an outlier, further from the line than three weeks of the trend would explain. */
  readonly isLastWild: boolean;
}

/** Points that a trend looks back on; older ones say little about where it goes. */
const WINDOW = 13;
/** Residuals beyond this many robust standard deviations are drawn in to that distance. */
const OUTLIER_DEVIATIONS = 4.5;
/** A value this many weeks of the slope ahead of the line is early, not wild. */
const EARLY_WEEKS = 3;
const MAD_TO_DEVIATION = 1.4826;
/** A slope counts in full when it stands out; at this square of its t value it counts half. */
const SLOPE_DOUBT = 3;
/** Autocorrelation of residuals from which a series starts to look like a random walk, and the range until it is one. */
const WALK_FROM = -0.13;
const WALK_RANGE = 0.6;
/** Set in a back-test (bench/forecast.ts) so that the range holds about 80 of 100 values; few points need a wider one. */
const REACH = 1;
const REACH_OF_FEW = 5.7;
const SLOPE_VARIANCE = 1.6;

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Median of the slopes between all pairs of points. */
function medianSlope(weeks: readonly number[], values: readonly number[]): number {
  const slopes: number[] = [];
  for (const [i, week] of weeks.entries()) {
    for (let j = 0; j < i; j += 1) slopes.push(((values[i] ?? 0) - (values[j] ?? 0)) / (week - (weeks[j] ?? 0)));
  }
  return median(slopes);
}

function unitOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 || (largest > 1e-100 && largest < 1e100) ? 1 : 2 ** Math.floor(Math.log2(largest));
}

interface Noise {
  /** Variance of the residuals. */
  readonly around: number;
  /** Variance of the steps between neighbours, per week. */
  readonly perWeek: number;
  /** 0 for noise around a line, 1 for a random walk. */
  readonly walk: number;
}

function noiseOf(weeks: readonly number[], residuals: readonly number[]): Noise {
  const freedom = residuals.length - 2;
  const around = sumOf(residuals.map((residual) => residual * residual)) / freedom;
  let steps = 0;
  let products = 0;
  for (const [i, residual] of residuals.slice(1).entries()) {
    const before = residuals[i] ?? 0;
    steps += (residual - before) ** 2 / ((weeks[i + 1] ?? 0) - (weeks[i] ?? 0));
    products += residual * before;
  }
  const correlation = around > 0 ? products / (around * freedom) : 0;
  return { around, perWeek: steps / freedom, walk: Math.max(0, Math.min(1, (correlation - WALK_FROM) / WALK_RANGE)) };
}

/**
 * The trend of a series in order of days, from its last 13 points; there must be at least 4, on different days.
 * Theil-Sen line; residuals beyond 4.5 robust deviations are drawn in; the slope counts as far as it stands out from the noise, and the level lies between
 * the line and the last value, nearer the last value the more the series wanders like a random walk.
 * @source https://en.wikipedia.org/wiki/Theil%E2%80%93Sen_estimator
 * @example trendOf([0, 8, 16, 24].map((value, week) => ({ day: week * 7, value }))).slope //=> 8
 * @example trendOf([20, 20, 90, 20, 20].map((value, week) => ({ day: week * 7, value }))).level //=> 20
 */
export function trendOf(points: readonly Point[]): Trend {
  const window = points.slice(-WINDOW);
  const count = window.length;
  const last = window[count - 1]?.day ?? 0;
  const weeks = window.map(({ day }) => (day - last) / 7);
  const unit = unitOf(window.map(({ value }) => value));
  const values = window.map(({ value }) => value / unit);
  const slope = medianSlope(weeks, values);
  const end = median(values.map((value, i) => value - slope * (weeks[i] ?? 0)));
  const raw = values.map((value, i) => value - end - slope * (weeks[i] ?? 0));
  const limit = OUTLIER_DEVIATIONS * MAD_TO_DEVIATION * median(raw.map(Math.abs));
  const residuals = raw.map((residual) => Math.max(-limit, Math.min(limit, residual)));
  const noise = noiseOf(weeks, residuals);
  const still = 1 - noise.walk;
  const middle = sumOf(weeks) / count;
  const spread = sumOf(weeks.map((week) => (week - middle) ** 2));
  const doubt = (still * noise.around) / spread + (noise.walk * noise.perWeek) / -(weeks[0] ?? 0);
  const trusted = doubt > 0 ? (slope * (slope * slope)) / (slope * slope + SLOPE_DOUBT * doubt) : slope;
  const onLine = end + (slope - trusted) * middle;
  return {
    day: last,
    unit,
    level: still * onLine + noise.walk * (end + (residuals[count - 1] ?? 0)),
    slope: trusted,
    variance: [still * noise.around * (1 + 1 / count), noise.walk * noise.perWeek, SLOPE_VARIANCE * doubt],
    reach: REACH * (1 + REACH_OF_FEW / count),
    isLastWild: Math.abs(raw[count - 1] ?? 0) > limit + EARLY_WEEKS * Math.abs(slope),
  };
}

/**
 * Value of a trend on a day, and half the width of the range in which 80 of 100 values fall.
 * @example projected(trendOf([0, 8, 16, 24, 32].map((value, week) => ({ day: week * 7, value }))), 91) //=> ({ value: 104, half: 0 })
 */
export function projected(trend: Trend, day: number): { value: number; half: number } {
  const weeks = (day - trend.day) / 7;
  const [fixed, perWeek, perWeekSquared] = trend.variance;
  return {
    value: finiteValue((trend.level + trend.slope * weeks) * trend.unit),
    half: finiteValue(trend.reach * Math.sqrt(fixed + perWeek * weeks + perWeekSquared * weeks * weeks) * trend.unit),
  };
}
