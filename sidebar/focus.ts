/** Where the keyboard stands: remembered when a form or question opens, given back when it closes. */

const remembered: string[] = [];

/** Notes the control that opens something, by its id. */
export function rememberFocus(): void {
  remembered.push(document.activeElement?.id ?? "");
}

/** Puts the keyboard back on the control that opened what just closed, or on the panel's heading when it is gone. */
export function returnFocus(): void {
  const id = remembered.pop() ?? "";
  afterDrawing(() => focusOn(id) || focusOn("panel-heading"));
}

/** Forgets the control noted last, because the keyboard goes elsewhere. */
export function forgetFocus(): void {
  remembered.pop();
}

/** Focuses the element with this id and says whether it could. */
export function focusOn(id: string): boolean {
  const element = id ? document.getElementById(id) : null;
  if (!element || element.closest("[hidden]")) return false;
  element.focus();
  return document.activeElement === element;
}

/** Puts the keyboard on the panel's heading when the control that had it went away with what was done. */
export function keepKeyboard(): void {
  afterDrawing(() => document.activeElement === document.body && focusOn("panel-heading"));
}

/** Runs after the views were drawn. */
export function afterDrawing(run: () => void): void {
  setTimeout(run, 0);
}
