/** An .xlsx as the workbook data of the grid, with what the grid itself would lose: names, notes, order, text that looks like numbers. */
import type { SheetExtras, SpreadsheetModule } from "../contract";
import { type Parts, unpack } from "./archive";
import { namesOf } from "./names";
import { notesOf } from "./notes";
import { withReadableFormats } from "./number-formats";
import { unshielded } from "./sheet-formulas";
import { type PlainCell, type ReadySheet, readySheet } from "./sheet-xml";
import { attribute, fromXml, relationsOf } from "./xml";

const STYLES = /styles\.xml$/i;

/** A workbook read from a file. */
export interface OpenedWorkbook {
  /** In o-spreadsheet's own form. */
  workbook: Record<string, unknown>;
  /** Notes, by sheet id. */
  sheets: Record<string, SheetExtras>;
}

interface SheetData {
  id: string;
  name: string;
  cells: Record<string, string | undefined>;
  styles: Looks;
  formats: Looks;
  borders: Looks;
}

/** Numbers of styles, formats or borders by address. */
type Looks = Record<string, number | undefined>;

interface WorkbookData {
  sheets: SheetData[];
  formats: Record<number, string>;
  namedRanges: Record<string, string>;
}

interface SheetPart extends Omit<ReadySheet, "xml"> {
  name: string;
  path: string;
}

/** Reads an .xlsx; throws one sentence when it cannot be used. Needs DOMParser, which Node gets from jsdom. */
export function openXlsx(o: SpreadsheetModule, bytes: Uint8Array): OpenedWorkbook {
  const parts = unpack(bytes);
  const sheets = readySheets(o, parts);
  for (const path of Object.keys(parts.texts)) if (STYLES.test(path)) parts.texts[path] = withReadableFormats(parts.texts[path] ?? "");
  const data = converted(o, parts);
  // The reader goes by the names of the parts; the order of the tabs stands in the workbook.
  data.sheets.sort((one, other) => placeOf(sheets, one.name) - placeOf(sheets, other.name));
  const extras: Record<string, SheetExtras> = {};
  for (const sheet of data.sheets) {
    const part = sheets.find(({ name }) => name === sheet.name);
    if (!part) continue;
    for (const [address, content] of Object.entries(sheet.cells)) if (content?.startsWith("=")) sheet.cells[address] = unshielded(content);
    for (const cell of part.plain) addCell(sheet, cell);
    keepTexts(o, data, sheet, [...part.textCells, ...part.plain.filter(({ isText }) => isText).map(({ address }) => address)]);
    const notes = notesOf(parts.texts, part.path);
    if (Object.keys(notes).length > 0) extras[sheet.id] = { notes, protections: [], fonts: {} };
  }
  const known = new Set(data.sheets.map(({ name }) => name));
  data.namedRanges = namesOf(parts.texts[workbookPath(parts)] ?? "", known);
  return { workbook: data as unknown as Record<string, unknown>, sheets: extras };
}

/** Rewrites every worksheet inside `parts` and answers them in the order of their tabs. */
function readySheets(o: SpreadsheetModule, parts: Parts): SheetPart[] {
  const path = workbookPath(parts);
  const relations = new Map(relationsOf(parts.texts, path).map((relation) => [relation.id, relation.path]));
  const texts = sharedTexts(parts);
  const sheets: SheetPart[] = [];
  for (const [, tag = ""] of (parts.texts[path] ?? "").matchAll(/<sheet(\s[^>]*)>/g)) {
    const sheetPath = relations.get(attribute(tag, "r:id") ?? "") ?? "";
    const xml = parts.texts[sheetPath];
    if (xml === undefined) continue;
    const { xml: ready, ...apart } = readySheet(o, xml, texts);
    parts.texts[sheetPath] = ready;
    sheets.push({ name: attribute(tag, "name") ?? "", path: sheetPath, ...apart });
  }
  if (sheets.length === 0) throw new Error("The file has no sheet that can be read.");
  return sheets;
}

function converted(o: SpreadsheetModule, parts: Parts): WorkbookData {
  const { debug, log } = console;
  console.debug = () => undefined;
  console.log = () => undefined;
  try {
    return o.load({ ...parts.texts, ...parts.images } as never) as unknown as WorkbookData;
  } catch {
    throw new Error("The workbook inside the file is damaged or incomplete. Open it in another program, save it again as .xlsx and retry.");
  } finally {
    console.debug = debug;
    console.log = log;
  }
}

function addCell(sheet: SheetData, { address, content, twin }: PlainCell): void {
  if (content !== "") sheet.cells[address] = content;
  if (twin === null) return;
  for (const looks of [sheet.styles, sheet.formats, sheet.borders]) if (looks[twin] !== undefined) looks[address] = looks[twin];
}

/** Text such as `007`, `=1+1` or `3-4` stays text: an apostrophe in front says so, unless the cell's format does. */
function keepTexts(o: SpreadsheetModule, data: WorkbookData, sheet: SheetData, textCells: readonly string[]): void {
  for (const address of textCells) {
    const text = sheet.cells[address];
    if (typeof text !== "string" || !looksLikeOther(o, text)) continue;
    const isTextFormat = data.formats[sheet.formats[address] ?? -1] === "@";
    if (isTextFormat && !/^[=']/.test(text)) continue;
    if (isTextFormat) delete sheet.formats[address];
    sheet.cells[address] = `'${text}`;
  }
}

function looksLikeOther(o: SpreadsheetModule, text: string): boolean {
  if (/^[='#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)) return true;
  if (!/\d/.test(text) || text.length > 40) return false;
  return o.helpers.isNumber(text, o.DEFAULT_LOCALE) || o.helpers.isDateTime(text, o.DEFAULT_LOCALE);
}

function sharedTexts({ texts }: Parts): string[] {
  const path = Object.keys(texts).find((name) => /sharedStrings\.xml$/i.test(name)) ?? "";
  return [...(texts[path] ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = ""]) =>
    fromXml([...item.replace(/<rPh[\s\S]*?<\/rPh>/g, "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text).join("")),
  );
}

function workbookPath({ texts }: Parts): string {
  const main = relationsOf({ "/_rels/.rels": texts["_rels/.rels"] ?? "" }, "/").find(({ type }) => type.endsWith("/officeDocument"));
  return main && texts[main.path] ? main.path : "xl/workbook.xml";
}

function placeOf(sheets: readonly SheetPart[], sheetName: string): number {
  return sheets.findIndex(({ name }) => name === sheetName);
}
