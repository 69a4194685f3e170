/** Changes to one tab that can be taken back: what stood there is kept, and taking back is refused once somebody changed it since. */
import * as z from "zod/mini";
import type { Cell } from "../domain/cells/cell";
import { definitionHash } from "../domain/metrics/definition-hash";
import type { Reply } from "./api/reply";
import { TODAY_NAME } from "./metrics/metrics-table";
import { decoded, encoded } from "./plan/deleted-rows";
import { busy, done, refused } from "./result";
import { forgetNorthStar } from "./snapshot/bookkeeping";
import type { Content, Workbook } from "./workbook";

const Undo = z.object({
  tab: z.string(),
  /** Whether the tab was made by the change. */
  made: z.boolean(),
  /** Rows put in, in the order in which they were. */
  inserted: z.array(z.object({ before: z.number(), count: z.number() })),
  /** What stood in the cells written, as they stand after the rows were put in. */
  blocks: z.array(z.object({ row: z.number(), column: z.number(), was: z.array(z.array(z.string())), is: z.string() })),
});
type Undo = z.infer<typeof Undo>;

/** A block to write; undefined keeps what a cell holds. */
export interface Writing {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (Content | undefined)[])[];
}

/** Rows and blocks of one change; rows go in first, the lowest place first, so that places above stay as they are. */
export interface TabChange {
  readonly inserts: readonly { readonly before: number; readonly count: number }[];
  readonly writings: readonly Writing[];
}

function shownHash(
  cells: readonly (readonly Cell[])[] | undefined,
  { row, column, was }: Pick<Undo["blocks"][number], "row" | "column" | "was">,
): string {
  const lines = was.map((line, down) => line.map((_cell, right) => cells?.[row - 1 + down]?.[column - 1 + right] ?? null));
  return definitionHash(JSON.stringify(lines));
}

/** Writes a change and gives back how to undo it; values and formulas are read once before, values once after. */
export function changeTab(workbook: Workbook, tab: string, change: TabChange, made = false): string {
  const { tables } = workbook;
  for (const { before, count } of change.inserts) tables.insertRows(tab, before, count);
  const cells = made ? [] : (tables.read(tab) ?? []);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const formulas = width === 0 ? [] : tables.readFormulas(tab, { row: 1, column: 1, rows: cells.length, columns: width });
  const written = change.writings.map(({ row, column, contents }) => {
    const was: string[][] = [];
    const lines = contents.map((line, down) => {
      const y = row - 1 + down;
      const before = line.map((_content, right) => formulas[y]?.[column - 1 + right] || encoded(cells[y]?.[column - 1 + right] ?? null));
      was.push(before);
      return line.map((content, right) => (content === undefined ? (decoded(before[right] ?? "") ?? null) : content));
    });
    tables.write(tab, row, column, lines);
    return { row, column, was };
  });
  const after = tables.read(tab);
  const blocks = written.map((block) => ({ ...block, is: shownHash(after, block) }));
  return JSON.stringify({ tab, made, inserted: [...change.inserts], blocks } satisfies Undo);
}

function parsed(text: string): Undo | undefined {
  try {
    return z.safeParse(Undo, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Takes a change back; refused where cells changed since, since that would lose what somebody wrote. */
function undoChange(workbook: Workbook, text: string): Reply<Record<string, never>> {
  const { tables, names } = workbook;
  const undo = parsed(text);
  if (!undo) return refused("This change cannot be undone any more: reload the sidebar.");
  const { tab, made, inserted, blocks } = undo;
  const cells = tables.read(tab);
  const same = blocks.every((block) => shownHash(cells, block) === block.is);
  if (!cells || !same) return refused(`The tab ${tab} was changed since, so nothing was undone: correct it by hand.`);
  if (made) {
    if (names.place(TODAY_NAME)?.tab === tab) names.remove(TODAY_NAME);
    tables.removeTab(tab);
  } else {
    for (const { row, column, was } of blocks)
      tables.write(
        tab,
        row,
        column,
        was.map((line) => line.map((each) => decoded(each) ?? null)),
      );
    for (const { before, count } of [...inserted].reverse()) tables.deleteRows(tab, before, count);
  }
  return done({});
}

/** Takes back what one action wrote to one tab; refused where the tab changed there since. */
export function undoTab(workbook: Workbook, { undo }: { undo: string }): Reply<Record<string, never>> {
  forgetNorthStar(workbook);
  return workbook.office.locked(() => undoChange(workbook, undo)) ?? busy();
}
