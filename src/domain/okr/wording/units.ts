/** What is counted: units, currencies, and the noun that a number belongs to. */

import type { Lexicon } from "./lexicon";
import type { Sentence } from "./sentence";
import { hasRole, type Token, textAt, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import { AND, BETWEEN, COMPARED, ENDS, FILLER, FROM_OF_OR_PER, GENERIC, MONTH, NOW, OF, STATE, THINGS } from "./vocabulary/roles";

const FILLER_OR_OF = union(FILLER, OF);

const CURRENCY = /^[A-Z]{3}$/;

const SECONDS: Record<string, number> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  weeks: 604_800,
  months: 2_629_746,
  years: 31_556_952,
};

/** Length of a unit of time in seconds; 0 for other units. */
export const secondsIn = (unit: string): number => Number(SECONDS[unit]) || 0;

/** A unit and how far it reaches. */
export interface Unit {
  unit: string;
  kind: "percent" | "points" | "money" | "time" | "measure";
  last: number;
}

/** The unit that a word names; empty for other words. */
export function unitOfWord(word: string, lexicons: readonly Lexicon[]): string {
  for (const { units } of lexicons) {
    const unit = units.get(word) || (/...s$/.test(word) && units.get(word.slice(0, -1)));
    if (unit) return unit;
  }
  return "";
}

function kindOfUnit(unit: string): Unit["kind"] {
  if (unit === "%") return "percent";
  if (/^(?:points|pp|bps)$/.test(unit)) return "points";
  if (CURRENCY.test(unit)) return "money";
  return secondsIn(unit) ? "time" : "measure";
}

/** The unit that starts at this token, if it is one. */
export function unitAfter(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Unit | undefined {
  const { kind, text, word } = tokenAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (kind === "number" || text === "G" || text === "D") return undefined;
  if ((text === "%" || /^percent/.test(word)) && /^-?points?$/.test(next)) return { unit: "pp", kind: "points", last: index + 1 };
  if (/^(?:per|por|pour) ci?ento?$/.test(`${word} ${next}`)) return { unit: "%", kind: "percent", last: index + 1 };
  const unit = text === "%" ? text : unitOfWord(word, lexicons);
  if (!unit) return undefined;
  const unitKind = kindOfUnit(unit);
  if (unitKind !== "measure") return { unit, kind: unitKind, last: index };
  // "kWh/m²", "km/h"; "KB" as it is written.
  let name = unit.toLowerCase() === word && /[A-Z]/.test(text) ? text : unit;
  let last = index;
  for (let at = index + 1; tokenAt(tokens, at).start === tokenAt(tokens, last).end; at += 1) {
    if (!/^[/²³]$/.test(textAt(tokens, at)) && textAt(tokens, last) !== "/") break;
    name += textAt(tokens, at);
    last = at;
  }
  return { unit: name, kind: unitKind, last };
}

/** The currency that stands before a number: "$", "US$", "CHF"; empty when there is none. */
export function unitBefore(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): string {
  const { kind, text, word } = tokenAt(tokens, index - 1);
  if (text === "$" && textAt(tokens, index - 2) === "R") return "BRL";
  if (kind !== "mark" && !CURRENCY.test(text)) return "";
  const unit = unitOfWord(word, lexicons);
  return CURRENCY.test(unit) ? unit : "";
}

const STOPS = union(ENDS, BETWEEN, NOW, AND, MONTH, STATE, FILLER);
const NOUNS = union(THINGS, GENERIC);

/**
 * The plural of an English noun; a plural stays as it is.
 * @example pluralOf("case study") //=> "case studies"
 */
export const pluralOf = (noun: string): string => (/s$/.test(noun) ? noun : `${noun.replace(/([^aeiou])y$/, "$1ie")}s`);

/** True for an English plural, not for "sales" and the like, which only say of what kind. */
export const isPlural = ({ word }: Token): boolean =>
  (/[^isu]s$/.test(word) && !/^(?:sales|sports|news|goods|systems)$/.test(word)) || /^(?:people|children|w?omen|men)$/.test(word);

/** "DB", "CVs" as written, other words in lower case, "d'heures" without its article. */
const written = ({ text }: Token): string => (/[a-z][A-Z]|[A-Z]{2}/.test(text) ? text : text.toLowerCase().replace(/^[dl]['’]/, ""));

/** The words of a noun phrase from this token on. */
function nounPhrase(tokens: readonly Token[], from: number, isEnglish: boolean): Token[] {
  const words: Token[] = [];
  for (let at = from; at < tokens.length && at < from + 6; at += 1) {
    const token = tokens[at] as Token;
    const first = words.length === 0;
    if (token.kind === "name") continue;
    if (first && (hasRole(token, COMPARED) || (!isEnglish && hasRole(token, FILLER) && !hasRole(token, FROM_OF_OR_PER)))) continue;
    const noun = hasRole(token, NOUNS) && !hasRole(token, FILLER_OR_OF);
    if (token.kind !== "word" || (hasRole(token, STOPS) && !noun) || (!first && /[a-z]ly$/.test(token.word))) break;
    words.push(token);
  }
  return words;
}

/**
 * The noun that is counted from this token on, and its place: the first plural of its phrase ("weekly active projects", "clinics ordering
 * online"), else the first noun with those that follow; German writes it with a capital, and Romance languages put it first.
 */
export function nounAfter({ tokens, lexicons }: Sentence, index: number): { unit: string; index: number | undefined } {
  const language = (lexicons[0] as Lexicon).vocabulary.language;
  const words = nounPhrase(tokens, index, language === "en");
  let last = words.findIndex((word, at) =>
    language === "en" ? isPlural(word) && !isPlural(tokenAt(words, at + 1)) : language !== "de" || /^\p{Lu}/u.test(word.text),
  );
  if (last < 0) last = words.findIndex((word, at) => hasRole(word, NOUNS) && !hasRole(words[at + 1], NOUNS));
  // "Von 30 auf 45 erhöhen" counts no "erhöhen".
  const noun = last < 0 && language === "de" ? undefined : words[last < 0 ? words.length - 1 : last];
  return noun ? { unit: written(noun), index: tokens.indexOf(noun) } : { unit: "", index: undefined };
}
