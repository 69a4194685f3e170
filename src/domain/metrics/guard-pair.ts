/**
 * When a counter-metric counts as given way. The rule stands in the sheet too, as the formula of the column Flag: a metric's trend goes the
 * better way while the trend of its counter-metric goes the worse way.
 */
import type { RecentTrend } from "./recent-trend";

/** Parts of words of the column Direction that say that less is better, as a pattern for letters of either case; every other word says more. */
export const LESS_IS_BETTER = "down|lower|fall|decrease|less|↓";

export interface GuardReading {
  /** Whether the metric's trend goes the better way while its counter-metric's goes the worse way. */
  breached: boolean;
  sentence: string;
}

export interface Guarded {
  name: string;
  trend: RecentTrend;
  /** As it stands in the sheet. */
  direction: string;
}

/**
 * Whether less is better; false where nothing is said.
 * @example isDown("Lower is better") //=> true
 * @example isDown("") //=> false
 */
export function isDown(direction: string): boolean {
  return new RegExp(LESS_IS_BETTER, "i").test(direction);
}

/**
 * Whether a trend goes the better way; null when it goes neither way.
 * @example goesBetter("falling", "down") //=> true
 * @example goesBetter("flat", "up") //=> null
 */
export function goesBetter(trend: RecentTrend, direction: string): boolean | null {
  return trend === "rising" || trend === "falling" ? (trend === "falling") === isDown(direction) : null;
}

/**
 * Judges a metric and its counter-metric: breached when the metric's trend goes the better way while the counter-metric's goes the worse way;
 * a flat trend, or one of fewer than eight values, breaches nothing.
 * @example guardReading({ name: "Messages", trend: "rising", direction: "up" }, { name: "Blocks", trend: "rising", direction: "down" }).breached //=> true
 */
export function guardReading(metric: Guarded, counter: Guarded): GuardReading {
  if (metric.trend === "" || counter.trend === "")
    return { breached: false, sentence: `Not enough values yet to hold ${metric.name} against ${counter.name}: eight of each are needed.` };
  const breached = goesBetter(metric.trend, metric.direction) === true && goesBetter(counter.trend, counter.direction) === false;
  return {
    breached,
    sentence: breached
      ? `Guard breached: ${metric.name} gets better (${metric.trend}) while ${counter.name} gets worse (${counter.trend}).`
      : `${counter.name} does not get worse while ${metric.name} gets better.`,
  };
}
