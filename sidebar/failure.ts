/** What went wrong between the sidebar and Google, as a sentence that says what to do. */
import { words } from "./words";

const knownFailures: ReadonlyArray<readonly [RegExp, string]> = [
  [/permission_denied|reading from storage|authori[sz]ation is required/i, words.failure.severalAccounts],
  [/do not have permission|not authori[sz]ed|access denied/i, words.failure.noPermission],
  [/protected (cell|range|object)|protected sheet/i, words.failure.protectedCells],
  [/maximum execution time|timed? ?out|deadline/i, words.failure.tookTooLong],
  [/network|connection|http 0\b|offline|failed to fetch/i, words.failure.connectionLost],
  [/too many|simultaneous|rate limit|quota|service invoked/i, words.failure.tooManyCalls],
];

/**
 * The sentence shown for a failure that Google reported, never empty.
 * A message that is not known is quoted, so that the person can pass it on.
 *
 * @example sentenceOfFailure("Exceeded maximum execution time").slice(0, 17) //=> "That took too lon"
 */
export function sentenceOfFailure(message: string): string {
  const known = knownFailures.find(([pattern]) => pattern.test(message));
  return known ? known[1] : words.failure.unknown(message);
}
