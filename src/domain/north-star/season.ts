import { at, mean } from "../statistics/robust";
import type { Periods } from "./periods";

/** Cycles on either side whose values still speak for a season; a season may change slowly over many years. */
const NEAR_CYCLES = 3;

/**
 * The part of each value that comes back every cycle (every 12 months, 52 weeks, 7 days), mean about 0; null when the series
 * is shorter than two full cycles or nothing comes back.
 */
export function seasonOf(values: ArrayLike<number>, { cycle, places }: Periods): Float64Array | null {
  const span = at(places, places.length - 1) + 1;
  if (cycle === 0 || span < 2 * Math.floor(cycle) || values.length < 8) return null;
  let season: Float64Array = new Float64Array(values.length);
  let trend = season;
  for (let round = 0; round < 3; round++) {
    trend = trendOf(minus(values, season), places, cycle * 0.75);
    season = comingBack(minus(values, trend), places, cycle);
  }
  const moving = minus(values, trendOf(values, places, cycle * 0.75));
  return returns(moving, minus(moving, season), places, cycle) ? season : null;
}

export function minus(values: ArrayLike<number>, others: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value, i) => value - at(others, i));
}

/** A straight line through the values within `reach` places, at each value. */
function trendOf(values: ArrayLike<number>, places: ArrayLike<number>, reach: number): Float64Array {
  return Float64Array.from(values, (_, i) => {
    const here = at(places, i);
    let weight = 0;
    let x = 0;
    let y = 0;
    let xx = 0;
    let xy = 0;
    for (let j = 0; j < values.length; j++) {
      const distance = at(places, j) - here;
      if (Math.abs(distance) > reach) continue;
      weight += 1;
      x += distance;
      y += at(values, j);
      xx += distance * distance;
      xy += distance * at(values, j);
    }
    const spread = xx - (x * x) / weight;
    const slope = spread > 0 ? (xy - (x * y) / weight) / spread : 0;
    return y / weight - (slope * x) / weight;
  });
}

/** For each value the middle mean of the values at the same point of the cycle, in this cycle and those near it. */
function comingBack(values: Float64Array, places: ArrayLike<number>, cycle: number): Float64Array {
  const reach = cycle > 20 ? 3 : 0;
  const season = Float64Array.from(values, (_, i) => {
    const alike: number[] = [];
    for (let j = 0; j < values.length; j++) {
      const cycles = (at(places, j) - at(places, i)) / cycle;
      const whole = Math.round(cycles);
      if (Math.abs(whole) <= NEAR_CYCLES && Math.abs(cycles - whole) * cycle <= reach + 1e-6) alike.push(at(values, j));
    }
    return middleMean(alike);
  });
  const middle = mean(season);
  return season.map((value) => value - middle);
}

/** Mean without the lowest and the highest quarter. */
function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = sorted.length < 3 ? 0 : Math.max(1, Math.floor(sorted.length / 4));
  return mean(sorted.slice(cut, sorted.length - cut));
}

/** Whether the pattern returns: values one cycle apart go together, and the pattern explains more than its own freedom would. */
function returns(moving: Float64Array, rest: Float64Array, places: ArrayLike<number>, cycle: number): boolean {
  const step = Math.round(cycle);
  const byPlace = new Map(Array.from(moving, (value, i) => [at(places, i), value]));
  let product = 0;
  let before = 0;
  let after = 0;
  for (const [place, value] of byPlace) {
    const earlier = byPlace.get(place - step);
    if (earlier === undefined) continue;
    product += value * earlier;
    before += earlier * earlier;
    after += value * value;
  }
  const freedom = cycle > 20 ? 8 : step - 1;
  const explained = (sumOfSquares(moving) - sumOfSquares(rest)) / freedom;
  const unexplained = sumOfSquares(rest) / Math.max(1, moving.length - freedom - 1);
  return product > 0.5 * Math.sqrt(before * after) && explained > 4 * unexplained;
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
