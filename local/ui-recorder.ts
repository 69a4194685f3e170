import type { ButtonName, UiRecorder } from "./contract";

/** A screen for tests: it keeps what it is shown and answers from a list. */
export function createUiRecorder(): UiRecorder {
  const answer = (): { button: ButtonName; text: string } => {
    const next = recorder.answers.shift() ?? "OK";
    return typeof next === "string" ? { button: next, text: "" } : next;
  };
  const recorder: UiRecorder = {
    menus: [],
    alerts: [],
    prompts: [],
    toasts: [],
    sidebars: [],
    dialogs: [],
    answers: [],
    menu: (menu) => {
      recorder.menus = [...recorder.menus.filter((one) => one.caption !== menu.caption || one.addOn !== menu.addOn), menu];
    },
    alert: (question) => {
      recorder.alerts.push(question);
      return answer().button;
    },
    prompt: (question) => {
      recorder.prompts.push(question);
      return answer();
    },
    toast: (toast) => {
      recorder.toasts.push(toast);
    },
    sidebar: (page) => {
      recorder.sidebars.push(page);
    },
    dialog: (page, modal) => {
      recorder.dialogs.push({ page, modal });
    },
  };
  return recorder;
}
