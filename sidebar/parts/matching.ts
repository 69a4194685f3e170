/** What a filter lets through. */

/** Lists longer than this get a filter. */
export const shortListLength = 12;

/**
 * Whether any of the texts contains every word that was typed, in upper or lower case.
 *
 * @example matches("week ret", ["Raise week-1 retention", "Ana"]) //=> true
 */
export function matches(typed: string, texts: readonly string[]): boolean {
  const all = texts.join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
