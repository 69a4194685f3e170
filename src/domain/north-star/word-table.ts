/** Tables of answers by the words of a name, one line each: "words (any form counts): answer: more of the answer". */
import { stemOf, wordingOf } from "./words";

interface Line {
  readonly place: number;
  readonly answer: readonly string[];
}

/** The first line of each word. */
export type WordTable = ReadonlyMap<string, Line>;

/** The lines as they can be looked up by their words. */
export function wordTable(lines: readonly string[]): WordTable {
  const table = new Map<string, Line>();
  lines.forEach((line, place) => {
    const [words = "", ...answer] = line.split(": ");
    for (const stem of words.split(" ").map(stemOf)) if (!table.has(stem)) table.set(stem, { place, answer });
  });
  return table;
}

/** The answer of the first line that shares a word with the name; undefined when none does. */
export function firstWithWord(table: WordTable, name: string): readonly string[] | undefined {
  let first: Line | undefined;
  for (const stem of wordingOf(name).stems) {
    const line = table.get(stem);
    if (line && (first === undefined || line.place < first.place)) first = line;
  }
  return first?.answer;
}
