import { extrasOf, freshId } from "../core";
import { type Desk, sheetIdNamed, sheetIds } from "./desk";
import { googleSheetId } from "./range-geometry";

/** Size of a new sheet in Google Sheets. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const MAX_NAME_LENGTH = 100;

function checkedName(desk: Desk, name: string): string {
  if (name === "" || name.length > MAX_NAME_LENGTH) throw new Error(`A sheet name has 1 to ${MAX_NAME_LENGTH} characters.`);
  const taken = sheetIds(desk).some((id) => desk.engine.getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  return name;
}

function freeName(desk: Desk, stem: (n: number) => string, from: number): string {
  for (let n = from; ; n++) if (sheetIdNamed(desk, stem(n)) === null) return stem(n);
}

/** Characters that Google allows in a sheet's name and the engine does not, under look-alikes. */
function engineName(name: string): string {
  return name.replace(
    /['*?/\\[\]]/g,
    (character) => ({ "'": "’", "*": "∗", "?": "？", "/": "∕", "\\": "⧵", "[": "［", "]": "］" })[character] ?? character,
  );
}

/** Adds a sheet at this position (from 0) and opens it; gives back its id. */
export function createSheet(desk: Desk, name: string | null, position: number | null): string {
  const count = sheetIds(desk).length;
  sheetIds(desk).forEach((id) => {
    googleSheetId(desk, id);
  });
  const checked = checkedName(desk, engineName(name ?? freeName(desk, (n) => `Sheet${n}`, count + 1)));
  const sheetId = freshId(desk.core, "sheet");
  const at = Math.min(
    Math.max(position ?? desk.engine.getters.getSheetIds().indexOf(desk.engine.getters.getActiveSheetId()) + 1, 0),
    count,
  );
  desk.engine.apply("CREATE_SHEET", { sheetId, position: at, name: checked, rows: NEW_ROWS, cols: NEW_COLUMNS });
  desk.engine.apply("ACTIVATE_SHEET", { sheetIdFrom: desk.engine.getters.getActiveSheetId(), sheetIdTo: sheetId });
  return sheetId;
}

/** Copies a sheet with everything on it; gives back the copy's id. */
export function duplicateSheet(desk: Desk, sheetId: string, name: string | null): string {
  const own = desk.engine.read.getSheetName(sheetId);
  const copyName = name ?? freeName(desk, (n) => (n === 1 ? `Copy of ${own}` : `Copy of ${own} ${n}`), 1);
  const sheetIdTo = freshId(desk.core, "sheet");
  desk.engine.apply("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: checkedName(desk, engineName(copyName)) });
  const { notes, fonts } = extrasOf(desk.core, sheetId);
  desk.core.store.sheets[sheetIdTo] = { notes: { ...notes }, fonts: { ...fonts }, protections: [] };
  return sheetIdTo;
}

/** Deletes a sheet; the names that stood on it linger as #REF!. */
export function deleteSheet(desk: Desk, sheetId: string): void {
  const getters = desk.engine.read;
  if (getters.getSheetIds().length === 1) throw new Error("You can't remove all the sheets in a document.");
  const visible = getters.getVisibleSheetIds();
  if (visible.length === 1 && visible[0] === sheetId) throw new Error("You can't remove all the visible sheets in a document.");
  // The engine counts a hidden sheet as one that is left over.
  if (visible.length === 1) desk.engine.apply("SHOW_SHEET", { sheetId });
  desk.engine.apply("DELETE_SHEET", { sheetId, sheetName: getters.getSheetName(sheetId) });
}

/** Gives a sheet another name. */
export function renameSheet(desk: Desk, sheetId: string, name: string): void {
  const oldName = desk.engine.read.getSheetName(sheetId);
  const newName = engineName(name);
  if (oldName === newName) return;
  if (oldName.toLowerCase() !== newName.toLowerCase()) checkedName(desk, newName);
  desk.engine.apply("RENAME_SHEET", { sheetId, oldName, newName });
}

/** Moves a sheet to this position (from 0). */
export function moveSheetTo(desk: Desk, sheetId: string, position: number): void {
  const ids = sheetIds(desk);
  const delta = position - ids.indexOf(sheetId);
  if (position < 0 || position >= ids.length) throw new Error("The position is outside the list of sheets.");
  if (delta !== 0) desk.engine.apply("MOVE_SHEET", { sheetId, delta });
}
