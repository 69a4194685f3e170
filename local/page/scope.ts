/** A fresh global scope for one execution in the page: a hidden frame that knows ECMAScript and the services only. */
import type { ScopeFactory } from "../contract";

const ECMASCRIPT = new Set(
  (
    "Object Function Array Number Boolean String Symbol Date Promise RegExp Map Set WeakMap WeakSet WeakRef BigInt Math JSON Reflect Proxy Atomics " +
    "DataView ArrayBuffer SharedArrayBuffer FinalizationRegistry Iterator Intl WebAssembly globalThis undefined NaN Infinity eval escape unescape " +
    "parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent " +
    "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError " +
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array"
  ).split(" "),
);

/** Runs the code in a same-origin frame whose window was emptied of everything that Apps Script lacks. */
export const pageScope: ScopeFactory = (code, services) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Add-on execution";
  document.body.append(frame);
  const { contentWindow: scope, contentDocument: page } = frame;
  if (!scope || !page) throw new Error("The browser gave no frame to run the add-on in.");
  const globals = scope as unknown as Record<string, unknown>;
  const script = page.createElement("script");
  const root = page.documentElement;
  for (const name of Object.getOwnPropertyNames(globals)) {
    // What the browser holds fast (window, document, location, top) stays.
    if (!ECMASCRIPT.has(name)) Reflect.deleteProperty(globals, name);
  }
  Object.assign(globals, services);
  const before = new Set(Object.getOwnPropertyNames(globals));
  runIn(globals, () => {
    script.textContent = `${code}\n//# sourceURL=Code.js`;
    root.append(script);
  });
  return {
    functionNames: () => Object.getOwnPropertyNames(globals).filter((name) => !before.has(name) && typeof globals[name] === "function"),
    global: (name) => globals[name],
    call: (name, args) => (globals[name] as (...values: unknown[]) => unknown)(...args),
    dispose: () => frame.remove(),
  };
};

/** A script element reports an error at load to its window instead of throwing it; this throws it. */
function runIn(globals: Record<string, unknown>, load: () => void): void {
  let failure: unknown = null;
  globals["onerror"] = (_message: unknown, _file: unknown, _line: unknown, _column: unknown, error: unknown) => {
    failure = error ?? new Error("The add-on's code cannot be loaded.");
    return true;
  };
  load();
  globals["onerror"] = null;
  Reflect.deleteProperty(globals, "onerror");
  if (failure) throw failure;
}
