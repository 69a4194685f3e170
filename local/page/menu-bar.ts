/** Makes o-spreadsheet's menu bar, which knows the mouse only, work by keyboard and speak its role. */

const MENU = ".o-topbar-menu";
/** About half a second. */
const MAX_FRAMES = 30;

/** Every menu becomes a stop of the Tab key; Enter, Space and arrow down open it, the arrows walk along the bar. */
export function makeMenuBarReachable(root: HTMLElement): void {
  new MutationObserver(() => describe(root)).observe(root, { childList: true, subtree: true });
  describe(root);
  root.addEventListener("keydown", (event) => {
    const menu = event.target as HTMLElement;
    if (!menu.matches(MENU)) return;
    const menus = [...root.querySelectorAll<HTMLElement>(MENU)];
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) menus[(menus.indexOf(menu) + step + menus.length) % menus.length]?.focus();
    else if (["Enter", " ", "ArrowDown"].includes(event.key)) openWithFirstEntry(menu);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The bar is drawn anew when the window changes, so this runs after every drawing. */
function describe(root: HTMLElement): void {
  const bar = root.querySelector<HTMLElement>(".o-topbar-topleft");
  if (bar && bar.getAttribute("role") !== "menubar") {
    bar.setAttribute("role", "menubar");
    bar.setAttribute("aria-label", "Menus");
    for (const menu of bar.querySelectorAll<HTMLElement>(MENU)) {
      menu.setAttribute("role", "menuitem");
      menu.setAttribute("aria-haspopup", "menu");
      menu.tabIndex = 0;
    }
  }
  for (const popover of root.querySelectorAll<HTMLElement>(".o-menu:not([role])")) {
    popover.setAttribute("role", "menu");
    for (const entry of popover.querySelectorAll(".o-menu-item")) entry.setAttribute("role", "menuitem");
  }
}

/** Opens the menu and, as soon as it is drawn and listens, moves onto its first entry. */
function openWithFirstEntry(menu: HTMLElement, framesLeft = MAX_FRAMES): void {
  if (framesLeft === MAX_FRAMES) menu.click();
  const drawn = document.querySelector(".o-menu-wrapper");
  if (drawn?.querySelector(".o-menu-item-active") || framesLeft === 0) return;
  drawn?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  requestAnimationFrame(() => openWithFirstEntry(menu, framesLeft - 1));
}
