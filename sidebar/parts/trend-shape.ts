/** The picture of a recorded series, in its own units. */
import type { StarRecord } from "../../src/app/api/north-star";

export const width = 240;
export const height = 72;
const edge = 4;

type Stretches = StarRecord["stretches"];

/** Corners of each stretch, as SVG takes them, and how far from the left each break lies. */
export interface TrendShape {
  lines: string[];
  breaks: number[];
}

/**
 * Weeks from left to right by their dates, the greatest value on top; one line a stretch, broken midway between two.
 *
 * @example trendShape([[[0, 0], [7, 5]], [[14, 10]]]) //=> ({ lines: ["4,68 120,36", "236,4"], breaks: [178] })
 */
export function trendShape(stretches: Stretches): TrendShape {
  const points = stretches.flat();
  const values = points.map(([, value]) => value);
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const first = points[0]?.[0] ?? 0;
  const days = Math.max(1, (points[points.length - 1]?.[0] ?? first) - first);
  const xOf = (day: number) => round(edge + ((day - first) / days) * (width - 2 * edge));
  const yOf = (value: number) => round(height - edge - (span > 0 ? (value - lowest) / span : 0.5) * (height - 2 * edge));
  return {
    lines: stretches.map((stretch) => stretch.map(([day, value]) => `${xOf(day)},${yOf(value)}`).join(" ")),
    breaks: stretches.slice(1).map((stretch, index) => {
      const before = stretches[index]?.slice(-1)[0]?.[0] ?? first;
      return xOf((before + (stretch[0]?.[0] ?? before)) / 2);
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
