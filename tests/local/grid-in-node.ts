/** o-spreadsheet in Node, with the two DOM classes that reading and writing .xlsx needs. */
import type { SpreadsheetModel, SpreadsheetModule } from "../../local/contract";
import { prepareModule } from "../../local/engine";
import { quietly } from "../../local/model-inside";

/** The module; the DOM classes come after it, since it changes its ways where it finds a whole DOM. */
export const o: SpreadsheetModule = require("@odoo/o-spreadsheet");
// jest-environment-jsdom's own jsdom: the newer one is an ES module, which Jest cannot load on Node 20.
const jsdom = require.resolve("jsdom", { paths: [require.resolve("jest-environment-jsdom")] });
const { JSDOM } = require(jsdom) as { JSDOM: new (html: string) => { window: Window & typeof globalThis } };
const { window } = new JSDOM("");
Object.assign(globalThis, { DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer });
prepareModule(o);

/** A model over this data, without the grid's talk on the console. */
export function modelOf(data: object): SpreadsheetModel {
  return quietly(() => new o.Model(data as never));
}

/** Content as in the formula bar, and value as in the cell. */
export function cellAt(model: SpreadsheetModel, sheetName: string, address: string): { content: string; value: unknown; shown: string } {
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? "";
  const position = { sheetId, ...o.helpers.toCartesian(address) };
  const cell = getters.getCell(position);
  const { value, formattedValue } = getters.getEvaluatedCell(position);
  const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? "");
  return { content, value, shown: formattedValue };
}
