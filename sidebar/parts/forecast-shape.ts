/** The picture of a forecast, in its own units. */

export const width = 240;
export const height = 84;
const edge = 4;

type Values = ReadonlyArray<readonly [day: number, value: number]>;

/** Corners of the picture's lines, as SVG takes them. */
export interface ForecastShape {
  recorded: string;
  trend: string;
  range: string;
  /** How far from the top the target lies. */
  target: number;
}

/**
 * Recorded values to the left, the last day at the right edge; everything fits, the target included.
 *
 * @example forecastShape({ values: [[0, 0], [7, 5]], end: 14, target: 10 }, { value: 10, low: 8, high: 10 }).recorded //=> "4,80 120,42"
 */
export function forecastShape(
  { values, end, target }: { values: Values; end: number; target: number },
  landing: { value: number; low: number; high: number },
): ForecastShape {
  const numbers = [...values.map(([, value]) => value), landing.low, landing.high, landing.value, target];
  const lowest = Math.min(...numbers);
  const span = Math.max(...numbers) - lowest;
  const first = values[0]?.[0] ?? 0;
  const days = Math.max(1, end - first);
  const xOf = (day: number) => round(edge + ((day - first) / days) * (width - 2 * edge));
  const yOf = (value: number) => round(height - edge - (span > 0 ? (value - lowest) / span : 0.5) * (height - 2 * edge));
  const at = (day: number, value: number) => `${xOf(day)},${yOf(value)}`;
  const [lastDay, lastValue] = values[values.length - 1] ?? [end, landing.value];
  return {
    recorded: values.map(([day, value]) => at(day, value)).join(" "),
    trend: `${at(lastDay, lastValue)} ${at(end, landing.value)}`,
    range: `${at(lastDay, lastValue)} ${at(end, landing.low)} ${at(end, landing.high)}`,
    target: yOf(target),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
