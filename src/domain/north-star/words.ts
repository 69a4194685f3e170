/** A metric's wording as comparable words: lower case, one form per word, common slips of the pen put right. */
import { remembering } from "../recent";

export interface Wording {
  /** The words as written, in lower case. */
  readonly raw: readonly string[];
  /** The same words in one form each: "booked", "booking" and "bookings" are all "book". */
  readonly stems: readonly string[];
  /** The words as their author wrote them. */
  readonly written: readonly string[];
  /** The words as written, in lower case, with single spaces. */
  readonly text: string;
  /** The stems between single spaces, with a space at both ends, so that a phrase can be looked up whole. */
  readonly line: string;
  /** The word or phrase that plays each role, once it was asked for. */
  roles: ReadonlyMap<string, string> | undefined;
}

/** Words whose ending is part of the word. */
const whole = new Set(
  (
    "rating meeting listing training viewing spending building housing earning setting morning evening onboarding marketing " +
    "engineering advertising pricing billing pending during wellbeing string spring always news speed breed indeed hundred embed " +
    "exceed succeed series species premises enps kudos canvas care note plane wine hope"
  ).split(" "),
);

const irregular: ReadonlyMap<string, string> = new Map(
  (
    "won:win paid:pay sold:sell sent:send held:hold built:build met:meet taught:teach given:give gave:give kept:keep made:make " +
    "written:write wrote:write spent:spend taken:take took:take grown:grow driven:drive drove:drive seen:see saw:see found:find lent:lend " +
    "bought:buy begun:begin began:begin flown:fly fed:feed got:get came:come used:use using:use people:person children:child " +
    "women:woman men:man lives:life slept:sleep ate:eat eaten:eat left:leave ran:run dug:dig drawn:draw rode:ride ridden:ride " +
    "spoken:speak spoke:speak heard:hear stuck:stick broken:break chosen:choose understood:understand felt:feel lost:lose laid:lay " +
    "added:add adding:add books:tome traveller:traveler enrolment:enrollment " +
    "installation:install registration:register kilometre:kilometer metre:meter centre:center " +
    "monetization:monetisation organization:organisation utilization:utilisation programme:program " +
    "analyses:analysis yearly:annual annually:annual quarterly:quarter"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
    .map(([form, word]) => [form, word.length > 3 ? word.replace(/e$/, "") : word]),
);

const undoubled = (word: string): string => (/([bdfgmnprt])\1$|[aeiou].*[^aeiou]ell$/.test(word) ? word.slice(0, -1) : word);

const singular = (word: string): string => {
  if (whole.has(word) || /(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

/**
 * One form for a word's singular, plural, past and -ing forms; short words stay as they are.
 * @example stemOf("Bookings") //=> "book"
 * @example stemOf("rating") //=> "rating"
 * @example stemOf("paid") //=> "pay"
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  const one = singular(lower);
  const again = irregular.get(one);
  if (again !== undefined) return again;
  if (whole.has(one) || one.length <= 3) return one;
  if (/ied$/.test(one)) return `${one.slice(0, -3)}y`;
  if (/ing$/.test(one) && one.length > 5) return undoubled(one.slice(0, -3)).replace(/e$/, "");
  if (/ed$/.test(one) && one.length > 4) return undoubled(one.slice(0, -2)).replace(/e$/, "");
  return one.length > 3 ? one.replace(/e$/, "") : one;
}

/** Long, frequent words in which a slip of one letter is mended; rare words are left alone, they may be real. */
const mended =
  "weekly monthly daily active users customers subscribers revenue retention engagement downloads registered satisfaction conversion cumulative visitors sessions pageviews completed accounts".split(
    " ",
  );

/** True when one letter is missing, added, changed, or two neighbours are swapped. */
function oneSlipApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const [restLeft, restRight] = [left.slice(at), right.slice(at)];
  if (restLeft.slice(1) === restRight.slice(1) || restLeft.slice(1) === restRight || restLeft === restRight.slice(1)) return true;
  return restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2);
}

let stemsOfMended: ReadonlySet<string> | undefined;
const mendedStems = (): ReadonlySet<string> => {
  stemsOfMended ??= new Set(mended.map(stemOf));
  return stemsOfMended;
};

/** The plural forms and inflections of a mended word are themselves, not slips. */
const mend = (word: string): string => {
  if (word.length < 5 || mended.includes(word)) return word;
  if (mendedStems().has(stemOf(word))) return word;
  return mended.find((right) => right[0] === word[0] && oneSlipApart(word, right)) ?? word;
};

/** Spellings of one thing in several words or with a hyphen. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bsign(?:ing|ed)?[\s-]*ups?\b/, "signup"],
  [/\b(?:log|sign)(?:ged|ed)?[\s-]*ins?\b/, "login"],
  [/\bpage[\s-]*views?\b/, "pageview"],
  [/\bcheck[\s-]?outs?\b/, "checkout"],
  [/\bset[\s-]up\b/, "setup"],
  [/\bend[\s-]+to[\s-]+end\b/, "endtoend"],
  [/\be[\s-]mails?\b/, "email"],
  [/\bstock[\s-]outs?\b/, "stockout"],
  [/\bon[\s-]boarding\b/, "onboarding"],
  [/\ba\/b\b/, "ab"],
  [/\b[a-z]+n['’]t\b/, "not"],
  [/[$€£]/, "money"],
];

/** A spelling of several words, a word, a number or a sign; what belongs to somebody ends before its "’s". */
const token = new RegExp(
  `${joined.map(([{ source }]) => source).join("|")}|['’‘]s\\b|\\b(?:re|co)-(?=[a-z])[a-z\u00c0-\u024f]+|\\d+(?:[.,]\\d+)*%?\\+?|[a-z\u00c0-\u024f]+|[&+≥]`,
  "gi",
);

interface Word {
  readonly raw: string;
  readonly stem: string;
}

const knownWordOf = remembering((written: string): Word => {
  const plain = joined.reduce((text, [pattern, word]) => text.replace(pattern, word), written.toLowerCase());
  const raw = mend(plain.replace("-", ""));
  return { raw, stem: stemOf(raw) };
});

/** Numbers are kept as they are and not remembered: there are too many of them. */
const wordOf = (written: string): Word => (/^\d/.test(written) ? { raw: written, stem: written } : knownWordOf(written));

/** Words of a text, in their order, in all forms. */
export const wordingFrom = (raw: readonly string[], stems: readonly string[], written = raw): Wording => ({
  raw,
  stems,
  written,
  text: raw.join(" "),
  line: ` ${stems.join(" ")} `,
  roles: undefined,
});

function readWords(text: string): Wording {
  const written = (text.match(token) ?? []).filter((word) => !/^['’‘]/.test(word));
  const words = written.map(wordOf);
  return wordingFrom(
    words.map(({ raw }) => raw),
    words.map(({ stem }) => stem),
    written,
  );
}

/** The words of the wording where the pattern, which begins with a space, fits its line of stems; empty where it does not. */
export function said(pattern: RegExp, { raw, line }: Wording): string {
  const found = pattern.exec(line);
  if (!found) return "";
  const at = line.slice(0, found.index).split(" ").length - 1;
  return raw.slice(at, at + found[0].trim().split(" ").length).join(" ");
}

/** The stem that the first group of the pattern finds in the wording's line; empty where there is none. */
export const groupIn = (pattern: RegExp, { line }: Wording): string => (pattern.exec(line) || [])[1] || "";

/** The words of the wording as their author wrote them: "Sign-ups" for "signup"; empty where they do not stand in it. */
export function asWritten(words: string, { raw, written }: Wording): string {
  const sought = words.split(" ");
  const from = raw.findIndex((_, at) => sought.every((word, index) => raw[at + index] === word));
  return from < 0 ? "" : written.slice(from, from + sought.length).join(" ");
}

/**
 * The words of a text, mended and reduced to stems.
 * @example wordingOf("Daily sign-ups").line //=> " daily signup "
 * @example wordingOf("Monthy active users").line //=> " monthly activ user "
 */
export const wordingOf = remembering(readWords, 1000);
