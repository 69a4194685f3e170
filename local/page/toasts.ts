/** The small messages at the lower left of the grid, where they cover neither the sidebar nor the header. */
import type { Toast } from "../contract";
import { closeButton, element, part } from "./element";

const USUAL_SECONDS = 5;

/** Shows a toast for its seconds, or until it is closed when they are negative. */
export function showToast({ message, title, seconds }: Toast): void {
  const text = element("div", {}, ...(title ? [element("strong", { textContent: title })] : []), message);
  const card = element("div", { className: "toast-card" }, text);
  card.append(closeButton("Close the message", () => card.remove()));
  part("toasts").append(card);
  if (seconds >= 0) setTimeout(() => card.remove(), (seconds || USUAL_SECONDS) * 1000);
}

/** A toast of the page itself. */
export function notify(message: string): void {
  showToast({ message, title: "", seconds: USUAL_SECONDS });
}
