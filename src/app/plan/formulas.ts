/** Formulas of the OKRs tab. */
import { columnLetters } from "../address";
import type { Located, PlanKey } from "../layout";

const ARGUMENTS = ["start", "target", "current", "type"] as const;

/** The columns that a score is made of; undefined when the table lacks start, target or current. */
function argumentColumns(columns: Located<PlanKey>["columns"]): string[] | undefined {
  const found: string[] = [];
  for (const key of ARGUMENTS) {
    const column = columns[key];
    if (column !== undefined) found.push(columnLetters(column));
    else if (key !== "type") return undefined;
  }
  return found;
}

/**
 * The one formula that scores the whole column. It stands in the heading's cell, and its ranges begin with the headings' own row, so that
 * sorting, inserting and deleting rows below can neither break nor shift it.
 * @example scoreColumn({ start: 7, target: 8, current: 9, type: 6 }, 1) //=> "=ARRAYFORMULA(IF(ROW(G1:G)=ROW(G1),\"Score\",KRSCORE(G1:G,H1:H,I1:I,F1:F)))"
 */
export function scoreColumn(columns: Located<PlanKey>["columns"], headerRow: number): string {
  const ranges = (argumentColumns(columns) ?? []).map((column) => `${column}${headerRow}:${column}`);
  const first = (ranges[0] ?? "A1").split(":")[0];
  return `=ARRAYFORMULA(IF(ROW(${ranges[0]})=ROW(${first}),"Score",KRSCORE(${ranges.join(",")})))`;
}

/**
 * The score of one row, for tables whose heading is the user's own text; undefined when the table lacks a column for it.
 * @example scoreCell({ start: 3, target: 4, current: 5 }, 7) //=> "=KRSCORE(C7,D7,E7)"
 */
export function scoreCell(columns: Located<PlanKey>["columns"], row: number): string | undefined {
  const found = argumentColumns(columns);
  return found && `=KRSCORE(${found.map((column) => `${column}${row}`).join(",")})`;
}

const STATUS_OPTIONS = ["commitment", "lastCheckIn"] as const;

/**
 * The one formula that gives the status of every row with a key result, in the heading's cell as the scores' formula; undefined when the
 * table lacks scores or dates.
 * @example statusColumn({ keyResult: 4, score: 10, starts: 14, ends: 15 }, 1, "okr_today") //=> "=ARRAYFORMULA(IF(ROW(J1:J)=ROW(J1),\"Status\",IF(D1:D=\"\",\"\",KRSTATUS(J1:J,N1:N,O1:O,okr_today))))"
 */
export function statusColumn(columns: Located<PlanKey>["columns"], headerRow: number, today: string): string | undefined {
  const range = (key: PlanKey): string | undefined => {
    const letters = columns[key] === undefined ? undefined : columnLetters(columns[key]);
    return letters && `${letters}${headerRow}:${letters}`;
  };
  const [keyResult, score, starts, ends] = (["keyResult", "score", "starts", "ends"] as const).map(range);
  if (!keyResult || !score || !starts || !ends) return undefined;
  const options = STATUS_OPTIONS.map(range).map((option) => option ?? "");
  const given = [score, starts, ends, today, ...options].join(",").replace(/,+$/, "");
  const [first] = score.split(":");
  return `=ARRAYFORMULA(IF(ROW(${score})=ROW(${first}),"Status",IF(${keyResult}="","",KRSTATUS(${given}))))`;
}
