import { mean } from "../statistics/robust";

/** How much of a surprise the series takes back in the next period; below 0 a surprise is followed by more of the same. */
const MEMORIES = [-0.6, -0.4, -0.2, 0, 0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9];
/** How much of a change is carried on into the next one. */
const MOMENTA = [0, 0.3, 0.5, 0.7, 0.85];
/** Fewer changes cannot tell momentum from chance. */
const LEAST_FOR_MOMENTUM = 40;

/**
 * Changes without what earlier changes of the same series announced: a change that only takes back the noise of the week before is
 * no news. Two series that drift on their own then have nothing in common but what truly links them. Momentum is allowed only where it
 * explains clearly more (by the Bayesian criterion), so that short histories are not overfitted.
 * @source Haugh 1976, independence of two series by the correlation of their innovations, here of ARIMA(1,1,1) models
 */
export function whitened(changes: Float64Array): Float64Array {
  const middle = mean(changes);
  const centred = changes.map((change) => change - middle);
  const price = Math.exp(Math.log(Math.max(2, changes.length)) / changes.length);
  let best = changes;
  let least = Number.POSITIVE_INFINITY;
  for (const momentum of changes.length < LEAST_FOR_MOMENTUM ? [0] : MOMENTA) {
    for (const memory of MEMORIES) {
      const news = newsOf(centred, momentum, memory);
      const cost = news.reduce((sum, value) => sum + value * value, 0) * (momentum === 0 ? 1 : price);
      if (cost < least) {
        least = cost;
        best = news;
      }
    }
  }
  return best;
}

function newsOf(changes: Float64Array, momentum: number, memory: number): Float64Array {
  let before = 0;
  return changes.map((change, i) => {
    before = change - momentum * (changes[i - 1] || 0) + memory * before;
    return before;
  });
}
