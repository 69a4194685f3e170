/** The grid's model as an .xlsx, with what the grid's own writer leaves out: names, notes, formulas that Excel lacks, text that is text. */
import { strToU8, zipSync } from "fflate";
import type { SheetExtras, SpreadsheetModel } from "../contract";
import { rankedRules } from "./conditional-rules";
import { definedNames } from "./names";
import { addNotes } from "./notes";
import { withExcelFormats } from "./number-formats";
import { withoutParsing } from "./unparsed";

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The bytes of an .xlsx. */
export async function saveXlsx(model: SpreadsheetModel, sheets: Readonly<Record<string, SheetExtras>>): Promise<Uint8Array> {
  const texts: Record<string, string> = {};
  const pictures: Record<string, Uint8Array> = {};
  const { files } = await quietly(() => withoutParsing(() => model.exportXLSX()));
  for (const file of files) {
    if ("imageSrc" in file) pictures[file.path] = bytesOf(file.imageSrc);
    else texts[file.path] = file.content;
  }
  finish(texts, "xl/workbook.xml", (xml) => xml.replace("</sheets>", () => `</sheets>${definedNames(model)}`));
  finish(texts, "xl/sharedStrings.xml", withoutTextMarks);
  finish(texts, "xl/styles.xml", withExcelFormats);
  for (const path of Object.keys(texts))
    if (SHEET.test(path)) finish(texts, path, (xml) => rankedRules(withPlainFormulas(withoutIndentation(xml))));
  model.getters.getSheetIds().forEach((id, index) => {
    addNotes(texts, `xl/worksheets/sheet${index}.xml`, index + 1, sheets[id]?.notes ?? {});
  });
  const packed = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...packed, ...pictures });
}

function finish(files: Record<string, string>, path: string, change: (xml: string) => string): void {
  const xml = files[path];
  if (xml !== undefined) files[path] = change(xml);
}

/** An apostrophe in front says "this is text" in the grid; in the file the cell's type says so. */
function withoutTextMarks(xml: string): string {
  return xml.replace(/(<t(?:\s[^>]*)?>)(?:'|&apos;)/g, "$1");
}

/** The writer makes every formula an array formula; our own stand as Google writes them, so that Google reads them back. */
function withPlainFormulas(xml: string): string {
  return xml.replace(
    /<c ([^>]*)>(\s*)<f t="array"[^>]*>((?:(?!<\/f>)[\s\S])*?__XLUDF\.DUMMYFUNCTION[\s\S]*?)<\/f>/gi,
    (_all, attributes: string, space: string, formula: string) =>
      `<c ${attributes.replace(/\s?cm="1"/, "")}>${space}<f>${withPlainQuotes(formula).replace(/__XLUDF/i, "__xludf")}</f>`,
  );
}

function withPlainQuotes(xml: string): string {
  return xml.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
}

/** The writer indents every cell, which doubles the file and the time to read it. */
function withoutIndentation(xml: string): string {
  return xml.replace(/>\s*\n\s*</g, "><");
}

function bytesOf(dataAddress: string): Uint8Array {
  const binary = atob(dataAddress.slice(dataAddress.indexOf(",") + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { debug, warn } = console;
  console.debug = () => undefined;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.debug = debug;
    console.warn = warn;
  }
}
