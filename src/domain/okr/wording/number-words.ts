/** Numbers in words and digits: "two thirds", "twenty-five", "8 out of 10", "40k", "2x". */
import type { Lexicon } from "./lexicon";
import { numberFromText } from "./number-text";
import { hasRole, type Token } from "./tokens";
import { timeUnits, unitAfter } from "./units";

/** A number and the last token it takes. */
export interface NumberReading {
  value: number;
  last: number;
  times: boolean;
  share: boolean;
}

const lookUpNumber = (word: string, lexicons: readonly Lexicon[]): string | undefined => {
  for (const lexicon of lexicons) {
    const found = lexicon.numbers.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** False for most words, at once: they are no numbers. */
export const mayCount = (word: string, lexicons: readonly Lexicon[]): boolean =>
  word === "quarter" || word.indexOf("-") > 0 || lookUpNumber(word, lexicons) !== undefined;

function wordValue(token: Token | undefined, lexicons: readonly Lexicon[]): number | undefined {
  if (token === undefined || token.kind !== "word") return undefined;
  let sum: number | undefined;
  for (const part of token.word.split("-")) {
    const entry = lookUpNumber(part, lexicons);
    if (entry === undefined || !/^\d/.test(entry)) return undefined;
    sum = (sum ?? 0) + Number(entry);
  }
  return sum;
}

/** The factor of a magnitude word ("k", "million") at this place, if there is one. */
export function magnitudeAt(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[], money: boolean): number | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word") return undefined;
  if (token.text === "M" || token.text === "B" || (money && (token.word === "m" || token.word === "b")))
    return token.word === "m" ? 1e6 : 1e9;
  const entry = lookUpNumber(token.word, lexicons);
  return entry?.startsWith("*") ? Number(entry.slice(1)) : undefined;
}

/** Number words: "two thirds" is a share, "twice" a factor, "one billion" a product. */
export function readWords(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): NumberReading | undefined {
  const token = tokens[index] as Token;
  const entry = lookUpNumber(token.word, lexicons);
  if (entry?.startsWith("x") && hasRole(tokens[index + 1], "per")) return undefined;
  if (entry?.startsWith("x")) return { value: Number(entry.slice(1)), last: index, times: true, share: false };
  if (entry?.startsWith("!") && index === 0 && tokens[1]?.kind === "word" && !hasRole(tokens[1], "more", "fewer"))
    return { value: 0, last: index, times: false, share: false };
  const next = tokens[index + 1];
  const part = (at: Token | undefined) => (at?.kind === "word" ? lookUpNumber(at.word, lexicons) : undefined);
  const fraction = (text: string | undefined) => (text?.startsWith("/") ? Number(text.slice(1)) : undefined);
  const whole = fraction(entry);
  const value = wordValue(token, lexicons);
  const below = fraction(part(next)) ?? (hasRole(tokens[index + 2], "of") && next?.word === "quarter" ? 4 : undefined);
  if (value !== undefined && below !== undefined) return { value: (100 * value) / below, last: index + 1, times: false, share: true };
  const counted = token.word === "quarter" && hasRole(next, "of") && hasRole(tokens[index - 1], "per") ? 4 : whole;
  if (counted !== undefined && (counted === 2 || hasRole(tokens[index - 1], "per", "by"))) {
    return { value: 100 / counted, last: index, times: false, share: true };
  }
  if (value === undefined) return undefined;
  const named = /^(?:one|uno|una|um|uma|un|une|ein|eine|einen|einem|einer)$/.test(token.word);
  if (
    named &&
    (index > 0 || next === undefined) &&
    magnitudeAt(tokens, index + 1, lexicons, false) === undefined &&
    !isCounting(tokens, index)
  )
    return undefined;
  const second = wordValue(next, lexicons);
  if (value >= 20 && value < 100 && second !== undefined && second > 0 && second < 10)
    return { value: value + second, last: index + 1, times: false, share: false };
  return { value, last: index, times: false, share: false };
}

/** "One" and its kin count only where a bound or a unit makes them a number. */
function isCounting(tokens: readonly Token[], index: number): boolean {
  if (hasRole(tokens[index - 1], "least", "most", "under", "over", "from", "to", "within")) return true;
  if (index === 1 && tokens[1]?.word === "one" && hasRole(tokens[0], "ship", "activity", "gain")) return true;
  return hasRole(tokens[index + 1], "of") && wordFollows(tokens, index + 2);
}

const wordFollows = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "number" || /^(?:three|four|five|ten|six|eight|twenty|drei|vier|funf|zehn)$/.test(tokens[index]?.word ?? "");

/** "8 out of 10", "one in five", "9 in 10": the share in percent, or undefined. */
export function shareAfter(
  tokens: readonly Token[],
  last: number,
  value: number,
  lexicons: readonly Lexicon[],
): { share: number; last: number; scale: number } | undefined {
  const join = tokens[last + 1];
  if (!hasRole(join, "of") && join?.word !== "in") return undefined;
  const token = tokens[last + 2];
  const whole = token?.kind === "number" && /^\d{1,3}$/.test(token.text) ? Number(token.text) : wordValue(token, lexicons);
  if (whole === undefined || whole < 2 || whole <= value || (join?.word === "in" && whole > 20)) return undefined;
  if (
    tokens[last + 3]?.text === "%" ||
    hasRole(tokens[last + 3], "month") ||
    timeUnits.has(unitAfter(tokens, last + 3, lexicons)?.unit ?? "")
  )
    return undefined;
  return { share: (100 * value) / whole, last: last + 2, scale: whole };
}

function glued(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.start === tokens[index]?.end;
}

/** A number in digits; "2x" is a factor. */
export function readDigits(tokens: readonly Token[], index: number, groups: "," | "." | " "): NumberReading | undefined {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (token.kind === "scale") return undefined;
  const suffix = glued(tokens, index) && next?.kind === "word" ? next.word : "";
  if (suffix === "x" || next?.text === "×" || (next?.word === "x" && !tokens[index + 2]?.kind.startsWith("n"))) {
    return { value: numberFromText(token.text, groups, false), last: index + 1, times: true, share: false };
  }
  const noun = next?.kind === "word" && suffix === "" && next.text.length > 3;
  return { value: numberFromText(token.text, groups, noun), last: index, times: false, share: false };
}
