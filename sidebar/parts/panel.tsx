/** What every panel has: a heading that can take the keyboard, and its content. */
import type { ComponentChildren } from "preact";

/** A panel's content, hidden (not lost) while a form stands in its place. */
export function Panel({ heading, hidden = false, children }: { heading: string; hidden?: boolean; children: ComponentChildren }) {
  return (
    <section hidden={hidden} aria-labelledby={hidden ? undefined : "panel-heading"}>
      <h1 id="panel-heading" tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </section>
  );
}
