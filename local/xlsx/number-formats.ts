/** Number formats of a file in words that the grid understands, before the grid's reader drops those that it does not; and back. */
import { decodedFormat, encodedFormat } from "../special-format";
import { fromXml, toXml } from "./xml";

/** Formats that a file names by number alone and the grid's reader does not know or reads otherwise: it takes 3 for `#,#00`. */
const BUILT_IN: Readonly<Record<string, string>> = {
  3: "#,##0",
  5: "$#,##0;($#,##0)",
  6: "$#,##0;($#,##0)",
  7: "$#,##0.00;($#,##0.00)",
  8: "$#,##0.00;($#,##0.00)",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  20: "h:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;(#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;(#,##0.00)",
  41: '#,##0;(#,##0);"-"',
  42: '$#,##0;$(#,##0);"-"',
  43: '#,##0.00;(#,##0.00);"-"',
  44: '$#,##0.00;$(#,##0.00);"-"',
  48: "##0.0E+0",
};
/** Numbers that no file uses for a format of its own. */
const FIRST_OF_OURS = 9000;
const LITERAL = /("[^"]*"|\\.)/;

/** A part of a format outside of its literal texts: without colors, languages and the widths of signs; signs of other alphabets as texts. */
function plainPart(part: string): string {
  return part
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_all, currency: string) => (currency === "" ? "" : `[$${currency}]`))
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, "")
    .replace(/[_*]./gu, "")
    .replace(/\[\$[^\]]*\]|[^\s!-~]/gu, (sign) => (sign.startsWith("[") ? sign : `"${sign}"`));
}

/**
 * A format as the grid can read it: `dd/mm/yyyy;@`, `#,##0 [$€-407];[Red]-#,##0 [$€-407]` and the accounting formats keep what they show,
 * and lose colors and how far signs stand apart.
 */
function readableFormat(code: string): string {
  const parts = code.split(LITERAL).map((part, index) => (index % 2 === 1 ? part : plainPart(part)));
  const sections: string[][] = [[]];
  parts.forEach((part, index) => {
    const [first = "", ...others] = index % 2 === 1 ? [part] : part.split(";");
    sections[sections.length - 1]?.push(first);
    for (const other of others) sections.push([other]);
  });
  const texts = sections.map((section) => {
    const digits = section.filter((part) => !LITERAL.test(part)).join("");
    const filler = /[0#]/.test(digits) ? "#" : "";
    return section.map((part) => (LITERAL.test(part) || digits.includes("/") ? part : part.replaceAll("?", filler))).join("");
  });
  // The second of two sections is for texts, which the grid shows as they are.
  return (texts.length === 2 && texts[1] === "@" ? texts.slice(0, 1) : texts).join(";");
}

/** The same, scientific notation and fractions as the grid keeps them. */
function gridFormat(code: string): string {
  const readable = readableFormat(code);
  return encodedFormat(readable) ?? readable;
}

/** The styles of a file as the grid is to read them. */
export function withReadableFormats(styles: string): string {
  const added = new Set<string>();
  const renumbered = styles.replace(/(<(?:\w+:)?xf\s[^>]*\bnumFmtId=")(\d+)"/g, (all, tag: string, id: string) => {
    if (BUILT_IN[id] === undefined) return all;
    added.add(id);
    return `${tag}${FIRST_OF_OURS + Number(id)}"`;
  });
  const entries = [...added]
    .map((id) => `<numFmt numFmtId="${FIRST_OF_OURS + Number(id)}" formatCode="${toXml(BUILT_IN[id] ?? "")}"/>`)
    .join("");
  return withCodes(entries === "" ? renumbered : withNumberFormats(renumbered, entries), gridFormat);
}

function withNumberFormats(styles: string, entries: string): string {
  if (/<numFmts\b[^>]*[^/]>/.test(styles)) return styles.replace("</numFmts>", () => `${entries}</numFmts>`);
  return styles.replace(/<numFmts\b[^>]*\/>/, "").replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${entries}</numFmts>`);
}

/** The styles that the grid wrote as Excel and Google read them. */
export function withExcelFormats(styles: string): string {
  return withCodes(styles, decodedFormat);
}

function withCodes(styles: string, change: (code: string) => string): string {
  return styles.replace(
    /(\sformatCode=")([^"]*)(")/g,
    (_all, before: string, code: string, after: string) => before + toXml(change(fromXml(code))) + after,
  );
}
