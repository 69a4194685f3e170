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
  let place = 1;
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

/** Each role's first phrase in the order of its list, else its first word. */
function rolesIn({ raw, stems }: Wording): ReadonlyMap<string, string> {
  const known = vocabulary();
  const found = new Map<string, string>();
  const places = new Map<Role, number>();
  const add = ({ roles, phrases }: Entry, at: number): void => {
    for (const { role, rest, place } of phrases) {
      if (
        rest[0] !== stems[at + 1] ||
        place >= (places.get(role) || place + 1) ||
        rest.some((part, index) => stems[at + 1 + index] !== part)
      )
        continue;
      places.set(role, place);
      found.set(role, raw.slice(at, at + 1 + rest.length).join(" "));
    }
    for (const role of roles) if (!found.has(role)) found.set(role, raw[at] as string);
  };
  for (let at = 0; at < stems.length; at += 1) {
    const entry = known.stems.get(stems[at] as string);
    const form = known.written.get(raw[at] as string);
    if (entry) add(entry, at);
    if (form) add(form, at);
  }
  return found;
}

/**
 * The first phrase of the role in the order of its list, else its first word, that stands in the wording; empty when there is none.
 * @example foundRole("money", { raw: ["monthly", "revenue"], stems: ["monthly", "revenu"], line: " monthly revenu " }) //=> "revenue"
 */
export function foundRole(role: Role, wording: Wording): string {
  wording.roles ??= rolesIn(wording);
  return wording.roles.get(role) || "";
}

/** True when the one stem is a word of the role. */
export const isRole = (role: Role, stem = ""): boolean => vocabulary().stems.get(stem)?.roles.includes(role) === true;
/** True when the stem is listed, for whatever role. */
export const isKnown = (stem: string): boolean => vocabulary().stems.has(stem);
