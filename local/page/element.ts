type Child = Node | string;

/** A DOM element with these properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The element of index.html with this id. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}".`);
  return found;
}

/** A round button with a cross, named by what it closes. */
export function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", className: "frame-close", textContent: "×", onclick: close });
  button.setAttribute("aria-label", label);
  button.title = label;
  return button;
}
