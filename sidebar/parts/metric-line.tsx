/** A metric in one line: its name, its last value, its spark line. */
import { Fragment } from "preact";
import type { MetricView } from "../../src/app/api/metric";
import { words } from "../words";
import { SparkLine } from "./spark-line";

/** Name, spark line and last value; the name breaks rather than being cut. */
export function MetricLine({ metric }: { metric: MetricView }) {
  return (
    <div class="metric-line">
      <span class="name">
        <MetricName name={metric.name} />
      </span>
      <SparkLine values={metric.recent} />
      <span class={metric.lastShown ? "value" : "value gray"}>{metric.lastShown || words.metrics.noValue}</span>
    </div>
  );
}

function MetricName({ name }: { name: string }) {
  // Names have no spaces; a long one may break after an underscore.
  const parts = name.split("_");
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < parts.length - 1 && (
            <>
              _<wbr />
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
