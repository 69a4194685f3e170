/** Changes to one tab that can be taken back: what stood there is kept, and taking back is refused once somebody changed it since. */
import * as z from "zod/mini";
import type { Cell } from "../domain/cells/cell";
import { definitionHash } from "../domain/metrics/definition-hash";
import type { Reply } from "./api/reply";
import { decoded, encoded } from "./plan/deleted-rows";
import { done, refused } from "./result";
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

/** A block to write. */
export interface Writing {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

/** Rows and blocks of one change; rows go in first, the lowest place first, so that places above stay as they are. */
export interface TabChange {
  readonly inserts: readonly { readonly before: number; readonly count: number }[];
  readonly writings: readonly Writing[];
}

function shownHash(cells: readonly (readonly Cell[])[] | undefined, { row, column }: Writing, height: number, width: number): string {
  const lines = Array.from({ length: height }, (_none, down) =>
    Array.from({ length: width }, (_empty, right) => cells?.[row - 1 + down]?.[column - 1 + right] ?? null),
  );
  return definitionHash(JSON.stringify(lines));
}

/** Writes a change and gives back how to undo it; values and formulas are read once before, values once after. */
export function changeTab(workbook: Workbook, tab: string, change: TabChange, made = false): string {
  const { tables } = workbook;
  for (const { before, count } of change.inserts) tables.insertRows(tab, before, count);
  const cells = made ? [] : (tables.read(tab) ?? []);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const formulas = width === 0 ? [] : tables.readFormulas(tab, { row: 1, column: 1, rows: cells.length, columns: width });
  const was = change.writings.map(({ row, column, contents }) =>
    contents.map((line, down) =>
      line.map((_content, right) => {
        const [y, x] = [row - 1 + down, column - 1 + right];
        return formulas[y]?.[x] || encoded(cells[y]?.[x] ?? null);
      }),
    ),
  );
  for (const { row, column, contents } of change.writings) tables.write(tab, row, column, contents);
  const after = tables.read(tab);
  const blocks = change.writings.map((writing, index) => ({
    row: writing.row,
    column: writing.column,
    was: was[index] ?? [],
    is: shownHash(after, writing, writing.contents.length, writing.contents[0]?.length ?? 0),
  }));
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
export function undoChange({ tables }: Workbook, text: string, beforeRemoval: () => void = () => undefined): Reply<null> {
  const undo = parsed(text);
  if (!undo) return refused("This change cannot be undone any more: reload the sidebar.");
  const { tab, made, inserted, blocks } = undo;
  const cells = tables.read(tab);
  const same = blocks.every(
    ({ row, column, was, is }) => shownHash(cells, { row, column, contents: [] }, was.length, was[0]?.length ?? 0) === is,
  );
  if (!cells || !same) return refused(`The tab ${tab} was changed since, so nothing was undone: correct it by hand.`);
  if (made) {
    beforeRemoval();
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
  return done(null);
}
