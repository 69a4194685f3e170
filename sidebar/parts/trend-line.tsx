/** A recorded series as a line, split where its definition changed, told in words as well. */
import type { StarRecord } from "../../src/app/api/north-star";
import { words } from "../words";
import { dayText, serialDayText } from "./forecast-text";
import { shortNumber } from "./short-number";
import { height, trendShape, width } from "./trend-shape";

const wording = words.northStar.record;

/** The picture of two weeks or more; a sentence for fewer. */
export function TrendLine({ stretches }: Pick<StarRecord, "stretches">) {
  const points = stretches.flat();
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || points.length < 2) return <p class="gray">{wording.tooFew}</p>;
  const { lines, breaks } = trendShape(stretches);
  const [from, to] = [serialDayText(first[0]), serialDayText(last[0])];
  const told = wording.told(points.length, dayText(from, to), dayText(to), shortNumber(first[1]), shortNumber(last[1]));
  return (
    <>
      <svg class="line-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
        {breaks.map((x) => (
          <line key={x} class="target" x1={x} x2={x} y1="0" y2={height} />
        ))}
        {lines.map((line, index) => (line.includes(" ") ? <polyline key={index} points={line} /> : <Dot key={index} at={line} />))}
      </svg>
      <p class="gray">{told}</p>
      {stretches.slice(1).map(([week]) => week && <p key={week[0]}>{wording.broken(dayText(serialDayText(week[0])))}</p>)}
    </>
  );
}

function Dot({ at }: { at: string }) {
  const [x = "0", y = "0"] = at.split(",");
  return <circle cx={x} cy={y} r="2" />;
}
