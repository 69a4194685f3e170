import { at, lowerMean, mean, median } from "../statistics/robust";

/**
 * Whether the series moves by factors and not by amounts: all values are above 0 and its usual move is steadier in percent
 * than in its own unit by at least 3%. With a season to compare (`lag` = its length) percent is the rule, unless its own unit is steadier by 5%.
 * @example movesByFactor([100, 110, 120.9, 133.2, 146.3, 161.1, 177.0, 195.1, 214.2, 236.0]) //=> true
 */
export function movesByFactor(values: ArrayLike<number>, lag = 1): boolean {
  const allowance = lag > 1 ? 1.05 : 0.97;
  const all = Float64Array.from(values);
  if (all.some((value) => !(value > 0))) return false;
  const logs = all.map(Math.log);
  const typical = Math.exp(mean(logs));
  return usualMove(logs, lag) * typical < allowance * usualMove(all, lag);
}

function usualMove(values: Float64Array, lag: number): number {
  const moves = values.subarray(lag).map((value, i) => value - at(values, i));
  const middle = median(moves);
  return lowerMean(
    moves.map((move) => Math.abs(move - middle)),
    0.05,
  );
}
