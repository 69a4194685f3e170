/** Going from step to step. */
import { afterDrawing, focusOn } from "../focus";
import { draft, type StepName } from "./draft";
import { rank, vet } from "./work";

/** Shows a step and begins the work that it needs. */
export function goTo(step: StepName | null): void {
  draft.change({ step });
  if (step === "vet") void vet();
  if (step === "compare") void rank();
  window.scrollTo(0, 0);
  afterDrawing(() => focusOn(step ? "step-heading" : "panel-heading"));
}
