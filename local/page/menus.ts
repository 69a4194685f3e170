/** The page's entries in the menu bar: File, and Extensions with what the add-on adds. */
import type { MenuDefinition, MenuEntry } from "../contract";
import { libraries } from "./globals";

interface Action {
  id: string;
  name: string;
  sequence: number;
  separator?: boolean;
  icon?: string;
  execute?: () => void;
  children?: (Action | (() => Action[]))[];
}

export interface MenusOptions {
  open(): void;
  saveAs(): void;
  showExample(): void;
  reset(): void;
  /** Runs the add-on's function behind a menu entry. */
  run(functionName: string): void;
}

export interface Menus {
  /** Adds or replaces the menu of this caption. */
  add(menu: MenuDefinition): void;
  /** Forgets the add-on's menus, before another workbook opens. */
  clear(): void;
}

/** Google names an add-on's menu after the add-on, which its code does not say. */
const ADD_ON = "North Star OKRs";
const EXTENSIONS_SEQUENCE = 85;
const CUSTOM_SEQUENCE = 90;

/** Puts the page's menus into o-spreadsheet's registry; the grid shows them when it is mounted next. */
export function createMenus(options: MenusOptions): Menus {
  const registry = libraries.o_spreadsheet.registries.topbarMenuRegistry as unknown as Registry;
  const added = new Map<string, MenuDefinition>();
  registry.addChild("open_file", ["file"], { id: "open_file", name: "Open .xlsx or .csv", sequence: 1, execute: options.open });
  registry.addChild("save_file", ["file"], { id: "save_file", name: "Save as .xlsx", sequence: 2, execute: options.saveAs });
  registry.addChild("example", ["file"], { id: "example", name: "Open the example", sequence: 3, execute: options.showExample });
  registry.addChild("reset", ["file"], { id: "reset", name: "Reset example", sequence: 4, separator: true, execute: options.reset });
  registry.add("extensions", {
    id: "extensions",
    name: "Extensions",
    sequence: EXTENSIONS_SEQUENCE,
    children: [
      () =>
        [...added.values()]
          .filter((menu) => menu.addOn)
          .map((menu, index) => ({
            id: `addon_${menu.caption}`,
            name: menu.caption || ADD_ON,
            sequence: index,
            children: actionsOf(menu.entries, `addon_${menu.caption}`, options.run),
          })),
    ],
  });
  return {
    add: (menu) => {
      added.set(menu.caption, menu);
      if (menu.addOn) return;
      const id = `custom_${menu.caption}`;
      registry.replace(id, { id, name: menu.caption, sequence: CUSTOM_SEQUENCE, children: actionsOf(menu.entries, id, options.run) });
    },
    clear: () => {
      for (const { addOn, caption } of added.values()) if (!addOn) registry.remove(`custom_${caption}`);
      added.clear();
    },
  };
}

interface Registry {
  add(key: string, action: Action): void;
  replace(key: string, action: Action): void;
  remove(key: string): void;
  addChild(key: string, path: string[], action: Action): void;
}

/** A separator becomes the lower line of the entry before it. */
function actionsOf(entries: readonly MenuEntry[], above: string, run: (functionName: string) => void): Action[] {
  const actions: Action[] = [];
  entries.forEach((entry, sequence) => {
    const id = `${above}_${sequence}`;
    const last = actions.at(-1);
    if (entry.kind === "separator" && last) last.separator = true;
    if (entry.kind === "item") actions.push({ id, sequence, name: entry.caption, execute: () => run(entry.functionName) });
    if (entry.kind === "menu") actions.push({ id, sequence, name: entry.caption, children: actionsOf(entry.entries, id, run) });
  });
  return actions;
}
