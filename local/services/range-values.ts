import { googleErrorName } from "../cell-errors";
import { contentOf, formulaOf, scriptValue, unquoted } from "../cells";
import { toLocalFormula } from "../formulas/google-only";
import { TEXT_FORMAT } from "../number-format";
import { hostRealm } from "../realm";
import { cellA1 } from "./a1";
import { eachCell, matrixOf, sized, zoneOf } from "./desk";
import { RangeGeometry } from "./range-geometry";
import { refuseInvalid } from "./validation-check";

/** What is in the cells of a range. */
export abstract class RangeValues extends RangeGeometry {
  getValues() {
    const { engine } = this.desk;
    const { sheetId, zone } = this.place;
    const timeZone = zoneOf(this.desk);
    engine.flush();
    return matrixOf(zone, (col, row) => {
      const position = { sheetId, col, row };
      const value = scriptValue(engine, engine.evaluated(position), hostRealm, timeZone);
      return typeof value === "string" && value.startsWith("#") ? danglingError(this, col, row, value) : value;
    });
  }
  getValue() {
    return firstCell(this).getValues()[0]?.[0];
  }
  setValues(values: unknown) {
    const { sheetId, zone } = this.place;
    const rows = sized<unknown>(zone, values);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        write(this, sheetId, zone.left + c, zone.top + r, value);
      });
    });
    return this;
  }
  setValue(value: unknown) {
    if (Array.isArray(value))
      throw new Error("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValue.");
    const { sheetId, zone } = this.place;
    eachCell(zone, (col, row) => {
      write(this, sheetId, col, row, value);
    });
    return this;
  }
  getDisplayValues() {
    const { engine } = this.desk;
    const { sheetId, zone } = this.place;
    const getters = engine.read;
    return matrixOf(zone, (col, row) => {
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      const shown =
        cell.type === "error"
          ? String(googleErrorName(cell.value))
          : cell.format === TEXT_FORMAT
            ? unquoted(cell.formattedValue)
            : cell.formattedValue;
      return shown.startsWith("#") ? danglingError(this, col, row, shown) : shown;
    });
  }
  getDisplayValue() {
    return firstCell(this).getDisplayValues()[0]?.[0] ?? "";
  }
  getFormulas() {
    this.desk.engine.flush();
    const { sheetId, zone } = this.place;
    return matrixOf(zone, (col, row) => formulaOf(this.desk.engine, { sheetId, col, row }));
  }
  getFormula() {
    return firstCell(this).getFormulas()[0]?.[0] ?? "";
  }
  setFormulas(formulas: unknown) {
    const { sheetId, zone } = this.place;
    sized<unknown>(zone, formulas).forEach((row, r) => {
      row.forEach((formula, c) => {
        write(this, sheetId, zone.left + c, zone.top + r, asFormula(formula));
      });
    });
    return this;
  }
  setFormula(formula: unknown) {
    const { sheetId, zone } = this.place;
    const { engine } = this.desk;
    eachCell(zone, (col, row) => {
      const text = asFormula(formula);
      const shifted = text === "" ? "" : shiftedFormula(this, text, col - zone.left, row - zone.top);
      write(this, sheetId, col, row, shifted);
    });
    engine.flush();
    return this;
  }
  isBlank() {
    const { sheetId, zone } = this.place;
    const getters = this.desk.engine.read;
    let blank = true;
    eachCell(zone, (col, row) => {
      const { value } = getters.getEvaluatedCell({ sheetId, col, row });
      if (value !== null && value !== "") blank = false;
      if (getters.getCell({ sheetId, col, row })?.isFormula) blank = false;
    });
    return blank;
  }
  getNotes() {
    const notes = this.desk.core.store.sheets[this.place.sheetId]?.notes ?? {};
    return matrixOf(this.place.zone, (col, row) => notes[cellA1(col, row)] ?? "");
  }
  getNote() {
    const { zone, sheetId } = this.place;
    return this.desk.core.store.sheets[sheetId]?.notes[cellA1(zone.left, zone.top)] ?? "";
  }
}

function asFormula(formula: unknown): string {
  const text = formula === null || formula === undefined ? "" : String(formula);
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}

/** The formula as copying it this many cells away would make it. */
function shiftedFormula(range: RangeGeometry, formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  const { o, getters } = range.desk.engine;
  const compiled = o.CompiledFormula.Compile(toLocalFormula(formula), range.place.sheetId, getters as never);
  return getters.getTranslatedCellFormula(range.place.sheetId, columns, rows, compiled);
}

/** Puts a value on its way into a cell, by Google's rules. */
export function write(range: RangeGeometry, sheetId: string, col: number, row: number, value: unknown): void {
  const { engine } = range.desk;
  engine.settleFormats({ sheetId, col, row });
  const format = engine.getters.getCell({ sheetId, col, row })?.format;
  const written = contentOf(engine, value, format, zoneOf(range.desk));
  refuseInvalid(engine, { sheetId, col, row }, written.content);
  engine.push("UPDATE_CELL", { sheetId, col, row, ...written });
}

/** The range's top left cell. */
function firstCell(range: RangeValues): RangeValues {
  const { sheetId, zone } = range.place;
  return range.desk.range({ sheetId, zone: { ...zone, right: zone.left, bottom: zone.top } }) as unknown as RangeValues;
}

/** #REF! for a formula that uses a name whose sheet is gone; other errors as they are. */
function danglingError(range: RangeGeometry, col: number, row: number, error: string): string {
  const { danglingNames } = range.desk.core;
  if (danglingNames.size === 0) return error;
  const formula = formulaOf(range.desk.engine, { sheetId: range.place.sheetId, col, row }).toLowerCase();
  const words = formula.split(/[^\p{L}\p{N}_.]+/u);
  return [...danglingNames].some((name) => words.includes(name.toLowerCase())) ? "#REF!" : error;
}
