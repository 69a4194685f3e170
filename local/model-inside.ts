import type { SpreadsheetModel } from "./contract";

/** Sends a command; its reasons say why it was refused. */
export type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** What o-spreadsheet's Model has and its types do not show. */
export interface ModelInside {
  /** 0 when the model is ready for a command; anything else between commands means that one broke off halfway. */
  readonly status: number;
  readonly handlers: readonly unknown[];
  readonly state: { addCommand(command: object): void };
  /** Packs commands for other people at the same document, of whom there are none here. */
  readonly session: { commandSquisher: { squish(commands: object[]): object[]; unsquish(commands: object[]): object[] } };
  dispatch: Dispatch;
  dispatchToHandlers(handlers: readonly unknown[], command: object): void;
  /** The workbook as data; `exportData` checks it by building a second workbook, which takes seconds. */
  _exportData(squished: boolean): Record<string, unknown>;
}

/** The same model, with what its types do not show. */
export function inside(model: SpreadsheetModel): ModelInside {
  return model as unknown as ModelInside;
}

/** Reasons for a refusal that change nothing for the caller: nothing to do, or a cell hidden under a merge. */
const HARMLESS = new Set(["NoChanges", "CellIsMerged", "MergeInTable"]);

/** True when a command did what it should, or had nothing to do. */
export function wentWell({ isSuccessful, reasons }: ReturnType<Dispatch>): boolean {
  return isSuccessful || reasons.every((reason) => HARMLESS.has(reason));
}

/** Runs work without o-spreadsheet's talk on the console. */
export function quietly<T>(work: () => T): T {
  const { debug, log } = console;
  console.debug = () => undefined;
  console.log = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
    console.log = log;
  }
}
