/** Named ranges in the workbook part of an .xlsx. */
import type { SpreadsheetModel } from "../contract";
import { attribute, fromXml, toXml } from "./xml";

/** Excel's last row: a range that ends there has no end. */
const LAST_ROW = 1_048_576;
const NAME = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;
const REFERENCE = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/;

/** Names and their ranges, as the grid writes them; names of formulas, of lost ranges and hidden names are left out. */
export function namesOf(workbookXml: string, sheets: ReadonlySet<string>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [, tag = "", text = ""] of workbookXml.matchAll(/<definedName(\s[^>]*)>([^<]*)<\/definedName>/g)) {
    const name = attribute(tag, "name") ?? "";
    const isOurs = NAME.test(name) && attribute(tag, "hidden") !== "1" && attribute(tag, "localSheetId") === null;
    const range = isOurs ? rangeOf(fromXml(text), sheets) : null;
    if (range) names[name] = range;
  }
  return names;
}

function rangeOf(reference: string, sheets: ReadonlySet<string>): string | null {
  const found = REFERENCE.exec(reference.trim());
  if (!found) return null;
  const [, quotedSheet, plainSheet = "", left = "", top = "", right = left, bottom = top] = found;
  const sheet = quotedSheet?.replace(/''/g, "'") ?? plainSheet;
  if (!sheets.has(sheet) || (!left && !top)) return null;
  const lastRow = Number(bottom) >= LAST_ROW ? "" : bottom;
  const first = `${left}${top}`;
  const last = `${right}${lastRow}`;
  return `'${sheet.replace(/'/g, "''")}'!${first === last && left && top ? first : `${first}:${last}`}`;
}

/** The `<definedNames>` element with the model's named ranges; empty when there are none. */
export function definedNames(model: SpreadsheetModel): string {
  const { getters } = model;
  const names = getters.getNamedRanges().map(({ name, range }) => {
    const sheet = getters.getSheetName(range.sheetId).replace(/'/g, "''");
    return `<definedName name="${toXml(name)}">${toXml(`'${sheet}'!${absolute(range.unboundedZone)}`)}</definedName>`;
  });
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

interface Zone {
  left: number;
  top: number;
  right: number | undefined;
  bottom: number | undefined;
}

function absolute({ left, top, right, bottom }: Zone): string {
  if (right === undefined) return `$${top + 1}:$${(bottom ?? top) + 1}`;
  if (bottom === undefined && top === 0) return `$${letters(left)}:$${letters(right)}`;
  return `$${letters(left)}$${top + 1}:$${letters(right)}$${bottom === undefined ? LAST_ROW : bottom + 1}`;
}

function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}
