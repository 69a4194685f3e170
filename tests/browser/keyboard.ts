/** The sidebar used without a mouse: Tab, arrows, Enter and typing, and nothing else. */
import type { Frame, Page } from "playwright-core";
import { sidebarFrame } from "./harness";

/** More stops than any panel has. */
const MOST_STOPS = 120;

/** Walks with F6 until the keyboard is in the sidebar, as from anywhere on the page. */
export async function enterSidebar(page: Page): Promise<Frame> {
  const frame = await sidebarFrame(page);
  for (let step = 0; step < 5 && !(await inSidebar(page)); step += 1) await page.keyboard.press("F6");
  if (!(await inSidebar(page))) throw new Error("F6 does not lead into the sidebar.");
  return frame;
}

function inSidebar(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches("#sidebar iframe") ?? false);
}

/** A form that opens takes the keyboard a moment later: pressing Tab in between would go past its first field. */
async function settled(frame: Frame): Promise<void> {
  const isTaken = () => document.activeElement !== document.body;
  await frame.waitForFunction(isTaken, undefined, { timeout: 2000 }).catch(() => undefined);
}

/** Presses Tab until the control with this id has the keyboard. */
export async function tabTo(frame: Frame, id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await frame.locator(`[id="${id}"]`).waitFor();
  await settled(frame);
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    const stop = await frame.evaluate(() => document.activeElement?.id ?? "");
    if (stop === id) return;
    passed.push(stop);
    await frame.page().keyboard.press(key);
  }
  throw new Error(`Tab does not lead to #${id}; it passed ${[...new Set(passed)].join(", ")}.`);
}

/** Goes to a field and types into it; what stood there is replaced. */
export async function typeInto(frame: Frame, id: string, text: string): Promise<void> {
  const { keyboard } = frame.page();
  await tabTo(frame, id);
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type(text);
}

/** Goes to a list of choices and picks the one that begins with this text by typing it. */
export async function choose(frame: Frame, id: string, text: string): Promise<void> {
  await tabTo(frame, id);
  await frame.page().keyboard.type(text);
  const chosen = await frame.locator(`[id="${id}"] option:checked`).textContent();
  if (!chosen?.startsWith(text)) throw new Error(`Typing “${text}” in #${id} chose “${chosen}”.`);
}

/** Shows a panel with the arrow keys of the tab row. */
export async function showPanel(frame: Frame, panel: string): Promise<void> {
  const { keyboard } = frame.page();
  const current = await frame.locator("[role=tab][aria-selected=true]").getAttribute("id");
  await tabTo(frame, current ?? "", "Shift+Tab");
  await keyboard.press("Home");
  const tabs = await frame.locator("[role=tab]").evaluateAll((all) => all.map(({ id }) => id));
  for (let step = 0; step < tabs.indexOf(`tab-${panel}`); step += 1) await keyboard.press("ArrowRight");
  await frame.locator(`#tab-${panel}[aria-selected=true]`).waitFor();
}
