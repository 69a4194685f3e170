/** Number formats in a file's styles that the grid lacks: it drops them when it reads a file, and writes its own form of them. */
import { decodedFormat, encodedFormat } from "../special-format";
import { fromXml, toXml } from "./xml";

/** Formats that files name by a number alone. */
const BUILT_IN: Readonly<Record<string, string>> = { 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 48: "##0.0E+0" };
/** Where the numbers for these begin; files count their own from 164. */
const OWN_NUMBERS = 100_000;

function withCodes(xml: string, change: (code: string) => string): string {
  return xml.replace(
    /(\sformatCode=")([^"]*)(")/g,
    (_all, before: string, code: string, after: string) => before + toXml(change(fromXml(code))) + after,
  );
}

/** The styles of a file as the grid is to read them. */
export function withGridFormats(xml: string): string {
  const used = new Set<string>();
  const renumbered = xml.replace(
    /(<(?:\w+:)?xf\s[^>]*\bnumFmtId=")(11|12|13|48)(")/g,
    (_all, before: string, number: string, after: string) => {
      used.add(number);
      return before + String(OWN_NUMBERS + Number(number)) + after;
    },
  );
  const added = [...used]
    .map((number) => `<numFmt numFmtId="${OWN_NUMBERS + Number(number)}" formatCode="${BUILT_IN[number] ?? ""}"/>`)
    .join("");
  const complete = added === "" ? renumbered : withNumberFormats(renumbered, added);
  return withCodes(complete, (code) => encodedFormat(code) ?? code);
}

function withNumberFormats(xml: string, added: string): string {
  if (/<numFmts\b[^>]*[^/]>/.test(xml)) return xml.replace("</numFmts>", () => `${added}</numFmts>`);
  return xml.replace(/<numFmts\b[^>]*\/>/, "").replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${added}</numFmts>`);
}

/** The styles that the grid wrote as Excel and Google read them. */
export function withExcelFormats(xml: string): string {
  return withCodes(xml, decodedFormat);
}
