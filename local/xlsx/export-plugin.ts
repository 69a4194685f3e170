/** What the grid needs to know about files: how to write formulas that other programs lack. */
import type { SpreadsheetModel, SpreadsheetModule } from "../contract";
import { keptSource, toGoogleFormula } from "../formulas/google-only";
import { dummyFormula } from "./formula-source";
import { closed } from "./open-ranges";

type Getters = SpreadsheetModel["getters"];
/** What a compiled formula has and its types do not show. */
interface Formula {
  getTokens(getters: Getters): { type: string; value: string }[];
}

const PLUGIN = "workbook_files";

interface ExportedSheet {
  id: string;
  cells: Record<string, string>;
  cellValues: Record<string, unknown>;
  formulaSpillRanges: Record<string, string>;
}

/** Registers it, once for a module; call it before the first workbook is made. */
export function registerExportPlugin(o: SpreadsheetModule): void {
  const registry = o.registries.featurePluginRegistry;
  if (registry.contains(PLUGIN)) return;
  class WorkbookFilesPlugin extends o.UIPlugin {
    static override getters = [];
    /** Runs after the grid's own export has filled the sheets. */
    override exportForExcel(data: { sheets: unknown[] }): void {
      for (const sheet of data.sheets as ExportedSheet[]) exportFormulas(o, this.getters as Getters, sheet);
    }
  }
  registry.add(PLUGIN, WorkbookFilesPlugin as unknown as Parameters<typeof registry.add>[1]);
}

function exportFormulas(o: SpreadsheetModule, getters: Getters, sheet: ExportedSheet): void {
  for (const position of getters.getEvaluatedCellsPositions(sheet.id)) {
    const cell = getters.getCorrespondingFormulaCell(position);
    if (!cell) continue;
    const text = cell.compiledFormula.toFormulaString(getters);
    const isAnchor = getters.getCell(position) === cell;
    if (keptSource(text) === null && cell.compiledFormula.areAllFunctionsExportableToExcel()) {
      if (isAnchor && text.includes(":"))
        sheet.cells[o.helpers.toXC(position.col, position.row)] = closedFormula(getters, cell.compiledFormula as unknown as Formula);
      continue;
    }
    const { value } = getters.getEvaluatedCell(position);
    if (!isAnchor && (value === null || value === "")) continue;
    const address = o.helpers.toXC(position.col, position.row);
    const source = isAnchor ? toGoogleFormula(text).slice(1) : '"COMPUTED_VALUE"';
    sheet.cells[address] = `=${dummyFormula(source, value)}`;
    sheet.cellValues[address] = value ?? "";
    sheet.formulaSpillRanges[address] = address;
  }
}

/** The formula with an end to every range. */
function closedFormula(getters: Getters, formula: Formula): string {
  return formula
    .getTokens(getters)
    .map(({ type, value }) => (type === "REFERENCE" ? closed(value) : value))
    .join("");
}
