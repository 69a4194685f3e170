/** What the words of a metric mean: roles as plain word lists; every form of a listed word counts. */
import { roleWords } from "./role-words";
import { stemOf, type Wording } from "./words";

export type Role = keyof typeof roleWords;

interface RoleWords {
  readonly stems: ReadonlySet<string>;
  /** Forms that count only as they are written: "views" is a count of views, "viewed" is not. */
  readonly written: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const known = new Map<Role, RoleWords>();

/** "since_launch/start" is " since launch " and " since start ", each word in its one form. */
const phrasesOf = (entry: string): string[] =>
  entry
    .split("_")
    .map((part) => part.split("/").map(stemOf))
    .reduce((starts, stems) => starts.flatMap((start) => stems.map((stem) => `${start}${stem} `)), [" "]);

function wordsOf(role: Role): RoleWords {
  const cached = known.get(role);
  if (cached) return cached;
  const entries: readonly string[] = roleWords[role].split(" ");
  const made: RoleWords = {
    stems: new Set(entries.filter((entry) => !/[_=]/.test(entry)).map(stemOf)),
    written: new Set(entries.filter((entry) => entry[0] === "=").map((entry) => entry.slice(1))),
    phrases: entries.filter((entry) => entry.includes("_")).flatMap(phrasesOf),
  };
  known.set(role, made);
  return made;
}

/** The words of a phrase as they stand in the wording, not as stems. */
function asWritten(phrase: string, { raw, line }: Wording): string {
  const start = line.slice(0, line.indexOf(phrase) + 1).split(" ").length - 2;
  return raw.slice(start, start + phrase.trim().split(" ").length).join(" ");
}

/**
 * The first word or phrase of the role that stands in the wording as whole words; empty when there is none.
 * @example foundRole("money", { raw: ["monthly", "revenue"], stems: ["monthly", "revenu"], line: " monthly revenu " }) //=> "revenue"
 */
export function foundRole(role: Role, wording: Wording): string {
  const { stems, written, phrases } = wordsOf(role);
  const phrase = phrases.find((each) => wording.line.includes(each));
  if (phrase !== undefined) return asWritten(phrase, wording);
  const at = wording.stems.findIndex((stem, index) => stems.has(stem) || written.has(wording.raw[index] ?? ""));
  return at < 0 ? "" : (wording.raw[at] ?? "");
}

/** True when the one stem is a word of the role. */
export const isRole = (role: Role, stem: string): boolean => wordsOf(role).stems.has(stem);
