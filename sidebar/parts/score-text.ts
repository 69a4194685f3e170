/** A score in figures. */

/**
 * A score as people read it, two decimals; only a full score reads 1.00.
 *
 * @example scoreText(0.996) //=> "0.99"
 */
export function scoreText(score: number): string {
  const shown = Math.round(score * 100) / 100;
  return (shown >= 1 && score < 1 ? 0.99 : shown).toFixed(2);
}
