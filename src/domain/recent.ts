/** Answers kept for the next time: the same words come again and again in a column of goals. */

/**
 * The same function with a memory: what it made of a text lately is not made again. It forgets all when `most` answers are kept.
 * @example remembering((word) => word.length)("churn") //=> 5
 */
export function remembering<T>(make: (text: string) => T, most = 3000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
