/** A tab of plain texts, such as the agenda of a workshop. */
import type { PageInput } from "./api/north-star";
import type { Reply } from "./api/reply";
import { busy, done, refused } from "./result";
import type { Content, Look, Workbook } from "./workbook";

/** What marks a line as a heading, and a line as the headings of a table. */
const HEADING = "# ";
const COLUMNS = "| ";

function plain(text: string): string {
  return text.replace(/^[#|] /, "");
}

function looksOf(rows: readonly (readonly string[])[], columns: number): Look[] {
  const looks: Look[] = [{ row: 1, column: 1, rows: rows.length, columns, wrap: true }];
  rows.forEach(([first = ""], index) => {
    if (first.startsWith(HEADING))
      looks.push({ row: index + 1, column: 1, rows: 1, columns: 1, bold: true, size: index === 0 ? 16 : 12, wrap: false });
    if (first.startsWith(COLUMNS)) looks.push({ row: index + 1, column: 1, rows: 1, columns, bold: true, background: "#e8f0fe" });
  });
  return looks;
}

function create(workbook: Workbook, { tab, widths, rows }: PageInput): Reply<Record<string, never>> {
  const { tables } = workbook;
  if (tables.tabNames().includes(tab)) {
    tables.show(tab);
    return refused(`There is a tab "${tab}" already, and nothing is written over: rename it to get a fresh one.`);
  }
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const contents = rows.map((row) => Array.from({ length: columns }, (_none, index): Content => plain(row[index] ?? "") || null));
  tables.addTab(tab);
  try {
    tables.style(tab, { widths, looks: looksOf(rows, columns) });
    tables.write(tab, 1, 1, contents);
  } catch (failure) {
    tables.removeTab(tab);
    throw failure;
  }
  return done({});
}

/** Writes the page into a new tab; refused where a tab of that name is there already. */
export function createPage(workbook: Workbook, input: PageInput): Reply<Record<string, never>> {
  return workbook.office.locked(() => create(workbook, input)) ?? busy();
}
