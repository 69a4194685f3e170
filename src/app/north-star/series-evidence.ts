/** What a metric's series says beside revenue; where one odd week hides a relation, the series is looked at without it as well. */
import { isoDate } from "../../domain/calendar/iso-week";
import { signalsOf } from "../../domain/north-star/anomalies";
import { examineSeries } from "../../domain/north-star/evidence";
import type { SeriesCell, SeriesEvidence } from "../../domain/north-star/evidence-shape";
import { type Aligned, aligned, type MetricSource, numbersOf } from "../metrics/source";

/** More odd weeks than this are no accident to leave out. */
const MOST_LEFT_OUT = 3;

/** Rows of single odd values, such as a week in which events were lost. */
function oddRows(values: readonly SeriesCell[], days: readonly number[]): number[] {
  return signalsOf(days, numbersOf(values))
    .filter(({ kind }) => kind === "spike" || kind === "drop")
    .map(({ row }) => row);
}

/** Odd weeks of either series, where they are few enough to be accidents, and how to say that they are left out. */
export function oddWeeks({ first, second, days }: Aligned): { rows: number[]; said: string } | undefined {
  const places = days ?? first.map((_value, index) => index * 7);
  const rows = [...new Set([...oddRows(first, places), ...oddRows(second, places)])].sort((a, b) => a - b);
  if (rows.length === 0 || rows.length > MOST_LEFT_OUT) return undefined;
  const named = rows.map((row) => (days ? isoDate(days[row] ?? 0) : `row ${row + 1}`)).join(" and ");
  return { rows, said: `Without the odd ${rows.length === 1 ? "week" : "weeks"} ${named}` };
}

/** The same evidence, with the lead that shows once odd weeks are left out; undefined where nothing shows then either. */
function withoutOddWeeks(pair: Aligned, evidence: SeriesEvidence, today: number): SeriesEvidence | undefined {
  const odd = oddWeeks(pair);
  if (!odd) return undefined;
  const { first, second, days } = pair;
  const cleaned = first.map((value, row) => (odd.rows.includes(row) ? null : value));
  const again = examineSeries(cleaned, second, days, days ? { today } : {});
  const { lead } = again;
  if (!lead || lead.verdict === "none" || lead.verdict === "not enough history") return undefined;
  const said = (sentence: string): string => `${odd.said}: ${sentence}`;
  const result = again.findings.find(({ test }) => test === "revenue")?.result ?? "ask";
  return {
    ...evidence,
    lead: { ...lead, sentence: said(lead.sentence) },
    findings: evidence.findings.map((finding) =>
      finding.test === "revenue" ? { ...finding, result, sentence: said(lead.sentence) } : finding,
    ),
  };
}

/** The evidence of a metric's values, beside those of an outcome where one is given. */
export function evidenceOf(source: MetricSource, outcome: MetricSource | undefined, today: number): SeriesEvidence {
  if (!outcome || outcome.name === source.name) return examineSeries(source.values, undefined, source.days, source.days ? { today } : {});
  const pair = aligned(source, outcome);
  const evidence = examineSeries(pair.first, pair.second, pair.days, pair.days ? { today } : {});
  return evidence.lead?.verdict === "none" ? (withoutOddWeeks(pair, evidence, today) ?? evidence) : evidence;
}
