/** Opening and leaving forms without losing what was typed. */
import { useEffect } from "preact/hooks";
import { afterDrawing, focusOn, forgetFocus, rememberFocus, returnFocus } from "./focus";
import { changeState, currentState, type OpenForm, type PanelName, type Question } from "./store";
import { words } from "./words";

let hasUnsavedChanges: () => boolean = () => false;

const panelOfForm: Record<OpenForm["kind"], PanelName> = { objective: "plan", keyResult: "plan", metric: "metrics", treeMetric: "tree" };

/** Lets a form say, while it is shown, whether leaving it would lose something. */
export function useUnsavedChanges(unsaved: () => boolean): void {
  useEffect(() => {
    hasUnsavedChanges = unsaved;
    return () => {
      hasUnsavedChanges = () => false;
    };
  });
}

/** Lets the browser ask before the page goes, by closing or reloading the spreadsheet, while something typed would be lost. */
export function askBeforeUnload(): void {
  window.addEventListener("beforeunload", (event) => {
    if (hasUnsavedChanges()) event.preventDefault();
  });
}

/** Opens a form in its panel. */
export function openForm(form: OpenForm): void {
  rememberFocus();
  changeState({ form, panel: panelOfForm[form.kind], notice: null, problems: [] });
}

/** Closes the form that is open and gives the keyboard back to the control that opened it. */
export function closeForm(): void {
  changeState({ form: null });
  returnFocus();
}

/** Closes the form, after asking when something typed would be lost. */
export function cancelForm(): void {
  guarded(closeForm);
}

/** Shows another panel, after asking when something typed would be lost. */
export function showPanel(panel: PanelName, tab = true): void {
  guarded(() => {
    if (currentState().form) forgetFocus();
    // What was said belongs to the panel that is left; a way back stays until it is put away.
    const { notice } = currentState();
    changeState({ panel, form: null, problems: [], notice: notice?.undo ? notice : null });
    afterDrawing(() => focusOn(tab ? `tab-${panel}` : "panel-heading"));
  });
}

/** Leaves, after asking when something typed would be lost. */
export function guarded(leave: () => void): void {
  if (!hasUnsavedChanges()) {
    leave();
    return;
  }
  const { discardTitle, discardText, discard, keepEditing } = words.shell;
  askFirst({ title: discardTitle, text: discardText, yes: discard, no: keepEditing, agree: leave });
}

/** Puts a question that must be answered; the keyboard comes back when the answer is no. */
export function askFirst(question: Question): void {
  rememberFocus();
  changeState({ question });
}

/** Answers the question that is put. */
export function answer(agreed: boolean): void {
  const { question } = currentState();
  changeState({ question: null });
  if (agreed) {
    forgetFocus();
    question?.agree();
  } else returnFocus();
}
