/** The answer to "does the metric move before the outcome?" */
export type LeadVerdict = "leads" | "coincident" | "lags" | "none" | "not enough history";

export interface Lead {
  verdict: LeadVerdict;
  /** Periods by which the metric moves first; negative when the outcome moves first; null without a verdict on a lag. */
  lag: number | null;
  /** Correlation of the changes at that lag, -1..1; null when it cannot be computed. */
  strength: number | null;
  /** Chance that the strongest of all lags searched is this strong in unrelated series, 0..1; null when not tested. */
  p: number | null;
  /** Periods that carried a value in both series. */
  used: number;
  sentence: string;
}
