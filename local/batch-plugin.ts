import type { CellPosition, ModelPort } from "./cell-port";
import type { SpreadsheetModel, SpreadsheetModule } from "./contract";
import { toLocalFormula } from "./formulas/google-only";
import { type Dispatch, wentWell } from "./model-inside";
import { TEXT_FORMAT } from "./number-format";
import { writtenDate, writtenYesNo } from "./written-date";

/** The command that runs the engine's queue in one step. */
export const BATCH = "LOCAL_BATCH";
const PLUGIN = "local_batch";

/** Any command, as plugins get it; what it carries depends on its type. */
interface Command {
  type: string;
  content?: unknown;
  format?: unknown;
}

type Cells = Pick<SpreadsheetModel["getters"], "getCell" | "getLocale">;

/** Registers, once for a module, the plugin that runs a queue of commands in one step and reads formulas as Google does. */
export function registerBatchPlugin(o: SpreadsheetModule): void {
  const registry = o.registries.featurePluginRegistry;
  if (registry.contains(PLUGIN)) return;
  class BatchPlugin extends o.UIPlugin {
    static override getters = [];
    readonly port: ModelPort | undefined;
    constructor(config: ConstructorParameters<typeof o.UIPlugin>[0]) {
      super(config);
      this.port = (config.custom as { local?: ModelPort }).local;
    }
    /** Everybody's writes come by here before any of them is done: a script's, a person's and what was pasted. */
    override beforeHandle(command: Command): void {
      if (command.type === "UPDATE_CELL") readAsGoogle(o, command, this.getters as Cells);
      this.port?.before(command as Parameters<ModelPort["before"]>[0]);
    }
    override handle(command: Command): void {
      if (command.type === BATCH && this.port) runBatch(this.port, this.dispatch as unknown as Dispatch);
    }
  }
  registry.add(PLUGIN, BatchPlugin as unknown as Parameters<typeof registry.add>[1]);
}

/** Turns what was written into what the engine understands by it. */
function readAsGoogle(o: SpreadsheetModule, command: Command, getters: Cells): void {
  const { content } = command;
  if (typeof content !== "string") return;
  if (content.startsWith("=")) command.content = toLocalFormula(content);
  const { code } = getters.getLocale();
  const yesNo = writtenYesNo(content, code);
  const date = writtenDate(content, code);
  if (!date && yesNo === null) return;
  const format = command.format ?? getters.getCell(command as unknown as CellPosition)?.format;
  if (format === TEXT_FORMAT) return;
  if (!date) {
    command.content = yesNo;
    return;
  }
  const isDated = typeof format === "string" && format !== "" && o.helpers.isDateTimeFormat(format);
  Object.assign(command, isDated ? { content: date.content } : date);
}

function runBatch(port: ModelPort, dispatch: Dispatch): void {
  for (const queued of port.takeBatch()) {
    const [type, payload] = queued;
    if (type === "UPDATE_CELL") {
      port.updateCell(payload);
      continue;
    }
    const result = dispatch(type, payload);
    if (!wentWell(result)) port.refused(queued, result.reasons);
  }
}
