/** Seeded weekly series of the shapes that product metrics take. */

/** Numbers in 0..1 that are the same on every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

type Shape = (week: number, noise: number, random: () => number) => number;

/** Makes a shape with its own level, slope and swing; each call is a new series. */
const SHAPES: Readonly<Record<string, (random: () => number, size: number) => Shape>> = {
  "random walk": (random) => {
    let at = 100 + 50 * random();
    return (_, noise) => (at += noise);
  },
  "walk with drift": (random, size) => {
    let at = 100 + 50 * random();
    const drift = (random() - 0.5) * 1.2 * size;
    return (_, noise) => (at += noise + drift);
  },
  "trend and noise": (random, size) => {
    const [base, slope] = [100 + 50 * random(), (random() - 0.5) * 2 * size];
    return (week, noise) => base + slope * week + noise;
  },
  "flat and noise": (random) => {
    const base = 100 + 50 * random();
    return (_, noise) => base + noise;
  },
  "trend, slow noise": (random, size) => {
    const [base, slope] = [100 + 50 * random(), (random() - 0.5) * 1.4 * size];
    let slow = 0;
    return (week, noise) => {
      slow = 0.6 * slow + 0.8 * noise;
      return base + slope * week + slow;
    };
  },
  outliers: (random, size) => {
    const [base, slope] = [100 + 50 * random(), (random() - 0.5) * 1.4 * size];
    return (week, noise, draw) => base + slope * week + noise * (draw() < 0.06 ? 6 : 1);
  },
  "yearly season": (random, size) => {
    const [base, slope, swing, phase] = [100 + 50 * random(), (random() - 0.5) * 0.6 * size, size * (2 + 6 * random()), 6.28 * random()];
    return (week, noise) => base + slope * week + swing * Math.sin((2 * Math.PI * week) / 52 + phase) + noise;
  },
  "running total": (random, size) => {
    let at = 100 + 50 * random();
    return (_, noise) => (at += Math.max(0, 2 * size + noise));
  },
  "s-curve": (random, size) => {
    const [base, middle] = [100 + 50 * random(), 60 * random()];
    return (week, noise) => base + (30 * size) / (1 + Math.exp((middle - week) / 5)) + noise;
  },
  growth: (random, size) => {
    let at = 100 + 50 * random();
    return (_, noise) => (at *= 1 + 0.004 * size + noise / 200);
  },
};

/** A named series. */
export interface NamedSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** A number of series of each shape, each of the given length. */
export function simulatedSeries(perShape: number, weekCount: number, seed: number): NamedSeries[] {
  const random = seededRandom(seed);
  return Object.entries(SHAPES).flatMap(([name, make]) =>
    Array.from({ length: perShape }, () => {
      const size = 1 + 4 * random();
      const shape = make(random, size);
      return { name, values: Array.from({ length: weekCount }, (_, week) => shape(week, normal(random) * size, random)) };
    }),
  );
}
