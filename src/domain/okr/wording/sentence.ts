/** A goal's text, cut and looked up in the language it is most likely written in. */
import { type Lexicon, makeLexicon, rolesOf, stemOf } from "./lexicon";
import { cutText, lookUp, type Token } from "./tokens";
import { english } from "./vocabulary/english";
import { french } from "./vocabulary/french";
import { german } from "./vocabulary/german";
import { portuguese } from "./vocabulary/portuguese";
import { spanish } from "./vocabulary/spanish";

/** A looked-up text and the lexicons that were used, the text's own language first. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  lexicons: readonly Lexicon[];
}

let built: Lexicon[] | undefined;

function allLexicons(): Lexicon[] {
  built = built ?? [english, german, spanish, portuguese, french].map(makeLexicon);
  return built;
}

function knownWords(tokens: readonly Token[], lexicon: Lexicon): number {
  let known = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const roles = rolesOf(lexicon, token.word);
    // A filler ("der", "las") tells languages apart better than a loan word such as "churn".
    if (roles.length > 0) known += roles.includes("filler") ? 2 : 1;
    else if (lexicon.phrases.has(stemOf(token.word, lexicon.endings))) known += 1;
  }
  return known;
}

/** The text as tokens with roles; English unless another language knows more of its words. */
export function readSentence(text: string): Sentence {
  const cut = cutText(text);
  const lexicons = allLexicons();
  const [first] = lexicons as [Lexicon, ...Lexicon[]];
  const words = cut.filter((token) => token.kind === "word");
  let best = first;
  if (words.some((token) => rolesOf(first, token.word).length === 0)) {
    let most = knownWords(cut, first);
    for (const lexicon of lexicons.slice(1)) {
      const known = knownWords(cut, lexicon);
      if (known > most) [best, most] = [lexicon, known];
    }
  }
  const order = best === first ? [first] : [best, first];
  return { text, tokens: lookUp(cut, order), lexicons: order };
}
