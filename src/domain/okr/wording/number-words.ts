/** Numbers in words and digits: "two thirds", "twenty-five", "8 out of 10", "40k", "2x". */
import type { Lexicon } from "./lexicon";
import { numberFromText } from "./number-text";
import { hasRole, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { secondsIn, unitAfter, unitBefore } from "./units";
import { union } from "./vocabulary/role-set";
import {
  ACTIVITY,
  BY,
  COMPARED,
  FEWER,
  FROM,
  FROM_OF_OR_PER,
  GAIN,
  LEAST,
  LOWER,
  MONTH,
  MORE,
  MOST,
  OF,
  OVER,
  PER,
  RAISE,
  SHIP,
  TO,
  UNDER,
  WITHIN,
} from "./vocabulary/roles";

const OF_MORE_OR_FEWER = union(OF, MORE, FEWER);
const BY_RAISE_OR_LOWER = union(BY, RAISE, LOWER);
const PER_OR_BY = union(PER, BY);
/** Words before which "one" is a number. */
const LEADING = union(LEAST, MOST, UNDER, OVER, FROM, TO, WITHIN);
const SHIP_ACTIVITY_OR_GAIN = union(SHIP, ACTIVITY, GAIN);

/** A number, the last token it takes, and whether it is a factor ("2x") or a share in percent ("two thirds"). */
export interface NumberReading {
  value: number;
  last: number;
  kind: "count" | "times" | "share";
}

const reading = (value: number, last: number, kind: NumberReading["kind"] = "count"): NumberReading => ({ value, last, kind });

/** What the lexicons say of a number word: "5", "*1000" a magnitude, "/3" a part, "x2" a factor, "!0" none; empty for other words. */
function entryOf(word: string, lexicons: readonly Lexicon[]): string {
  for (let index = 0; index < lexicons.length; index += 1) {
    const found = (lexicons[index] as Lexicon).numbers.get(word);
    if (found) return found;
  }
  return "";
}

/** Value of "five" and "twenty-five"; not a number for other words. */
function wordValue({ kind, word }: Pick<Token, "kind" | "word">, lexicons: readonly Lexicon[]): number {
  if (kind !== "word") return Number.NaN;
  if (word.indexOf("-") < 0) return Number(entryOf(word, lexicons) || Number.NaN);
  let sum = 0;
  for (const part of word.split("-")) {
    const entry = entryOf(part, lexicons);
    sum += entry ? Number(entry) : Number.NaN;
  }
  return sum;
}

/** The factor of a magnitude word ("k", "million") at this place, 0 if there is none. */
export function magnitudeAt(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[], money: boolean): number {
  const { kind, text, word } = tokenAt(tokens, index);
  if (kind !== "word") return 0;
  if (text === "T" && textAt(tokens, index + 1) === "€") return 1e3;
  if (text === "M" || text === "B" || (money && /^(?:mm?|b)$/.test(word))) return word[0] === "m" ? 1e6 : 1e9;
  const entry = entryOf(word, lexicons) || (money && word === "mil" ? "*1e6" : "");
  return entry.startsWith("*") ? Number(entry.slice(1)) : 0;
}

/** The factor of "x3", "sixfold" and "5-fold"; not a number for other words. */
export function foldOf(word: string, lexicons: readonly Lexicon[]): number {
  const [, digits, words = ""] = /^[x×](\d+(?:\.\d+)?)$|^(.+?)-?fold$/.exec(word) || [];
  return Number(digits || words) || wordValue({ kind: "word", word: words }, lexicons);
}

const partOf = (entry: string): number => (entry.startsWith("/") ? Number(entry.slice(1)) : 0);

const ARTICLE = /^(?:an?|un[ae]?|uma?|eine)$/;

/** Place of the magnitude in "half a million", "a quarter of a million"; 0 when there is none. */
function magnitudePlace(tokens: readonly Token[], after: number, lexicons: readonly Lexicon[]): number {
  let at = after + 1;
  if (wordAt(tokens, at) === "of") at += 1;
  if (ARTICLE.test(wordAt(tokens, at))) at += 1;
  return magnitudeAt(tokens, at, lexicons, false) ? at : 0;
}

/** "Half a million", "three quarters of a million" count; "half an hour" is a length of time. */
function readPart(tokens: readonly Token[], index: number, share: number, lexicons: readonly Lexicon[]): NumberReading | undefined {
  const magnitude = magnitudePlace(tokens, index, lexicons);
  if (magnitude) return reading(share, magnitude - 1);
  const timed = /^an?$/.test(wordAt(tokens, index + 1)) && unitAfter(tokens, index + 2, lexicons);
  return timed && timed.kind === "time" ? reading(share, index + 1) : undefined;
}

/** "Two and a half", "2 and a half": the half added. */
export function withHalf(tokens: readonly Token[], { value, last, kind }: NumberReading): NumberReading {
  const and = wordAt(tokens, last + 1) === "and" && wordAt(tokens, last + 2) === "a" && wordAt(tokens, last + 3) === "half";
  return and ? reading(value + 0.5, last + 3, kind) : { value, last, kind };
}

/** Number words: "two thirds" is a share, "twice" a factor, "one billion" a product. */
export function readWords(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): NumberReading | undefined {
  const token = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  const previous = tokenAt(tokens, index - 1);
  const entry = entryOf(token.word, lexicons);
  // "A million users", "a dozen partners".
  if (entry.startsWith("*") && previous && ARTICLE.test(previous.word)) return reading(1, index - 1);
  if (entry.startsWith("x"))
    return hasRole(next, PER) ||
      hasRole(previous, FROM_OF_OR_PER) ||
      (token.word === "twice" && !/^(?:as|the|our|its|that)$/.test(next.word))
      ? undefined
      : reading(Number(entry.slice(1)), index, "times");
  if (entry.startsWith("!") && index === 0 && next.kind === "word" && !hasRole(next, COMPARED)) return reading(0, index);
  const value = wordValue(token, lexicons);
  const quarter = next.word === "quarter" && hasRole(tokens[index + 2], OF);
  const below = (next.kind === "word" && partOf(entryOf(next.word, lexicons))) || (quarter ? 4 : 0);
  if (value >= 0 && below)
    return readPart(tokens, index + 1, value / below, lexicons) || reading((100 * value) / below, index + 1, "share");
  const quartered = token.word === "quarter" && (hasRole(next, OF_MORE_OR_FEWER) || hasRole(tokenAt(tokens, index - 2), BY_RAISE_OR_LOWER));
  const part = quartered && hasRole(previous, PER) ? 4 : partOf(entry);
  const whole = token.word === "quarter" ? 4 : partOf(entry);
  const counted = whole && readPart(tokens, index, 1 / whole, lexicons);
  if (counted) return counted;
  if (part === 2 && next.word === "as") return reading(1 / part, index, "times");
  if (part === 2 || (part && hasRole(previous, PER_OR_BY))) return reading(100 / part, index, "share");
  if (Number.isNaN(value)) return undefined;
  const article = /^(?:one|un[oae]?|uma?|eine?[nmr]?)$/.test(token.word) && (index > 0 || next.text === "" || token.word !== "one");
  // "En un 20%".
  if (article && (next.kind === "number" || !(magnitudeAt(tokens, index + 1, lexicons, false) || isCounting(tokens, index, lexicons))))
    return undefined;
  const second = wordValue(next, lexicons);
  return value >= 20 && value < 100 && second > 0 && second < 10 ? reading(value + second, index + 1) : reading(value, index);
}

/** "One" and its kin count only where a bound or a unit makes them a number. */
function isCounting(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): boolean {
  if (hasRole(tokenAt(tokens, index - 1), LEADING)) return true;
  if (index === 1 && wordAt(tokens, 1) === "one" && hasRole(tokens[0], SHIP_ACTIVITY_OR_GAIN)) return true;
  const after = tokenAt(tokens, index + 2);
  return (after.kind === "number" || wordValue(after, lexicons) > 2) && hasRole(tokens[index + 1], OF);
}

/** "8 out of 10", "one in five", "9 in 10": the whole and its place, or undefined. */
export function wholeAfter(
  tokens: readonly Token[],
  last: number,
  value: number,
  lexicons: readonly Lexicon[],
): { whole: number; last: number } | undefined {
  const inside = wordAt(tokens, last + 1) === "in";
  if (!inside && !hasRole(tokens[last + 1], OF)) return undefined;
  const token = tokenAt(tokens, last + 2);
  const whole = /^\d{1,3}$/.test(token.text) ? Number(token.text) : wordValue(token, lexicons);
  if (!(whole >= 2 && whole > value) || (inside && whole > 20 && whole % 10 > 0)) return undefined;
  const unit = unitAfter(tokens, last + 3, lexicons);
  const timed = unit !== undefined && secondsIn(unit.unit) > 0;
  return timed || textAt(tokens, last + 3) === "%" || hasRole(tokens[last + 3], MONTH) ? undefined : { whole, last: last + 2 };
}

/** A number that is written with thousands beyond doubt: "1.250.000", "1,250.50". */
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3}|[.,]\d)/;

/** Of "1.250" or "1,250": whether thousands are meant, by what is counted, by its currency, or by another number of the sentence. */
function isGrouped(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): boolean {
  const { text, end } = tokenAt(tokens, index);
  const [, mark] = (text.length > 4 && /^\d{1,3}([.,])\d{3}$/.exec(text)) || [];
  if (!mark) return false;
  const next = tokenAt(tokens, index + 1);
  if (next.kind === "word" && next.start > end && next.text.length > 3) return true;
  if (tokens.some((token) => (GROUPED.exec(token.text) || [])[1] === mark)) return true;
  const unit = unitAfter(tokens, index + 1, lexicons);
  const paid = unitBefore(tokens, index, lexicons) !== "" || (unit !== undefined && unit.kind === "money");
  return paid && !magnitudeAt(tokens, index + 1, lexicons, true);
}

/** A number in digits; "2x" is a factor. */
export function readDigits(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): NumberReading {
  const token = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  const { groups } = (lexicons[0] as Lexicon).vocabulary;
  const glued = next.kind === "word" && next.start === token.end;
  if ((next.word === "x" && (glued || tokenAt(tokens, index + 2).kind[0] !== "n")) || next.text === "×")
    return reading(numberFromText(token.text, groups, false), index + 1, "times");
  return reading(numberFromText(token.text, groups, isGrouped(tokens, index, lexicons)), index);
}
