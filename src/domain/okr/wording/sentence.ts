/** A goal's text, cut and looked up in the language it is most likely written in. */
import { type Lexicon, makeLexicon, remember, rolesOf, stemIn } from "./lexicon";
import { cutText, lookUp, type Token } from "./tokens";
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
  const lexicon = built[index] || makeLexicon([english, german, romance][index] as Vocabulary);
  built[index] = lexicon;
  return lexicon;
}

/** How well a word fits a language: a filler ("der", "las", "von") tells more than a loan word such as "churn". */
function fitOf(word: string, lexicon: Lexicon): number {
  if (lexicon.exact.get(word)?.some((role) => role === "filler" || role === "from" || role === "to" || role === "now")) return 2;
  if (rolesOf(lexicon, word).length > 0 || lexicon.units.has(word)) return 1;
  return lexicon.phrases.has(stemIn(lexicon, word)) ? 1 : 0;
}

const recentFits = new Map<string, readonly number[]>();

/** The language that knows the most words; English when none knows more. */
function bestLexicon(tokens: readonly Token[]): Lexicon {
  const lexicons = [0, 1, 2].map(lexiconAt);
  const sums = [0, 0, 0];
  for (const { kind, word } of tokens) {
    if (kind !== "word") continue;
    const fits =
      recentFits.get(word) ||
      remember(
        recentFits,
        word,
        lexicons.map((lexicon) => fitOf(word, lexicon)),
      );
    fits.forEach((fit, index) => {
      sums[index] = (sums[index] as number) + fit;
    });
  }
  return lexicons[sums.indexOf(Math.max(...sums))] as Lexicon;
}

/** The text as tokens with roles; English unless another language knows more of its words. */
export function readSentence(text: string): Sentence {
  const cut = cutText(text);
  const first = lexiconAt(0);
  const isEnglish = cut.every((token) => token.kind !== "word" || rolesOf(first, token.word).length > 0);
  const best = isEnglish ? first : bestLexicon(cut);
  const lexicons = best === first ? [first] : [best, first];
  return { text, tokens: lookUp(cut, lexicons), lexicons };
}
