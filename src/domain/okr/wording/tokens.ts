/** Sentences cut into words, numbers, names and marks, in one pass. */
import { remembering } from "../../recent";
import { foldWord, type Known, knownOf, type Lexicon, mayCount, rolesOfTail } from "./lexicon";
import { isNone, NO_ROLES, overlap, type Roles } from "./vocabulary/role-set";

/** A piece of a sentence; `word` is what is looked up, `start` and `end` are offsets in the text. */
export interface Token {
  kind: "word" | "number" | "scale" | "name" | "mark";
  text: string;
  word: string;
  roles: Roles;
  /** False for marks and for most words: they are no numbers. */
  counts: boolean;
  start: number;
  end: number;
}

// Order decides: names that hold digits (2026-03-31, 9001:2015, day-7, p95, 7-day, 3rd) come before numbers.
const piecesOf = (letter: string, accent: string, digit: string): string =>
  [
    "(×\\d+(?:\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d+(?::\\d+)+|\\d+/\\d+/\\d+|24/7",
    `|[${letter}][${letter}${accent}&]*-?\\d[${letter}${digit}]*(?:\\.\\d+)*(?:-[${letter}${digit}]+)*`,
    `|\\d+(?:[.,]\\d+)?-[${letter}][${letter}-]*|\\d+(?:st|nd|rd|th)(?![${letter}]))`,
    "|(\\d+(?:[.,]\\d+)?\\s?/\\s?\\d+)",
    "|(\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|\\B\\.\\d+|[½⅓¼])",
    `|([${letter}]/[${letter}](?![${letter}])|[${letter}][${letter}${accent}]*(?:['’-][${letter}][${letter}${accent}]*)*['’]?|_{2,})`,
    "|[-=~]{1,3}>|>>|>=|<=|\\?+|°[CF]|[^\\s]",
  ].join("");
let plainPieces: RegExp | undefined;
let allPieces: RegExp | undefined;

/** Pattern of the pieces; plain ASCII is cut without Unicode classes, which is faster. */
function patternFor(text: string): RegExp {
  if (/^[ -~]*$/.test(text)) {
    plainPieces = plainPieces || new RegExp(piecesOf("A-Za-z", "", "0-9"), "g");
    return plainPieces;
  }
  allPieces = allPieces || new RegExp(piecesOf("\\p{L}", "\\p{M}", "\\p{N}"), "gu");
  return allPieces;
}

/** Most words, with nothing beside them that could make them more than a word. */
const PLAIN_WORD = /[A-Za-z]+(?=[\s,.;:()]|$)/y;
/** "5k-10k": behind a digit a dash does not begin a name such as "K-12". */
const SCALE = /[A-Za-z]+(?=[\s,.;:()]|-\d|$)/y;
const LIST_MARK = /^\s*(?:[-*•–◦▪]+|\(?\d{1,2}(?:\.\d{1,2})*[.):]\s|(?:KR|O|OKR|Key Results?|Objectives?)\s?\d*(?:\.\d+)*\s*[:.)–-])\s*/iu;
/** Arrows of all kinds are one. */
const ARROW = /^(?:[-=~]+>|>>|[▶▸►\u2190-\u21ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f])$/;
const ELISION = /^(?:l|d|n|m|s|j|c|t|qu)['’](?=.)/i;

const kindOf = (match: RegExpExecArray): Token["kind"] => {
  if (match[1]) return "name";
  if (match[2]) return "scale";
  if (match[3]) return "number";
  return match[4] ? "word" : "mark";
};

/** A piece as it is written, with what the lexicons said of it by their places. */
export interface Form {
  word: string;
  known: (Known | undefined)[];
  /** How well it fits each language, once it was asked. */
  fits: readonly number[] | undefined;
}

/** A text cut into tokens, the form of each, and those of the words alone. */
interface Cut {
  tokens: Token[];
  forms: Form[];
  words: Form[];
}

const formOf = (word: string): Form => ({ word, known: [undefined, undefined, undefined], fits: undefined });
/** Numbers are no words, and few come again. */
const NO_FORM = formOf("");
/** A word is looked up folded, without "l'" in front and "'s" behind. */
const wordForm = remembering((text) => formOf(foldWord(text.replace(ELISION, "").replace(/['’]s?$/, ""))));
const otherForm = remembering((text) => formOf(ARROW.test(text) ? "->" : foldWord(text)));

/** What a lexicon says of a form. */
export function knownIn(lexicon: Lexicon, form: Form): Known {
  const known = form.known[lexicon.place] || knownOf(lexicon, form.word);
  form.known[lexicon.place] = known;
  return known;
}

function tailIn(lexicon: Lexicon, form: Form): Roles {
  const known = knownIn(lexicon, form);
  known.tail = known.tail || rolesOfTail(lexicon, form.word);
  return known.tail;
}

function add({ tokens, forms, words }: Cut, kind: Token["kind"], text: string, start: number): void {
  const form = kind === "word" ? wordForm(text) : kind === "number" ? NO_FORM : otherForm(text);
  if (kind === "word") words.push(form);
  tokens.push({
    kind,
    text,
    word: form.word || text,
    roles: NO_ROLES,
    counts: kind !== "word" && kind !== "mark",
    start,
    end: start + text.length,
  });
  forms.push(form);
}

/** The pieces of a text, not yet looked up; a leading list mark ("KR1:", "1.", "•") is dropped. */
export function cutText(text: string): Cut {
  const pieces = patternFor(text);
  const cut: Cut = { tokens: [], forms: [], words: [] };
  let at = (LIST_MARK.exec(text) || [""])[0].length;
  let word = PLAIN_WORD;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      word = PLAIN_WORD;
    }
    word.lastIndex = at;
    if (word.test(text)) {
      add(cut, "word", text.slice(at, word.lastIndex), at);
      at = word.lastIndex;
      word = PLAIN_WORD;
      continue;
    }
    pieces.lastIndex = at;
    const match = pieces.exec(text);
    if (!match) break;
    const kind = kindOf(match);
    add(cut, kind, match[0], match.index);
    at = pieces.lastIndex;
    word = kind === "number" ? SCALE : PLAIN_WORD;
  }
  return cut;
}

function phraseAt({ tokens, forms }: Cut, index: number, { phrases }: Known, lexicon: Lexicon): Token | undefined {
  const first = tokens[index] as Token;
  const stemAt = (at: number): string | undefined => {
    const token = tokens[at];
    return token && token.kind !== "number" ? knownIn(lexicon, forms[at] as Form).stem : undefined;
  };
  const next = stemAt(index + 1);
  const found = phrases.find(({ parts }) => parts[1] === next && parts.every((part, offset) => stemAt(index + offset) === part));
  if (!found) return undefined;
  const joined = tokens.slice(index, index + found.parts.length);
  const last = lastOf(joined) as Token;
  return {
    kind: "word",
    text: joined.map((token) => token.text).join(" "),
    word: found.word,
    roles: found.roles,
    counts: mayCount(lexicon, found.word),
    start: first.start,
    end: last.end,
  };
}

/** Tokens with their roles, phrases ("at least", "roll out") joined into one; the first lexicon that knows a word speaks. */
export function lookUp(cut: Cut, lexicons: readonly Lexicon[]): Token[] {
  const { tokens, forms } = cut;
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === "number" || token.kind === "scale") {
      found.push(token);
      continue;
    }
    let phrase: Token | undefined;
    let roles = NO_ROLES;
    for (let place = 0; place < lexicons.length; place += 1) {
      const lexicon = lexicons[place] as Lexicon;
      const known = knownIn(lexicon, forms[index] as Form);
      if (known.phrases.length > 0) phrase = phraseAt(cut, index, known, lexicon);
      if (phrase) break;
      roles = known.roles;
      if (!isNone(roles)) break;
    }
    if (!phrase && isNone(roles)) roles = tailIn(lexicons[0] as Lexicon, forms[index] as Form);
    if (phrase) {
      while (index + 1 < tokens.length && (tokens[index + 1] as Token).end <= phrase.end) index += 1;
      found.push(phrase);
    } else {
      token.roles = roles;
      for (let place = 0; place < lexicons.length && !token.counts; place += 1)
        token.counts = knownIn(lexicons[place] as Lexicon, forms[index] as Form).counts;
      found.push(token);
    }
  }
  return found;
}

/**
 * True when the token plays one of the roles.
 * @example hasRole({ kind: "word", text: "by", word: "by", roles: { low: 4, high: 0 }, counts: false, start: 0, end: 2 }, { low: 6, high: 0 }) //=> true
 */
export const hasRole = (token: Token | undefined, roles: Roles): boolean => token !== undefined && overlap(token.roles, roles);

/** True when one of the tokens, or one of those from a place until another, plays one of the roles. */
export function some(tokens: readonly Token[], roles: Roles, from = 0, until = tokens.length): boolean {
  for (let at = from; at < until; at += 1) if (hasRole(tokens[at], roles)) return true;
  return false;
}

const NOTHING: Token = { kind: "mark", text: "", word: "", roles: NO_ROLES, counts: false, start: -1, end: -1 };

/** The token at a place; an empty mark outside the sentence. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => (index < 0 ? undefined : tokens[index]) || NOTHING;

/** The word at a place as it is looked up; empty outside the sentence. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).word;

/** The text at a place as it is written; empty outside the sentence. */
export const textAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).text;

/** The last token, if there is one. */
export const lastOf = (tokens: readonly Token[]): Token | undefined => (tokens.length > 0 ? tokens[tokens.length - 1] : undefined);

/** True for a token that no vocabulary knows. */
export const isUnknown = (token: Token | undefined): boolean => token !== undefined && isNone(token.roles);
