const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a text in UTF-8. */
export function bytesOfText(text: string): number[] {
  return Array.from(new TextEncoder().encode(text));
}

/** The text that these bytes are in UTF-8. */
export function textOfBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Bytes in base 64, padded. */
export function toBase64(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63] ?? "");
    text += letters.slice(0, c === undefined ? (b === undefined ? 2 : 3) : 4).join("");
    text += "=".repeat(c === undefined ? (b === undefined ? 2 : 1) : 0);
  }
  return text;
}

/** The bytes of a text in base 64. */
export function fromBase64(text: string): number[] {
  const letters = text.replace(/=+$/, "");
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) throw new Error("Could not decode string.");
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 0xff);
    }
  }
  return bytes;
}

/** First 32 bits of the fractional parts of a root of the first primes: the constants of SHA-256. */
function primeFractions(count: number, root: number): number[] {
  const out: number[] = [];
  for (let candidate = 2; out.length < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false;
    if (isPrime) out.push(Math.floor((candidate ** (1 / root) % 1) * 2 ** 32));
  }
  return out;
}

const ROUND_CONSTANTS = primeFractions(64, 3);
const START = primeFractions(8, 2);

function rotated(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function sha256(message: readonly number[]): number[] {
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = message.length * 8;
  for (let shift = 7; shift >= 0; shift--) padded.push(Math.floor(bits / 2 ** (8 * shift)) & 0xff);
  const hash = [...START];
  for (let at = 0; at < padded.length; at += 64) mixBlock(hash, padded.slice(at, at + 64));
  return hash.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function mixBlock(hash: number[], block: readonly number[]): void {
  const words: number[] = [];
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  for (let i = 0; i < 16; i++)
    words.push((at(block, 4 * i) << 24) | (at(block, 4 * i + 1) << 16) | (at(block, 4 * i + 2) << 8) | at(block, 4 * i + 3));
  for (let i = 16; i < 64; i++) {
    const [early, late] = [at(words, i - 15), at(words, i - 2)];
    const s0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const s1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words.push((at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUND_CONSTANTS, i) + at(words, i)) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = (at(hash, index) + word) | 0;
  });
}

/** The digest of these bytes; only SHA-256 is here. */
export function digestOf(algorithm: string, bytes: readonly number[]): number[] {
  if (algorithm !== "SHA_256") throw new Error(`Utilities.DigestAlgorithm.${algorithm} is not in the local spreadsheet.`);
  return sha256(bytes);
}
