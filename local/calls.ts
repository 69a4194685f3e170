import type { CallCount } from "./contract";

/** Counts service calls and makes them fail, or lets somebody else act, at a chosen one. */
export interface CallMeter extends CallCount {
  /** Called by every counted service call before it does anything. */
  step(name: string): void;
  /** Begins an execution: what was planned for the next one becomes due. */
  begin(): () => void;
  failAt(n: number, message?: string): void;
  failOn(methodName: string, nth?: number, message?: string): void;
  between(n: number, action: () => void): void;
}

type Plan = (n: number, name: string) => void;

const DEFAULT_MESSAGE = "Service Spreadsheets failed while accessing document.";

function matches(name: string, wanted: string): boolean {
  return name === wanted || name.slice(name.lastIndexOf(".") + 1) === wanted;
}

/** Makes a meter at zero. */
export function createCallMeter(): CallMeter {
  let byName: Record<string, number> = {};
  let total = 0;
  let planned: Plan[] = [];
  let active: Plan[] = [];
  let inExecution = 0;
  const fail = (message: string | undefined) => {
    throw new Error(message ?? DEFAULT_MESSAGE);
  };
  return {
    get total() {
      return total;
    },
    get byName() {
      return { ...byName };
    },
    reset: () => {
      byName = {};
      total = 0;
    },
    step: (name) => {
      total++;
      inExecution++;
      byName[name] = (byName[name] ?? 0) + 1;
      for (const plan of active) plan(inExecution, name);
    },
    begin: () => {
      const outer = { active, inExecution };
      active = planned;
      planned = [];
      inExecution = 0;
      return () => {
        active = outer.active;
        inExecution = outer.inExecution;
      };
    },
    failAt: (n, message) => {
      planned.push((at) => {
        if (at === n) fail(message);
      });
    },
    failOn: (methodName, nth = 1, message) => {
      let seen = 0;
      planned.push((_, name) => {
        if (matches(name, methodName) && ++seen === nth) fail(message);
      });
    },
    between: (n, action) => {
      let done = false;
      planned.push((at) => {
        if (at !== n || done) return;
        done = true;
        action();
      });
    },
  };
}
