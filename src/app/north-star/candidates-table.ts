/** The Candidates tab: the decision matrix, one row a candidate, ranked by a formula beside it. */
import type { Candidate, TabWriteResult } from "../api/north-star";
import type { Reply } from "../api/reply";
import { cellAt, headingsOf, type Located, layoutOf, locate, textAt } from "../layout";
import { keysByColumn } from "../metrics/metrics-table";
import { busy, done, heldByOther, refused } from "../result";
import { changeTab, type Writing } from "../tab-edit";
import type { Content, Workbook } from "../workbook";

type CandidateKey = "candidate" | "definition" | "metric" | "value" | "revenue" | "action" | "clarity" | "outcome";
const RATED: readonly CandidateKey[] = ["value", "revenue", "action", "clarity"];

const CANDIDATES = layoutOf<CandidateKey>("Candidates", ["candidate", "value"], {
  candidate: 240,
  definition: 260,
  metric: 150,
  value: [110, "", "Measures customer value (1-5)"],
  revenue: [110, "", "Predicts revenue (1-5)"],
  action: [110, "", "Is actionable (1-5)"],
  clarity: [110, "", "Is easy to understand (1-5)"],
  outcome: [150, "", "Revenue metric"],
});

/** Rows that the ranking beside the table covers. */
const RANKED_ROWS = 20;

function rowsOf(table: Located<CandidateKey>): number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.cells.length; row += 1) if (textAt(table, row, "candidate") !== "") rows.push(row);
  return rows;
}

function candidateAt(table: Located<CandidateKey>, row: number): Candidate {
  const rating = (key: CandidateKey): number | null => {
    const cell = cellAt(table, row, key);
    return typeof cell === "number" && cell >= 1 && cell <= 5 ? cell : null;
  };
  return {
    name: textAt(table, row, "candidate"),
    definition: textAt(table, row, "definition"),
    metric: textAt(table, row, "metric"),
    ratings: RATED.map(rating),
  };
}

/** Candidates of the tab, in the order of its rows; none while there is no such tab. */
export function readCandidates({ tables }: Workbook): { candidates: Candidate[]; revenue: string } {
  const cells = tables.read(CANDIDATES.tab);
  const table = cells && locate(CANDIDATES, cells);
  if (!table) return { candidates: [], revenue: "" };
  const rows = rowsOf(table);
  return { candidates: rows.map((row) => candidateAt(table, row)), revenue: textAt(table, rows[0] ?? 0, "outcome") };
}

function contentOf({ name, definition, metric, ratings }: Candidate, revenue: string, key: CandidateKey | undefined): Content {
  const rated = key === undefined ? -1 : RATED.indexOf(key);
  if (rated >= 0) return ratings[rated] ?? null;
  const texts: Partial<Record<CandidateKey, string>> = { candidate: name, definition, metric, outcome: revenue };
  return (key && texts[key]) || null;
}

/** Makes the tab with its ranking and gives back how to undo it; it goes again when its cells cannot be written. */
function startTable(workbook: Workbook, candidates: readonly Candidate[], revenue: string): string {
  const { tables } = workbook;
  const { tab, columns } = CANDIDATES;
  const rows = candidates.map((candidate) => columns.map(({ key }) => contentOf(candidate, revenue, key)));
  const last = RANKED_ROWS + 1;
  const ranking: Content = { formula: `=IF(COUNTA(A2:A${last})=0,"",IFERROR(NSMRANK(A2:A${last},D2:G${last}),""))` };
  tables.addTab(tab);
  try {
    tables.style(tab, {
      frozenRows: 1,
      widths: [...columns.map(({ width }) => width), 30, 60, 240, 70, 90],
      looks: [
        { row: 1, column: 1, rows: 1, columns: columns.length + 5, bold: true, background: "#e8f0fe", wrap: true },
        { row: 2, column: 1, rows: RANKED_ROWS, columns: 2, wrap: true },
        { row: 2, column: columns.length + 5, rows: RANKED_ROWS, columns: 1, numberFormat: "0%" },
      ],
    });
    tables.write(tab, 1, columns.length + 2, [
      ["Rank", "Ranked candidate", "Total", "Share of the most"],
      [ranking, null, null, null],
    ]);
    return changeTab(workbook, tab, { inserts: [], writings: [{ row: 1, column: 1, contents: [headingsOf(CANDIDATES), ...rows] }] }, true);
  } catch (failure) {
    tables.removeTab(tab);
    throw failure;
  }
}

function shown(content: Content): string {
  return content === null || typeof content === "object" ? "" : String(content);
}

/** Cells of known candidates that would change from something to something else. */
function differences(table: Located<CandidateKey>, candidates: readonly Candidate[], revenue: string): string[] {
  const sentences: string[] = [];
  for (const row of rowsOf(table)) {
    const now = candidates.find(({ name }) => name === textAt(table, row, "candidate"));
    if (!now) continue;
    for (const { key, heading } of CANDIDATES.columns) {
      const [before, after] = [textAt(table, row, key), shown(contentOf(now, revenue, key))];
      if (table.columns[key] !== undefined && before !== "" && before !== after)
        sentences.push(`${now.name}, ${heading}: “${before}” becomes “${after}”.`);
    }
  }
  return sentences;
}

/** Rows of known candidates are filled in, new ones go below; the user's own columns and other candidates stay as they are. It gives back how to undo it. */
function updateTable(workbook: Workbook, table: Located<CandidateKey>, candidates: readonly Candidate[], revenue: string): string {
  const keys = keysByColumn(table);
  const known = rowsOf(table);
  const first = table.headerRow + 1;
  const last = Math.max(table.headerRow, ...known);
  const fresh = candidates.filter(({ name }) => !known.some((row) => textAt(table, row, "candidate") === name));
  const count = last - first + 1;
  const writings = runs(keys).map(([from, to]): Writing => {
    const line = (candidate: Candidate | undefined) => keys.slice(from, to).map((key) => candidate && contentOf(candidate, revenue, key));
    const old = Array.from({ length: count }, (_none, index) => {
      const row = first + index;
      return line(candidates.find(({ name }) => name === textAt(table, row, "candidate")));
    });
    return { row: first, column: from + 1, contents: [...old, ...fresh.map((candidate) => line(candidate))] };
  });
  return changeTab(workbook, table.tab, { inserts: [], writings });
}

/** Neighbouring columns that are ours, from and to, so that a table in our own order is written at once. */
function runs(keys: readonly (CandidateKey | undefined)[]): [number, number][] {
  const found: [number, number][] = [];
  keys.forEach((key, index) => {
    const last = found[found.length - 1];
    if (key === undefined) return;
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function save(workbook: Workbook, candidates: readonly Candidate[], revenue: string, agreed: readonly string[]): Reply<TabWriteResult> {
  const cells = workbook.tables.read(CANDIDATES.tab);
  if (!cells) return done({ saved: true, differences: [], undo: startTable(workbook, candidates, revenue) });
  const table = locate(CANDIDATES, cells);
  if (!table) return heldByOther(CANDIDATES.tab);
  const open = differences(table, candidates, revenue);
  if (open.some((sentence) => !agreed.includes(sentence))) return done({ saved: false, differences: open, undo: "" });
  return done({ saved: true, differences: [], undo: updateTable(workbook, table, candidates, revenue) });
}

interface SaveInput {
  readonly candidates: readonly Candidate[];
  readonly revenue: string;
  readonly agreed: readonly string[];
}

/** Writes the candidates that have a name; where cells would be written over that was not agreed to, it only says which. */
export function saveCandidates(workbook: Workbook, { candidates, revenue, agreed }: SaveInput): Reply<TabWriteResult> {
  const named = candidates.map((each) => ({ ...each, name: each.name.trim() })).filter(({ name }) => name !== "");
  if (named.length === 0) return refused("There is no candidate yet: name one first.");
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index);
  if (twice) return refused(`“${twice.name}” stands twice among the candidates: keep one of them.`);
  return workbook.office.locked(() => save(workbook, named, revenue, agreed)) ?? busy();
}
