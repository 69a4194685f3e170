import type { ButtonName, ButtonSetName, HtmlPage, MenuEntry } from "../contract";
import type { Execution } from "../core";
import { enumeration, Service } from "../guard";
import type { HtmlOutput } from "./html";

const buttons = enumeration("Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);
const buttonSets = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/** Title, message and buttons of alert and prompt, which may be left out from the left and the right. */
function question(args: readonly unknown[]) {
  const last = args[args.length - 1];
  const set = args.length > 1 && typeof last === "object" && last !== null ? (String(last) as ButtonSetName) : "OK";
  const texts = args.filter((arg) => typeof arg !== "object" || arg === null).map(String);
  const [title, message] = texts.length > 1 ? [texts[0] ?? "", texts[1] ?? ""] : ["", texts[0] ?? ""];
  return { title, message, buttons: set };
}

/** The user interface of the open spreadsheet. */
export class Ui extends Service {
  readonly serviceName = "Ui";
  override readonly constants = { Button: buttons, ButtonSet: buttonSets };
  createMenu(caption: string) {
    return new Menu(this.execution, String(caption), false);
  }
  createAddonMenu() {
    return new Menu(this.execution, "", true);
  }
  alert(...args: unknown[]) {
    this.execution.core.engine.flush();
    return buttons[this.execution.core.ui.alert(question(args))];
  }
  prompt(...args: unknown[]) {
    this.execution.core.engine.flush();
    return new PromptResponse(this.execution, this.execution.core.ui.prompt(question(args)));
  }
  showSidebar(output: HtmlOutput) {
    this.execution.core.ui.sidebar(pageOf(output));
  }
  showModalDialog(output: HtmlOutput, title: string) {
    this.execution.core.ui.dialog({ ...pageOf(output), title: String(title) }, true);
  }
  showModelessDialog(output: HtmlOutput, title: string) {
    this.execution.core.ui.dialog({ ...pageOf(output), title: String(title) }, false);
  }
}

function pageOf(output: HtmlOutput): HtmlPage {
  if (output?.serviceName !== "HtmlOutput") throw new Error("The parameters don't match the method signature: an HtmlOutput is wanted.");
  return { ...output.page };
}

class PromptResponse extends Service {
  readonly serviceName = "PromptResponse";
  readonly answer: { button: ButtonName; text: string };
  constructor(execution: Execution, answer: { button: ButtonName; text: string }) {
    super(execution);
    this.answer = answer;
  }
  getSelectedButton() {
    return buttons[this.answer.button];
  }
  getResponseText() {
    return this.answer.text;
  }
}

class Menu extends Service {
  readonly serviceName = "Menu";
  readonly caption: string;
  readonly addOn: boolean;
  readonly entries: MenuEntry[] = [];
  constructor(execution: Execution, caption: string, addOn: boolean) {
    super(execution);
    this.caption = caption;
    this.addOn = addOn;
  }
  addItem(caption: string, functionName: string) {
    this.entries.push({ kind: "item", caption: String(caption), functionName: String(functionName) });
    return this;
  }
  addSeparator() {
    this.entries.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu: Menu) {
    this.entries.push({ kind: "menu", caption: menu.caption, entries: menu.entries });
    return this;
  }
  addToUi() {
    this.execution.core.ui.menu({ caption: this.caption, addOn: this.addOn, entries: this.entries });
  }
}
