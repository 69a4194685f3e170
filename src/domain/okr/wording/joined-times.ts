/** Lengths of time in two units, said in one. */

const HOURS =
  /\b(\d+)(?:h| ?(?:h(?:rs?|ours?|oras?|eures?)?|std\.?|stunden?)[ ,]*(?:(?:and|und|y|e|et) )?(?=\d+ ?m(?:in|\b)))(\d\d?)(?: ?m(?:in\w*\.?)?)?(?!\w)/gi;
const CLOCK = /\b(\d{1,3}):([0-5]\d)(?=(?:\D{1,9}\d{1,3}:[0-5]\d)? ?min)/gi;

/** What every such time has; most goals have none. */
const TIMED = /\d(?: ?[hs]|:\d)/i;

const sixtieths = (whole: string, part: string): number => Number(whole) + Number(part) / 60;

/**
 * The text with hours and minutes as hours, and minutes and seconds as minutes where the word "minutes" follows; a time of day stays.
 * @example withPlainTimes("from 2h 45m to 1h30") //=> "from 2.75 h to 1.5 h"
 * @example withPlainTimes("from 6:30 to 4:00 minutes") //=> "from 6.5 to 4 minutes"
 * @example withPlainTimes("open until 18:30") //=> "open until 18:30"
 */
export const withPlainTimes = (text: string): string => (TIMED.test(text) ? plainTimes(text) : text);

const plainTimes = (text: string): string =>
  text
    .replace(HOURS, (_, hours: string, minutes: string) => `${sixtieths(hours, minutes)} h`)
    .replace(CLOCK, (_, minutes: string, seconds: string) => String(sixtieths(minutes, seconds)));
