import type { SpreadsheetModule } from "../contract";
import { builtInNames } from "../custom-functions";

const done = new WeakSet<object>();

/** Adds, once for a module, the functions that Google Sheets has and the engine lacks. */
export function registerGoogleFormulas(o: SpreadsheetModule): void {
  const registry = o.registries.functionRegistry;
  if (done.has(registry)) return;
  done.add(registry);
  builtInNames(o);
}
