/** What is counted: units, currencies, and the noun that a number belongs to. */
import type { Lexicon } from "./lexicon";
import { hasRole, type Token } from "./tokens";
import type { Role } from "./vocabulary/vocabulary";

const SIGNS: Record<string, string> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", us$: "USD", "us-dollar": "USD" };
const CURRENCY = /^[A-Z]{3}$/;
const POINTS = new Set(["points", "pp", "bp"]);

/** Units of time, from short to long, in seconds. */
export const timeUnits: ReadonlyMap<string, number> = new Map([
  ["ms", 0.001],
  ["s", 1],
  ["min", 60],
  ["h", 3600],
  ["d", 86_400],
  ["weeks", 604_800],
  ["months", 2_629_746],
  ["years", 31_556_952],
]);

/** A unit and how far it reaches. */
export interface Unit {
  unit: string;
  kind: "percent" | "points" | "money" | "time" | "measure";
  last: number;
}

function unitOfWord(token: Token, lexicons: readonly Lexicon[]): string | undefined {
  const sign = SIGNS[token.word];
  if (sign) return sign;
  for (const lexicon of lexicons) {
    const plain =
      lexicon.units.get(token.word) ??
      (token.word.length > 3 && token.word.endsWith("s") ? lexicon.units.get(token.word.slice(0, -1)) : undefined);
    if (plain !== undefined) return plain;
  }
  return undefined;
}

const kindOfUnit = (unit: string): Unit["kind"] => {
  if (unit === "%") return "percent";
  if (POINTS.has(unit)) return "points";
  if (CURRENCY.test(unit)) return "money";
  return timeUnits.has(unit) ? "time" : "measure";
};

/** The unit that starts at this token, if it is one. */
export function unitAfter(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Unit | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === "number") return undefined;
  if (token.text === "%") {
    const points = tokens[index + 1]?.word === "points" || tokens[index + 1]?.word === "-points";
    return { unit: points ? "pp" : "%", kind: points ? "points" : "percent", last: points ? index + 1 : index };
  }
  const second = tokens[index + 1];
  if (token.word === "per" && second?.word === "cent") return { unit: "%", kind: "percent", last: index + 1 };
  if (/^percent/.test(token.word) && /^points?$/.test(second?.word ?? "")) return { unit: "pp", kind: "points", last: index + 1 };
  if (token.text === "G" || token.text === "D") return undefined;
  const unit = unitOfWord(token, lexicons);
  return unit === undefined ? undefined : { unit, kind: kindOfUnit(unit), last: index };
}

/** The currency that stands before a number: "$", "US$", "CHF". */
export function unitBefore(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): string | undefined {
  const token = tokens[index - 1];
  if (token === undefined) return undefined;
  if (token.text === "$" && tokens[index - 2]?.text === "R") return "BRL";
  const unit = unitOfWord(token, lexicons);
  return unit !== undefined && CURRENCY.test(unit) && (token.kind === "mark" || CURRENCY.test(token.text)) ? unit : undefined;
}

const STOPS: readonly Role[] = [
  "from",
  "to",
  "by",
  "least",
  "most",
  "under",
  "over",
  "between",
  "now",
  "within",
  "of",
  "per",
  "and",
  "clause",
  "is",
  "until",
  "month",
  "state",
  "filler",
];
const NOUNS: readonly Role[] = [
  "artefact",
  "event",
  "people",
  "metric",
  "decision",
  "measure",
  "percent",
  "points",
  "money",
  "duration",
  "falling",
  "generic",
];

/** The noun that is counted from this token on: the last of its phrase ("weekly active projects" is counted in projects). */
export function nounAfter(tokens: readonly Token[], index: number): { unit: string; index: number } | undefined {
  let found: { unit: string; index: number } | undefined;
  let isNoun = false;
  for (let at = index; at < tokens.length && at < index + 6; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "name") continue;
    if (token.kind !== "word") break;
    if (hasRole(token, "more", "fewer") && !found) continue;
    const noun = hasRole(token, ...NOUNS);
    if (hasRole(token, ...STOPS) && !(noun && !hasRole(token, "filler", "of"))) break;
    const plural = /s$/.test(token.word) && !/ss$/.test(token.word);
    const onward = plural && !/s$/.test(tokens[at - 1]?.word ?? "");
    if (isNoun && !noun && !onward) break;
    if (found && !noun && /s$/.test(tokens[at - 1]?.word ?? "") && hasRole(token, "adopt", "ship", "activity", "raise", "lower", "decide"))
      break;
    if (found && /ed$/.test(token.word) && /s$/.test(tokens[at - 1]?.word ?? "")) break;
    if (found && /[a-z]ly$/.test(token.word)) break;
    found = { unit: token.text.toLowerCase(), index: at };
    isNoun = noun;
  }
  return found;
}
