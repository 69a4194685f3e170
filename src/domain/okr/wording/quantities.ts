/** The amounts of a sentence: numbers in digits or words with their magnitude and unit; dates and names are left out. */
import type { Lexicon } from "./lexicon";
import { isDate, isName } from "./number-names";
import { magnitudeAt, mayCount, readDigits, readWords, shareAfter } from "./number-words";
import type { Sentence } from "./sentence";
import { hasRole, type Token } from "./tokens";
import { nounAfter, unitAfter, unitBefore } from "./units";

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

function quantityFrom(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens, lexicons } = sentence;
  const token = tokens[index] as Token;
  if (token.kind === "word" && !mayCount(token.word, lexicons)) return undefined;
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
  let at = last + 1;
  for (; hasRole(tokens[at], "filler", "more", "fewer", "measure", "of", "about"); at += 1) {
    if (hasRole(tokens[at], "percent")) return { unit: "%", noun: undefined };
  }
  const noun = nounAfter(tokens, at);
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
  const more = hasRole(tokens[quantity.last + 1], "more", "fewer") ? 1 : 0;
  const after = unitAfter(tokens, quantity.last + 1 + more, lexicons);
  if (after) {
    const last = after.last;
    if (after.kind === "money" || after.kind === "time" || /^[kMGTK]i?B$/.test(after.unit))
      return { ...quantity, ...perTime(tokens, last, after.unit, lexicons), kind: after.kind };
    return { ...quantity, unit: after.unit, kind: after.kind, last };
  }
  const next = tokens[quantity.last + 1];
  // Letters stuck to digits that are no unit make a name: 2FA, 5G, 5xx.
  if (next?.kind === "word" && next.start === tokens[quantity.last]?.end && tokens[quantity.last]?.kind === "number") return undefined;
  const noun = nounAfter(tokens, quantity.last + 1);
  if (!noun) return quantity;
  if (hasRole(tokens[noun.index], "points")) return { ...quantity, unit: "points", kind: "points", noun: noun.index };
  const per = perTime(tokens, noun.index, noun.unit, lexicons);
  return { ...quantity, unit: per.unit, noun: noun.index, last: per.last };
}

/** "$295 a month": the unit with its period; "per customer" is left out. */
function perTime(tokens: readonly Token[], last: number, unit: string, lexicons: readonly Lexicon[]): { unit: string; last: number } {
  const per = tokens[last + 1];
  if (!hasRole(per, "per") || per === undefined) return { unit, last };
  const time = unitAfter(tokens, last + 2, lexicons);
  const word = tokens[last + 2]?.word ?? "";
  if (time?.kind !== "time" && hasRole(tokens[last + 3], "per")) return perTime(tokens, last + 2, unit, lexicons);
  if (time?.kind !== "time") return word === "quarter" ? { unit: `${unit} per quarter`, last: last + 2 } : { unit, last };
  return { unit: /^[kMGTK]i?B$/.test(unit) ? `${unit}/${time.unit}` : `${unit} per ${word}`, last: time.last };
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
