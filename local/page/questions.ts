/** Questions and messages to the person in front of the screen. */
import type { ButtonName, Question } from "../contract";
import { element } from "./element";

export interface Choice {
  caption: string;
  isMain: boolean;
  choose: () => void;
}

/** Shows a message over the page; Escape is the last choice. Further messages wait their turn on top of each other. */
export function showMessage(title: string, message: string, choices: readonly Choice[] = [confirmation()]): void {
  const dialog = element("dialog", { className: "page-dialog" });
  dialog.setAttribute("aria-label", title || message);
  let chosen = choices.at(-1);
  const buttons = choices.map((choice) => {
    const button = element("button", {
      type: "button",
      className: `page-button ${choice.isMain ? "is-action" : "is-framed"}`,
      textContent: choice.caption,
      autofocus: choice.isMain,
    });
    button.onclick = () => {
      chosen = choice;
      dialog.close();
    };
    return button;
  });
  const box = element("div", { className: "question" });
  if (title) box.append(element("h2", { textContent: title }));
  box.append(element("p", { textContent: message }), element("div", { className: "question-buttons" }, ...buttons));
  dialog.append(box);
  dialog.onclose = () => {
    dialog.remove();
    chosen?.choose();
  };
  document.body.append(dialog);
  dialog.showModal();
}

/** Says what the add-on threw, as Google does in its red bar. */
export function showError(error: unknown): void {
  showMessage("The add-on reported an error", errorText(error));
}

/** Asks before something is lost. */
export function confirmFirst(
  title: string,
  message: string,
  caption: string,
  confirmed: () => void,
  cancelled: () => void = nothing,
): void {
  showMessage(title, message, [
    { caption, isMain: true, choose: confirmed },
    { caption: "Cancel", isMain: false, choose: cancelled },
  ]);
}

/** What `ui.alert` comes to. An answer is needed before the script goes on, which only the browser's own boxes can wait for. */
export function askAlert({ title, message, buttons }: Question): ButtonName {
  const text = spoken(title, message);
  if (buttons === "OK") {
    showMessage(title, message);
    return "OK";
  }
  if (buttons === "OK_CANCEL") return window.confirm(text) ? "OK" : "CANCEL";
  if (buttons === "YES_NO") return window.confirm(`${text}\n\n(OK means Yes, Cancel means No.)`) ? "YES" : "NO";
  if (window.confirm(`${text}\n\n(OK means Yes; Cancel leads to No and Cancel.)`)) return "YES";
  return window.confirm(`${text}\n\n(OK means No, Cancel means Cancel.)`) ? "NO" : "CANCEL";
}

/** What `ui.prompt` comes to. */
export function askPrompt({ title, message, buttons }: Question): { button: ButtonName; text: string } {
  const text = window.prompt(spoken(title, message));
  const [agreed, refused]: [ButtonName, ButtonName] = buttons.startsWith("YES")
    ? ["YES", "NO"]
    : ["OK", buttons === "OK" ? "CLOSE" : "CANCEL"];
  return text === null ? { button: refused, text: "" } : { button: agreed, text };
}

/** The sentence of an error, whatever was thrown and in whichever frame. */
export function errorText(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" && message !== "" ? message : String(error);
}

function spoken(title: string, message: string): string {
  return [title, message].filter(Boolean).join("\n\n");
}

function confirmation(): Choice {
  return { caption: "OK", isMain: true, choose: nothing };
}

function nothing(): void {}
