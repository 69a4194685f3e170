/** One worksheet's XML made ready for the grid's own reader: formulas of others turned into what can be calculated or kept here. */
import type { SpreadsheetModule } from "../contract";
import {
  COMPUTED_VALUE,
  canCalculate,
  keptFormula,
  literal,
  sourceOfDummy,
  withoutDoubledQuotes,
  withoutExcelMarks,
} from "./formula-source";
import { attribute, fromXml, toXml } from "./xml";

/** What Google allows in a whole workbook. */
const MAX_CELLS = 10_000_000;
const CELL = /<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g;
const TEXT_TYPE = /\st="(?:s|str|inlineStr)"/;
const FORMULA = /<f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)/;

export interface ReadySheet {
  xml: string;
  /** Addresses of cells that hold text, whatever the text looks like. */
  textCells: string[];
}

interface Formula {
  address: string;
  /** What the file's program calculates; null where only the value is known. */
  source: string | null;
  isComputed: boolean;
  isAvailable: boolean;
}

interface Cell {
  address: string;
  tag: string;
  body: string;
}

/** Checks the sheet's size and rewrites its formulas; `texts` are the workbook's shared strings. */
export function readySheet(o: SpreadsheetModule, xml: string, texts: readonly string[]): ReadySheet {
  const cells = [...xml.matchAll(CELL)].map(([, tag = "", body = ""]): Cell => ({ address: attribute(tag, "r") ?? "", tag, body }));
  checkSize(o, xml, cells);
  const formulas = formulasOf(o, cells);
  const kept = keptCells(o, formulas);
  const textCells = cells.filter(({ address, tag }) => !formulas.has(address) && TEXT_TYPE.test(tag)).map(({ address }) => address);
  if (formulas.size === 0) return { xml, textCells };
  let index = -1;
  const ready = xml.replace(CELL, (all, tag: string | undefined, body: string | undefined) => {
    index += 1;
    const formula = formulas.get(cells[index]?.address ?? "");
    if (!formula || body === undefined) return all;
    if (formula.isComputed && !kept.has(formula.address)) return cell(tag, null);
    if (formula.source === null) return `<c${tag}>${body.replace(FORMULA, "")}</c>`;
    if (!formula.isAvailable) return cell(tag, keptFormula(formula.source, withoutDoubledQuotes(valueLiteral(tag ?? "", body, texts))));
    const text = toXml(withoutDoubledQuotes(formula.source));
    return `<c${tag}>${body.replace(FORMULA, (_all, attributes?: string) => `<f${attributes ?? ""}>${text}</f>`)}</c>`;
  });
  return { xml: ready, textCells };
}

function cell(tag: string | undefined, formula: string | null): string {
  const attributes = (tag ?? "").replace(/\s(?:t|cm)="[^"]*"/g, "");
  return formula === null ? `<c${attributes}/>` : `<c${attributes}><f>${toXml(formula)}</f><v></v></c>`;
}

/** A far-away or endless range would keep the reader busy for ever. */
function checkSize(o: SpreadsheetModule, xml: string, cells: readonly Cell[]): void {
  let right = 0;
  let bottom = 0;
  let merged = 0;
  for (const { address } of cells) {
    const { col, row } = position(o, address);
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

function position(o: SpreadsheetModule, address: string | null): { col: number; row: number } {
  return address && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address) ? o.helpers.toCartesian(address) : { col: 0, row: 0 };
}

function area(o: SpreadsheetModule, range: string | null): number {
  const [first, last] = (range ?? "").split(":");
  if (!first || !last) return 1;
  const [from, to] = [position(o, first), position(o, last)];
  return (Math.abs(to.col - from.col) + 1) * (Math.abs(to.row - from.row) + 1);
}

function formulasOf(o: SpreadsheetModule, cells: readonly Cell[]): Map<string, Formula> {
  const formulas = new Map<string, Formula>();
  const lost = new Set<string>();
  for (const { address, body } of cells) {
    const found = body.includes("<f") ? FORMULA.exec(body) : null;
    if (!found || !address) continue;
    const [, attributes = "", text = ""] = found;
    const shared = attribute(attributes, "si");
    if (text.trim() === "") {
      if (shared !== null && lost.has(shared)) formulas.set(address, { address, source: null, isComputed: false, isAvailable: false });
      continue;
    }
    const plain = fromXml(text);
    const source = sourceOfDummy(plain) ?? withoutExcelMarks(plain);
    const isComputed = source === COMPUTED_VALUE;
    const isAvailable = !isComputed && canCalculate(o, withoutDoubledQuotes(source));
    if (!isAvailable && shared !== null) lost.add(shared);
    formulas.set(address, { address, source, isComputed, isAvailable });
  }
  return formulas;
}

/** Cells into which a formula spilled that cannot be calculated here: right of it and below it, as far as they were computed. */
function keptCells(o: SpreadsheetModule, formulas: ReadonlyMap<string, Formula>): Set<string> {
  const kept = new Set<string>();
  for (const { address, isComputed, isAvailable, source } of formulas.values()) {
    if (isComputed || isAvailable || source === null) continue;
    const { col, row } = position(o, address);
    const reaches = (columns: number, rows: number) => formulas.get(o.helpers.toXC(col + columns, row + rows))?.isComputed;
    let width = 1;
    let height = 1;
    while (reaches(width, 0)) width += 1;
    while (reaches(0, height)) height += 1;
    for (let right = 0; right < width; right += 1)
      for (let down = 0; down < height; down += 1) kept.add(o.helpers.toXC(col + right, row + down));
  }
  return kept;
}

function valueLiteral(tag: string, body: string, texts: readonly string[]): string {
  const value = fromXml(/<v[^>]*>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? "");
  const type = attribute(tag, "t") ?? "n";
  if (type === "n" && value !== "" && Number.isFinite(Number(value))) return literal(Number(value));
  if (type === "b") return literal(value === "1");
  if (type === "s") return literal(texts[Number(value)] ?? "");
  return literal(value);
}
