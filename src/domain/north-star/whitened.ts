import { mean } from "./robust";

/** How much of a surprise the series forgets at once; below 0 a surprise is followed by more of the same. */
const MEMORIES = [-0.6, -0.4, -0.2, 0, 0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9];

/**
 * Changes without what earlier changes of the same series announced: a change that only takes back the noise of the week before is
 * no news. Two series that drift on their own then have nothing in common but what truly links them.
 * @source Haugh 1976, independence of two series by the correlation of their innovations, here of IMA(1,1) models
 */
export function whitened(changes: Float64Array): Float64Array {
  const middle = mean(changes);
  let best = changes;
  let least = Number.POSITIVE_INFINITY;
  for (const memory of MEMORIES) {
    const news = new Float64Array(changes.length);
    let before = 0;
    let cost = 0;
    for (let i = 0; i < changes.length; i++) {
      before = (changes[i] ?? 0) - middle + memory * before;
      news[i] = before;
      cost += before * before;
    }
    if (cost < least) {
      least = cost;
      best = news;
    }
  }
  return best;
}
