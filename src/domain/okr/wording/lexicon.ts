/** Vocabularies made searchable: word to roles, phrase to roles, number word to value, unit word to unit. */
import type { Role, Vocabulary } from "./vocabulary/vocabulary";

interface Phrase {
  parts: readonly string[];
  word: string;
  roles: readonly Role[];
}

/** A language ready for look-ups. */
export interface Lexicon {
  vocabulary: Vocabulary;
  endings: readonly string[];
  exact: Map<string, Role[]>;
  stems: Map<string, Role[]>;
  phrases: Map<string, Phrase[]>;
  numbers: Map<string, string>;
  units: Map<string, string>;
  /** Words looked up lately: the same words come again and again in a column of goals. */
  recent: Map<string, readonly Role[]>;
  recentStems: Map<string, string>;
}

const MOST_RECENT = 3000;
const NO_ROLES: readonly Role[] = [];
const VAGUE_ROLES: readonly Role[] = ["vague"];

/**
 * A word as it is compared: lower case, without accents, -ise spelt -ize.
 * @example foldWord("Größe") //=> "grosse"
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!/^[ -~]*$/.test(lower)) return lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/’/g, "'");
  return lower.indexOf("is") < 3 ? lower : lower.replace(/([a-z]{3})is(e[ds]?|ing|ation)$/, "$1iz$2");
}

/**
 * What is left of a folded word when the first fitting ending is taken off; at least three letters stay, a doubled last letter is made single.
 * @example stemOf("shipped", ["ing", "ed", "s"]) //=> "ship"
 */
export function stemOf(word: string, endings: readonly string[]): string {
  let stem = word;
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      stem = word.slice(0, word.length - ending.length);
      break;
    }
  }
  const last = stem.length - 1;
  return last > 2 && stem[last] === stem[last - 1] ? stem.slice(0, last) : stem;
}

function add(map: Map<string, Role[]>, key: string, role: Role): void {
  const roles = map.get(key);
  if (!roles) map.set(key, [role]);
  else if (!roles.includes(role)) roles.push(role);
}

function addPhrase(lexicon: Lexicon, entry: string, role: Role): void {
  const parts = entry.split("_").map((part) => stemOf(part, lexicon.endings));
  const first = parts[0] as string;
  const known = lexicon.phrases.get(first) || [];
  const same = known.find((phrase) => phrase.word === entry);
  if (same) same.roles = [...same.roles, role];
  else known.push({ parts, word: entry, roles: [role] });
  known.sort((a, b) => b.parts.length - a.parts.length);
  lexicon.phrases.set(first, known);
}

function addWord(lexicon: Lexicon, word: string, role: Role): void {
  if (/._+[^_]/.test(word)) addPhrase(lexicon, word, role);
  else if (/^=./.test(word)) add(lexicon.exact, word.slice(1), role);
  else {
    add(lexicon.exact, word, role);
    add(lexicon.stems, stemOf(word, lexicon.endings), role);
  }
}

function pairsOf(list: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of list.split(" ")) {
    const [word = "", value = word] = entry.split(":");
    pairs.set(foldWord(word), value);
  }
  return pairs;
}

/** A vocabulary made searchable; built once per language. */
export function makeLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon: Lexicon = {
    vocabulary,
    endings: vocabulary.endings.split(" "),
    exact: new Map(),
    stems: new Map(),
    phrases: new Map(),
    numbers: pairsOf(vocabulary.numbers),
    units: pairsOf(vocabulary.units),
    recent: new Map(),
    recentStems: new Map(),
  };
  for (const [roles, list] of Object.entries(vocabulary.words)) {
    for (const role of roles.split(" ") as Role[]) for (const entry of list.split(" ")) addWord(lexicon, foldWord(entry), role);
  }
  return lexicon;
}

/** Keeps an answer for the next time; forgets all when there are too many. */
export function remember<T>(recent: Map<string, T>, word: string, answer: T, most = MOST_RECENT): T {
  if (recent.size >= most) recent.clear();
  recent.set(word, answer);
  return answer;
}

/** The stem of a folded word in the lexicon's language. */
export function stemIn(lexicon: Lexicon, word: string): string {
  return lexicon.recentStems.get(word) || remember(lexicon.recentStems, word, stemOf(word, lexicon.endings));
}

/** Roles of a folded word: as written, without its hyphen, by its stem, else by the last part of a compound. */
export function rolesOf(lexicon: Lexicon, word: string): readonly Role[] {
  return lexicon.recent.get(word) || remember(lexicon.recent, word, findRoles(lexicon, word));
}

function findRoles(lexicon: Lexicon, word: string): readonly Role[] {
  const exact = lexicon.exact.get(word);
  if (exact) return exact;
  const stem = lexicon.stems.get(stemOf(word, lexicon.endings));
  if (stem) return stem;
  const hyphen = word.lastIndexOf("-");
  // "Agility", "togetherness": qualities that nobody can check.
  if (hyphen <= 0) return /(?:ness|ilit(?:y|ies)|ivity|ful|[st]ive)$/.test(word) ? VAGUE_ROLES : NO_ROLES;
  const joined = rolesOf(lexicon, word.replace(/-/g, ""));
  if (joined.length > 0) return joined;
  const parts = word.split("-");
  // "How-to" and "walk-in" are nouns, whatever "to" and "in" say.
  if (parts.length === 2) return /-(?:to|in|up|off|out|on|by|down)s?$/.test(word) ? NO_ROLES : rolesOf(lexicon, parts[1] as string);
  return rolesOf(lexicon, parts[0] as string).filter((role) => role !== "vague");
}

/** No known word is longer. */
const LONGEST_TAIL = 30;

/** Roles of a German compound: of the longest last part that is known ("Kundenzufriedenheit" is a Zufriedenheit). */
export function rolesOfTail(lexicon: Lexicon, word: string): readonly Role[] {
  if (lexicon.vocabulary.language !== "de") return NO_ROLES;
  for (let at = Math.max(3, word.length - LONGEST_TAIL); at <= word.length - 4; at += 1) {
    const tail = word.slice(at);
    const roles = lexicon.exact.get(tail) || lexicon.stems.get(stemOf(tail, lexicon.endings));
    // "Haushalte" hold nothing.
    if (roles) return roles.filter((role) => role !== "keep");
  }
  return NO_ROLES;
}
