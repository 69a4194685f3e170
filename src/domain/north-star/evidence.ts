import type { EvidenceContext, SeriesCell, SeriesEvidence } from "./evidence-shape";

/** What the series says about a candidate: see the shape; days are serial days, one a value. */
export function examineSeries(
  values: readonly SeriesCell[],
  _revenue?: readonly SeriesCell[],
  _days?: readonly (number | null)[],
  _context: EvidenceContext = {},
): SeriesEvidence {
  return { points: values.length, period: "week", cumulative: "no", lead: null, findings: [] };
}
