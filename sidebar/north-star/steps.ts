/** Going from step to step. */
import { afterDrawing, focusOn } from "../focus";
import { guarded } from "../leaving";
import { draft, type StepName } from "./draft";
import { beginStep } from "./work";

/** Shows a step, after asking when something typed would be lost. */
export function goTo(step: StepName | null): void {
  guarded(() => show(step));
}

/** Begins the work that the step needs; who leads the comparison is proposed for the choice. */
function show(step: StepName | null): void {
  const { step: before, ranking } = draft.current();
  const winners = ranking.ranked.filter(({ rank: place }) => place === 1);
  const [winner] = winners;
  draft.change({ step, ...(before === "compare" && winner && winners.length === 1 ? { chosen: winner.name } : {}) });
  beginStep(step);
  window.scrollTo(0, 0);
  afterDrawing(() => focusOn(step ? "step-heading" : "panel-heading"));
}
