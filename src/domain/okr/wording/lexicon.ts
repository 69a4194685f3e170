/** Vocabularies made searchable: word to roles, phrase to roles, number word to value, unit word to unit. */
import { isNone, NO_ROLES, type Role, type Roles, role, union, without } from "./vocabulary/role-set";
import { KEEP, VAGUE } from "./vocabulary/roles";
import type { Vocabulary } from "./vocabulary/vocabulary";

interface Phrase {
  parts: readonly string[];
  word: string;
  roles: Roles;
}

/** What a lexicon says of a folded word; the phrases are those that it opens. */
export interface Known {
  roles: Roles;
  stem: string;
  phrases: readonly Phrase[];
  /** Whether it may be a number. */
  counts: boolean;
  /** Roles of the last part of a compound, once they were asked for. */
  tail: Roles | undefined;
}

/** A language ready for look-ups. */
export interface Lexicon {
  /** Its place among the languages. */
  place: number;
  vocabulary: Vocabulary;
  endings: readonly string[];
  exact: Map<string, Roles>;
  stems: Map<string, Roles>;
  phrases: Map<string, Phrase[]>;
  numbers: Map<string, string>;
  units: Map<string, string>;
}

const NO_PHRASES: readonly Phrase[] = [];

/**
 * A word as it is compared: lower case, without accents, -ise and the French -iser spelt with z, as the Spanish and Portuguese -izar.
 * @example foldWord("Größe") //=> "grosse"
 * @example foldWord("Fidéliser") //=> "fidelizer"
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[ -~]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/’/g, "'");
  return plain.indexOf("is") < 3 ? plain : plain.replace(/([a-z]{3})is(e[drs]?|ent|ing|ation)$/, "$1iz$2");
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

const add = (map: Map<string, Roles>, key: string, roles: Roles): Map<string, Roles> =>
  map.set(key, union(map.get(key) || NO_ROLES, roles));

function addPhrase(lexicon: Lexicon, entry: string, roles: Roles): void {
  const parts = entry.split("_").map((part) => stemOf(part, lexicon.endings));
  const first = parts[0] as string;
  const known = lexicon.phrases.get(first) || [];
  const same = known.find((phrase) => phrase.word === entry);
  if (same) same.roles = union(same.roles, roles);
  else known.push({ parts, word: entry, roles });
  known.sort((a, b) => b.parts.length - a.parts.length);
  lexicon.phrases.set(first, known);
}

function addWord(lexicon: Lexicon, word: string, roles: Roles): void {
  if (/._+[^_]/.test(word)) addPhrase(lexicon, word, roles);
  else if (/^=./.test(word)) add(lexicon.exact, word.slice(1), roles);
  else {
    add(lexicon.exact, word, roles);
    add(lexicon.stems, stemOf(word, lexicon.endings), roles);
  }
}

function addPairs(pairs: Map<string, string>, list: string): void {
  for (const entry of list.split(" ")) {
    const [word = "", value = word] = entry.split(":");
    pairs.set(foldWord(word), value);
  }
}

/** "Halves", "two fifths": parts and factors have a plural. */
function addPlurals(numbers: Map<string, string>): void {
  for (const [word, value] of [...numbers]) if (/^[x/]/.test(value) && !numbers.has(`${word}s`)) numbers.set(`${word}s`, value);
}

/** A vocabulary made searchable, with those that are read together with it; built once per language. */
export function makeLexicon(vocabulary: Vocabulary, place: number): Lexicon {
  const lexicon: Lexicon = {
    place,
    vocabulary,
    endings: vocabulary.endings.split(" "),
    exact: new Map(),
    stems: new Map(),
    phrases: new Map(),
    numbers: new Map(),
    units: new Map(),
  };
  for (const { words, numbers, units } of [vocabulary, ...(vocabulary.siblings || [])]) {
    addPairs(lexicon.numbers, numbers);
    addPlurals(lexicon.numbers);
    addPairs(lexicon.units, units);
    for (const [names, list] of Object.entries(words)) {
      const roles = union(...(names.split(" ") as Role[]).map(role));
      for (const entry of list.split(" ")) addWord(lexicon, foldWord(entry), roles);
    }
  }
  return lexicon;
}

/** What the lexicon says of a folded word. */
export function knownOf(lexicon: Lexicon, word: string): Known {
  const stem = stemOf(word, lexicon.endings);
  const phrases = lexicon.phrases.get(stem) || NO_PHRASES;
  return { roles: findRoles(lexicon, word, stem), stem, phrases, counts: mayCount(lexicon, word), tail: undefined };
}

/** True for a word that may be a number, or an article that stands for one: "in less than a day". */
export const mayCount = ({ numbers }: Lexicon, word: string): boolean =>
  numbers.has(word) || word === "quarter" || word === "a" || word === "an" || word.indexOf("-") > 0 || word.endsWith("fold");

/** Roles of a folded word: as written, by its stem, without its hyphen, else by the last part of a compound. */
function findRoles(lexicon: Lexicon, word: string, stem: string): Roles {
  const listed = lexicon.exact.get(word) || lexicon.stems.get(stem);
  if (listed) return listed;
  const hyphen = word.lastIndexOf("-");
  // "Agility", "togetherness": qualities that nobody can check.
  if (hyphen <= 0) return /(?:ness|ilit(?:y|ies)|ivity|ful|[st]ive)$/.test(word) ? VAGUE : NO_ROLES;
  const rolesOf = (part: string) => knownOf(lexicon, part).roles;
  const joined = rolesOf(word.replace(/-/g, ""));
  if (!isNone(joined)) return joined;
  const parts = word.split("-");
  // "How-to" and "walk-in" are nouns, whatever "to" and "in" say.
  if (parts.length === 2) return /-(?:to|in|up|off|out|on|by|down)s?$/.test(word) ? NO_ROLES : rolesOf(parts[1] as string);
  return without(rolesOf(parts[0] as string), VAGUE);
}

/** No known word is longer. */
const LONGEST_TAIL = 30;

/** Roles of a German compound: of the longest last part that is known ("Kundenzufriedenheit" is a Zufriedenheit). */
export function rolesOfTail(lexicon: Lexicon, word: string): Roles {
  if (lexicon.vocabulary.language !== "de") return NO_ROLES;
  for (let at = Math.max(3, word.length - LONGEST_TAIL); at <= word.length - 4; at += 1) {
    const tail = word.slice(at);
    const roles = lexicon.exact.get(tail) || lexicon.stems.get(stemOf(tail, lexicon.endings));
    // "Haushalte" hold nothing.
    if (roles) return without(roles, KEEP);
  }
  return NO_ROLES;
}
