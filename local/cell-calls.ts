import type { CellPort } from "./cell-port";
import type { HostOptions } from "./contract";
import type { HostCore } from "./core";
import { cellResult, registerCustomFunctions, scriptArgument, thrownResult } from "./custom-functions";
import { begun, isPublic, type Running } from "./executions";
import { functionDocs } from "./function-docs";
import { serialOfInstant } from "./zone";

/** How cells reach the add-on's functions. */
export interface CellCalls {
  names: readonly string[];
  port: CellPort;
}

/** Runs the code once for all cells and makes its public functions known to them. */
export function createCellCalls(core: HostCore, options: HostOptions): CellCalls {
  const { store } = core;
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
          return engine.within(context, () => {
            const given = args.map((arg) => scriptArgument(engine, arg as never, execution.realm, timeZone));
            while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
            return cellResult(engine, scope.call(byUpperName.get(upper) ?? upper, given), timeZone);
          });
        } catch (problem) {
          return thrownResult(options.o, problem);
        }
      },
      nowSerial: () => serialOfInstant(core.clock.milliseconds(), store.document.timeZone),
    },
  };
}
