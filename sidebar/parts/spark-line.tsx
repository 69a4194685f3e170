/** The last values of a metric as a small line, told in words as well. */
import { words } from "../words";
import { shortNumber } from "./short-number";
import { cornersOf, height, width } from "./spark-line-shape";

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
