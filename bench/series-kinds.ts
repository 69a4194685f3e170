/** Seeded series of the kinds that product metrics show, each with the weeks at which something really happened. */

export interface Dice {
  /** 0 <= x < 1. */
  share(): number;
  /** Standard normal. */
  normal(): number;
  /** Student's t with four degrees of freedom, cut at ±4. */
  heavy(): number;
  /** A whole number from low to high. */
  whole(low: number, high: number): number;
}

export interface SimulatedSeries {
  values: number[];
  /** Positions of real events, with how far off a flag may be. */
  events: readonly { position: number; tolerance: number }[];
  /** Days between values. */
  step: number;
}

/** Numbers that are the same on every run (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  const heavy = () => {
    const scale = Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2 + normal() ** 2) / 4);
    return Math.max(-4, Math.min(4, normal() / scale));
  };
  return { share, normal, heavy, whole: (low, high) => low + Math.floor(share() * (high - low + 1)) };
}

type Kind = (dice: Dice) => SimulatedSeries;
type Line = (dice: Dice, count: number) => (week: number) => number;

/** Weekly values of one line, with events laid over it. */
function weekly(line: Line, events: (dice: Dice, count: number) => Lay[] = () => []): Kind {
  return (dice) => {
    const count = dice.whole(52, 120);
    const at = line(dice, count);
    const lays = events(dice, count);
    const values = Array.from({ length: count }, (_, week) => lays.reduce((value, lay) => lay.change(value, week), at(week)));
    return { values, events: lays, step: 7 };
  };
}

interface Lay {
  position: number;
  tolerance: number;
  change(value: number, week: number): number;
}

const pulse = (position: number, size: number): Lay => ({
  position,
  tolerance: 0,
  change: (value, week) => (week === position ? value + size : value),
});
const shift = (position: number, size: number): Lay => ({
  position,
  tolerance: 1,
  change: (value, week) => (week >= position ? value + size : value),
});

const white: Line = (dice) => () => Math.round(1000 + 25 * dice.normal());
const drift: Line = (dice) => (week) => Math.round(840 + 3 * week + 18 * dice.normal());
const growth: Line = (dice) => {
  const rate = 0.005 + 0.03 * dice.share();
  return (week) => Math.round(500 * (1 + rate) ** week * (1 + 0.02 * dice.normal()));
};
const memory: Line = (dice) => {
  let off = 0;
  return () => {
    off = 0.6 * off + 40 * dice.normal();
    return Math.round(1500 + off);
  };
};
const walk: Line = (dice) => {
  let level = 3000;
  return () => {
    level += 3 + 25 * dice.normal();
    return Math.round(level);
  };
};
const heavy: Line = (dice) => () => Math.round(1000 + 20 * dice.heavy());
const rate: Line = (dice) => () => Number((0.0312 + 0.0006 * dice.normal()).toFixed(5));
const total: Line = (dice) => {
  let sum = dice.whole(0, 2000);
  return () => {
    sum += Math.max(0, Math.round(42 + 6.5 * dice.normal()));
    return sum;
  };
};

function seasonal(length: number, cycle: number, step: number, spike: boolean): Kind {
  return (dice) => {
    const count = dice.whole(length, length + 4 * cycle);
    const pattern = Array.from({ length: cycle }, (_, phase) => (cycle > 20 ? (phase >= 48 ? 0.3 : 0) : 0.08 * dice.normal()));
    const position = spike ? dice.whole(cycle, count - 1) : -1;
    const values = Array.from({ length: count }, (_, i) =>
      Math.round(2000 * 1.003 ** i * Math.exp((pattern[i % cycle] ?? 0) + 0.025 * dice.normal() + (i === position ? 0.3 : 0))),
    );
    return { values, events: spike ? [{ position, tolerance: 0 }] : [], step };
  };
}

const plateau: Kind = (dice) => {
  const count = dice.whole(52, 120);
  const position = dice.whole(25, count - 8);
  let sum = 500;
  const values = Array.from({ length: count }, (_, week) => {
    sum += week >= position ? 0 : Math.round(30 + 4 * dice.normal());
    return sum;
  });
  return { values, events: [{ position, tolerance: 1 }], step: 7 };
};

const size = (dice: Dice, unit: number) => unit * (7 + 5 * dice.share()) * (dice.share() < 0.5 ? -1 : 1);

export const KINDS: Readonly<Record<string, Kind>> = {
  "steady noise": weekly(white),
  "slow drift": weekly(drift),
  "growth by factors": weekly(growth),
  "noise with memory": weekly(memory),
  "random walk": weekly(walk),
  "heavy tails": weekly(heavy),
  "conversion rate": weekly(rate),
  "running total": weekly(total),
  "months with season": seasonal(48, 12, 30.4375, false),
  "days with weekends": seasonal(90, 7, 1, false),
  "weeks with a holiday peak": seasonal(110, 52, 7.024, false),
  "level shift": weekly(white, (dice, count) => [shift(dice.whole(15, count - 8), size(dice, 25))]),
  "level shift in a drift": weekly(drift, (dice, count) => [shift(dice.whole(15, count - 8), size(dice, 18))]),
  "spike or drop": weekly(white, (dice, count) => [pulse(dice.whole(8, count - 1), size(dice, 25))]),
  "two events in a drift": weekly(drift, (dice, count) => [
    pulse(dice.whole(8, count >> 1), -size(dice, 18)),
    pulse(dice.whole((count >> 1) + 3, count - 2), size(dice, 18)),
  ]),
  "spike in noise with memory": weekly(memory, (dice, count) => [pulse(dice.whole(8, count - 1), size(dice, 45))]),
  "spike of a rate": weekly(rate, (dice, count) => [pulse(dice.whole(8, count - 1), size(dice, 0.0006))]),
  "latest week": weekly(white, (dice, count) => [pulse(count - 1, size(dice, 25))]),
  "constant with one change": weekly(
    () => () => 120,
    (dice, count) => [pulse(dice.whole(5, count - 2), 35)],
  ),
  "total that stops": plateau,
  "months with season and a spike": seasonal(60, 12, 30.4375, true),
};
