import { registerBatchPlugin } from "./batch-plugin";
import type { CellPort, CellPosition, CommandListener, EvaluatedResult, EvaluationContext, Getters, Payload } from "./cell-port";
import type { SpreadsheetModel, SpreadsheetModule } from "./contract";
import { registerFormats } from "./format-plugin";
import { registerGoogleFormulas } from "./formulas/register";
import { ensureGroupBy } from "./group-by";
import { wentWell } from "./model-inside";
import { createWorkbook } from "./workbook";
import { createWriteQueue } from "./write-queue";
import { registerExportPlugin } from "./xlsx/export-plugin";

/** o-spreadsheet behind a queue of writes that is emptied before anything is read. */
export interface Engine {
  readonly o: SpreadsheetModule;
  readonly model: SpreadsheetModel;
  /** Getters, after the queue has been flushed. */
  readonly read: Getters;
  /** Getters as they are, for what writes cannot have changed or for building commands. */
  readonly getters: Getters;
  push(type: string, payload: Payload): void;
  flush(): void;
  /** Flushes when a number format for this cell may wait in the queue, so that what is written next meets it. */
  settleFormats(position: CellPosition): void;
  /** Flushes when the making of this name waits in the queue. */
  settleName(name: string): void;
  /** Flushes, then does one command at once; throws with the reasons when it is refused. */
  apply(type: string, payload: Payload): void;
  /** Whatever stands in a cell, evaluated; works inside an evaluation too. */
  evaluated(position: CellPosition): EvaluatedResult;
  /** Runs work during which cells are evaluated through this context. */
  within<T>(context: EvaluationContext, work: () => T): T;
  /**
   * Runs an execution. What was written outside of any comes first; what another one has not written yet waits until
   * that one reads, as with two users of Google Sheets.
   */
  execution<T>(work: () => T): T;
  /** Calculates everything anew: the clock has moved. */
  recalculate(): void;
  replace(data: object): void;
  data(): Record<string, unknown>;
  onReplaced(listener: (model: SpreadsheetModel) => void): () => void;
}

/** Teaches a module, once and before its first model, what Google Sheets knows and o-spreadsheet does not. */
export function prepareModule(o: SpreadsheetModule): void {
  ensureGroupBy();
  registerGoogleFormulas(o);
  registerBatchPlugin(o);
  registerFormats(o);
  registerExportPlugin(o);
}

/** Makes an engine; `replace` gives it its first workbook. */
export function createEngine(o: SpreadsheetModule, cells: CellPort, follow: { before: CommandListener; after: CommandListener }): Engine {
  let context: EvaluationContext | null = null;
  const queue = createWriteQueue();
  const workbook = createWorkbook(o, { ...cells, before: follow.before }, { after: follow.after, isEvaluating: () => context !== null });
  const flush = () => {
    const commands = queue.take();
    if (commands.length > 0) workbook.run(commands);
  };
  const getters = () => context?.getters ?? workbook.model.getters;
  const within = <T>(inner: EvaluationContext, work: () => T): T => {
    const outer = context;
    context = inner;
    try {
      return work();
    } finally {
      context = outer;
    }
  };
  const apply = (type: string, payload: Payload) => {
    flush();
    const result = workbook.dispatch(type, payload);
    if (!wentWell(result)) throw new Error(`The local spreadsheet refused a change (${type}: ${result.reasons.join(", ")}).`);
  };
  return {
    o,
    get model() {
      return workbook.model;
    },
    get read() {
      flush();
      return getters();
    },
    get getters() {
      return getters();
    },
    push: queue.push,
    flush,
    settleFormats: (position) => {
      if (queue.holdsFormat(position)) flush();
    },
    settleName: (name) => {
      if (queue.holdsName(name)) flush();
    },
    apply,
    evaluated: (position) => (context ? context.getFormulaResult(position) : workbook.model.getters.getEvaluatedCell(position)),
    within,
    execution: (work) => {
      if (!queue.isAside) flush();
      return queue.aside(work);
    },
    recalculate: () => apply("EVALUATE_CELLS", {}),
    replace: (data) => {
      queue.take();
      workbook.replace(data);
    },
    data: () => {
      flush();
      return workbook.data();
    },
    onReplaced: workbook.onReplaced,
  };
}
