import type { ScopeFactory } from "./contract";

const ECMASCRIPT =
  /^(?:Object|Function|Array|Number|Boolean|String|Symbol|Date|Promise|RegExp|Map|Set|WeakMap|WeakSet|WeakRef|BigInt|Math|JSON|Reflect|Proxy|Atomics|DataView|ArrayBuffer|SharedArrayBuffer|FinalizationRegistry|Iterator|\w+Array|\w*Error|parseInt|parseFloat|isNaN|isFinite|(?:en|de)codeURI(?:Component)?|globalThis|undefined|NaN|Infinity|eval|escape|unescape|Intl|WebAssembly)$/;

type Globals = Window & Record<string, unknown>;

function strip(globals: Globals): void {
  for (const name of Object.getOwnPropertyNames(globals)) {
    if (ECMASCRIPT.test(name)) continue;
    try {
      delete globals[name];
    } catch {
      // window, document, location and top cannot be taken away
    }
  }
}

/** Runs the code as a script of the frame; what it throws while it loads, a script element would only tell the window. */
function load(globals: Globals, code: string): void {
  const failures: ErrorEvent[] = [];
  const noted = (event: Event) => {
    failures.push(event as ErrorEvent);
    event.preventDefault();
  };
  const script = globals.document.createElement("script");
  script.textContent = `${code}\n//# sourceURL=Code.js`;
  EventTarget.prototype.addEventListener.call(globals, "error", noted);
  globals.document.documentElement.appendChild(script);
  EventTarget.prototype.removeEventListener.call(globals, "error", noted);
  const [failure] = failures;
  if (failure) throw failure.error ?? new Error(failure.message);
}

/** A hidden frame of the same origin, stripped of what only browsers have. */
export const iframeScope: ScopeFactory = (code, services) => {
  const frame = document.createElement("iframe");
  frame.style.display = "none";
  document.body.appendChild(frame);
  const globals = frame.contentWindow as unknown as Globals;
  strip(globals);
  const { Date: wrapDate, ...others } = services;
  Object.assign(globals, others);
  if (wrapDate) globals["Date"] = (wrapDate as (scopeDate: DateConstructor) => DateConstructor)(globals["Date"] as DateConstructor);
  const before = new Set(Object.getOwnPropertyNames(globals));
  try {
    load(globals, code);
  } catch (problem) {
    frame.remove();
    throw problem;
  }
  return {
    functionNames: () => Object.getOwnPropertyNames(globals).filter((name) => !before.has(name) && typeof globals[name] === "function"),
    global: (name) => globals[name],
    call: (name, args) => (globals[name] as (...values: unknown[]) => unknown)(...args),
    dispose: () => frame.remove(),
  };
};
