/** The formulas of one worksheet: which can be calculated here, and which keep the value they have in the file. */
import type { SpreadsheetModule } from "../contract";
import { KEEPER, keptFormula, toLocalFormula } from "../formulas/google-only";
import { COMPUTED_VALUE, canCalculate, sourceOfDummy, withoutExcelMarks } from "./formula-source";
import { opened } from "./open-ranges";
import { type FileCell, fileValue } from "./sheet-cells";
import { attribute, fromXml, toXml } from "./xml";

const FORMULA = /<f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)/;

const TEXT = /"[^"]*"/g;
/** A character that no formula has. */
const SHIELD = "\uE000";

export interface FileFormula {
  address: string;
  /** What the file's program calculates, without `=`; null where only the value is known. */
  source: string | null;
  /** True for a cell into which a formula elsewhere spilled. */
  isComputed: boolean;
  isAvailable: boolean;
}

/** The formulas by their address. */
export function formulasOf(o: SpreadsheetModule, cells: readonly FileCell[]): Map<string, FileFormula> {
  const formulas = new Map<string, FileFormula>();
  const lost = new Set<string>();
  for (const { address, body } of cells) {
    const found = body.includes("<f") ? FORMULA.exec(body) : null;
    if (!found || !address) continue;
    const [, attributes = "", text = ""] = found;
    const shared = attribute(attributes, "si");
    if (text.trim() === "") {
      const isLost = shared !== null && lost.has(shared);
      if (isLost) formulas.set(address, { address, source: null, isComputed: false, isAvailable: false });
      continue;
    }
    const plain = fromXml(text);
    const source = sourceOfDummy(plain) ?? opened(withoutExcelMarks(plain));
    const isComputed = source === COMPUTED_VALUE;
    const isAvailable = !isComputed && canCalculate(o, `=${source}`);
    if (!isAvailable && shared !== null) lost.add(shared);
    formulas.set(address, { address, source, isComputed, isAvailable });
  }
  return formulas;
}

/** Cells into which a formula spilled that cannot be calculated here: right of it and below it, as far as they were computed. */
export function keptSpills(o: SpreadsheetModule, cells: readonly FileCell[], formulas: ReadonlyMap<string, FileFormula>): Set<string> {
  const kept = new Set<string>();
  for (const { address, col, row } of cells) {
    const formula = formulas.get(address);
    if (!formula || formula.isComputed || formula.isAvailable || formula.source === null) continue;
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

/** The XML of a cell whose formula is as it can stand here. */
export function formulaCellXml(cell: FileCell, formula: FileFormula, spills: ReadonlySet<string>, texts: readonly string[]): string {
  const { tag, body } = cell;
  const plainTag = tag.replace(/\s(?:t|cm)="[^"]*"/g, "");
  if (formula.isComputed && !spills.has(formula.address)) return `<c${plainTag}/>`;
  if (formula.source === null) return `<c${tag}>${body.replace(FORMULA, "")}</c>`;
  const source = `=${formula.source}`;
  if (!formula.isAvailable) return `<c${plainTag}><f>${formulaXml(keptFormula(source, fileValue(cell, texts)))}</f><v></v></c>`;
  const text = formulaXml(toLocalFormula(source));
  return `<c${tag}>${body.replace(FORMULA, (_all, attributes?: string) => `<f${attributes ?? ""}>${text}</f>`)}</c>`;
}

/** The grid's reader takes the mark off every error that a formula names, also off one that stands in a text; there it is shielded. */
function formulaXml(formula: string): string {
  const isText = formula.startsWith(`=${KEEPER}(`);
  return toXml((isText ? shielded(formula) : formula.replace(TEXT, shielded)).slice(1));
}

function shielded(text: string): string {
  return text.replaceAll("#REF!", `#REF${SHIELD}!`);
}

/** The formula as it was before the grid's reader had it. */
export function unshielded(formula: string): string {
  return formula.replaceAll(SHIELD, "");
}
