/** The heading of a step, which takes the keyboard when the step is opened. */
import type { ComponentChildren } from "preact";

/** One heading of the second rank. */
export function StepHeading({ children }: { children: ComponentChildren }) {
  return (
    <h2 id="step-heading" class="step-heading" tabIndex={-1}>
      {children}
    </h2>
  );
}
