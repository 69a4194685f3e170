/** Where a key result lands: one line, and behind it the picture with its range and the same in words. */
import type { ForecastView } from "../../src/app/api/plan";
import { words } from "../words";
import { forecastShape, height, width } from "./forecast-shape";
import { dayText, landingText, serialDayText } from "./forecast-text";
import { shortNumber } from "./short-number";

const wording = words.forecast;

/** The line; nothing to unfold while there are too few values. */
export function ForecastLine({ forecast }: { forecast: ForecastView }) {
  const { values, end, landing } = forecast;
  if (!landing) return <p class="forecast gray">{wording.tooFew(values.length)}</p>;
  return (
    <details class="forecast">
      <summary>{landingText(landing, serialDayText(end))}</summary>
      <Picture forecast={forecast} landing={landing} />
      <p class="hint">{wording.legend}</p>
    </details>
  );
}

function Picture({ forecast, landing }: { forecast: ForecastView; landing: NonNullable<ForecastView["landing"]> }) {
  const { values, end } = forecast;
  const shape = forecastShape(forecast, landing);
  const { value, low, high } = landing.shown;
  const first = values[0]?.[1] ?? 0;
  const last = values[values.length - 1]?.[1] ?? 0;
  const told = wording.picture(values.length, shortNumber(first), shortNumber(last), dayText(serialDayText(end)), value, low, high);
  return (
    <>
      <svg class="line-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
        <polygon class="fan" points={shape.range} />
        <line class="target" x1="0" x2={width} y1={shape.target} y2={shape.target} />
        <polyline class="trend" points={shape.trend} />
        <polyline class="recorded" points={shape.recorded} />
      </svg>
      <p>{told}</p>
    </>
  );
}
