/** The last values of a metric as a small line, told in words as well. */
import { words } from "../words";

const width = 72;
const height = 22;
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

/**
 * A number in few characters, at most four significant digits.
 *
 * @example shortNumber(1234.567) //=> "1,235"
 */
export function shortNumber(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 4 });
}

/** The picture of two values or more; nothing for fewer. */
export function SparkLine({ values }: { values: readonly number[] }) {
  const first = values[0];
  const last = values[values.length - 1];
  if (first === undefined || last === undefined || values.length < 2) return null;
  const corners = cornersOf(values);
  const [endX = "0", endY = "0"] = (corners.split(" ").pop() ?? "").split(",");
  const told = words.metrics.sparkLine(
    values.length,
    shortNumber(first),
    shortNumber(last),
    shortNumber(Math.min(...values)),
    shortNumber(Math.max(...values)),
  );
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={told}>
      <polyline points={corners} />
      <circle cx={endX} cy={endY} r="2" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
