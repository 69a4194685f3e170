/** The grid with its toolbar, formula bar and tabs: o-spreadsheet mounted over the host's model. */
import type { SpreadsheetModel } from "../contract";
import { element, part } from "./element";
import { libraries, type OwlApp } from "./globals";
import { makeMenuBarReachable } from "./menu-bar";
import { confirmFirst, showMessage } from "./questions";
import { notify } from "./toasts";

export interface Grid {
  /** Shows this model instead of the one shown before. */
  show(model: SpreadsheetModel): Promise<void>;
  focus(): void;
  /** To be told when the room for the grid changes. */
  resized(): void;
}

/** A grid that takes its looks from o-spreadsheet's own templates. */
export function createGrid(templates: string): Grid {
  let app: OwlApp | null = null;
  let root: HTMLElement | null = null;
  return {
    show: async (model) => {
      app?.destroy();
      root?.remove();
      root = element("div", { className: "grid-root" });
      part("grid").append(root);
      app = mountable(model, templates);
      await app.mount(root);
      makeMenuBarReachable(root);
    },
    focus: () => root?.querySelector<HTMLElement>(FOCUSABLE)?.focus(),
    resized: () => window.dispatchEvent(new Event("resize")),
  };
}

const PHONE_WIDTH = 600;

/** The hidden editor that takes the keyboard while cells are selected. */
const FOCUSABLE = ".o-grid .o-grid-composer .o-composer, .o-grid [contenteditable]";

function mountable(model: SpreadsheetModel, templates: string): OwlApp {
  const { o_spreadsheet: o, owl } = libraries;
  const app = new owl.App(o.Spreadsheet, {
    // Left alone, the grid would take the room beside an open sidebar for a phone.
    env: {
      get isSmall() {
        return window.innerWidth < PHONE_WIDTH;
      },
    },
    props: {
      model,
      notifyUser: ({ text }) => notify(text),
      raiseError: (text, callback) => showMessage("", text, [{ caption: "OK", isMain: true, choose: () => callback?.() }]),
      askConfirmation: (text, confirm, cancel) => confirmFirst("", text, "OK", confirm, cancel),
    },
  });
  app.addTemplates(templates);
  return app;
}
