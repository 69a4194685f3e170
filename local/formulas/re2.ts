/** Regular expressions in RE2's writing, which Google Sheets reads, as JavaScript's. */
import { FormulaError } from "./definition";

const known = new Map<string, RegExp>();

/** What stands between brackets for each of POSIX's classes. */
const POSIX: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7F",
  blank: "\\t ",
  cntrl: "\\x00-\\x1F\\x7F",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};
/** RE2's `\s` does not know the spaces beyond ASCII. */
const SPACE = "\\t\\n\\f\\r ";
/** What follows a backslash and means the same to both. */
const SHARED = /^(?:[dDwWbBfnrtv]|x[0-9A-Fa-f]{2})/;
const PROPERTY = /^([pP])(?:\{(\^?)(\w+)\}|(\w))/;
const CATEGORY = /^[A-Z][a-z&]?$/;
const WIDE = /^x\{([0-9A-Fa-f]{1,6})\}/;
const REPETITION = /^\{\d+(?:,\d*)?\}/;

/** The expression; throws when it is none, or one that cannot be followed here. */
export function pattern(source: string): RegExp {
  const found = known.get(source) ?? made(source);
  known.set(source, found);
  return found;
}

function made(source: string): RegExp {
  const flags = /^\(\?([ims]+)\)/.exec(source);
  const body = translated(source, flags?.[0].length ?? 0, flags?.[1]?.includes("s") ?? false);
  try {
    return new RegExp(body, `u${[...new Set(flags?.[1])].join("")}`);
  } catch {
    throw invalid(source);
  }
}

function translated(source: string, start: number, dotIsAll: boolean): string {
  let out = "";
  for (let at = start; at < source.length; ) {
    const [piece, length] = next(source, at, dotIsAll);
    out += piece;
    at += length;
  }
  return out;
}

/** The next piece in JavaScript's writing, and how long it is in the source. */
function next(source: string, at: number, dotIsAll: boolean): [piece: string, length: number] {
  const rest = source.slice(at);
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character === "\\") return escaped(source, at, false);
  if (character === "[") return bracketed(source, at);
  if (character === "." && !dotIsAll) return ["[^\\n]", 1];
  if (character === "{") return REPETITION.test(rest) ? ["{", 1] : ["\\{", 1];
  if (character === "}") return [/\{\d+(?:,\d*)?$/.test(source.slice(0, at)) ? "}" : "\\}", 1];
  if (character === "]") return ["\\]", 1];
  if (!rest.startsWith("(?")) return [character, character.length];
  if (rest.startsWith("(?:")) return ["(?:", 3];
  if (/^\(\?P?<[A-Za-z_]\w*>/.test(rest)) return ["(?<", rest.startsWith("(?P") ? 4 : 3];
  if (/^\(\?[imsU-]+[:)]/.test(rest)) throw unavailable(source, "Flags inside it");
  throw invalid(source, "RE2 knows no look-around");
}

function escaped(source: string, at: number, inBrackets: boolean): [piece: string, length: number] {
  const rest = source.slice(at + 1);
  const [character = ""] = rest;
  if (character === "Q") return quoted(rest);
  if (character === "A" && !inBrackets) return ["(?<![^])", 2];
  if (character === "z" && !inBrackets) return ["(?![^])", 2];
  if (character === "a") return ["\\x07", 2];
  if (character === "s") return [inBrackets ? SPACE : `[${SPACE}]`, 2];
  if (character === "S" && !inBrackets) return [`[^${SPACE}]`, 2];
  const shared = SHARED.exec(rest)?.[0];
  if (shared) return [`\\${shared}`, shared.length + 1];
  const wide = WIDE.exec(rest);
  if (wide) return [`\\u{${wide[1]}}`, wide[0].length + 1];
  const property = PROPERTY.exec(rest);
  if (property) return [propertyOf(property), property[0].length + 1];
  if (/[1-9]/.test(character)) throw invalid(source, "RE2 knows no back-references");
  if (/^[!-/:-@[-`{-~]/.test(character)) return [literal(character), 2];
  throw invalid(source);
}

/** A character as itself, in or out of brackets. */
function literal(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}` : character;
}

/** `\Q…\E`: everything in between as it stands. */
function quoted(rest: string): [piece: string, length: number] {
  const end = rest.indexOf("\\E");
  const text = rest.slice(1, end < 0 ? undefined : end);
  return [[...text].map(literal).join(""), text.length + (end < 0 ? 2 : 4)];
}

function propertyOf([, letter = "p", negated, long, short]: RegExpExecArray): string {
  const name = long ?? short ?? "";
  const not = (letter === "P") !== (negated === "^");
  return `\\${not ? "P" : "p"}{${CATEGORY.test(name) ? name : `Script=${name}`}}`;
}

/** A class of characters, from its opening bracket to its closing one. */
function bracketed(source: string, start: number): [piece: string, length: number] {
  let at = start + 1;
  let out = "[";
  if (source[at] === "^") {
    out += "^";
    at += 1;
  }
  for (let isFirst = true; at < source.length; isFirst = false) {
    const posix = /^\[:(\^?)(\w+):\]/.exec(source.slice(at));
    if (posix) {
      const inside = POSIX[posix[2] ?? ""];
      if (inside === undefined) throw invalid(source);
      if (posix[1]) throw unavailable(source, `[:^${posix[2]}:]`);
      out += inside;
      at += posix[0].length;
    } else if (source[at] === "]" && !isFirst) {
      return [`${out}]`, at + 1 - start];
    } else if (source[at] === "\\") {
      const [piece, length] = escaped(source, at, true);
      out += piece;
      at += length;
    } else {
      const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
      out += character === "-" ? "-" : literal(character);
      at += character.length;
    }
  }
  throw invalid(source);
}

function invalid(source: string, why?: string): FormulaError {
  return new FormulaError("#REF!", `"${source}" is not a valid regular expression${why ? `: ${why}` : ""}.`);
}

function unavailable(source: string, what: string): FormulaError {
  return new FormulaError("#N/A", `The regular expression "${source}" is not available locally: ${what} cannot be followed here.`);
}
