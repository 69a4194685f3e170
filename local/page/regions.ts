/** F6 and Shift+F6 walk the keyboard through the parts of the page, since Tab belongs to the grid. */
import { part } from "./element";

/** Makes F6 work and answers the function that does the same for frames. */
export function createRegions(focusGrid: () => void): (backwards: boolean) => void {
  const regions = [
    { holds: () => part("time-machine"), focus: () => part("time-machine").querySelector("button")?.focus() },
    { holds: () => document.querySelector(".o-spreadsheet-topbar-wrapper"), focus: focusMenu },
    { holds: () => part("grid"), focus: focusGrid },
    { holds: () => part("sidebar"), focus: () => part("sidebar").querySelector("iframe")?.focus() },
  ];
  const next = (backwards: boolean) => {
    const current = regions.findIndex(({ holds }) => holds()?.contains(document.activeElement));
    const available = regions.filter((_region, index) => index < regions.length - 1 || !part("sidebar").hidden);
    const step = backwards ? -1 : 1;
    available[(Math.max(current, 0) + step + available.length) % available.length]?.focus();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      event.stopPropagation();
      next(event.shiftKey);
    },
    true,
  );
  return next;
}

function focusMenu(): void {
  document.querySelector<HTMLElement>(".o-topbar-menu")?.focus();
}
