import { DateTime } from "luxon";
import { bytesOfText, digestOf, fromBase64, textOfBytes, toBase64 } from "../bytes";
import { Service } from "../guard";
import { luxonPattern } from "../java-pattern";
import { isDate } from "../realm";
import { isTimeZone } from "../zone";

const digestAlgorithm = { MD5: "MD5", SHA_1: "SHA_1", SHA_256: "SHA_256" } as const;
const charset = { US_ASCII: "US_ASCII", UTF_8: "UTF_8" } as const;

function bytesOf(data: unknown): number[] {
  return typeof data === "string" ? bytesOfText(data) : Array.from(data as ArrayLike<number>, (byte) => byte & 0xff);
}

/** Bytes as Apps Script has them: -128 to 127. */
function signed(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

function checkedZone(timeZone: unknown): string {
  const zone = String(timeZone) === "GMT" ? "Etc/UTC" : String(timeZone);
  const offset = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (offset) return `UTC${offset[1]}${Number(offset[2])}${offset[3] && offset[3] !== "00" ? `:${offset[3]}` : ""}`;
  if (!isTimeZone(zone)) throw new Error(`Invalid argument: timeZone. Should be of type: String`);
  return zone;
}

/** Utilities. */
export class Utilities extends Service {
  readonly serviceName = "Utilities";
  override readonly constants = { DigestAlgorithm: digestAlgorithm, Charset: charset };
  formatDate(date: unknown, timeZone: unknown, format: unknown) {
    if (!isDate(date) || Number.isNaN(date.getTime())) {
      throw new Error("The parameters don't match the method signature for Utilities.formatDate: (Date, String, String) is wanted.");
    }
    return DateTime.fromMillis(date.getTime(), { zone: checkedZone(timeZone), locale: "en-US" }).toFormat(luxonPattern(String(format)));
  }
  parseDate(text: unknown, timeZone: unknown, format: unknown) {
    const parsed = DateTime.fromFormat(String(text), luxonPattern(String(format)), { zone: checkedZone(timeZone), locale: "en-US" });
    if (!parsed.isValid) throw new Error(`Cannot parse date: "${String(text)}" is not in the format "${String(format)}".`);
    return new Date(parsed.toMillis());
  }
  sleep(milliseconds: number) {
    this.execution.core.clock.advance(Number(milliseconds));
  }
  getUuid() {
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (mark) => {
      const digit = Math.floor(Math.random() * 16);
      return (mark === "x" ? digit : (digit & 3) | 8).toString(16);
    });
  }
  base64Encode(data: unknown) {
    return toBase64(bytesOf(data));
  }
  base64EncodeWebSafe(data: unknown) {
    return toBase64(bytesOf(data)).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(text: unknown) {
    return signed(fromBase64(String(text)));
  }
  base64DecodeWebSafe(text: unknown) {
    return signed(fromBase64(String(text).replace(/-/g, "+").replace(/_/g, "/")));
  }
  computeDigest(algorithm: unknown, value: unknown) {
    return signed(digestOf(String(algorithm), bytesOf(value)));
  }
  newBlob(data: unknown, contentType: unknown = null, name: unknown = null) {
    return new ByteBlob(this.execution, bytesOf(data), contentType, name);
  }
  formatString(template: unknown, ...args: unknown[]) {
    const left = [...args];
    return String(template).replace(/%(-)?(0)?(\d+)?(?:\.(\d+))?([sdfx%])/g, (_, minus, zero, width, precision, kind: string) => {
      if (kind === "%") return "%";
      const value = left.shift();
      const digits = kind === "f" ? Number(value).toFixed(precision === undefined ? 6 : Number(precision)) : "";
      const text =
        kind === "f"
          ? digits
          : kind === "d"
            ? String(Math.trunc(Number(value)))
            : kind === "x"
              ? Number(value).toString(16)
              : String(value);
      return minus ? text.padEnd(Number(width ?? 0)) : text.padStart(Number(width ?? 0), zero ? "0" : " ");
    });
  }
}

class ByteBlob extends Service {
  readonly serviceName = "Blob";
  readonly bytes: number[];
  readonly contentType: unknown;
  readonly fileName: unknown;
  constructor(execution: Utilities["execution"], bytes: number[], contentType: unknown, fileName: unknown) {
    super(execution);
    this.bytes = bytes;
    this.contentType = contentType;
    this.fileName = fileName;
  }
  getBytes() {
    return signed(this.bytes);
  }
  getDataAsString() {
    return textOfBytes(this.bytes);
  }
  getContentType() {
    return this.contentType;
  }
  getName() {
    return this.fileName;
  }
}
