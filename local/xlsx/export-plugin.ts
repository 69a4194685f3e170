/** What the grid needs to know about files: how to write formulas that other programs lack. */
import type { SpreadsheetModel, SpreadsheetModule } from "../contract";
import { keptSource, toGoogleFormula } from "../formulas/google-only";
import { dummyFormula } from "./formula-source";

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
      for (const sheet of data.sheets as ExportedSheet[]) exportFormulas(o, this.getters as SpreadsheetModel["getters"], sheet);
    }
  }
  registry.add(PLUGIN, WorkbookFilesPlugin as unknown as Parameters<typeof registry.add>[1]);
}

function exportFormulas(o: SpreadsheetModule, getters: SpreadsheetModel["getters"], sheet: ExportedSheet): void {
  for (const position of getters.getEvaluatedCellsPositions(sheet.id)) {
    const cell = getters.getCorrespondingFormulaCell(position);
    if (!cell) continue;
    const text = cell.compiledFormula.toFormulaString(getters);
    if (keptSource(text) === null && cell.compiledFormula.areAllFunctionsExportableToExcel()) continue;
    const isAnchor = getters.getCell(position) === cell;
    const { value } = getters.getEvaluatedCell(position);
    if (!isAnchor && (value === null || value === "")) continue;
    const address = o.helpers.toXC(position.col, position.row);
    const source = isAnchor ? toGoogleFormula(text).slice(1) : '"COMPUTED_VALUE"';
    sheet.cells[address] = `=${dummyFormula(source, value)}`;
    sheet.cellValues[address] = value ?? "";
    sheet.formulaSpillRanges[address] = address;
  }
}
