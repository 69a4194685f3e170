/** Notes of cells, which o-spreadsheet does not know: a corner in the cell, and the text when the pointer rests on it. */
import type { SheetExtras } from "../contract";
import { cellA1 } from "../services/a1";
import { libraries } from "./globals";

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** What o-spreadsheet's registries take here. */
interface NoteRegistries {
  iconsOnCellRegistry: { add(key: string, iconOf: (getters: unknown, position: Position) => object | undefined): void };
  cellPopoverRegistry: { add(key: string, builder: { onHover(position: Position): object }): void };
}

const CORNER = { name: "NOTE", width: 10, height: 10, paths: [{ fillColor: "#e8a400", path: "M0,0 h10 v10 Z" }] };

/** Shows the notes that `extras` holds at the time. */
export function showNotes(extras: () => Readonly<Record<string, SheetExtras>>): void {
  const { o_spreadsheet, owl } = libraries;
  const registries = o_spreadsheet.registries as unknown as NoteRegistries;
  const noteAt = ({ sheetId, col, row }: Position) => extras()[sheetId]?.notes[cellA1(col, row)];
  class NotePopover extends owl.Component {
    static template = owl.xml`<div class="cell-note" t-esc="props.note"/>`;
    static props = { note: String, onClosed: { type: Function, optional: true } };
  }
  registries.iconsOnCellRegistry.add("note", (_getters, position) =>
    noteAt(position) ? { type: "note", svg: CORNER, priority: 0, horizontalAlign: "right", size: 8, margin: 1, position } : undefined,
  );
  registries.cellPopoverRegistry.add("Note", {
    onHover: (position) => {
      const note = noteAt(position);
      return note ? { isOpen: true, props: { note }, Component: NotePopover, cellCorner: "top-right" } : { isOpen: false };
    },
  });
}
