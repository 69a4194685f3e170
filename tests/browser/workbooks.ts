/** Workbooks as a person handles them in the page: reading tabs, saving a file, opening one. */
import { readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "playwright-core";
import { onHost, sidebarFrame } from "./harness";

/** Cells of a tab as they are shown, without the empty ones at the end of rows and tab; none where there is no such tab. */
export async function shownRows(page: Page, tab: string): Promise<string[][]> {
  const rows = await onHost(page, (host, name) => host.spreadsheet.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [], tab);
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

/** The rows of a table as records by its headings, which stand in the tab's first row. */
export async function shownTable(page: Page, tab: string): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = await shownRows(page, tab);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** Every name of the workbook with the cells it points to. */
export function namedRanges(page: Page): Promise<Record<string, string>> {
  return onHost(
    page,
    ({ spreadsheet }) =>
      Object.fromEntries(
        spreadsheet
          .getNamedRanges()
          .map((named) => [named.getName(), `${named.getRange().getSheet().getName()}!${named.getRange().getA1Notation()}`])
          .sort(),
      ),
    null,
  );
}

/** Saves as .xlsx from the File menu; the bytes of the file. */
export async function saveWorkbook(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.locator(".o-topbar-menu[data-id=file]").click();
  await page.getByText("Save as .xlsx").click();
  return readFileSync(await (await download).path());
}

/** Opens a file from the File menu; comes back when the page shows it and its sidebar has read it. */
export async function openWorkbook(page: Page, name: string, content: Buffer): Promise<void> {
  await chooseWorkbook(page, name, content);
  await page.locator("#file-name", { hasText: name.replace(/\.\w+$/, "") }).waitFor();
  await sidebarReady(page);
}

/** Chooses a file from the File menu, also where the page asks first. */
export async function chooseWorkbook(page: Page, name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.locator(".o-topbar-menu[data-id=file]").click();
  await page.getByText("Open .xlsx or .csv").click();
  const question = page.getByRole("dialog", { name: "Open another workbook?" });
  await Promise.race([chooser, question.waitFor()]);
  if (await question.isVisible()) await question.getByRole("button", { name: "Go on" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: content });
}

/** The sidebar's page as soon as it has read the workbook. */
export async function sidebarReady(page: Page): Promise<Frame> {
  await page.frameLocator("#sidebar iframe").locator("#panel-heading").waitFor();
  return sidebarFrame(page);
}

/** What the sidebar says once after something was done. */
export function notice(frame: Frame, text: string): Locator {
  return frame.locator(".notice", { hasText: text });
}

/** Waits until the browser's store holds a workbook with this text, and so the next load of the page will. */
export async function untilKept(page: Page, text: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const settled = (request: IDBRequest) => new Promise((done) => request.addEventListener("success", done));
    const opening = indexedDB.open("north-star-okrs");
    await settled(opening);
    for (;;) {
      const reading = opening.result.transaction("workbooks").objectStore("workbooks").get("current");
      await settled(reading);
      if (JSON.stringify(reading.result ?? null).includes(wanted)) break;
      await new Promise(requestAnimationFrame);
    }
    opening.result.close();
  }, text);
}
