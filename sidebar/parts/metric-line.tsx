/** A metric in one line: its name, its last value, its spark line. */
import type { MetricView } from "../../src/app/api/metric";
import { words } from "../words";
import { SparkLine } from "./spark-line";

/** Name, spark line and last value; the name breaks rather than being cut. */
export function MetricLine({ metric }: { metric: MetricView }) {
  return (
    <div class="metric-line">
      <span class="name">{metric.name}</span>
      <SparkLine values={metric.recent} />
      <span class={metric.lastShown ? "value" : "value gray"}>{metric.lastShown || words.metrics.noValue}</span>
    </div>
  );
}
