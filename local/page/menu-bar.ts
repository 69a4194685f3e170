/** Makes o-spreadsheet's menu bar, which knows the mouse only, work by keyboard and speak its role. */

/** Every menu becomes a stop of the Tab key; Enter, Space and arrow down open it, the arrows walk along the bar. */
export function makeMenuBarReachable(root: HTMLElement): void {
  const bar = root.querySelector<HTMLElement>(".o-topbar-topleft");
  if (!bar) return;
  bar.setAttribute("role", "menubar");
  bar.setAttribute("aria-label", "Menus");
  const menus = [...bar.querySelectorAll<HTMLElement>(".o-topbar-menu")];
  for (const menu of menus) {
    menu.setAttribute("role", "menuitem");
    menu.setAttribute("aria-haspopup", "menu");
    menu.tabIndex = 0;
  }
  bar.addEventListener("keydown", (event) => {
    const index = menus.indexOf(event.target as HTMLElement);
    const menu = menus[index];
    if (!menu) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) menus[(index + step + menus.length) % menus.length]?.focus();
    else if (["Enter", " ", "ArrowDown"].includes(event.key)) openWithFirstEntry(menu);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Opens the menu and, once it is drawn, moves onto its first entry. */
function openWithFirstEntry(menu: HTMLElement): void {
  menu.click();
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    });
  });
}
