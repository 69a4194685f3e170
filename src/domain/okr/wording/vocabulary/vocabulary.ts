/** The shape of a language's vocabulary: words by the role they play in a goal. A speaker extends a language by adding words to its file. */

/** What a speaker says: a role, or several with spaces between, to space-separated words (`_` joins a phrase, `=` leads a word that counts in this form alone), numbers and units as `word:value`, or `word` alone for its own unit. */
export interface Speech {
  words: Readonly<Record<string, string>>;
  numbers: string;
  units: string;
}

/** A language as it is read: its words, how they are inflected, and how its numbers are written. */
export interface Vocabulary extends Speech {
  language: string;
  /** Endings taken off before two words are compared, longest first. */
  endings: string;
  /** Currency of a money metric that names none. */
  currency: string;
  /** The mark between thousands: `1.500` is fifteen hundred where it is a full stop. */
  groups: "," | "." | " ";
  /** Languages so close that a goal is read with the words of all of them. */
  siblings?: readonly Speech[];
}
