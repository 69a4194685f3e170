/** Asking before cells are written over. */
import { afterDrawing } from "./focus";
import { askFirst } from "./leaving";
import { words } from "./words";

/** Shows what would be written over; agreeing tries again. */
export function askToReplace(differences: readonly string[], agree: () => void): void {
  const { replaceTitle, replace, keep } = words.shell;
  // Once the button that was pressed has the keyboard again, so that it comes back there.
  afterDrawing(() => askFirst({ title: replaceTitle, text: differences.join(" "), yes: replace, no: keep, agree }));
}
