import type { HostOptions, HostState } from "./contract";

const EMPTY_WORKBOOK = { sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 26, rowNumber: 1000, cells: {} }] };

/** A copy made of this scope's own objects: what `structuredClone` makes under Jest is from another scope, and o-spreadsheet takes it for no data. */
function copyOf<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** A workbook is big and only read, so it is copied only when it comes from another scope. */
function ownWorkbook<T extends object>(workbook: T): T {
  return Object.getPrototypeOf(workbook) === Object.prototype ? workbook : copyOf(workbook);
}

/** A complete state: what was kept, and Google's beginnings for the rest. */
export function stateOf(options: HostOptions): Omit<HostState, "clock"> {
  const { workbook, ...stores } = options.state ?? {};
  const kept = copyOf(stores);
  const user = options.user ?? "owner@example.com";
  return {
    version: 1,
    workbook: workbook ? ownWorkbook(workbook) : copyOf(EMPTY_WORKBOOK),
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
