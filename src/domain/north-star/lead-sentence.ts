import type { PeriodName } from "./periods";
import { times } from "./signal-sentence";

/** Weeks of history and how often a true 3-week lead is found in them; made by `bench/series.ts`. */
const POWER: readonly (readonly [number, number])[] = [
  [20, 0.25],
  [26, 0.5],
  [39, 0.8],
  [52, 0.94],
  [78, 1],
];

/**
 * Share of true 3-week leads that are found in so much history, 0..1; straight lines between the simulated lengths.
 * @example powerOf(26) //=> 0.5
 */
export function powerOf(weeks: number): number {
  const after = POWER.findIndex(([length]) => length >= weeks);
  if (after < 0) return 1;
  const [length = 0, power = 0] = POWER[after] || [];
  const [shorter, less] = POWER[after - 1] ?? [0, 0];
  return less + ((power - less) * (weeks - shorter)) / (length - shorter);
}

export function foundSentence(
  verdict: "leads" | "coincident" | "lags",
  lag: number,
  strength: number,
  p: number,
  used: number,
  period: PeriodName,
): string {
  const other = strength > 0 ? "rises" : "falls";
  const evidence = `(changes correlate at ${strength.toFixed(2)}, p ${chanceText(p)}, ${times(used, period)})`;
  if (verdict === "coincident")
    return `Moves with the outcome: when the metric rises, the outcome ${other} in the same ${period} ${evidence}.`;
  if (verdict === "leads")
    return `Leads by ${times(lag, period)}: when the metric rises, the outcome ${other} ${times(lag, period)} later ${evidence}.`;
  return `Lags by ${times(-lag, period)}: the metric ${other} ${times(-lag, period)} after the outcome rises, so it follows and does not lead ${evidence}.`;
}

export function noneSentence(strength: number, p: number, used: number, period: PeriodName): string {
  const power = Math.round(powerOf(used) * 10);
  const seen = `with ${times(used, period)} ${power < 8 ? "even " : ""}a true 3-${period} lead would be seen in ${power > 9 ? "more than 9" : power} of 10 cases`;
  const later = power < 9 ? `; at 52 ${period}s in 9 of 10` : "";
  return `No evidence either way: the strongest link of changes is ${strength.toFixed(2)} (p ${chanceText(p)}); ${seen}${later}.`;
}

export function tooShortSentence(used: number, needed: number, period: PeriodName): string {
  return `Not enough history: ${times(used, period)} with both values, ${needed} are needed; ask again in ${times(needed - used, period)}.`;
}

export function idleSentence(idle: string, used: number, period: PeriodName): string {
  return `No relation can be seen: the ${idle} did not change in ${times(used, period)}.`;
}

/** Which weeks do not count; many are only counted. */
export function leftOutSentence(weeks: readonly string[], period: PeriodName): string {
  if (weeks.length === 0) return "";
  return ` Left out as odd: ${weeks.length > 6 ? times(weeks.length, period) : weeks.join(", ")}.`;
}

function chanceText(p: number): string {
  return p < 0.01 ? p.toFixed(3) : p.toFixed(2);
}
