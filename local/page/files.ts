/** Opening and saving workbooks from the page. */
import type { Host, HostState } from "../contract";
import { localeOfLanguage } from "../locales";
import { openCsv, openXlsx, saveXlsx } from "../xlsx";
import { element } from "./element";
import { libraries } from "./globals";

const KEEP_DOWNLOAD_MS = 60_000;
/** An .xlsx does not say for which country it was written, and does not need to. */
const LOCALE_OF_XLSX = "en_US";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the person choose a workbook; nothing happens when they close the box. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = element("input", { type: "file", accept: ".xlsx,.csv", hidden: true });
  input.setAttribute("aria-label", "Workbook to open");
  input.id = "workbook-file";
  input.onchange = () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) chosen(file);
  };
  input.oncancel = () => input.remove();
  document.getElementById(input.id)?.remove();
  document.body.append(input);
  input.click();
}

export type NamedFile = Pick<File, "name" | "arrayBuffer">;

/** The host state of a new document with this file's contents; throws one sentence when the file cannot be used. */
export async function stateOfFile(file: NamedFile): Promise<Partial<HostState>> {
  const o = libraries.o_spreadsheet;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  const isCsv = name.toLowerCase().endsWith(".csv");
  // Google takes that of the account.
  const locale = isCsv ? localeOfLanguage(navigator.language) : LOCALE_OF_XLSX;
  const { workbook, sheets } = isCsv ? openCsv(o, bytes, name, locale) : openXlsx(o, bytes);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    workbook,
    sheets,
    document: { id: crypto.randomUUID(), name: name.replace(/\.(xlsx|csv)$/i, ""), timeZone, locale, owner: "" },
  };
}

/** Hands the workbook to the browser as a download; answers the file's name. */
export async function download(host: Host): Promise<string> {
  const bytes = await saveXlsx(host.model, host.extras);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const name = `${host.spreadsheet.getName() || "Workbook"}.xlsx`;
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_DOWNLOAD_MS);
  return name;
}
