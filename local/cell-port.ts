import type { SpreadsheetModel } from "./contract";

/** Reads what is in the workbook. */
export type Getters = SpreadsheetModel["getters"];

/** What a command carries. */
export type Payload = Readonly<Record<string, unknown>>;

/** A write on its way to the model: the command's name and what it carries. */
export type QueuedCommand = readonly [type: string, payload: Payload];

/** Told of every command, whether a script or a person gave it. */
export type CommandListener = (command: Record<string, unknown> & { type: string }) => void;

export interface CellPosition {
  sheetId: string;
  col: number;
  row: number;
}

export interface EvaluatedResult {
  value: unknown;
  format?: string;
  message?: unknown;
  position?: CellPosition;
}

/** The evaluation context that o-spreadsheet hands to a function as `this`. */
export interface EvaluationContext {
  local?: CellPort;
  getters: Getters;
  getFormulaResult(position: CellPosition): EvaluatedResult;
}

/** What formulas in cells ask of the host. */
export interface CellPort {
  /** True when the add-on has a public function of this upper-case name. */
  has(name: string): boolean;
  call(name: string, args: readonly unknown[], context: EvaluationContext): unknown;
  nowSerial(): number;
}

/** What the model asks of the engine around it. */
export interface ModelPort extends CellPort {
  /** Commands that the next batch dispatches. */
  takeBatch(): readonly QueuedCommand[];
  /** Writes a cell that is known to be on the sheet, without asking every plugin whether it may. */
  updateCell(payload: Payload): void;
  /** Told of each command before anything changes. */
  before: CommandListener;
  /** A command of the batch was refused for these reasons. */
  refused(command: QueuedCommand, reasons: readonly string[]): void;
}
