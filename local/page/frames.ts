/** The sidebar and the dialogs: sandboxed frames that reach the add-on by messages only. */
import type { HtmlPage } from "../contract";
import { type FrameAnswer, type FrameMessage, withBridge } from "./bridge";
import { closeButton, element, part } from "./element";
import { errorText, showError } from "./questions";

const SANDBOX = "allow-scripts allow-forms allow-popups allow-modals allow-downloads";
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

export interface FramesOptions {
  /** Calls a function of the add-on for `google.script.run`. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Puts the keyboard back into the grid. */
  focusGrid(): void;
  /** Moves the keyboard to the next part of the page. */
  nextRegion(backwards: boolean): void;
  /** The room for the grid changed. */
  resized(): void;
}

export interface Frames {
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage, modal: boolean): void;
  closeAll(): void;
  /** Comes when the sidebar's page has loaded and has the keyboard; at once when there is none. */
  settled(): Promise<void>;
}

type RunMessage = FrameMessage & { kind: "run" };

interface OpenFrame {
  frame: HTMLIFrameElement;
  close(): void;
  leave(): void;
  resize(width: number | null, height: number | null): void;
}

/** Makes the places where the add-on's pages appear. */
export function createFrames(options: FramesOptions): Frames {
  const open = new Set<OpenFrame>();
  const side = part("sidebar");
  let sidebar: OpenFrame | null = null;
  let loaded = Promise.resolve();

  window.addEventListener("message", (event: MessageEvent<FrameMessage | null>) => {
    const source = [...open].find(({ frame }) => frame.contentWindow === event.source);
    if (source && event.data) receive(source, event.data, options);
  });

  const closeSidebar = () => {
    if (!sidebar) return;
    open.delete(sidebar);
    sidebar = null;
    side.hidden = true;
    side.replaceChildren();
    options.resized();
  };
  const leaveSidebar = () => {
    closeSidebar();
    options.focusGrid();
  };

  return {
    sidebar: (page) => {
      closeSidebar();
      const frame = frameOf(page);
      loaded = new Promise((done) => frame.addEventListener("load", () => done(), { once: true }));
      const head = element("div", { className: "frame-head" }, element("h2", { textContent: page.title }));
      head.append(closeButton("Close the sidebar", leaveSidebar));
      side.replaceChildren(head, frame);
      side.hidden = false;
      sidebar = { frame, close: leaveSidebar, leave: options.focusGrid, resize: () => undefined };
      open.add(sidebar);
      options.resized();
    },
    dialog: (page, modal) => {
      open.add(openDialog(page, modal, (closed) => open.delete(closed)));
    },
    closeAll: () => {
      closeSidebar();
      for (const each of [...open]) each.close();
    },
    settled: () => (sidebar ? loaded : Promise.resolve()),
  };
}

function frameOf(page: HtmlPage): HTMLIFrameElement {
  const frame = element("iframe", { title: page.title || "Add-on", srcdoc: withBridge(page.content) });
  frame.setAttribute("sandbox", SANDBOX);
  frame.addEventListener("load", () => frame.focus(), { once: true });
  return frame;
}

function openDialog(page: HtmlPage, modal: boolean, closed: (dialog: OpenFrame) => void): OpenFrame {
  const dialog = element("dialog", { className: "page-dialog" });
  dialog.setAttribute("aria-label", page.title || "Add-on dialog");
  const frame = frameOf(page);
  const head = element("div", { className: "frame-head" }, element("h2", { textContent: page.title }));
  head.append(closeButton("Close the dialog", () => dialog.close()));
  dialog.append(head, frame);
  document.body.append(dialog);
  const made: OpenFrame = {
    frame,
    close: () => dialog.close(),
    leave: () => dialog.close(),
    resize: (width, height) => {
      if (width !== null) frame.style.width = `${width}px`;
      if (height !== null) frame.style.height = `${height}px`;
    },
  };
  made.resize(page.width ?? DIALOG_WIDTH, page.height ?? DIALOG_HEIGHT);
  dialog.onclose = () => {
    dialog.remove();
    closed(made);
  };
  if (modal) dialog.showModal();
  else dialog.show();
  return made;
}

function receive(source: OpenFrame, message: FrameMessage, options: FramesOptions): void {
  if (message.kind === "run") source.frame.contentWindow?.postMessage(answerTo(message, options), "*");
  else if (message.kind === "close") source.close();
  else if (message.kind === "leave") source.leave();
  else if (message.kind === "size") source.resize(message.width, message.height);
  else options.nextRegion(message.backwards);
}

/** A failed call goes to the page's failure handler, or, when it has none, in front of the person. */
function answerTo(message: RunMessage, options: FramesOptions): FrameAnswer {
  const { id } = message;
  try {
    return { kind: "answer", id, ok: true, value: options.call(message.name, message.args) ?? null };
  } catch (error) {
    if (!message.handled) showError(error);
    const { name } = error as { name?: unknown };
    return { kind: "answer", id, ok: false, name: typeof name === "string" ? name : "Error", message: errorText(error) };
  }
}
