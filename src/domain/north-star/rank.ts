/** The decision matrix: candidates against criteria, each rated 1 to 5; the highest weighted total wins. */

export interface RankedCandidate {
  /** 1 for the highest total; equal totals share a rank and the next rank counts on (1, 1, 3). */
  readonly rank: number;
  readonly name: string;
  /** Sum of rating × weight. */
  readonly total: number;
  /** The total as a part of the highest total possible, 0.2 to 1. */
  readonly share: number;
  /** Names of candidates that are at least as good everywhere and better somewhere. */
  readonly dominatedBy: readonly string[];
}

export interface Ranking {
  /** In the order in which the candidates were given. */
  readonly candidates: readonly RankedCandidate[];
  /** Names that share the first rank. */
  readonly winners: readonly string[];
  /** Changes of one rating by one point that would give another winner, in sentences; empty when the choice stands. */
  readonly flips: readonly string[];
}

export interface RatedCandidate {
  readonly name: string;
  readonly ratings: readonly number[];
}

const totalOf = (ratings: readonly number[], weights: readonly number[]): number =>
  ratings.reduce((sum, rating, at) => sum + rating * (weights[at] ?? 1), 0);

/** Totals that differ by less than rounding are equal. */
const isAbove = (left: number, right: number): boolean => left - right > 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));

const dominates = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((rating, at) => rating >= (other[at] || 0)) && one.some((rating, at) => rating > (other[at] || 0));

function flipSentences(rated: readonly RatedCandidate[], weights: readonly number[], criteria: readonly string[]): string[] {
  const totals = rated.map(({ ratings }) => totalOf(ratings, weights));
  const best = Math.max(...totals);
  if (totals.filter((total) => !isAbove(best, total)).length > 1) return [];
  const leader = totals.findIndex((total) => !isAbove(best, total));
  const second = Math.max(...totals.filter((_, at) => at !== leader));
  const sentences: string[] = [];
  rated.forEach(({ name, ratings }, at) => {
    ratings.forEach((rating, column) => {
      const step = weights[column] ?? 1;
      const changed = at === leader ? rating - 1 : rating + 1;
      if (changed < 1 || changed > 5) return;
      const enough = at === leader ? !isAbove(best - step, second) : !isAbove(best, (totals[at] || 0) + step);
      const criterion = criteria[column] ?? `criterion ${column + 1}`;
      if (enough) sentences.push(`${name}: ${changed} instead of ${rating} on ${criterion} would take the lead away or tie it.`);
    });
  });
  return sentences;
}

/**
 * Ranks candidates by their weighted totals.
 * Every rating lies in 1..5 and every candidate has one for each criterion; weights default to 1.
 * @example rankCandidates([{ name: "A", ratings: [5, 5] }, { name: "B", ratings: [4, 5] }], []).candidates[1].rank //=> 2
 * @example rankCandidates([{ name: "A", ratings: [5, 4] }, { name: "B", ratings: [4, 5] }], []).winners //=> ["A", "B"]
 */
export function rankCandidates(rated: readonly RatedCandidate[], weights: readonly number[], criteria: readonly string[] = []): Ranking {
  const totals = rated.map(({ ratings }) => totalOf(ratings, weights));
  const best = 5 * (rated[0]?.ratings || []).reduce((sum, _, at) => sum + (weights[at] ?? 1), 0);
  const candidates = rated.map(({ name, ratings }, at) => {
    const total = totals[at] || 0;
    return {
      rank: 1 + totals.filter((other) => isAbove(other, total)).length,
      name,
      total,
      share: best === 0 ? 0 : total / best,
      dominatedBy: rated.filter((other) => dominates(other.ratings, ratings)).map((other) => other.name),
    };
  });
  const winners = candidates.filter(({ rank }) => rank === 1).map(({ name }) => name);
  return { candidates, winners, flips: flipSentences(rated, weights, criteria) };
}
