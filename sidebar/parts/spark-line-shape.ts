/** The shape of a spark line, in the units of its picture. */

export const width = 72;
export const height = 22;
const edge = 3;

/**
 * The line's corners for an SVG polyline, oldest value left, greatest on top; a flat series lies in the middle.
 *
 * @example cornersOf([1, 3]) //=> "3,19 69,3"
 */
export function cornersOf(values: readonly number[]): string {
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const step = values.length > 1 ? (width - 2 * edge) / (values.length - 1) : 0;
  const heightOf = (value: number) => (span > 0 ? (value - lowest) / span : 0.5) * (height - 2 * edge);
  return values.map((value, index) => `${round(edge + index * step)},${round(height - edge - heightOf(value))}`).join(" ");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
