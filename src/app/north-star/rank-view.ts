/** The decision matrix in sentences: ties, what one changed rating would do, candidates that can go. */
import { rankCandidates } from "../../domain/north-star/rank";
import type { Candidate, RankView } from "../api/north-star";

/** The four attributes of the matrix. */
const ATTRIBUTES = ["measures customer value", "predicts revenue", "is actionable", "is easy to understand"] as const;

/** Ranks the candidates that are rated on every attribute and says what the ranking is worth. */
export function rankView(candidates: readonly Candidate[]): RankView {
  const rated = candidates.flatMap(({ name, ratings }) => {
    const numbers = ratings.filter((rating): rating is number => rating !== null);
    return name.trim() !== "" && numbers.length === ATTRIBUTES.length ? [{ name, ratings: numbers }] : [];
  });
  if (rated.length === 0) return { ranked: [], sentences: [] };
  const { candidates: ranked, winners, flips } = rankCandidates(rated, [], [...ATTRIBUTES]);
  const sentences: string[] = [];
  if (rated.length > 1 && winners.length > 1)
    sentences.push(`A tie: ${winners.join(" and ")} share the first place, so the ratings do not decide.`);
  else if (rated.length > 1) {
    sentences.push(
      flips.length === 0
        ? `${winners[0]} stays first whichever single rating changes by a point.`
        : `The lead is thin. ${flips.slice(0, 3).join(" ")}`,
    );
  }
  for (const { name, dominatedBy } of ranked)
    if (dominatedBy.length > 0) sentences.push(`${name} can go: ${dominatedBy.join(" and ")} is at least as good on every attribute.`);
  return {
    ranked: [...ranked].sort((a, b) => a.rank - b.rank).map((each) => ({ ...each, dominatedBy: [...each.dominatedBy] })),
    sentences,
  };
}
