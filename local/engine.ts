import type { SpreadsheetModel, SpreadsheetModule } from "./contract";

/** A write on its way to the model: the command's name and what it carries. */
type QueuedCommand = readonly [type: string, payload: Readonly<Record<string, unknown>>];

/** The evaluation context that o-spreadsheet hands to a function as `this`. */
export interface EvaluationContext {
  local?: CellPort;
  getters: Getters;
  getFormulaResult(position: CellPosition): EvaluatedResult;
}

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

/** What formulas in cells ask of the host. */
export interface CellPort {
  /** True when the add-on has a public function of this upper-case name. */
  has(name: string): boolean;
  call(name: string, args: readonly unknown[], context: EvaluationContext): unknown;
  nowSerial(): number;
  /** The value that the opened file held for a cell which only Google can calculate. */
  kept(position: CellPosition | undefined): string | number | boolean | undefined;
  /** Commands that the next batch dispatches. */
  takeBatch(): readonly QueuedCommand[];
  /** Writes a cell that is known to be on the sheet, without asking every plugin whether it may. */
  updateCell(payload: Readonly<Record<string, unknown>>): void;
  /** Told of each command before anything changes. */
  before: CommandListener;
  /** A command of the batch was refused for these reasons. */
  refused(command: QueuedCommand, reasons: readonly string[]): void;
}

type Getters = SpreadsheetModel["getters"];
type AnyDispatch = (type: string, payload?: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** Reasons for a refusal that change nothing for the caller: nothing to do, or a cell hidden under a merge. */
const HARMLESS = new Set(["NoChanges", "CellIsMerged", "MergeInTable"]);

/** What o-spreadsheet's own dispatch uses inside. */
interface ModelInside {
  state: { addCommand(command: object): void };
  handlers: readonly unknown[];
  dispatchToHandlers(handlers: readonly unknown[], command: object): void;
}

const BATCH = "LOCAL_BATCH";

function quietly<T>(work: () => T): T {
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

interface GroupBy {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => Record<PropertyKey, unknown[]>;
}

/** Node 20 has no Object.groupBy, which o-spreadsheet calls. */
export function ensureGroupBy(): void {
  (Object as GroupBy).groupBy ??= (items, keyOf) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups[key];
      if (group) group.push(item);
      else groups[key] = [item];
    }
    return groups;
  };
}

/** Registers, once for a module, the plugin that runs a queue of commands in one step. */
function registerBatchPlugin(o: SpreadsheetModule): void {
  const registry = o.registries.featurePluginRegistry;
  if (registry.contains("local_batch")) return;
  class BatchPlugin extends o.UIPlugin {
    static override getters = [];
    readonly port: CellPort | undefined;
    constructor(config: ConstructorParameters<typeof o.UIPlugin>[0]) {
      super(config);
      this.port = (config.custom as { local?: CellPort }).local;
    }
    override beforeHandle(command: { type: string }): void {
      this.port?.before(command as Parameters<CommandListener>[0]);
    }
    override handle(command: { type: string }): void {
      if (command.type !== BATCH || !this.port) return;
      const dispatch = this.dispatch as unknown as AnyDispatch;
      for (const queued of this.port.takeBatch()) {
        if (queued[0] === "UPDATE_CELL") {
          this.port.updateCell(queued[1]);
          continue;
        }
        const result = dispatch(queued[0], queued[1]);
        if (!result.isSuccessful && !result.reasons.every((reason) => HARMLESS.has(reason))) this.port.refused(queued, result.reasons);
      }
    }
  }
  registry.add("local_batch", BatchPlugin as unknown as Parameters<typeof registry.add>[1]);
}

/** Told of every command, whether a script or a person gave it. */
export type CommandListener = (command: Record<string, unknown> & { type: string }) => void;

/** o-spreadsheet behind a queue of writes that is emptied before anything is read. */
export interface Engine {
  readonly o: SpreadsheetModule;
  readonly model: SpreadsheetModel;
  /** Getters, after the queue has been flushed. */
  readonly read: Getters;
  /** Getters as they are, for what writes cannot have changed or for building commands. */
  readonly getters: Getters;
  push(type: string, payload: Readonly<Record<string, unknown>>): void;
  flush(): void;
  /** Flushes when a number format for this cell may wait in the queue, so that what is written next meets it. */
  settleFormats(position: CellPosition): void;
  /** Flushes, then does one command at once; throws with the reasons when it is refused. */
  apply(type: string, payload: Readonly<Record<string, unknown>>): void;
  /** Whatever stands in a cell, evaluated; works inside an evaluation too. */
  evaluated(position: CellPosition): EvaluatedResult;
  /** Runs work during which cells are evaluated through this context. */
  within<T>(context: EvaluationContext, work: () => T): T;
  /** Runs work with a queue of its own, flushed when it reads; the queue there was comes back afterwards. */
  aside<T>(work: () => T): T;
  /** Calculates everything anew: the clock has moved. */
  recalculate(): void;
  replace(data: object): void;
  data(): Record<string, unknown>;
  onReplaced(listener: (model: SpreadsheetModel) => void): () => void;
}

/** Makes an engine; `replace` gives it its first workbook. */
export function createEngine(
  o: SpreadsheetModule,
  port: Omit<CellPort, "takeBatch" | "refused" | "before" | "updateCell">,
  follow: { before: CommandListener; after: CommandListener },
): Engine {
  ensureGroupBy();
  registerBatchPlugin(o);
  let queue: QueuedCommand[] = [];
  let batch: readonly QueuedCommand[] = [];
  let problems: string[] = [];
  let formatWaits = false;
  const formatted = new Set<string>();
  let context: EvaluationContext | null = null;
  const listeners = new Set<(model: SpreadsheetModel) => void>();
  const cells: CellPort = {
    ...port,
    takeBatch: () => batch,
    updateCell: (payload) => {
      if (isCovered(payload)) return;
      const inside = model as unknown as ModelInside;
      const command = { ...payload, type: "UPDATE_CELL" };
      inside.state.addCommand(command);
      inside.dispatchToHandlers(inside.handlers, command);
    },
    before: follow.before,
    refused: ([type], reasons) => problems.push(`${type}: ${reasons.join(", ")}`),
  };

  /** True for a cell that a merge hides: what is written there is lost, as in Google Sheets. */
  const isCovered = (payload: Readonly<Record<string, unknown>>): boolean => {
    const position = payload as unknown as CellPosition;
    const main = model.getters.getMainCellPosition(position);
    return "content" in payload && (main.col !== position.col || main.row !== position.row);
  };

  const load = (source: object): SpreadsheetModel => {
    const fresh = quietly(() => new o.Model(source, { custom: { local: cells } as never }));
    const dispatch = fresh.dispatch as unknown as AnyDispatch;
    (fresh as { dispatch: unknown }).dispatch = (type: string, payload?: object) => quietly(() => dispatch(type, payload));
    fresh.on("command-dispatched", cells, (command) => follow.after(command as never));
    return fresh;
  };
  let model = undefined as unknown as SpreadsheetModel;

  const replace = (source: object) => {
    const fresh = load(source);
    (model as SpreadsheetModel | undefined)?.off("command-dispatched", cells);
    model = fresh;
    for (const listener of listeners) listener(model);
  };
  const mend = () => quietly(() => replace(model.exportData()));
  const isWedged = () => (model as unknown as { status: number }).status !== 0;

  const dispatchSafely = (type: string, payload: object) => {
    if (!context && isWedged()) mend();
    try {
      return (model.dispatch as unknown as AnyDispatch)(type, payload);
    } catch (problem) {
      if (isWedged()) mend();
      throw problem;
    }
  };
  const flush = () => {
    if (queue.length === 0) return;
    batch = queue;
    queue = [];
    formatWaits = false;
    formatted.clear();
    problems = [];
    dispatchSafely(BATCH, {});
    batch = [];
    if (problems.length > 0) throw new Error(`The local spreadsheet refused a change (${problems[0]}).`);
  };

  return {
    o,
    get model() {
      return model;
    },
    get read() {
      flush();
      return context?.getters ?? model.getters;
    },
    get getters() {
      return context?.getters ?? model.getters;
    },
    push: (type, payload) => {
      queue.push([type, payload]);
      if (type === "UPDATE_CELL") {
        if ("format" in payload) formatted.add(`${payload["sheetId"]}!${payload["col"]},${payload["row"]}`);
      } else if ("format" in payload || type === "CLEAR_FORMATTING" || type === "CLEAR_CELLS") formatWaits = true;
    },
    flush,
    settleFormats: ({ sheetId, col, row }) => {
      if (formatWaits || (formatted.size > 0 && formatted.has(`${sheetId}!${col},${row}`))) flush();
    },
    apply: (type, payload) => {
      flush();
      const result = dispatchSafely(type, payload);
      if (!result.isSuccessful && !result.reasons.every((reason) => HARMLESS.has(reason))) {
        throw new Error(`The local spreadsheet refused a change (${type}: ${result.reasons.join(", ")}).`);
      }
    },
    evaluated: (position) => (context ? context.getFormulaResult(position) : (model.getters.getEvaluatedCell(position) as EvaluatedResult)),
    within: (inner, work) => {
      const outer = context;
      context = inner;
      try {
        return work();
      } finally {
        context = outer;
      }
    },
    aside: (work) => {
      const outer = queue;
      queue = [];
      try {
        return work();
      } finally {
        queue = outer;
      }
    },
    recalculate: () => {
      flush();
      dispatchSafely("EVALUATE_CELLS", {});
    },
    replace: (source) => {
      queue = [];
      replace(source);
    },
    data: () => {
      flush();
      return quietly(() => model.exportData()) as unknown as Record<string, unknown>;
    },
    onReplaced: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
