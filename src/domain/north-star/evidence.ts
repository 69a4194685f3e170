import { at, stepsOf } from "../statistics/robust";
import { type CleanSeries, cleanSeries } from "./clean-series";
import { cumulativeOf } from "./cumulative";
import {
  ceilingFinding,
  cumulativeFinding,
  movesFinding,
  noiseFinding,
  ratioFinding,
  seasonFinding,
  slowFinding,
  trendFinding,
} from "./evidence-behaviour";
import { healthOf } from "./evidence-health";
import { type EvidenceContext, type EvidenceFinding, finding, resultOfLead, type SeriesCell, type SeriesEvidence } from "./evidence-shape";
import { standardized } from "./lag-correlation";
import { leadOf } from "./lead";
import type { Lead } from "./lead-shape";

/**
 * What a series says about a candidate North Star, data health first; a failed health check is the only finding.
 * `days` are serial days, one a value; without them rows count as weeks. The last period is left out while it is not over.
 * Of more than 260 values the last 260 are judged.
 * @example examineSeries([1, 2, "n/a"]).findings[0]?.result //=> "fail"
 */
export function examineSeries(
  values: readonly SeriesCell[],
  revenue?: readonly SeriesCell[],
  days?: readonly (number | null)[],
  context: EvidenceContext = {},
): SeriesEvidence {
  const series = cleanSeries(values, revenue, days, context.today);
  const health = healthOf(series, context.today);
  const base = { points: series.values.length, period: series.period };
  if (health.result === "fail") return { ...base, cumulative: "no", lead: revenue ? leadIn(series) : null, findings: [health] };
  const cumulative = cumulativeOf(series.values);
  const lead = revenue ? leadIn(series) : null;
  const findings = [
    health,
    cumulativeFinding(cumulative, series),
    movesFinding(series),
    ...(cumulative === "yes" ? [] : [noiseFinding(series, context.plannedChange), trendFinding(series), ceilingFinding(series)]),
    slowFinding(series),
    seasonFinding(series),
    ratioFinding(series, context.denominator),
    lead && revenueFinding(lead, series),
  ];
  return { ...base, cumulative, lead, findings: findings.filter(isSayable) };
}

/** Numbers near the end of the range, or a level of 0, leave some tests without a finite figure: those are not told. */
function isSayable(found: EvidenceFinding | null): found is EvidenceFinding {
  return found !== null && (found.test === "health" || !/NaN|Infinity/.test(found.sentence));
}

function leadIn({ values, outcome, places, period, days }: CleanSeries): Lead {
  const rows = (list: readonly (number | null)[]): (number | null)[] => {
    const filled: (number | null)[] = new Array((places[places.length - 1] ?? -1) + 1).fill(null);
    places.forEach((place, i) => {
      filled[place] = list[i] ?? null;
    });
    return filled;
  };
  return leadOf(rows(values), rows(outcome), null, period, rows(days || []));
}

/** Leading passes, following fails; a metric that is the outcome itself proves nothing. */
function revenueFinding(lead: Lead, { values, outcome }: CleanSeries): EvidenceFinding {
  if (moveAsOne(values, outcome))
    return finding("revenue", "fail", "Its numbers are the outcome itself: that it predicts the outcome proves nothing.");
  const result = resultOfLead(lead);
  const isOpposite = lead.verdict === "leads" && result === "ask";
  return finding("revenue", result, isOpposite ? `${lead.sentence} That is the opposite: is less of it better?` : lead.sentence);
}

/** Whether their changes in the same periods, eight at least, are all but one line. */
function moveAsOne(values: readonly number[], outcome: readonly (number | null)[]): boolean {
  const both = values.map((_, i) => i).filter((i) => typeof outcome[i] === "number");
  if (both.length < 9) return false;
  const changes = (list: readonly (number | null)[]) => stepsOf(both.map((i) => list[i] || 0));
  const [own, other] = [standardized(changes(values)), standardized(changes(outcome))];
  return own !== null && other !== null && own.reduce((sum, change, i) => sum + change * at(other, i), 0) > 0.995;
}
