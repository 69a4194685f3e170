import vm from "node:vm";
import type { ScopeFactory } from "./contract";

const scripts = new Map<string, vm.Script>();

function compiled(code: string): vm.Script {
  const known = scripts.get(code);
  if (known) return known;
  const script = new vm.Script(code, { filename: "Code.js" });
  scripts.set(code, script);
  return script;
}

/** A fresh node:vm context: ECMAScript and the services, no Node and no browser. */
export const nodeScope: ScopeFactory = (code, services) => {
  const { Date: wrapDate, ...others } = services;
  const context = vm.createContext(others as vm.Context);
  if (wrapDate)
    context["Date"] = (wrapDate as (scopeDate: DateConstructor) => DateConstructor)(vm.runInContext("Date", context) as DateConstructor);
  const before = new Set(Object.getOwnPropertyNames(context));
  compiled(code).runInContext(context);
  return {
    functionNames: () => Object.getOwnPropertyNames(context).filter((name) => !before.has(name) && typeof context[name] === "function"),
    global: (name) => vm.runInContext(name, context) as unknown,
    call: (name, args) => (context[name] as (...values: unknown[]) => unknown)(...args),
    dispose: () => undefined,
  };
};
