import type { HostOptions, HostState } from "./contract";

const EMPTY_WORKBOOK = { sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 26, rowNumber: 1000, cells: {} }] };

/** A complete state: what was kept, and Google's beginnings for the rest. */
export function stateOf(options: HostOptions): Omit<HostState, "clock"> {
  // The workbook is big and only read; everything else is changed in place.
  const { workbook, ...stores } = options.state ?? {};
  const kept = structuredClone(stores);
  const user = options.user ?? "owner@example.com";
  return {
    version: 1,
    workbook: workbook ?? structuredClone(EMPTY_WORKBOOK),
    document: {
      id: kept.document?.id ?? "local-spreadsheet",
      name: kept.document?.name ?? "Untitled spreadsheet",
      timeZone: options.timeZone ?? kept.document?.timeZone ?? "Etc/UTC",
      locale: options.locale ?? kept.document?.locale ?? "en_US",
      owner: kept.document?.owner ?? user,
    },
    sheets: kept.sheets ?? {},
    sheetNumbers: kept.sheetNumbers ?? {},
    charts: kept.charts ?? {},
    properties: { document: {}, script: {}, users: {}, ...kept.properties },
    cache: kept.cache ?? {},
    triggers: kept.triggers ?? [],
    triggerLog: kept.triggerLog ?? [],
    outbox: kept.outbox ?? [],
    danglingNames: kept.danglingNames ?? [],
  };
}
