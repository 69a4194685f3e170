/** The amounts of a sentence: numbers in digits or words with their magnitude and unit; dates and names are left out. */
import type { Lexicon } from "./lexicon";
import { isDate, isName } from "./number-names";
import { magnitudeAt, mayCount, readDigits, readWords, wholeAfter } from "./number-words";
import type { Sentence } from "./sentence";
import { hasRole, some, type Token, tokenAt, wordAt } from "./tokens";
import { nounAfter, pluralOf, unitAfter, unitBefore } from "./units";
import { ABOUT, FEWER, FILLER, MEASURE, MORE, OF, PER, PERCENT, POINTS } from "./vocabulary/roles";

/** An amount; `first` and `last` are token positions, the unit included. */
export interface Quantity {
  value: number;
  unit: string;
  kind: "percent" | "points" | "money" | "time" | "measure" | "count" | "times" | "share";
  first: number;
  last: number;
  /** Position of the counted noun, when there is one. */
  noun: number | undefined;
  /** True for a stretch of time that only says when or how often. */
  window: boolean;
}

const DATA = /^[kMGTK]i?B$/;

const amount = (value: number, unit: string, kind: Quantity["kind"], first: number, last: number, noun?: number): Quantity => ({
  value,
  unit,
  kind,
  first,
  last,
  noun,
  window: false,
});

function quantityFrom(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  const { kind, word } = tokenAt(tokens, index);
  if (kind === "word" && !mayCount(word, lexicons)) return undefined;
  const factor = word[0] === "x" ? /^x(\d+(?:\.\d+)?)$/.exec(word) : null;
  if (factor) return timesOf(tokens, Number(factor[1]), index, index);
  if (kind === "name") {
    const money = /^(usd|eur|gbp|chf)(\d+)$/.exec(word);
    return money ? amount(Number(money[2]), (money[1] as string).toUpperCase(), "money", index, index) : undefined;
  }
  if (kind === "scale") return scaleOf(tokens, index);
  if (isDate(tokens, index) || isName(tokens, index)) return undefined;
  const read = kind === "word" ? readWords(tokens, index, lexicons) : readDigits(tokens, index, (lexicons[0] as Lexicon).vocabulary.groups);
  if (!read) return undefined;
  if (read.kind === "times") return timesOf(tokens, read.value, index, read.last);
  if (read.kind === "share") return amount(read.value, "%", "share", index, read.last);
  const of = wholeAfter(tokens, read.last, read.value, lexicons);
  if (of) {
    const scored = some(tokens.slice(0, index), POINTS);
    return scored
      ? amount(read.value, "points", "points", index, of.last)
      : amount((100 * read.value) / of.whole, "%", "share", index, of.last);
  }
  const currency = unitBefore(tokens, index, lexicons);
  let { value, last } = read;
  for (let more = 1; more; last += more ? 1 : 0) {
    value *= more;
    more = magnitudeAt(tokens, last + 1, lexicons, currency !== "");
  }
  return withUnit(sentence, value, currency, index, last);
}

/** "2x weekly active teams": a factor, and what it multiplies. */
function timesOf(tokens: readonly Token[], value: number, first: number, last: number): Quantity {
  let at = last + 1;
  for (; hasRole(tokens[at], FILLER, MORE, FEWER, MEASURE, OF, ABOUT); at += 1)
    if (hasRole(tokens[at], PERCENT)) return amount(value, "%", "times", first, last);
  const noun = nounAfter(tokens, at);
  return noun ? amount(value, noun.unit, "times", first, last, noun.index) : amount(value, "", "times", first, last);
}

/** "4.5/5" is points, "8/10" a share unless points are spoken of. */
function scaleOf(tokens: readonly Token[], index: number): Quantity {
  const [above = 0, below = 0] = tokenAt(tokens, index)
    .text.split("/")
    .map((part) => Number(part.trim().replace(",", ".")));
  const share = Number.isInteger(above) && !some(tokens, POINTS) && below > 0 && above <= below;
  return share ? amount((100 * above) / below, "%", "share", index, index) : amount(above, "points", "points", index, index);
}

function withUnit({ tokens, lexicons }: Sentence, value: number, currency: string, first: number, last: number): Quantity | undefined {
  if (currency) {
    const paid = perTime(tokens, last, currency, lexicons);
    return amount(value, paid.unit, "money", first, paid.last);
  }
  const next = tokenAt(tokens, last + 1);
  const after = unitAfter(tokens, last + (hasRole(next, MORE, FEWER) ? 2 : 1), lexicons);
  if (after) {
    const paced = after.kind === "money" || DATA.test(after.unit);
    // "5 hours a week" are hours, but "a billion hours of watch time per day" are so many a day.
    const per =
      after.kind === "time" && hasRole(tokens[after.last + 1], OF)
        ? tokens.findIndex((token, at) => at > after.last && hasRole(token, PER))
        : 0;
    const { unit, last } = paced || per > 0 ? perTime(tokens, per > 0 ? per - 1 : after.last, after.unit, lexicons) : after;
    return amount(value, unit, after.kind, first, last);
  }
  // Letters stuck to digits that are no unit make a name: 2FA, 5G, 5xx.
  const digits = tokenAt(tokens, last);
  if (next.kind === "word" && next.start === digits.end && digits.kind === "number") return undefined;
  const noun = nounAfter(tokens, last + 1);
  if (noun && hasRole(tokens[noun.index], POINTS)) return amount(value, "points", "points", first, last, noun.index);
  const counted = !noun ? "" : value === 1 ? pluralOf(noun.unit) : noun.unit;
  const paced = perTime(tokens, noun ? noun.index : last, counted, lexicons);
  return amount(value, paced.unit, "count", first, paced.last, noun && noun.index);
}

/** "$295 a month": the unit with its period; "per customer" is left out. */
function perTime(tokens: readonly Token[], last: number, unit: string, lexicons: readonly Lexicon[]): { unit: string; last: number } {
  if (!hasRole(tokens[last + 1], PER)) return { unit, last };
  const time = unitAfter(tokens, last + 2, lexicons);
  const word = wordAt(tokens, last + 2);
  if (time && time.kind === "time") return { unit: DATA.test(unit) ? `${unit}/${time.unit}` : `${unit} per ${word}`, last: time.last };
  if (hasRole(tokens[last + 3], PER)) return perTime(tokens, last + 2, unit, lexicons);
  return word === "quarter" ? { unit: `${unit} per quarter`, last: last + 2 } : { unit, last };
}

/** False for numbers too long to be kept exactly, which no goal can mean, and for infinity. */
const isKept = ({ value }: Quantity): boolean => Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** No goal has more: a list of numbers is read this far. */
const MOST_AMOUNTS = 20;

/** The amounts, from left to right. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < sentence.tokens.length && found.length < MOST_AMOUNTS; index += 1) {
    if (tokenAt(sentence.tokens, index).kind === "mark") continue;
    const quantity = quantityFrom(sentence, index);
    if (quantity) {
      if (isKept(quantity)) found.push(quantity);
      index = Math.max(quantity.last, quantity.noun || 0);
    }
  }
  return found;
}
