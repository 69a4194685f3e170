import { leadOf } from "../north-star/lead";

export interface EdgeEvidence {
  /** `moves` its parent (first or at once), `opposite` moves it the other way, `follows` it, `none` seen, or too few weeks. */
  verdict: "moves" | "opposite" | "follows" | "none" | "not enough weeks yet";
  /** Weeks by which the input moves first. */
  lag: number | null;
  /** Correlation of changes, -1..1. */
  strength: number | null;
  /** Weeks with a value in both. */
  weeks: number;
  sentence: string;
}

/**
 * Whether an input of the metric tree moves its parent, from the weeks that both have; `days` name the odd ones left out.
 * @example edgeEvidence("Signups", [1, 2, 3], "Active users", [1, 2, 3]).verdict //=> "not enough weeks yet"
 */
export function edgeEvidence(
  input: string,
  inputValues: readonly (number | null)[],
  parent: string,
  parentValues: readonly (number | null)[],
  days?: readonly number[],
): EdgeEvidence {
  const { verdict, lag, strength, used, sentence } = leadOf(inputValues, parentValues, null, "week", days);
  const said = `${input} → ${parent}: ${sentence}`;
  if (verdict === "not enough history") return { verdict: "not enough weeks yet", lag, strength, weeks: used, sentence: said };
  if (verdict === "none") return { verdict, lag, strength, weeks: used, sentence: said };
  const kind = verdict === "lags" ? "follows" : (strength || 0) < 0 ? "opposite" : "moves";
  return { verdict: kind, lag, strength, weeks: used, sentence: said };
}
