/** The cells of one worksheet's XML, before anything is made of them. */
import type { SpreadsheetModule } from "../contract";
import { attribute, fromXml } from "./xml";

/** What Google allows in a whole workbook. */
const MAX_CELLS = 10_000_000;
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
/** A cell with its attributes and what is in it. */
export const CELL = /<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g;

export interface FileCell {
  address: string;
  col: number;
  row: number;
  /** Attributes, as written. */
  tag: string;
  body: string;
}

/** Every cell in the order of the file; throws when the sheet reaches further than Google allows. */
export function cellsOf(o: SpreadsheetModule, xml: string): FileCell[] {
  const cells = [...xml.matchAll(CELL)].map(([, tag = "", body = ""]): FileCell => {
    const address = attribute(tag, "r") ?? "";
    return { address, tag, body, ...position(o, address) };
  });
  checkSize(o, xml, cells);
  return cells;
}

/** A far-away or endless range would keep the reader busy for ever. */
function checkSize(o: SpreadsheetModule, xml: string, cells: readonly FileCell[]): void {
  let right = 0;
  let bottom = 0;
  let merged = 0;
  for (const { col, row } of cells) {
    right = Math.max(right, col + 1);
    bottom = Math.max(bottom, row + 1);
  }
  for (const [, tag = ""] of xml.matchAll(/<row(\s[^>]*)>/g)) bottom = Math.max(bottom, Number(attribute(tag, "r")) || 0);
  for (const [, tag = ""] of xml.matchAll(/<(?:mergeCell|f)(\s[^>]*)>/g)) merged += area(o, attribute(tag, "ref"));
  if (right * bottom > MAX_CELLS || merged > MAX_CELLS) {
    throw new Error(
      "A sheet of the file reaches beyond 10 million cells, which is Google Sheets' limit. Delete far-away rows or columns first.",
    );
  }
}

function position(o: SpreadsheetModule, address: string): { col: number; row: number } {
  return ADDRESS.test(address) ? o.helpers.toCartesian(address) : { col: 0, row: 0 };
}

function area(o: SpreadsheetModule, range: string | null): number {
  const [first, last] = (range ?? "").split(":");
  if (!first || !last) return 1;
  const [from, to] = [position(o, first), position(o, last)];
  return (Math.abs(to.col - from.col) + 1) * (Math.abs(to.row - from.row) + 1);
}

/** The value of a cell: number, truth value or text; `texts` are the workbook's shared strings. */
export function fileValue({ tag, body }: FileCell, texts: readonly string[]): string | number | boolean {
  const value = textOf(body);
  const type = attribute(tag, "t") ?? "n";
  if (type === "n" && value !== "" && Number.isFinite(Number(value))) return Number(value);
  if (type === "b") return value === "1";
  return type === "s" ? (texts[Number(value)] ?? "") : value;
}

function textOf(body: string): string {
  if (body.startsWith("<is>")) return [...body.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => fromXml(text)).join("");
  return fromXml(/<v[^>]*>([^<]*)<\/v>/.exec(body)?.[1] ?? "");
}
