/** The placeholders of a format such as `# ?/?`. */
export interface FractionShape {
  /** Those of the whole number; undefined where the fraction holds it. */
  readonly integer: string | undefined;
  readonly numerator: string;
  /** Placeholders, or the denominator itself. */
  readonly denominator: string;
}

/** The fraction nearest to an amount with a denominator of at most this; the smallest denominator of equals. */
function nearest(amount: number, most: number): [numerator: number, denominator: number] {
  let best: [number, number] = [Math.round(amount), 1];
  let error = Math.abs(amount - best[0]);
  for (let denominator = 2; denominator <= most && error > 0; denominator += 1) {
    const numerator = Math.round(amount * denominator);
    const next = Math.abs(amount - numerator / denominator);
    if (next >= error - Number.EPSILON) continue;
    best = [numerator, denominator];
    error = next;
  }
  return best;
}

/** Digits in the places of a format: spaces before those that are missing, or behind them, for question marks. */
function placed(number: number, places: string, isBehind: boolean): string {
  const least = places.length - places.replaceAll("0", "").length;
  const text = String(number).padStart(least, "0");
  if (!places.includes("?")) return text;
  return isBehind ? text.padEnd(places.length) : text.padStart(places.length);
}

/**
 * A number, not negative, as a fraction: 1.5 under `# ?/?` is `1 1/2`, under `?/?` `3/2`. A whole number leaves the fraction's places blank, and
 * one below 1 that of the whole number, as in Excel.
 */
export function fractionText(amount: number, { integer, numerator, denominator }: FractionShape): string {
  const isFixed = /[1-9]/.test(denominator);
  const whole = integer === undefined ? 0 : Math.floor(amount);
  const rest = amount - whole;
  let [above, below] = isFixed
    ? [Math.round(rest * Number(denominator)), Number(denominator)]
    : nearest(rest, 10 ** denominator.length - 1);
  const bottom = isFixed ? String(below) : placed(below, denominator, true);
  if (integer === undefined) return `${placed(above, numerator, false)}/${bottom}`;
  const carried = above === below ? 1 : 0;
  if (carried) [above, below] = [0, 1];
  const least = integer.length - integer.replaceAll("0", "").length;
  const front = whole + carried === 0 && above > 0 && least === 0 ? "" : String(whole + carried).padStart(least, "0");
  if (above === 0) return front + " ".repeat(numerator.length + denominator.length + 2);
  return `${front} ${placed(above, numerator, false)}/${bottom}`;
}
