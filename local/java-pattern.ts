/** luxon's token for each letter of Java's SimpleDateFormat, by how often the letter stands. */
const TOKENS: Readonly<Record<string, (count: number) => string>> = {
  y: (count) => (count === 2 ? "yy" : "yyyy"),
  Y: (count) => (count === 2 ? "kk" : "kkkk"),
  M: (count) => "L".repeat(Math.min(count, 4)),
  L: (count) => "L".repeat(Math.min(count, 4)),
  d: (count) => (count === 1 ? "d" : "dd"),
  D: (count) => (count === 3 ? "ooo" : "o"),
  w: (count) => (count === 1 ? "n" : "nn"),
  E: (count) => (count > 3 ? "cccc" : "ccc"),
  u: () => "c",
  a: () => "a",
  H: (count) => (count === 1 ? "H" : "HH"),
  h: (count) => (count === 1 ? "h" : "hh"),
  m: (count) => (count === 1 ? "m" : "mm"),
  s: (count) => (count === 1 ? "s" : "ss"),
  S: (count) => (count >= 3 ? "SSS" : "S"),
  z: () => "ZZZZ",
  Z: () => "ZZZ",
  X: (count) => (count === 1 ? "ZZZ" : count === 2 ? "ZZZ" : "ZZ"),
  G: () => "'AD'",
};

/** The luxon format for a pattern of Java's SimpleDateFormat, which Utilities.formatDate uses. */
export function luxonPattern(pattern: string): string {
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g,
    (part, quoted: string | undefined, letter: string | undefined) => {
      if (part === "''") return "'";
      if (quoted !== undefined) return `'${quoted.replace(/''/g, "'")}'`;
      if (letter === undefined) return part;
      const token = TOKENS[letter];
      if (!token) throw new Error(`Illegal pattern character '${letter}'`);
      return token(part.length);
    },
  );
}
