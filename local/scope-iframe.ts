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

/** A hidden frame of the same origin, stripped of what only browsers have. */
export const iframeScope: ScopeFactory = (code, services) => {
  const frame = document.createElement("iframe");
  frame.style.display = "none";
  document.body.appendChild(frame);
  const globals = frame.contentWindow as unknown as Globals;
  const page = globals.document;
  strip(globals);
  const { Date: wrapDate, ...others } = services;
  Object.assign(globals, others);
  if (wrapDate) globals["Date"] = (wrapDate as (scopeDate: DateConstructor) => DateConstructor)(globals["Date"] as DateConstructor);
  const before = new Set(Object.getOwnPropertyNames(globals));
  const script = page.createElement("script");
  script.textContent = `${code}\n//# sourceURL=Code.js`;
  page.documentElement.appendChild(script);
  return {
    functionNames: () => Object.getOwnPropertyNames(globals).filter((name) => !before.has(name) && typeof globals[name] === "function"),
    global: (name) => globals[name],
    call: (name, args) => (globals[name] as (...values: unknown[]) => unknown)(...args),
    dispose: () => frame.remove(),
  };
};
