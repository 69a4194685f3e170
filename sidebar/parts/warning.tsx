/** A sentence that something needs attention, with a sign and the word for it. */
import type { ComponentChildren } from "preact";
import { words } from "../words";

/** The sentence with ⚠ before it. */
export function Warning({ children, id }: { children: ComponentChildren; id?: string }) {
  return (
    <p class="warning" {...(id ? { id } : {})}>
      <span aria-hidden="true">⚠ </span>
      <span class="visually-hidden">{words.shell.warning} </span>
      {children}
    </p>
  );
}
