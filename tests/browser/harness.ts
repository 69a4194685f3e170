/** The local spreadsheet in a real browser: one server and one browser for a test file, a fresh page for a test. */
import { mkdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join, resolve } from "node:path";
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import type { Host } from "../../local/host";
import { listen } from "../../local/server";
import { ensureBrowser, LAUNCH_FLAGS } from "../../scripts/browser";
import { localServer } from "../../scripts/local-page";

export interface LocalSpreadsheet {
  readonly address: string;
  /** A new browser profile, with nothing saved, and a page in it that has not gone anywhere yet. */
  newPage(size?: { width: number; height: number }): Promise<Page>;
  /** A page that shows the spreadsheet and is ready for use. */
  open(size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export interface LocalSpreadsheetOptions {
  /** Folder with the built add-on; dist/ of the project without it. */
  dist?: string;
  /** File that the page opens. */
  workbook?: string;
}

const USUAL_SIZE = { width: 1280, height: 800 };

/** Starts the server on a free port and a browser beside it. */
export async function startLocalSpreadsheet({ dist = "dist", workbook }: LocalSpreadsheetOptions = {}): Promise<LocalSpreadsheet> {
  const server: Server = await localServer({ dist: resolve(dist), workbook: workbook ? resolve(workbook) : null });
  const address = `http://127.0.0.1:${await listen(server, 0)}/`;
  const browser: Browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_FLAGS });
  const contexts: BrowserContext[] = [];
  const newPage = async (viewport = USUAL_SIZE) => {
    const context = await browser.newContext({ viewport, timezoneId: "Europe/Berlin", locale: "en-US", acceptDownloads: true });
    contexts.push(context);
    return context.newPage();
  };
  return {
    address,
    newPage,
    open: async (size) => {
      const page = await newPage(size);
      await page.goto(address);
      await ready(page);
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Waits until the page says that it can be used. */
export async function ready(page: Page): Promise<void> {
  await page.locator("body[data-ready]").waitFor({ state: "attached", timeout: 30_000 });
}

/** Does something with the host inside the page. */
export function onHost<T, A>(page: Page, action: (host: Host, argument: A) => T, argument: A): Promise<T> {
  return page.evaluate(
    ([source, given]) =>
      new Function("host", "argument", `return (${source})(host, argument)`)((window as unknown as { host: Host }).host, given),
    [action.toString(), argument] as const,
  );
}

/** What a cell shows. */
export function shownIn(page: Page, sheetName: string, address: string): Promise<string> {
  return onHost(
    page,
    (host, [sheet, cell]) =>
      host.spreadsheet
        .getSheetByName(sheet as string)
        ?.getRange(cell as string)
        .getDisplayValue() ?? "",
    [sheetName, address],
  );
}

/** Selects a cell by its address, as a person does, with the name box. */
export async function selectCell(page: Page, address: string): Promise<void> {
  const box = page.locator(".o-named-range-selector-container input");
  await box.fill(address);
  await box.press("Enter");
  // What is typed goes into the cell once the grid has the keyboard again.
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid-composer"));
}

/** The add-on's page inside the sidebar. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const element = await page.locator("#sidebar iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The sidebar shows no page.");
  return frame;
}

/** Keeps a picture under .cache/screenshots, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = join(".cache", "screenshots", `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}

/** What axe-core finds wrong in this part of the page: rule, and the elements. */
export async function accessibilityProblems(page: Page | Frame, part: string): Promise<string[]> {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  return page.evaluate(
    async ([source, selector]) => {
      if (!("axe" in window)) new Function(source).call(window);
      const { axe: tool } = window as unknown as { axe: AxeTool };
      const { violations } = await tool.run(selector);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    [axe, part] as const,
  );
}

interface AxeTool {
  run(selector: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
