import { at, mean } from "../statistics/robust";
import { seededChance } from "./chance";
import { whitened } from "./whitened";

/** The lag at which two series of changes go together most. */
export interface BestLag {
  /** Places by which the first series moves before the second; negative when it follows. */
  lag: number;
  /** Correlation there, -1..1. */
  strength: number;
  /** Chance of a strongest lag at least this strong in unrelated series: the share of shuffles that had one. */
  p: number;
}

const SHUFFLES = 999;
const BLOCK = 4;
/** So many shuffles at least as strong settle that there is no evidence; the rest need not be drawn. */
const ENOUGH_HITS = 120;
const SEED = 20260104;

/**
 * Correlates what is new in two series of changes at every lag from -maxLag to maxLag and tests the strongest against shuffles of the
 * first series in blocks of four from a random start, each with its own strongest lag, so that looking at many lags is paid for.
 * The lag itself is where news and plain changes together go best. Null when a series stands still.
 * @source Politis & Romano, block resampling; maximum statistic of Westfall & Young
 */
export function bestLagOf(first: Float64Array, second: Float64Array, maxLag: number): BestLag | null {
  const leader = standardized(whitened(first));
  const follower = standardized(whitened(second));
  const plainLeader = standardized(first);
  const plainFollower = standardized(second);
  if (leader === null || follower === null || plainLeader === null || plainFollower === null) return null;
  const news = new Float64Array(2 * maxLag + 1);
  const plain = new Float64Array(2 * maxLag + 1);
  const bound = correlations(leader, follower, maxLag, news);
  correlations(plainLeader, plainFollower, maxLag, plain);
  const place = news.reduce((top, value, i) => (Math.abs(value + at(plain, i)) > Math.abs(at(news, top) + at(plain, top)) ? i : top), 0);
  return { lag: place - maxLag, strength: at(plain, place), p: chanceOf(leader, follower, maxLag, bound) };
}

function chanceOf(leader: Float64Array, follower: Float64Array, maxLag: number, bound: number): number {
  const chance = seededChance(SEED);
  const shuffled = new Float64Array(leader.length);
  const order = Float64Array.from({ length: Math.ceil(leader.length / BLOCK) }, (_, i) => i);
  const found = new Float64Array(2 * maxLag + 1);
  let hits = 0;
  for (let round = 1; round <= SHUFFLES; round++) {
    shuffleBlocks(leader, shuffled, order, chance);
    if (correlations(shuffled, follower, maxLag, found) >= bound - 1e-12) hits++;
    if (hits === ENOUGH_HITS) return hits / round;
  }
  return (hits + 1) / (SHUFFLES + 1);
}

/** Mean 0 and sum of squares 1; null when nothing moves. */
export function standardized(values: ArrayLike<number>): Float64Array | null {
  const middle = mean(values);
  const centred = Float64Array.from(values, (value) => value - middle);
  const size = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  return size > 1e-12 * (1 + Math.abs(middle)) ? centred.map((value) => value / size) : null;
}

/** Cross-correlation in its usual form (all lags over the same length, so that lags with few pairs do not win by luck). */
function correlations(leader: Float64Array, follower: Float64Array, maxLag: number, into: Float64Array): number {
  let most = 0;
  for (let shift = -maxLag; shift <= maxLag; shift++) {
    let sum = 0;
    const end = Math.min(leader.length, leader.length - shift);
    for (let i = Math.max(0, -shift); i < end; i++) sum += at(leader, i) * at(follower, i + shift);
    into[shift + maxLag] = sum;
    most = Math.max(most, Math.abs(sum));
  }
  return most;
}

/** Cuts the ring of values into blocks of four at a random start and puts the blocks in a random order. */
function shuffleBlocks(values: Float64Array, into: Float64Array, order: Float64Array, chance: () => number): void {
  const count = values.length;
  const start = Math.floor(chance() * count);
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(chance() * (i + 1));
    const kept = at(order, i);
    order[i] = at(order, other);
    order[other] = kept;
  }
  let filled = 0;
  for (let i = 0; i < order.length; i++) {
    const first = at(order, i) * BLOCK;
    for (let j = first; j < Math.min(count, first + BLOCK); j++) into[filled++] = at(values, (start + j) % count);
  }
}
