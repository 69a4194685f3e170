import { isoDate } from "../calendar/iso-week";
import { at } from "../statistics/robust";
import { bestLagOf } from "./lag-correlation";
import { foundSentence, idleSentence, leftOutSentence, noneSentence, tooShortSentence } from "./lead-sentence";
import type { Lead } from "./lead-shape";
import { oddJumps, oddWeeks, withoutJumps } from "./odd-jumps";
import type { PeriodName } from "./periods";
import { movesByFactor } from "./scale";
import { minus, seasonOf } from "./season";

/** Pairs of changes that must remain at the longest lag. */
const LEAST_PAIRS = 20;
const LONGEST_LAG = 6;
const SIGNIFICANT = 0.05;

/**
 * Whether the metric moves before the outcome, at which lag, and how sure that is.
 * Both become changes (of logarithms where growth is by factors, without the season that both share over two full cycles); a verdict other
 * than `none` needs p of at most 0.05 for the strongest of all lags searched. Lags go up to 6 and at most a fifth of the history, or to `maxLag`.
 * Values stand row by row, oldest first; a hole in between is bridged by a straight line and not counted. Odd jumps of either series
 * are left out and named, by their day where `days` has one for the row, else counted from the first week with both values.
 * @source Granger & Newbold 1974, spurious regressions: levels that drift always seem to correlate
 */
export function leadOf(
  metric: readonly (number | null)[],
  outcome: readonly (number | null)[],
  maxLag: number | null = null,
  period: PeriodName = "week",
  days: readonly (number | null)[] = [],
): Lead {
  const both = metric.flatMap((value, i) => (value === null || typeof outcome[i] !== "number" ? [] : [i]));
  const used = both.length;
  const lags = maxLag ?? Math.min(LONGEST_LAG, Math.floor(used / 5));
  const silent: Lead = { verdict: "none", lag: null, strength: null, p: null, used, sentence: "" };
  if (used - 1 - lags < LEAST_PAIRS) {
    const needed = maxLag === null ? neededWeeks() : LEAST_PAIRS + 1 + maxLag;
    return { ...silent, verdict: "not enough history", sentence: tooShortSentence(used, needed, period) };
  }
  const [first, second] = stationary(bridged(metric, both), bridged(outcome, both));
  const [ownOdd, otherOdd] = [oddJumps(first), oddJumps(second)];
  const best = bestLagOf(withoutJumps(first, ownOdd), withoutJumps(second, otherOdd), lags);
  if (best === null) {
    const idle = first.every((change) => Math.abs(change) < 1e-12) ? "metric" : "outcome";
    return { ...silent, sentence: idleSentence(idle, used, period) };
  }
  const weeks = oddWeeks([...ownOdd, ...otherOdd]).map((week) => {
    const day = days[at(both, 0) + week];
    return typeof day === "number" ? isoDate(day) : `${period} ${week + 1}`;
  });
  const leftOut = leftOutSentence(weeks, period);
  const { lag, strength, p } = best;
  if (p > SIGNIFICANT) return { ...silent, strength, p, sentence: noneSentence(strength, p, used, period) + leftOut };
  const verdict = lag === 0 ? "coincident" : lag > 0 ? "leads" : "lags";
  return { verdict, lag, strength, p, used, sentence: foundSentence(verdict, lag, strength, p, used, period) + leftOut };
}

/** The shortest history whose own longest lag leaves enough pairs. */
function neededWeeks(): number {
  let weeks = LEAST_PAIRS;
  while (weeks - 1 - Math.min(LONGEST_LAG, Math.floor(weeks / 5)) < LEAST_PAIRS) weeks++;
  return weeks;
}

/** Values from the first to the last row that both series have, holes filled by straight lines. */
function bridged(values: readonly (number | null)[], rows: readonly number[]): Float64Array {
  const first = at(rows, 0);
  const line = new Float64Array(at(rows, rows.length - 1) - first + 1);
  rows.forEach((row, i) => {
    const from = i === 0 ? row : at(rows, i - 1);
    const start = values[from] || 0;
    const end = values[row] || 0;
    for (let place = from; place <= row; place++)
      line[place - first] = place === row ? end : start + ((end - start) * (place - from)) / (row - from);
  });
  return line;
}

function stationary(metric: Float64Array, outcome: Float64Array): [Float64Array, Float64Array] {
  const [first, second] = withoutSharedSeason(scaled(metric), scaled(outcome));
  return [changes(first), changes(second)];
}

function scaled(values: Float64Array): Float64Array {
  return movesByFactor(values) ? values.map(Math.log) : values;
}

/** A season counts when both series have it: only then can it feign a relation. */
function withoutSharedSeason(first: Float64Array, second: Float64Array): [Float64Array, Float64Array] {
  const places = Array.from(first, (_, i) => i);
  for (const cycle of [52.1775, 12, 4]) {
    const one = seasonOf(first, { name: "week", cycle, places });
    const other = one && seasonOf(second, { name: "week", cycle, places });
    if (one && other) return [minus(first, one), minus(second, other)];
  }
  return [first, second];
}

function changes(values: Float64Array): Float64Array {
  return values.subarray(1).map((value, i) => value - at(values, i));
}
