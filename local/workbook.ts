import { BATCH } from "./batch-plugin";
import type { CommandListener, ModelPort, Payload, QueuedCommand } from "./cell-port";
import type { SpreadsheetModel, SpreadsheetModule } from "./contract";
import { type Dispatch, inside, quietly } from "./model-inside";

/** The model of the moment: made from data, and made anew when a command broke off halfway and left it unusable. */
export interface Workbook {
  readonly model: SpreadsheetModel;
  dispatch(type: string, payload: Payload): ReturnType<Dispatch>;
  /** Does these commands in one step; throws when one of them is refused. */
  run(commands: readonly QueuedCommand[]): void;
  replace(data: object): void;
  data(): Record<string, unknown>;
  onReplaced(listener: (model: SpreadsheetModel) => void): () => void;
}

/** Makes a workbook; `replace` gives it its first data. */
export function createWorkbook(
  o: SpreadsheetModule,
  port: Omit<ModelPort, "takeBatch" | "refused" | "updateCell">,
  options: { after: CommandListener; isEvaluating: () => boolean },
): Workbook {
  let model: SpreadsheetModel | undefined;
  let batch: readonly QueuedCommand[] = [];
  let problems: string[] = [];
  const listeners = new Set<(model: SpreadsheetModel) => void>();
  const current = (): SpreadsheetModel => {
    if (!model) throw new Error("No workbook is open yet.");
    return model;
  };
  const ports: ModelPort = {
    ...port,
    takeBatch: () => batch,
    updateCell: (payload) => updateCell(current(), payload),
    refused: ([type], reasons) => problems.push(`${type}: ${reasons.join(", ")}`),
  };
  const replace = (data: object) => {
    const fresh = quietly(() => new o.Model(data, { custom: { local: ports } as never }));
    prepare(fresh);
    fresh.on("command-dispatched", ports, (command) => options.after(command as never));
    model?.off("command-dispatched", ports);
    model = fresh;
    for (const listener of listeners) listener(fresh);
  };
  const data = () => quietly(() => inside(current())._exportData(false));
  const mend = () => {
    if (inside(current()).status !== 0) replace(data());
  };
  const dispatch = (type: string, payload: Payload) => {
    if (!options.isEvaluating()) mend();
    try {
      return inside(current()).dispatch(type, payload);
    } catch (problem) {
      mend();
      throw problem;
    }
  };
  return {
    get model() {
      return current();
    },
    dispatch,
    run: (commands) => {
      batch = commands;
      problems = [];
      dispatch(BATCH, {});
      batch = [];
      if (problems.length > 0) throw new Error(`The local spreadsheet refused a change (${problems[0]}).`);
    },
    replace,
    data,
    onReplaced: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Keeps the model quiet, and spares it packing commands for people who are not there. */
function prepare(model: SpreadsheetModel): void {
  const { dispatch, session } = inside(model);
  inside(model).dispatch = (type, payload) => quietly(() => dispatch(type, payload));
  session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
}

/** Hands a write to the plugins directly; what a merge covers is lost, as in Google Sheets. */
function updateCell(model: SpreadsheetModel, payload: Payload): void {
  const { sheetId, col, row } = payload as { sheetId: string; col: number; row: number };
  const main = "content" in payload ? model.getters.getMainCellPosition({ sheetId, col, row }) : { col, row };
  if (main.col !== col || main.row !== row) return;
  const { state, handlers } = inside(model);
  const command = { ...payload, type: "UPDATE_CELL" };
  state.addCommand(command);
  inside(model).dispatchToHandlers(handlers, command);
}
