/** The real page of the sidebar, built as for Google, in a frame of its own with a server and a clock that the test holds. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookView } from "../../src/app/api/actions";
import { type Clock, makeClock } from "./clock";
import { answerNorthStar, noNorthStar } from "./north-star-answers";
import { type FakeServer, makeServer } from "./server";
import { exampleWorkbook } from "./workbooks";

const root = join(__dirname, "../..");
const flags = ["--bundle", "--target=es2019", "--supported:template-literal=false", "--jsx=automatic", "--jsx-import-source=preact"];
const script = execFileSync(join(root, "node_modules/.bin/esbuild"), ["sidebar/sidebar.tsx", ...flags], { cwd: root, encoding: "utf8" });
const html = readFileSync(join(root, "sidebar/sidebar.html"), "utf8");

export interface Page {
  document: Document;
  window: Window;
  server: FakeServer;
  clock: Clock;
  /** Lets a moment go by, in which the server answers and the views are drawn. */
  settle: (milliseconds?: number) => Promise<void>;
  /** What can be read on the page, with what is hidden left out. */
  text: () => string;
  /** The button, tab or link with this name, as a screen reader says it. */
  control: (name: string) => HTMLElement;
  has: (name: string) => boolean;
  press: (name: string) => Promise<void>;
  field: (label: string) => HTMLInputElement;
  type: (label: string, value: string) => Promise<void>;
  key: (key: string, more?: KeyboardEventInit) => Promise<void>;
  focused: () => string;
}

/** Opens the sidebar on a workbook and waits until it is read. */
export async function openSidebar(
  workbook: WorkbookView = exampleWorkbook(),
  prepare: (server: FakeServer) => void = () => undefined,
): Promise<Page> {
  document.body.textContent = "";
  const frame = document.body.appendChild(document.createElement("iframe"));
  const window = frame.contentWindow as Window & typeof globalThis;
  const clock = makeClock();
  const server = makeServer(clock);
  server.answer("readWorkbook", () => workbook);
  server.answer("previewKeyResult", () => ({
    start: "",
    target: "",
    current: "",
    score: workbookScore,
    sentence: "",
    issues: [],
    hint: null,
  }));
  server.answer("previewObjective", () => ({ hint: null }));
  server.answer("dismissHint", () => ({}));
  answerNorthStar(server, noNorthStar());
  prepare(server);
  const { setTimeout, clearTimeout } = clock;
  Object.assign(window, {
    google: server.google,
    setTimeout,
    clearTimeout,
    requestAnimationFrame: (run: () => void) => setTimeout(run, 1),
    scrollTo: () => undefined,
  });
  window.document.open();
  window.document.write(html.replace("<!-- script -->", () => `<script>${script}</script>`));
  window.document.close();
  const page = pageOf(window, server, clock);
  await page.settle();
  return page;
}

const workbookScore = { score: null, grade: null, band: null, problem: null };

function pageOf(window: Window & typeof globalThis, server: FakeServer, clock: Clock): Page {
  const { document } = window;
  const settle = (milliseconds = 60) => clock.pass(milliseconds);
  const find = (name: string) =>
    [...document.querySelectorAll<HTMLElement>("button, a, summary")].filter(isShown).find((one) => nameOf(one) === name);
  const control = (name: string) => find(name) ?? missing(`a button or link named "${name}"`, document);
  const field = (label: string) => {
    const found = [...document.querySelectorAll("label")].filter(isShown).find((one) => textOf(one).startsWith(label));
    return (document.getElementById(found?.htmlFor ?? "") ?? missing(`a field labelled "${label}"`, document)) as HTMLInputElement;
  };
  return {
    document,
    window,
    server,
    clock,
    settle,
    text: () => shownText(document.body),
    control,
    has: (name) => find(name) !== undefined,
    press: async (name) => {
      const element = control(name);
      element.focus();
      element.click();
      await settle();
    },
    field,
    type: async (label, value) => {
      const element = field(label);
      element.focus();
      element.value = value;
      element.dispatchEvent(new window.Event(element.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
      await settle(20);
    },
    key: async (key, more = {}) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
      await settle();
    },
    focused: () => {
      const { activeElement } = document;
      return activeElement ? nameOf(activeElement as HTMLElement) : "";
    },
  };
}

function isShown(element: Element): boolean {
  return element.closest("[hidden]") === null;
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0];
  return element.getAttribute("aria-label") ?? textOf(label ?? element);
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function shownText(element: Element): string {
  if (["SCRIPT", "NOSCRIPT", "DATALIST"].includes(element.tagName) || element.hasAttribute("hidden")) return "";
  const parts = [...element.childNodes].map((node) => (node.nodeType === 1 ? shownText(node as Element) : (node.textContent ?? "")));
  return parts.join("").concat(/^(P|LI|H\d|DIV|DD|DT|LABEL|BUTTON)$/.test(element.tagName) ? "\n" : "");
}

function missing(what: string, document: Document): never {
  throw new Error(`The page has no ${what}. It shows:\n${shownText(document.body)}`);
}
