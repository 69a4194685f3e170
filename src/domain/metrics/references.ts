import { columnNumber } from "./relative-formula";

/** Cells that a formula names; `rows` null reaches down to the end. */
export interface Referred {
  readonly tab: string;
  readonly at: { readonly row: number; readonly column: number; readonly rows: number | null; readonly columns: number };
}

const REFERENCE = /(?:('(?:[^']|'')*'|[a-z_][\w.]*)!)?\$?\b([a-z]{1,3})\$?(\d*)(?::\$?([a-z]{1,3})\$?(\d*))?(?![\w(!.])/gi;

/**
 * The cells that a formula names, on its own tab where it names none; a whole column begins at row 1.
 * @example referencesIn("=SUM(Log!B$2:B9)*0.5", "Data") //=> [{ tab: "Log", at: { row: 2, column: 2, rows: 8, columns: 1 } }]
 * @example referencesIn("='Bo''s data'!C2:D", "Data") //=> [{ tab: "Bo's data", at: { row: 2, column: 3, rows: null, columns: 2 } }]
 * @example referencesIn("=LEN(C:C)", "Data") //=> [{ tab: "Data", at: { row: 1, column: 3, rows: null, columns: 1 } }]
 */
export function referencesIn(formula: string, own: string): Referred[] {
  const found: Referred[] = [];
  formula
    .replace(/"[^"]*"/g, "")
    .replace(REFERENCE, (all, tab, left: string, top: string, right = left, last = all.includes(":") ? "" : top) => {
      const [column, row] = [columnNumber(left), Number(top) || 1];
      if (top !== "" || all.includes(":")) {
        const at = { row, column, rows: last === "" ? null : last - row + 1, columns: columnNumber(right) - column + 1 };
        found.push({ tab: tab ? tab.replace(/^'|'$/g, "").replace(/''/g, "'") : own, at });
      }
      return "";
    });
  return found;
}

/** Whether two blocks share a cell. */
export function overlap(one: Referred, other: Referred): boolean {
  const last = ({ row, rows }: Referred["at"]) => (rows === null ? Infinity : row + rows - 1);
  const [a, b] = [one.at, other.at];
  return (
    one.tab === other.tab && a.row <= last(b) && b.row <= last(a) && a.column < b.column + b.columns && b.column < a.column + a.columns
  );
}
