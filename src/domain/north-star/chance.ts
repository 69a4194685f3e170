/**
 * A small generator of numbers 0 <= x < 1 that gives the same sequence for the same seed, so that a cell never changes by itself.
 * @source mulberry32, Tommy Ettinger (public domain)
 * @example seededChance(1)() === seededChance(1)() //=> true
 */
export function seededChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
