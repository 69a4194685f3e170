/** An entry of a menu: a function's name, a line, or a menu of its own. */
export type MenuEntry =
  | { kind: "item"; caption: string; functionName: string }
  | { kind: "separator" }
  | { kind: "menu"; caption: string; entries: MenuEntry[] };

/** A menu as `addToUi` hands it over; `addOn` is true for Extensions → name of the add-on. */
export interface MenuDefinition {
  caption: string;
  addOn: boolean;
  entries: MenuEntry[];
}

export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What `ui.alert` or `ui.prompt` shows. */
export interface Question {
  title: string;
  message: string;
  buttons: ButtonSetName;
}

/** An HtmlOutput on its way to the screen. */
export interface HtmlPage {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
}

/** What `spreadsheet.toast` shows; `seconds` is -1 for "until it is closed". */
export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

/** How menus, questions and pages appear to the person in front of the screen. */
export interface UiPort {
  menu(menu: MenuDefinition): void;
  alert(question: Question): ButtonName;
  prompt(question: Question): { button: ButtonName; text: string };
  toast(toast: Toast): void;
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage, modal: boolean): void;
}

/** A UiPort that keeps what it was shown; `answers` are taken one by one, "OK" and "" when there are none left. */
export interface UiRecorder extends UiPort {
  menus: MenuDefinition[];
  alerts: Question[];
  prompts: Question[];
  toasts: Toast[];
  sidebars: HtmlPage[];
  dialogs: { page: HtmlPage; modal: boolean }[];
  answers: (ButtonName | { button: ButtonName; text: string })[];
}
