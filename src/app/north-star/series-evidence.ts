/** What a metric's series says, beside revenue where that is given. */
import { examineSeries } from "../../domain/north-star/evidence";
import type { EvidenceContext, SeriesEvidence } from "../../domain/north-star/evidence-shape";
import { aligned, type MetricSource } from "../metrics/source";

/** The evidence of a metric's values, beside those of an outcome where one is given; what else is known of them counts too. */
export function evidenceOf(
  source: MetricSource,
  outcome: MetricSource | undefined,
  today: number,
  known: EvidenceContext = {},
): SeriesEvidence {
  const { first, second, days } = outcome ? aligned(source, outcome) : { first: source.values, second: undefined, days: source.days };
  return examineSeries(first, second, days, days ? { ...known, today } : known);
}
