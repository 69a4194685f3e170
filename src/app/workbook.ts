/** The few things a use case needs of a spreadsheet. Rows and columns are counted from 1, as people count them. */
import type { Cell } from "../domain/cells/cell";

/** What is written into a cell: texts stay texts whatever they begin with, and only a formula is calculated. */
export type Content = Cell | { readonly formula: string };

/** A rectangle of cells inside a tab; `rows` null reaches down to the end of the tab. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number;
}

/** How a block looks; what is absent stays as it is. */
export interface Look extends Block {
  readonly bold?: boolean;
  readonly background?: string;
  readonly colour?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** Cells that take this background while their number lies in low..high, both included. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly background: string;
}

/** A line chart over blocks of one tab: first column the dates, then one column a line. */
export interface LineChart {
  readonly title: string;
  readonly from: string;
  readonly blocks: readonly Block[];
  readonly row: number;
  readonly column: number;
}

/** Everything about the looks of a tab, applied in one go. */
export interface TabLook {
  readonly frozenRows?: number;
  readonly widths?: readonly number[];
  readonly looks?: readonly Look[];
  readonly bands?: { readonly at: Block; readonly bands: readonly Band[] };
  readonly choices?: { readonly at: Block; readonly words: readonly string[] };
  readonly chart?: LineChart;
}

/** Tabs and their cells. */
export interface Tables {
  /** Every cell from A1 to the last used one; undefined when there is no such tab. */
  read(tab: string): Cell[][] | undefined;
  /** The same cells as people see them. */
  readShown(tab: string): string[][];
  /** The formulas of a block; an empty text where there is none. */
  readFormulas(tab: string, at: Block): string[][];
  readNumberFormats(tab: string, at: Block): string[][];
  writeNumberFormats(tab: string, row: number, column: number, formats: readonly (readonly string[])[]): void;
  /** Notes, colours, fonts and rules of a block: one text a row, for `writeLooks` alone to read. */
  readLooks(tab: string, at: Block): string[];
  writeLooks(tab: string, at: Block, looks: readonly string[]): void;
  /** Writes one block; the tab grows when it has to. It takes one call, and one more for texts that could be read as something else, unless the cells' formats are ours. */
  write(tab: string, row: number, column: number, contents: readonly (readonly Content[])[], isOurs?: boolean): void;
  /** Writes one formula, in the English form whatever the spreadsheet's locale. */
  writeFormula(tab: string, row: number, column: number, formula: string): void;
  /** Puts in rows before a row; they look like the row above on request. */
  insertRows(tab: string, before: number, count: number, likeAbove?: boolean): void;
  deleteRows(tab: string, row: number, count: number): void;
  tabNames(): string[];
  addTab(tab: string): void;
  removeTab(tab: string): void;
  style(tab: string, look: TabLook): void;
  /** Selects a cell, so that a person sees it. */
  select(tab: string, row: number, column: number): void;
  /** Brings a tab to the front. */
  show(tab: string): void;
}

/** A named range with the cells it covers; `cells` null when it points nowhere any more. */
export interface NamedCells {
  readonly name: string;
  readonly range: string;
  readonly cells: Cell[][] | null;
  readonly shown: string[][];
}

/** Where the cells of a name stand. */
export interface Place {
  readonly tab: string;
  readonly at: Block;
}

/** The formulas of a name's cells, an empty text where there is none, from its first cell on. */
export interface NamedFormulas {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[][];
}

/** What is selected in the sheet. */
export interface Selection {
  readonly tab: string;
  readonly at: Block;
  readonly range: string;
  /** The selected cells, at most the first 1,000 rows of them. */
  readonly cells: Cell[][];
  /** The nearest text above the selection, or to its left where the selection is a row; empty when there is none. */
  readonly heading: string;
  /** The last row of the tab that holds anything. */
  readonly lastRow: number;
}

/** Named ranges and the selection. */
export interface Names {
  count(): number;
  /** The first `limit` named ranges with their cells, but for those of these names in lower case; costs a handful of calls each, and one for each left out. */
  list(limit: number, leftOut: readonly string[]): NamedCells[];
  /** One named range with its cells; undefined when it is gone. */
  read(name: string): NamedCells | undefined;
  exists(name: string): boolean;
  /** Where a name points; undefined when it is gone. Reads no cell. */
  place(name: string): Place | undefined;
  /** The formulas of its cells; undefined when it is gone. */
  formulas(name: string): NamedFormulas | undefined;
  define(tab: string, blocks: Readonly<Record<string, Block>>): void;
  remove(name: string): void;
  /** Selects the cells of a name; false when it is gone. */
  select(name: string): boolean;
  readCell(name: string): Cell | undefined;
  /** False where there is no such name. */
  writeCell(name: string, value: Cell): boolean;
  selection(): Selection | undefined;
}

/** Now, in the spreadsheet's time zone. */
export interface Moment {
  /** Serial day. */
  readonly day: number;
  /** 0..23. */
  readonly hour: number;
  readonly minute: number;
  /** ISO instant. */
  readonly instant: string;
}

/** Triggers of the user who runs the code, bookkeeping of the document, and who that user is. */
export interface Office {
  now(): Moment;
  timeZone(): string;
  /** Name or address of the user; empty where Google does not tell. */
  userName(): string;
  /** An id of the user that stays the same over months and says nothing about them. */
  userKey(): string;
  readNotes(): Readonly<Record<string, string>>;
  writeNotes(notes: Readonly<Record<string, string>>): void;
  hasTrigger(): boolean;
  addTrigger(): void;
  removeTrigger(): void;
  /** Whether the add-on may still do its work for this user. */
  isAuthorized(): boolean;
  /**
   * Runs the work while nobody else writes, everything written before the lock opens; undefined when somebody else holds it too long.
   * `untilEnd` leaves it to Google to open the lock when the run ends, which costs no call: for work after which the run has little left to do.
   */
  locked<T>(work: () => T, untilEnd?: boolean): T | undefined;
  /** Keeps a failure where the developer can find it. */
  log(message: string, failure: unknown): void;
}

/** A spreadsheet with everything around it. */
export interface Workbook {
  readonly tables: Tables;
  readonly names: Names;
  readonly office: Office;
}
