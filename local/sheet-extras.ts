import type { SheetExtras } from "./contract";
import type { HostCore } from "./core";
import { cellA1, parseA1 } from "./services/a1";

type Line = "ROW" | "COL";

/** Where a line goes when others are put in or taken out; null when it is gone itself. */
type Move = (index: number) => number | null;

function moved<T>(entries: Readonly<Record<string, T>>, dimension: Line, move: Move): Record<string, T> {
  const out: Record<string, T> = {};
  for (const [a1, value] of Object.entries(entries)) {
    const cell = parseA1(a1);
    if (!cell || cell.left === null || cell.top === null) continue;
    const next = move(dimension === "ROW" ? cell.top : cell.left);
    if (next !== null) out[dimension === "ROW" ? cellA1(cell.left, next) : cellA1(next, cell.top)] = value;
  }
  return out;
}

function shift(extras: SheetExtras | undefined, dimension: Line, move: Move): void {
  if (!extras) return;
  extras.notes = moved(extras.notes, dimension, move);
  extras.fonts = moved(extras.fonts, dimension, move);
}

/** Keeps notes and fonts with their cells, whoever changes the sheet: a script or a person. */
export function followCommand(core: HostCore, command: Record<string, unknown> & { type: string }): void {
  if (command.type === "UPDATE_CELL") return;
  const sheetId = String(command["sheetId"]);
  const dimension = command["dimension"] as Line;
  if (command.type === "ADD_COLUMNS_ROWS") {
    const first = Number(command["base"]) + (command["position"] === "after" ? 1 : 0);
    const quantity = Number(command["quantity"]);
    shift(core.store.sheets[sheetId], dimension, (index) => (index >= first ? index + quantity : index));
  }
  if (command.type === "REMOVE_COLUMNS_ROWS") {
    const gone = command["elements"] as number[];
    shift(core.store.sheets[sheetId], dimension, (index) =>
      gone.includes(index) ? null : index - gone.filter((one) => one < index).length,
    );
  }
  if (command.type === "DELETE_SHEET") {
    delete core.store.sheets[sheetId];
    delete core.store.sheetNumbers[sheetId];
  }
}
