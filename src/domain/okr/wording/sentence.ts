/** A goal's text, cut and looked up in the language it is most likely written in. */
import { type Lexicon, makeLexicon, remember, rolesOf, stemIn } from "./lexicon";
import { cutText, lookUp, type Token } from "./tokens";
import { english } from "./vocabulary/english";
import { german } from "./vocabulary/german";
import { romance } from "./vocabulary/romance";

/** A looked-up text and the lexicons that were used, the text's own language first. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  lexicons: readonly Lexicon[];
}

let built: Lexicon[] | undefined;

function allLexicons(): Lexicon[] {
  built = built ?? [english, german, romance].map(makeLexicon);
  return built;
}

/** How well a word fits a language: a filler ("der", "las") tells more than a loan word such as "churn". */
function fitOf(word: string, lexicon: Lexicon): number {
  const roles = rolesOf(lexicon, word);
  if (roles.length > 0) return roles.includes("filler") ? 2 : 1;
  return lexicon.phrases.has(stemIn(lexicon, word)) ? 1 : 0;
}

const recentFits = new Map<string, readonly number[]>();

/** Position of the language that knows the most words; the first one when none knows more. */
function bestLanguage(tokens: readonly Token[], lexicons: readonly Lexicon[]): number {
  const sums = lexicons.map(() => 0);
  for (const { kind, word } of tokens) {
    if (kind !== "word") continue;
    const fits =
      recentFits.get(word) ??
      remember(
        recentFits,
        word,
        lexicons.map((lexicon) => fitOf(word, lexicon)),
      );
    for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (fits[index] ?? 0);
  }
  return sums.indexOf(Math.max(...sums));
}

/** The text as tokens with roles; English unless another language knows more of its words. */
export function readSentence(text: string): Sentence {
  const cut = cutText(text);
  const lexicons = allLexicons();
  const first = lexicons[0] as Lexicon;
  const isEnglish = cut.every((token) => token.kind !== "word" || rolesOf(first, token.word).length > 0);
  const best = isEnglish ? first : (lexicons[bestLanguage(cut, lexicons)] as Lexicon);
  const order = best === first ? [first] : [best, first];
  return { text, tokens: lookUp(cut, order), lexicons: order };
}
