import type { CellPosition, EvaluatedResult } from "./cell-port";
import type { SpreadsheetModule } from "./contract";
import { specialText } from "./special-format";

type Locale = SpreadsheetModule["DEFAULT_LOCALE"];

/** What a number shows under a format that the grid lacks; null under any other. */
export function shownSpecially(value: unknown, format: string | undefined, locale: Pick<Locale, "decimalSeparator">): string | null {
  return typeof value === "number" && format ? specialText(value, format, locale.decimalSeparator) : null;
}

/** The grid's plugins that say what a cell shows, as far as it concerns us. */
interface Shows {
  readonly getters: { getLocale(): Locale; getEvaluatedCell(position: CellPosition): EvaluatedResult };
  getEvaluatedCell(position: CellPosition): EvaluatedResult & { formattedValue?: string };
  getCellText(position: CellPosition, how?: { showFormula?: boolean }): string;
}
type Plugin = new (config: never) => Shows;

interface Plugins {
  get(name: string): Plugin;
  replace(name: string, plugin: Plugin): void;
}

const done = new WeakSet<object>();

/** Lets cells show, once for a module, what formats that the grid lacks make of their numbers. */
export function registerFormats(o: SpreadsheetModule): void {
  const values = o.registries.coreViewsPluginRegistry as unknown as Plugins;
  const texts = o.registries.featurePluginRegistry as unknown as Plugins;
  if (done.has(values)) return;
  done.add(values);
  values.replace(
    "evaluation",
    class extends values.get("evaluation") {
      override getEvaluatedCell(position: CellPosition) {
        const cell = super.getEvaluatedCell(position);
        const text = shownSpecially(cell.value, cell.format, this.getters.getLocale());
        if (text !== null) cell.formattedValue = text;
        return cell;
      }
    },
  );
  texts.replace(
    "ui_sheet",
    class extends texts.get("ui_sheet") {
      override getCellText(position: CellPosition, how?: { showFormula?: boolean }) {
        const text = super.getCellText(position, how);
        if (how?.showFormula) return text;
        const { value, format } = this.getters.getEvaluatedCell(position);
        return shownSpecially(value, format, this.getters.getLocale()) ?? text;
      }
    },
  );
}
