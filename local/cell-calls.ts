import type { HostOptions, HostState } from "./contract";
import type { HostCore } from "./core";
import { cellResult, registerCustomFunctions, scriptArgument, thrownResult } from "./custom-functions";
import type { CellPort } from "./engine";
import { begun, isPublic, type Running } from "./executions";
import { functionDocs } from "./function-docs";
import { cellA1 } from "./services/a1";
import { serialOfInstant } from "./zone";

/** How cells reach the add-on's functions. */
export interface CellCalls {
  names: readonly string[];
  port: Omit<CellPort, "takeBatch" | "refused" | "before" | "updateCell">;
}

/** Runs the code once for all cells and makes its public functions known to them. */
export function createCellCalls(core: HostCore, options: HostOptions, store: Pick<HostState, "document" | "keptValues">): CellCalls {
  const running: Running = begun(core, options, {
    authMode: "CUSTOM_FUNCTION",
    user: store.document.owner,
    screenless: true,
    counted: false,
  });
  const { scope, execution } = running;
  const names = scope.functionNames().filter(isPublic);
  const lengthOf = (name: string) => (scope.global(name) as { length: number }).length;
  const fitting = registerCustomFunctions(options.o, names, functionDocs(options.code), lengthOf);
  const byUpperName = new Map(fitting.map((name) => [name.toUpperCase(), name]));
  return {
    names,
    port: {
      has: (name) => byUpperName.has(name),
      call: (upper, args, context) => {
        const { engine } = core;
        const { timeZone } = store.document;
        try {
          const given = args.map((arg) => scriptArgument(engine, arg as never, execution.realm, timeZone));
          while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
          const result = engine.within(context, () => scope.call(byUpperName.get(upper) ?? upper, given));
          return cellResult(engine, result, timeZone);
        } catch (problem) {
          return thrownResult(options.o, problem);
        }
      },
      nowSerial: () => serialOfInstant(core.clock.milliseconds(), store.document.timeZone),
      kept: (position) => (position ? store.keptValues[`${position.sheetId}!${cellA1(position.col, position.row)}`] : undefined),
    },
  };
}
