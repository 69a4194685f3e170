import type { SpreadsheetModule } from "../contract";
import { shownSpecially } from "../format-plugin";
import { cellValue, type FormulaArgument, textOf } from "./definition";

interface Context {
  locale: SpreadsheetModule["DEFAULT_LOCALE"];
}

interface Definition {
  compute(this: Context, ...args: FormulaArgument[]): unknown;
}

interface Registry {
  content: Record<string, Definition | undefined>;
  replace(name: string, definition: object): void;
}

/** Lets the cells' own TEXT write formats that the grid lacks. */
export function teachText(o: SpreadsheetModule): void {
  const registry = o.registries.functionRegistry as unknown as Registry;
  const known = registry.content["TEXT"];
  if (!known) return;
  registry.replace("TEXT", {
    ...known,
    compute(this: Context, number: FormulaArgument, format: FormulaArgument) {
      return shownSpecially(cellValue(number), textOf(format), this.locale) ?? known.compute.call(this, number, format);
    },
  });
}
