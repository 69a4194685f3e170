import { at, lowerMean, median, robustSlope } from "../statistics/robust";

/** A series seen as a level that moves on its own: what each week added that the weeks before did not announce. */
export interface Innovations {
  /** Share of a surprise that is forgotten, 0 (a random walk) .. 0.95 (noise round a steady level). */
  memory: number;
  /** Steady change per period. */
  drift: number;
  /** Value minus what was expected, one a value. */
  surprises: Float64Array;
  /** Standard deviation of a usual surprise, from the average moving range with the widest tenth left out. */
  spread: number;
}

const MEMORIES = [0, 0.2, 0.4, 0.55, 0.68, 0.78, 0.86, 0.91, 0.95];
/** Mean moving range of normal noise without its widest tenth, in standard deviations. */
const RANGE_OF_NORMAL = 0.928;

/**
 * Expects each value as the smoothed level before it plus a steady drift; how strongly the level is smoothed is the choice that
 * leaves the smallest usual surprise. With `known` its level and drift are taken over and only the surprises are new.
 * @source exponential smoothing as an IMA(1,1) process, Box & Jenkins
 */
export function innovationsOf(values: ArrayLike<number>, places: ArrayLike<number>, known?: Innovations): Innovations {
  if (known) return { ...known, surprises: surprisesOf(values, places, known.drift, known.memory) };
  const drift = robustSlope(places, values);
  let best: Innovations | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const memory of MEMORIES) {
    const surprises = surprisesOf(values, places, drift, memory);
    const cost = lowerMean(surprises.subarray(1).map(square), 0.08);
    if (best === undefined || cost < least * 0.995) {
      least = cost;
      best = { memory, drift, surprises, spread: spreadOf(surprises.subarray(1)) };
    }
  }
  return best ?? { memory: 0, drift: 0, surprises: new Float64Array(0), spread: 0 };
}

/** Value minus expectation for one choice of memory. */
function surprisesOf(values: ArrayLike<number>, places: ArrayLike<number>, drift: number, memory: number): Float64Array {
  const surprises = new Float64Array(values.length);
  let level = startLevel(values, places, drift, memory);
  for (let i = 0; i < values.length; i++) {
    if (i > 0) level += drift * (at(places, i) - at(places, i - 1));
    const surprise = at(values, i) - level;
    surprises[i] = surprise;
    level += (1 - memory) * surprise;
  }
  return surprises;
}

function startLevel(values: ArrayLike<number>, places: ArrayLike<number>, drift: number, memory: number): number {
  const count = Math.min(values.length, Math.round(1 / (1 - memory)));
  const first = Array.from({ length: count }, (_, i) => at(values, i) - drift * (at(places, i) - at(places, 0)));
  return median(first);
}

/** Usual spread of white noise from its moving ranges. */
function spreadOf(surprises: ArrayLike<number>): number {
  const ranges = new Float64Array(Math.max(0, surprises.length - 1));
  for (let i = 0; i < ranges.length; i++) ranges[i] = Math.abs(at(surprises, i + 1) - at(surprises, i));
  return lowerMean(ranges, 0.1) / RANGE_OF_NORMAL;
}

function square(value: number): number {
  return value * value;
}
