/** Seeded pairs of a metric and its outcome, with the lag that is truly there (null: unrelated). */
import type { Dice } from "./series-kinds";

export interface Pair {
  metric: number[];
  outcome: number[];
  lag: number | null;
}

type PairKind = (dice: Dice, weeks: number) => Pair;

function walk(dice: Dice, weeks: number, drift: number, spread: number): number[] {
  let level = 1000;
  return Array.from({ length: weeks }, () => {
    level += drift + spread * dice.normal();
    return level;
  });
}

function wander(dice: Dice, weeks: number): number[] {
  let off = 0;
  return Array.from({ length: weeks }, () => {
    off = 0.6 * off + 40 * dice.normal();
    return 1500 + off;
  });
}

/** The outcome repeats the metric some weeks later (earlier for a negative lag), times a factor, with noise. */
function related(line: (dice: Dice, weeks: number) => number[], lagOf: (dice: Dice) => number, factor: number, noise: number): PairKind {
  return (dice, weeks) => {
    const lag = lagOf(dice);
    const long = line(dice, weeks + Math.abs(lag));
    const early = long.slice(0, weeks);
    const late = long.slice(Math.abs(lag));
    const [metric, source] = lag >= 0 ? [late, early] : [early, late];
    return { metric, outcome: source.map((value) => 90_000 + factor * value + noise * dice.normal()), lag };
  };
}

/** Typical size of a change, untouched by a few wild ones. */
function usualChange(values: readonly number[]): number {
  const sizes = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
  return sizes.sort((one, other) => one - other)[sizes.length >> 1] ?? 0;
}

/** The same pair with one week, the same in both, ten usual changes off: an outage of the tracking, or a holiday. */
export function withWildWeek(pair: Pair, dice: Dice): Pair {
  const week = dice.whole(3, pair.metric.length - 4);
  const off = dice.share() < 0.5 ? -10 : 10;
  const struck = (values: readonly number[]) => values.map((value, i) => (i === week ? value + off * usualChange(values) : value));
  return { metric: struck(pair.metric), outcome: struck(pair.outcome), lag: pair.lag };
}

const rising = (dice: Dice, weeks: number) => walk(dice, weeks, 5, 20);

export const UNRELATED: Readonly<Record<string, PairKind>> = {
  "two drifting walks": (dice, weeks) => ({ metric: rising(dice, weeks), outcome: walk(dice, weeks, 15, 45), lag: null }),
  "two series growing by factors": (dice, weeks) => ({
    metric: walk(dice, weeks, 0.01, 0.02).map((level) => Math.exp(level - 993)),
    outcome: walk(dice, weeks, 0.012, 0.02).map((level) => Math.exp(level - 990)),
    lag: null,
  }),
  "two trends with noise": (dice, weeks) => ({
    metric: Array.from({ length: weeks }, (_, week) => 1000 + 10 * week + 30 * dice.normal()),
    outcome: Array.from({ length: weeks }, (_, week) => 50_000 + 400 * week + 1500 * dice.normal()),
    lag: null,
  }),
  "two wandering series": (dice, weeks) => ({ metric: wander(dice, weeks), outcome: wander(dice, weeks), lag: null }),
};

export const RELATED: Readonly<Record<string, PairKind>> = {
  "leads by 3": related(rising, () => 3, 50, 1000),
  "leads by 1 to 6": related(wander, (dice) => dice.whole(1, 6), 30, 900),
  "leads by 2, opposite": related(rising, () => 2, -50, 700),
  "lags by 3": related(rising, () => -3, 50, 700),
  "moves together": related(rising, () => 0, 50, 700),
};
