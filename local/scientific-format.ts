/** The digits of a format such as `0.00E+00`. */
export interface ScientificShape {
  /** The placeholders before the point. */
  readonly whole: string;
  /** Those behind it; undefined where there is no point. */
  readonly decimals: string | undefined;
  readonly letter: string;
  /** Whether exponents from zero on have a plus. */
  readonly isSigned: boolean;
  /** Least digits of the exponent. */
  readonly digits: number;
}

/** The mantissa with this many decimals, and its exponent, a multiple of `step`. */
function rounded(amount: number, step: number, decimals: number): { mantissa: string; exponent: number } {
  if (amount === 0) return { mantissa: (0).toFixed(decimals), exponent: 0 };
  const exponent = Math.floor(Number(amount.toExponential().split("e")[1]) / step) * step;
  const mantissa = Number((amount / 10 ** exponent).toPrecision(15)).toFixed(decimals);
  if (Number(mantissa) < 10 ** step) return { mantissa, exponent };
  return { mantissa: (Number(mantissa) / 10 ** step).toFixed(decimals), exponent: exponent + step };
}

/** A number, not negative, in scientific notation: 12345 under `0.00E+00` is 1.23E+04, under `##0.0E+0` 12.3E+3. */
export function scientificText(amount: number, shape: ScientificShape, decimalSeparator: string): string {
  const { whole, decimals, letter, isSigned, digits } = shape;
  const { mantissa, exponent } = rounded(amount, whole.length, decimals?.length ?? 0);
  const [integer = "", fraction = ""] = mantissa.split(".");
  const least = whole.length - whole.replaceAll("0", "").length;
  const kept = (decimals ?? "").lastIndexOf("0") + 1;
  const shown = fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, "");
  const front = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  const sign = exponent < 0 ? "-" : isSigned ? "+" : "";
  const point = decimals === undefined ? "" : decimalSeparator;
  return `${front}${point}${shown}${letter}${sign}${String(Math.abs(exponent)).padStart(digits, "0")}`;
}
