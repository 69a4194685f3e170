/** A goal's text, cut and looked up in the language it is most likely written in. */
import { remembering } from "../../recent";
import { type Lexicon, makeLexicon } from "./lexicon";
import { cutText, knownIn, lookUp, type Token } from "./tokens";
import { english } from "./vocabulary/english";
import { german } from "./vocabulary/german";
import { romance } from "./vocabulary/romance";
import type { Vocabulary } from "./vocabulary/vocabulary";

/** A looked-up text and the lexicons that were used, the text's own language first. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  lexicons: readonly Lexicon[];
}

const built: Lexicon[] = [];

/** A language ready for look-ups, built when it is first needed; English is the first. */
function lexiconAt(index: number): Lexicon {
  const lexicon = built[index] || makeLexicon([english, german, romance][index] as Vocabulary, index);
  built[index] = lexicon;
  return lexicon;
}

/** How well a word fits a language: a filler ("der", "las") tells more than a loan word such as "churn". */
function fitOf(word: string, lexicon: Lexicon): number {
  const { roles, phrases } = lexicon.knownOf(word);
  if (roles.length > 0) return roles.includes("filler") ? 2 : 1;
  return phrases.length > 0 ? 1 : 0;
}

const fitsOf = remembering((word) => [0, 1, 2].map((index) => fitOf(word, lexiconAt(index))));

/** The language that knows the most words; English when none knows more. */
function bestLexicon(tokens: readonly Token[]): Lexicon {
  const sums = [0, 0, 0];
  for (const { kind, word } of tokens) {
    if (kind !== "word") continue;
    fitsOf(word).forEach((fit, index) => {
      sums[index] = (sums[index] as number) + fit;
    });
  }
  return lexiconAt(sums.indexOf(Math.max(...sums)));
}

/** The text as tokens with roles; English unless another language knows more of its words. */
export function readSentence(text: string): Sentence {
  const cut = cutText(text);
  const first = lexiconAt(0);
  const isEnglish = cut.forms.every((form, index) => cut.tokens[index]?.kind !== "word" || knownIn(first, form).roles.length > 0);
  const best = isEnglish ? first : bestLexicon(cut.tokens);
  const lexicons = best === first ? [first] : [best, first];
  return { text, tokens: lookUp(cut, lexicons), lexicons };
}
