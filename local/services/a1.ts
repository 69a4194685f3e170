/** A rectangle of cells, counted from 0, all four edges inside. */
export interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an A1 text says: a sheet's name, where there is one, and edges, which may be open. */
export interface A1Reference {
  sheetName: string | null;
  left: number | null;
  top: number | null;
  right: number | null;
  bottom: number | null;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Letters of a column counted from 0: 27 is "AB". */
export function columnLetters(column: number): string {
  const rest = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "";
  return rest + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function corner(text: string): { col: number | null; row: number | null } | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return { col: letters === undefined ? null : columnIndex(letters), row: digits === undefined ? null : Number(digits) - 1 };
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** Reads "A1", "B2:C", "2:3", "'My sheet'!A:A"; null when it is none of these. */
export function parseA1(text: string): A1Reference | null {
  const named = WITH_SHEET.exec(text);
  const sheetName = named ? (named[1]?.replace(/''/g, "'") ?? named[2] ?? null) : null;
  const cells = (named?.[3] ?? text).trim();
  const [first = "", second, ...more] = cells.split(":");
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to || more.length > 0) return null;
  if (second === undefined && (from.col === null || from.row === null)) return null;
  if (from.row === -1 || to.row === -1) return null;
  const bothColumns = from.col !== null && to.col !== null;
  const bothRows = from.row !== null && to.row !== null;
  return {
    sheetName,
    left: least(from.col, to.col),
    top: least(from.row, to.row),
    right: bothColumns ? Math.max(from.col ?? 0, to.col ?? 0) : null,
    bottom: bothRows ? Math.max(from.row ?? 0, to.row ?? 0) : null,
  };
}

/** A1 text of one cell counted from 0. */
export function cellA1(col: number, row: number): string {
  return `${columnLetters(col)}${row + 1}`;
}

/** A1 text of a rectangle: "B2" or "B2:C4". */
export function zoneA1(zone: Zone): string {
  const start = cellA1(zone.left, zone.top);
  const end = cellA1(zone.right, zone.bottom);
  return start === end ? start : `${start}:${end}`;
}
