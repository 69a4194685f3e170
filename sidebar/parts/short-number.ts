/** Numbers in words for those who do not see the picture. */

/**
 * A number in few characters, at most four significant digits.
 *
 * @example shortNumber(1234.567) //=> "1,235"
 */
export function shortNumber(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 4 });
}
