/**
 * One worksheet's XML made ready for the grid's own reader, which takes its time over every cell:
 * formulas of others become what can be calculated or kept here, and plain values are taken out and read here.
 */
import type { SpreadsheetModule } from "../contract";
import { separateRules } from "./conditional-rules";
import { CELL, cellsOf, type FileCell, fileValue } from "./sheet-cells";
import { formulaCellXml, formulasOf, keptSpills } from "./sheet-formulas";
import { attribute } from "./xml";

const TEXT_TYPES = new Set(["s", "str", "inlineStr"]);
const PLAIN_BODY = /^(?:<v[^>]*>[^<]*<\/v>|<is>(?:<t[^>]*>[^<]*<\/t>)*<\/is>)?$/;

/** A cell that the grid's reader does not see. */
export interface PlainCell {
  address: string;
  content: string;
  isText: boolean;
  /** A cell with the same looks that the reader does see; null for plain looks. */
  twin: string | null;
}

export interface ReadySheet {
  xml: string;
  plain: PlainCell[];
  /** Addresses of cells in `xml` that hold text, whatever the text looks like. */
  textCells: string[];
}

/** Checks the sheet's size and divides its cells; `texts` are the workbook's shared strings. */
export function readySheet(o: SpreadsheetModule, xml: string, texts: readonly string[]): ReadySheet {
  const cells = cellsOf(o, xml);
  const formulas = formulasOf(o, cells);
  const spills = keptSpills(o, cells, formulas);
  const twins = new Map<string, string>();
  const stays = staying(xml, cells, twins);
  const ready: ReadySheet = { xml: "", plain: [], textCells: [] };
  let index = -1;
  const without = xml.replace(CELL, (all) => {
    index += 1;
    const cell = cells[index];
    if (!cell) return all;
    const formula = formulas.get(cell.address);
    if (formula) return formulaCellXml(cell, formula, spills, texts);
    const isText = TEXT_TYPES.has(attribute(cell.tag, "t") ?? "n");
    if (stays.has(cell.address) || !PLAIN_BODY.test(cell.body)) {
      if (isText) ready.textCells.push(cell.address);
      return all;
    }
    ready.plain.push({ address: cell.address, content: contentOf(cell, texts), isText, twin: twins.get(styleOf(cell)) ?? null });
    return "";
  });
  ready.xml = separateRules(withoutBareRows(without));
  return ready;
}

function styleOf({ tag }: FileCell): string {
  return attribute(tag, "s") ?? "0";
}

/** The cells that the reader must see: the first of every style, the one furthest right, and links. */
function staying(xml: string, cells: readonly FileCell[], twins: Map<string, string>): Set<string> {
  const links = [...xml.matchAll(/<hyperlink(\s[^>]*)>/g)].map(([, tag = ""]) => attribute(tag, "ref") ?? "");
  const stays = new Set(["", ...links]);
  let furthest: FileCell | undefined;
  for (const cell of cells) {
    if (!furthest || cell.col > furthest.col) furthest = cell;
    const style = styleOf(cell);
    if (style === "0" || twins.has(style) || cell.body.includes("<f")) continue;
    twins.set(style, cell.address);
    stays.add(cell.address);
  }
  if (furthest) stays.add(furthest.address);
  return stays;
}

function contentOf(cell: FileCell, texts: readonly string[]): string {
  const value = fileValue(cell, texts);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/\r\n?/g, "\n");
}

/** Rows that say nothing but their number go, all but the last, which says how far the sheet reaches. */
function withoutBareRows(xml: string): string {
  const last = xml.lastIndexOf("<row");
  return xml.replace(/<row(\s[^>]*?)?(?:\/>|>\s*<\/row>)/g, (all, tag: string | undefined, at: number) => {
    const says = (tag ?? "").replace(/\s(?:r|spans|[\w]+:[\w]+)="[^"]*"/g, "").trim();
    return says === "" && at < last ? "" : all;
  });
}
