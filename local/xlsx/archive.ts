/** The zip archive around an .xlsx, opened with suspicion. */
import { strFromU8, unzipSync } from "fflate";

const MAX_FILE_BYTES = 60_000_000;
const MAX_UNPACKED_BYTES = 250_000_000;
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

export interface Parts {
  /** XML parts by their path. */
  texts: Record<string, string>;
  /** Pictures by their path, as data addresses. */
  images: Record<string, { imageSrc: string }>;
}

/** The parts of an .xlsx; throws one sentence when it is none, is locked, or is too big to be opened here. */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new Error("The file is empty.");
  if (bytes.length > MAX_FILE_BYTES)
    throw new Error(`The file has ${megabytes(bytes.length)}; at most ${megabytes(MAX_FILE_BYTES)} can be opened here.`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Error("The file is an old .xls or is locked by a password. Save it as .xlsx without a password and open that.");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new Error("The file is not an .xlsx workbook. Save it as .xlsx (or .csv) and open that.");
  return sorted(unzipped(bytes));
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /\.(xml|rels|png|jpe?g|gif|webp)$/i.test(name);
        if (isWanted) total += originalSize;
        return isWanted && total <= MAX_UNPACKED_BYTES;
      },
    });
  } catch {
    throw new Error("The file is damaged: its archive cannot be unpacked. Get it again from where it came from.");
  }
  if (total > MAX_UNPACKED_BYTES)
    throw new Error(`The file unpacks to more than ${megabytes(MAX_UNPACKED_BYTES)}, which is too much to open here.`);
  return files;
}

function sorted(files: Record<string, Uint8Array>): Parts {
  const parts: Parts = { texts: {}, images: {} };
  for (const [path, content] of Object.entries(files)) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const type = IMAGE_TYPES[extension];
    if (type) parts.images[path] = { imageSrc: `data:${type};base64,${base64(content)}` };
    else parts.texts[path] = withoutPrefix(textOf(path, content));
  }
  if (!parts.texts["[Content_Types].xml"]) throw new Error("The file is a zip archive, but no workbook. Save it as .xlsx and open that.");
  return parts;
}

/** XML of a part; declarations of own entities are how small files grow without end. */
function textOf(path: string, content: Uint8Array): string {
  const text = strFromU8(content).replace(/^\uFEFF/, "");
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error(`The file is not a safe workbook: ${path} declares entities of its own.`);
  return text;
}

/** Some programs write `<x:c>` where others write `<c>`; both mean the same. */
function withoutPrefix(text: string): string {
  const prefix = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml\/2006\/main|package\/2006\/[\w-]+)"/.exec(
    text.slice(0, 4000),
  )?.[1];
  if (!prefix || !new RegExp(`^\\s*(?:<\\?[^>]*>\\s*)?<${prefix}:`).test(text)) return text;
  return text.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
}

function base64(content: Uint8Array): string {
  let binary = "";
  for (const byte of content) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
