/** What the words of a metric mean: roles as plain word lists; every form of a listed word counts. */
import { roleWords } from "./role-words";
import { stemOf, type Wording } from "./words";

export type Role = keyof typeof roleWords;

/** A phrase of a role by the words behind its first one; of two phrases in a wording the one that is listed first speaks. */
interface Phrase {
  readonly role: Role;
  readonly rest: readonly string[];
  readonly place: number;
}

/** What a word is, alone and as the first of a phrase. */
interface Entry {
  readonly roles: Role[];
  readonly phrases: Phrase[];
}

interface Vocabulary {
  readonly stems: ReadonlyMap<string, Entry>;
  /** Forms that count only as they are written: "views" is a count of views, "viewed" is not. */
  readonly written: ReadonlyMap<string, Entry>;
}

/** "since_launch/start" is "since launch" and "since start", each word in its one form. */
const phrasesOf = (entry: string): string[][] =>
  entry
    .split("_")
    .map((part) => part.split("/").map(stemOf))
    .reduce<string[][]>((starts, stems) => starts.flatMap((start) => stems.map((stem) => [...start, stem])), [[]]);

function entryOf(entries: Map<string, Entry>, word: string): Entry {
  const entry = entries.get(word) ?? { roles: [], phrases: [] };
  entries.set(word, entry);
  return entry;
}

function readVocabulary(): Vocabulary {
  const stems = new Map<string, Entry>();
  const written = new Map<string, Entry>();
  let place = 0;
  for (const [role, list] of Object.entries(roleWords) as [Role, string][]) {
    for (const entry of list.split(" ")) {
      if (entry[0] === "=") entryOf(written, entry.slice(1)).roles.push(role);
      else if (!entry.includes("_")) entryOf(stems, stemOf(entry)).roles.push(role);
      else for (const [first = "", ...rest] of phrasesOf(entry)) entryOf(stems, first).phrases.push({ role, rest, place: place++ });
    }
  }
  return { stems, written };
}

let known: Vocabulary | undefined;
const vocabulary = (): Vocabulary => {
  known ??= readVocabulary();
  return known;
};

/** Where a role was found. */
interface Found {
  readonly at: number;
  readonly length: number;
  readonly place: number;
}

const WORD = Number.POSITIVE_INFINITY;

function addFound(found: Map<Role, Found>, { roles, phrases }: Entry, stems: readonly string[], at: number): void {
  for (const { role, rest, place } of phrases) {
    const before = found.get(role);
    if ((before === undefined || place < before.place) && rest.every((part, index) => stems[at + 1 + index] === part))
      found.set(role, { at, length: rest.length + 1, place });
  }
  for (const role of roles) if (!found.has(role)) found.set(role, { at, length: 1, place: WORD });
}

function rolesIn({ raw, stems }: Wording): ReadonlyMap<Role, Found> {
  const known = vocabulary();
  const found = new Map<Role, Found>();
  for (let at = 0; at < stems.length; at += 1) {
    const entry = known.stems.get(stems[at] as string);
    const form = known.written.get(raw[at] as string);
    if (entry) addFound(found, entry, stems, at);
    if (form) addFound(found, form, stems, at);
  }
  return found;
}

const read = new WeakMap<Wording, ReadonlyMap<Role, Found>>();

/**
 * The first phrase of the role in the order of its list, else its first word, that stands in the wording; empty when there is none.
 * @example foundRole("money", { raw: ["monthly", "revenue"], stems: ["monthly", "revenu"], line: " monthly revenu " }) //=> "revenue"
 */
export function foundRole(role: Role, wording: Wording): string {
  let roles = read.get(wording);
  if (!roles) {
    roles = rolesIn(wording);
    read.set(wording, roles);
  }
  const found = roles.get(role);
  return found ? wording.raw.slice(found.at, found.at + found.length).join(" ") : "";
}

/** True when the one stem is a word of the role. */
export const isRole = (role: Role, stem: string): boolean => vocabulary().stems.get(stem)?.roles.includes(role) === true;
