/** A goal's text, cut and looked up in the language it is most likely written in. */
import { withPlainTimes } from "./joined-times";
import { type Known, type Lexicon, makeLexicon } from "./lexicon";
import { cutText, type Form, knownIn, lookUp, type Token } from "./tokens";
import { english } from "./vocabulary/english";
import { german } from "./vocabulary/german";
import { common, isNone, union } from "./vocabulary/role-set";
import { FILLER, FROM, NOW, TO } from "./vocabulary/roles";
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

/** Roles of the small words that a language does not lend. */
const TELLING = union(FILLER, FROM, TO, NOW);

/** How well a word fits a language: a filler ("der", "las", "von") tells more than a loan word such as "churn". */
function fitOf({ exact, units }: Lexicon, word: string, { roles, phrases }: Known): number {
  const own = exact.get(word);
  if (own && !isNone(common(own, TELLING))) return 2;
  return !isNone(roles) || phrases.length > 0 || units.has(word) ? 1 : 0;
}

const LANGUAGES = [0, 1, 2];

function fitsOf(form: Form): readonly number[] {
  form.fits = form.fits || LANGUAGES.map(lexiconAt).map((lexicon) => fitOf(lexicon, form.word, knownIn(lexicon, form)));
  return form.fits;
}

/** "L'application", "d'ici". */
const ELIDED = /\b(?:[ldns]|qu)['’]\w/i;

/** The language that knows the most words; English when none knows more. */
function bestLexicon(words: readonly Form[], text: string): Lexicon {
  const sums = [0, 0, ELIDED.test(text) ? 2 : 0];
  for (const form of words)
    fitsOf(form).forEach((fit, index) => {
      sums[index] = (sums[index] as number) + fit;
    });
  return lexiconAt(sums.indexOf(Math.max(...sums)));
}

/** The text as tokens with roles; English unless another language knows more of its words. */
export function readSentence(written: string): Sentence {
  const text = withPlainTimes(written);
  const cut = cutText(text);
  const first = lexiconAt(0);
  const isEnglish = cut.words.every((form) => !isNone(knownIn(first, form).roles));
  const best = isEnglish ? first : bestLexicon(cut.words, text);
  const lexicons = best === first ? [first] : [best, first];
  return { text, tokens: lookUp(cut, lexicons), lexicons };
}
