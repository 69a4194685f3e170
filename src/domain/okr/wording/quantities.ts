/** The amounts of a sentence: numbers in digits or words with their magnitude and unit; dates and names are left out. */
import type { Lexicon } from "./lexicon";
import { numberFromText } from "./number-text";
import type { Sentence } from "./sentence";
import { hasRole, type Token } from "./tokens";
import { nounAfter, timeUnits, unitAfter, unitBefore } from "./units";

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

interface Reading {
  value: number;
  last: number;
  times: boolean;
  share: boolean;
}

const YEAR = /^20[0-4]\d$/;

const lookUpNumber = (word: string, lexicons: readonly Lexicon[]): string | undefined => {
  for (const lexicon of lexicons) {
    const found = lexicon.numbers.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
};

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

function magnitudeAt(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[], money: boolean): number | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word") return undefined;
  if (token.text === "M" || token.text === "B" || (money && (token.word === "m" || token.word === "b")))
    return token.word === "m" ? 1e6 : 1e9;
  const entry = lookUpNumber(token.word, lexicons);
  return entry?.startsWith("*") ? Number(entry.slice(1)) : undefined;
}

/** Number words: "two thirds" is a share, "twice" a factor, "one billion" a product. */
function readWords(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Reading | undefined {
  const token = tokens[index] as Token;
  const entry = lookUpNumber(token.word, lexicons);
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

function isDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const day = token.kind === "number" && /^\d{1,2}$/.test(token.text);
  const dot = next?.text === "." && hasRole(tokens[index + 2], "month");
  const isMonth = (at: Token | undefined) => hasRole(at, "month") && (at?.word !== "may" || at.text === "May");
  if (day && (isMonth(previous) || isMonth(next) || dot || (next?.word === "de" && isMonth(tokens[index + 2])))) return true;
  if (!YEAR.test(token.text)) return false;
  const counted =
    next !== undefined &&
    (next.kind === "word" || next.text === "%") &&
    !hasRole(next, "filler", "and", "to", "now", "by", "until", "is", "of", "per");
  return !counted && !/[$€£¥]/.test(previous?.text ?? "");
}

function isName(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (!hasRole(previous, "named") || previous?.kind === "mark") return false;
  const next = tokens[index + 1];
  if (next?.text === "%" || hasRole(previous, "per", "within", "from", "to", "by")) return false;
  // "per week 5" and "a day 20" count; "week 5" and "tier 1" name.
  return !(hasRole(tokens[index - 2], "per") && previous?.word !== "line");
}

function glued(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.start === tokens[index]?.end;
}

/** "8 out of 10", "one in five", "9 in 10": the share in percent, or undefined. */
function shareAfter(
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

function readDigits(tokens: readonly Token[], index: number, groups: "," | "." | " "): Reading | undefined {
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

function quantityFrom(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  const token = tokens[index] as Token;
  const vocabulary = (lexicons[0] as Lexicon).vocabulary;
  const factor = /^x(\d+(?:\.\d+)?)$/.exec(token.word);
  const plain = { first: index, last: index, noun: undefined, window: false };
  if (factor) return { ...plain, ...nounUnit(tokens, index), value: Number(factor[1]), kind: "times" };
  if (token.kind === "name") return moneyName(token, plain);
  if (token.kind === "scale") return scaleQuantity(sentence, index);
  if (isDate(tokens, index) || isName(tokens, index)) return undefined;
  const read = token.kind === "word" ? readWords(tokens, index, lexicons) : readDigits(tokens, index, vocabulary.groups);
  if (!read) return undefined;
  if (read.times) return { ...plain, ...nounUnit(tokens, read.last), value: read.value, kind: "times", last: read.last };
  if (read.share) return { ...plain, value: read.value, unit: "%", kind: "share", last: read.last };
  const out = shareAfter(tokens, read.last, read.value, lexicons);
  if (out) {
    const scored = tokens.slice(0, index).some((word) => hasRole(word, "points"));
    return {
      ...plain,
      value: scored ? read.value : out.share,
      unit: scored ? "points" : "%",
      kind: scored ? "points" : "share",
      last: out.last,
    };
  }
  const currency = unitBefore(tokens, index, lexicons);
  let { value, last } = read;
  for (
    let more = magnitudeAt(tokens, last + 1, lexicons, currency !== undefined);
    more !== undefined;
    more = magnitudeAt(tokens, last + 1, lexicons, currency !== undefined)
  ) {
    value *= more;
    last += 1;
  }
  return finish(sentence, { ...plain, value, unit: currency ?? "", kind: "count", last });
}

const nounUnit = (tokens: readonly Token[], last: number): { unit: string; noun: number | undefined } => {
  const noun = nounAfter(tokens, last + 1);
  return { unit: noun?.unit ?? "", noun: noun?.index };
};

function moneyName(token: Token, plain: Pick<Quantity, "first" | "last" | "noun" | "window">): Quantity | undefined {
  const money = /^(usd|eur|gbp|chf)(\d+)$/.exec(token.word);
  return money ? { ...plain, value: Number(money[2]), unit: (money[1] as string).toUpperCase(), kind: "money" } : undefined;
}

function scaleQuantity(sentence: Sentence, index: number): Quantity {
  const token = sentence.tokens[index] as Token;
  const [above, below] = token.text.split("/").map((part) => Number(part.trim().replace(",", "."))) as [number, number];
  const scored = !Number.isInteger(above) || sentence.tokens.some((word) => hasRole(word, "points"));
  const share = !scored && below > 0 && above <= below;
  return {
    value: share ? (100 * above) / below : above,
    unit: share ? "%" : "points",
    kind: share ? "share" : "points",
    first: index,
    last: index,
    noun: undefined,
    window: false,
  };
}

function finish(sentence: Sentence, quantity: Quantity): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  if (quantity.unit !== "") return { ...quantity, ...perTime(tokens, quantity.last, quantity.unit, lexicons), kind: "money" };
  const after = unitAfter(tokens, quantity.last + 1, lexicons);
  if (after) {
    const last = after.last;
    if (after.kind === "money" || after.kind === "time")
      return { ...quantity, ...perTime(tokens, last, after.unit, lexicons), kind: after.kind };
    return { ...quantity, unit: after.unit, kind: after.kind, last };
  }
  const next = tokens[quantity.last + 1];
  // Letters stuck to digits that are no unit make a name: 2FA, 5G, 5xx.
  if (next?.kind === "word" && next.start === tokens[quantity.last]?.end && tokens[quantity.last]?.kind === "number") return undefined;
  const noun = nounAfter(tokens, quantity.last + 1);
  if (!noun) return quantity;
  const per = perTime(tokens, noun.index, noun.unit, lexicons);
  return { ...quantity, unit: per.unit, noun: noun.index, last: per.last };
}

/** "$295 a month": the unit with its period; "per customer" is left out. */
function perTime(tokens: readonly Token[], last: number, unit: string, lexicons: readonly Lexicon[]): { unit: string; last: number } {
  const per = tokens[last + 1];
  if (!hasRole(per, "per") || per === undefined) return { unit, last };
  const time = unitAfter(tokens, last + 2, lexicons);
  const word = tokens[last + 2]?.word ?? "";
  if (time?.kind !== "time") return word === "quarter" ? { unit: `${unit} per quarter`, last: last + 2 } : { unit, last };
  return { unit: unit === "MiB" || unit === "MB" ? `${unit}/${time.unit}` : `${unit} per ${word}`, last: time.last };
}

/** All amounts, from left to right. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const token = sentence.tokens[index] as Token;
    if (token.kind === "mark") continue;
    const quantity = quantityFrom(sentence, index);
    if (quantity) {
      found.push(quantity);
      index = quantity.noun !== undefined && quantity.noun > index ? Math.max(quantity.last, quantity.noun) : quantity.last;
    }
  }
  return found;
}
