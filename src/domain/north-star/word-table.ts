/** Tables of answers by the words of a name, one line each: "words (any form counts): answer: more of the answer". */
import { stemOf, wordingOf } from "./words";

export interface WordLine {
  readonly stems: ReadonlySet<string>;
  readonly answer: readonly string[];
}

/** The lines as they can be looked up, in their order. */
export const wordTable = (lines: readonly string[]): readonly WordLine[] =>
  lines.map((line) => {
    const [words = "", ...answer] = line.split(": ");
    return { stems: new Set(words.split(" ").map(stemOf)), answer };
  });

/** The answer of the first line that shares a word with the name; undefined when none does. */
export const firstWithWord = (table: readonly WordLine[], name: string): readonly string[] | undefined => {
  const { stems } = wordingOf(name);
  return table.find((line) => stems.some((stem) => line.stems.has(stem)))?.answer;
};
