/** What the page's library scripts put into the window. */
import type { SpreadsheetModel, SpreadsheetModule } from "../contract";

interface OwlApp {
  addTemplates(xml: string): void;
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}

interface SpreadsheetProps {
  model: SpreadsheetModel;
  notifyUser(notification: { text: string; sticky: boolean }): void;
  raiseError(text: string, callback?: () => void): void;
  askConfirmation(text: string, confirm: () => void, cancel?: () => void): void;
}

interface LibraryWindow {
  o_spreadsheet: SpreadsheetModule;
  owl: {
    Component: new (...given: never[]) => object;
    xml(template: TemplateStringsArray): string;
    App: new (component: unknown, config: { env: { readonly isSmall: boolean }; props: SpreadsheetProps }) => OwlApp;
  };
}

export type { OwlApp };

/** The libraries that index.html loads before the page's own script. */
export const libraries = window as unknown as LibraryWindow;
