/** What a series itself says about a candidate North Star: the shapes that the checks and the report read. */
import type { Lead } from "./lead-shape";

/** One cell of a series: a number, nothing, or the text that stands where a number should be. */
export type SeriesCell = number | null | string;

/**
 * What was examined. `health` data gaps, text, duplicates, too few points · `cumulative` a running total ·
 * `moves` how often it changes · `noise` its normal week against the change planned · `slow` a trailing window ·
 * `trend` where it has been going · `season` a yearly or weekly pattern · `ceiling` no room left · `ratio` rises because its denominator shrinks ·
 * `revenue` leads the outcome.
 */
export type EvidenceTest = "health" | "cumulative" | "moves" | "noise" | "trend" | "slow" | "season" | "ceiling" | "ratio" | "revenue";

/** `ask`: the data cannot tell, a person has to. */
export type EvidenceResult = "pass" | "fail" | "ask";

export interface EvidenceFinding {
  test: EvidenceTest;
  result: EvidenceResult;
  /** One sentence that names the values or weeks that spoke. */
  sentence: string;
}

export const finding = (test: EvidenceTest, result: EvidenceResult, sentence: string): EvidenceFinding => ({ test, result, sentence });

/** Leading passes, following fails, everything else is open; so is a lead of which less goes before more of the outcome. */
export function resultOfLead({ verdict, strength }: Lead): EvidenceResult {
  return verdict === "lags" ? "fail" : verdict === "leads" && (strength ?? 0) > 0 ? "pass" : "ask";
}

/** `unsure`: never falls, but fast growth alone could explain that. */
export type Cumulative = "yes" | "no" | "unsure";

export interface SeriesEvidence {
  /** Numbers that were judged, the unfinished last period left out. */
  points: number;
  /** What one step of the series is called in sentences. */
  period: "day" | "week" | "month" | "quarter" | "year";
  cumulative: Cumulative;
  /** What the outcome says; null when no outcome was given. */
  lead: Lead | null;
  /** Data health first; with unusable data it is the only finding. At most one finding a test; a test that does not apply is absent. */
  findings: readonly EvidenceFinding[];
}

/** What the caller knows besides the values; every part may be left out. */
export interface EvidenceContext {
  /** The change planned for the quarter, in the metric's own unit (0.05 on a share of 0.40). */
  plannedChange?: number | undefined;
  /** The denominator of a ratio, week by week. */
  denominator?: readonly SeriesCell[] | undefined;
  /** Today as a serial day: the period that contains it is unfinished and left out. */
  today?: number;
}
