/** The decision matrix in sentences: ties, what one changed rating would do, candidates that can go. */
import { rankCandidates } from "../../domain/north-star/rank";
import type { Candidate, RankView } from "../api/north-star";

/** The four attributes of the matrix, as sentences quote them. */
const ATTRIBUTES = ["“customer value”", "“predicts revenue”", "“actionable”", "“easy to understand”"];

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

/** Ranks the candidates that are rated on every attribute and says what the ranking is worth. */
export function rankView(candidates: readonly Candidate[]): RankView {
  const rated = candidates.flatMap(({ name, ratings }) => {
    const numbers = ratings.filter((rating): rating is number => rating !== null);
    return name.trim() !== "" && numbers.length === ATTRIBUTES.length ? [{ name, ratings: numbers }] : [];
  });
  if (rated.length === 0) return { ranked: [], sentences: [] };
  const { candidates: ranked, winners, flips } = rankCandidates(rated, [], ATTRIBUTES);
  const among = rated.length < candidates.length ? " among the rated ones" : "";
  const sentences: string[] = [];
  if (rated.length > 1 && winners.length > 1)
    sentences.push(`A tie: ${listed(winners)} share the first place${among}, so the ratings do not decide.`);
  else if (rated.length > 1) {
    sentences.push(
      flips.length === 0
        ? `${winners[0]} stays first${among} whichever single rating changes by a point.`
        : `The lead is thin. ${flips.slice(0, 3).join(" ")}`,
    );
  }
  for (const { name, dominatedBy } of ranked)
    if (dominatedBy.length > 0)
      sentences.push(
        `${name} can go: ${listed(dominatedBy)} ${dominatedBy.length > 1 ? "are" : "is"} at least as good on every attribute.`,
      );
  return {
    ranked: [...ranked].sort((a, b) => a.rank - b.rank).map((each) => ({ ...each, dominatedBy: [...each.dominatedBy] })),
    sentences,
  };
}
