/** The amounts of a sentence: numbers in digits or words with their magnitude and unit; dates and names are left out. */
import type { Lexicon } from "./lexicon";
import { isDate, isName } from "./number-names";
import { foldOf, magnitudeAt, readDigits, readWords, wholeAfter, withHalf } from "./number-words";
import type { Sentence } from "./sentence";
import { hasRole, some, type Token, tokenAt, wordAt } from "./tokens";
import { nounAfter, pluralOf, unitAfter, unitBefore } from "./units";
import { union } from "./vocabulary/role-set";
import {
  ABOUT,
  AND,
  COMPARED,
  FEWER,
  FILLER,
  LOWER,
  MEASURE,
  MORE,
  MOST,
  OF,
  OVER,
  PER,
  PERCENT,
  POINTS,
  RAISE,
  UNDER,
} from "./vocabulary/roles";

const UNDER_OVER_OR_MOST = union(UNDER, OVER, MOST);
/** Words between a factor and what it multiplies. */
const PASSED = union(FILLER, MORE, FEWER, MEASURE, OF, ABOUT, RAISE, LOWER);
const PER_OR_AND = union(PER, AND);

/** An amount; `first` and `last` are token positions, the unit included. */
export interface Quantity {
  value: number;
  /** The factor written behind it: 1000 in "5k". */
  scale: number;
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
  scale: 1,
  unit,
  kind,
  first,
  last,
  noun,
  window: false,
});

/** A share in percent. */
const share = (value: number, first: number, last: number): Quantity => amount(value, "%", "share", first, last);

function quantityFrom(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  const { kind, word } = tokenAt(tokens, index);
  // "In less than a day".
  if (word === "a" || word === "an") {
    const bounded = hasRole(tokenAt(tokens, index - 1), UNDER_OVER_OR_MOST) && unitAfter(tokens, index + 1, lexicons);
    return bounded ? withUnit(sentence, 1, "", index, index) : undefined;
  }
  const factor = /^[x×]|fold$/.test(word) && foldOf(word, lexicons);
  if (factor) return timesOf(sentence, factor, index, index);
  if (kind === "name") {
    const money = /^(usd|eur|gbp|chf)(\d+)$/.exec(word);
    return money ? amount(Number(money[2]), (money[1] as string).toUpperCase(), "money", index, index) : undefined;
  }
  if (kind === "scale") return scaleOf(sentence, index);
  if (isDate(tokens, index) || isName(tokens, index)) return undefined;
  const plain = kind === "word" ? readWords(tokens, index, lexicons) : readDigits(tokens, index, lexicons);
  if (!plain) return undefined;
  const read = withHalf(tokens, plain);
  if (read.kind === "times") return timesOf(sentence, read.value, index, read.last);
  const than = tokenAt(tokens, read.last + 2);
  if (wordAt(tokens, read.last + 1) === "times" && (than.word === "as" || hasRole(than, COMPARED)))
    return timesOf(sentence, read.value, index, read.last + 1);
  if (read.kind === "share") return share(read.value, index, read.last);
  const of = wholeAfter(tokens, read.last, read.value, lexicons);
  if (of) {
    // "8.2 out of 10" is a mark, "8 out of 10 shops" a share.
    const decimals = of.whole % 5 === 0 && tokens.some((token) => token.kind === "number" && /^\d[.,]\d$/.test(token.text));
    return decimals || some(tokens, POINTS, 0, index)
      ? amount(read.value, "points", "points", index, of.last)
      : share((100 * read.value) / of.whole, index, of.last);
  }
  const currency = unitBefore(tokens, index, lexicons);
  let { value, last } = read;
  for (let more = 1; more; last += more ? 1 : 0) {
    value *= more;
    more = magnitudeAt(tokens, last + 1, lexicons, currency !== "");
  }
  const found = withUnit(sentence, value, currency, index, last);
  if (found) found.scale = value / read.value || 1;
  return found;
}

/** "2x weekly active teams": a factor, and what it multiplies. */
function timesOf(sentence: Sentence, value: number, first: number, last: number): Quantity {
  const { tokens } = sentence;
  let at = last + 1;
  let factor = value;
  for (; hasRole(tokens[at], PASSED); at += 1) {
    if (hasRole(tokens[at], PERCENT)) return amount(value, "%", "times", first, last);
    if (hasRole(tokens[at], LOWER)) factor = 1 / value;
  }
  const noun = nounAfter(sentence, at);
  return amount(factor, noun.unit, "times", first, last, noun.index);
}

/** "8/10 tenants" is a share, "8/10" and "4.5/5" are marks. */
function scaleOf(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens } = sentence;
  const [above = 0, below = 0] = tokenAt(tokens, index)
    .text.split("/")
    .map((part) => Number(part.trim().replace(",", ".")));
  if (above > below) return undefined;
  const counts = /^(?:of|von|d[aeo])$/.test(wordAt(tokens, index + 1)) || nounAfter(sentence, index + 1).unit !== "" || below % 5 !== 0;
  const isShare = counts && Number.isInteger(above) && !some(tokens, POINTS);
  return isShare ? share((100 * above) / below, index, index) : amount(above, "points", "points", index, index);
}

function withUnit(sentence: Sentence, value: number, currency: string, first: number, last: number): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  if (currency) {
    const paid = perTime(tokens, last, currency, lexicons);
    return amount(value, paid.unit, "money", first, paid.last);
  }
  const next = tokenAt(tokens, last + 1);
  const skipped = hasRole(next, COMPARED) || /^(?:working|business)$/.test(next.word);
  const after = unitAfter(tokens, last + (skipped ? 2 : 1), lexicons);
  if (after) {
    const paced = after.kind !== "percent" && after.kind !== "points";
    // "A billion hours of watch time per day".
    const per =
      after.kind === "time" && hasRole(tokens[after.last + 1], OF)
        ? tokens.findIndex((token, at) => at > after.last && hasRole(token, PER))
        : 0;
    const pace = perTime(tokens, per > 0 ? per - 1 : after.last, after.unit, lexicons);
    const { unit, last } = paced && pace.unit !== after.unit ? pace : after;
    return amount(value, unit, after.kind, first, last);
  }
  // Letters stuck to digits that are no unit make a name: 2FA, 5G, 5xx.
  const digits = tokenAt(tokens, last);
  if (next.kind === "word" && next.start === digits.end && digits.kind === "number") return undefined;
  // "5 millones de oyentes".
  const linked = digits.kind === "word" && /^d[ei]$/.test(next.word);
  const { unit, index = last } = nounAfter(sentence, last + (linked ? 2 : 1));
  const noun = unit ? index : undefined;
  if (unit && hasRole(tokens[index], POINTS)) return amount(value, "points", "points", first, last, noun);
  const paced = perTime(tokens, index, value === 1 && unit ? pluralOf(unit) : unit, lexicons);
  return amount(value, paced.unit, "count", first, paced.last, noun);
}

/** "$295 a month": the unit with its period; "per customer" is left out. */
function perTime(tokens: readonly Token[], last: number, unit: string, lexicons: readonly Lexicon[]): { unit: string; last: number } {
  const every = /^(?:each|every)_(\w+)$/.exec(wordAt(tokens, last + 1));
  if (every) return { unit: `${unit} per ${every[1]}`, last: last + 1 };
  if (!hasRole(tokens[last + 1], PER_OR_AND)) return { unit, last };
  const time = unitAfter(tokens, last + 2, lexicons);
  const word = wordAt(tokens, last + 2);
  if (time && time.kind === "time") return { unit: DATA.test(unit) ? `${unit}/${time.unit}` : `${unit} per ${word}`, last: time.last };
  // "Per patient and year", not "de 120 a 60 por mes".
  if (tokenAt(tokens, last + 2).kind === "word" && hasRole(tokens[last + 3], PER_OR_AND)) return perTime(tokens, last + 2, unit, lexicons);
  return /^(?:quarter|sprint)$/.test(word) ? { unit: `${unit} per ${word}`, last: last + 2 } : { unit, last };
}

/** False for numbers too long to be kept exactly, which no goal can mean, and for infinity. */
const isKept = ({ value }: Quantity): boolean => Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** No goal has more: a list of numbers is read this far. */
const MOST_AMOUNTS = 20;

/** "Deploy twice a week": how often, where no other amount is named. */
function rhythmOf({ tokens, lexicons }: Sentence): Quantity[] {
  const index = tokens.findIndex(({ word }, at) => word === "twice" && hasRole(tokens[at + 1], PER));
  const { unit, last } = perTime(tokens, index, "times", lexicons);
  return index > 0 && last > index ? [amount(2, unit, "count", index, last)] : [];
}

/** The amounts, from left to right. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < sentence.tokens.length && found.length < MOST_AMOUNTS; index += 1) {
    if (!tokenAt(sentence.tokens, index).counts) continue;
    const quantity = quantityFrom(sentence, index);
    if (quantity) {
      if (isKept(quantity)) found.push(quantity);
      index = Math.max(quantity.last, quantity.noun || 0);
    }
  }
  return found.length > 0 ? found : rhythmOf(sentence);
}
