import type { Execution } from "../core";
import { enumeration, Service } from "../guard";
import { booleanCriteria, interpolationType } from "./conditional-criteria";
import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidationBuilder } from "./data-validation";
import type { Desk, RangeLike, SheetLike } from "./desk";
import { NamedRange } from "./named-range";
import { protectionType } from "./protection";
import { Range } from "./range";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";
import { dataValidationCriteria } from "./validation-criteria";

const spreadsheetEnums = {
  BorderStyle: enumeration("BorderStyle", ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"]),
  WrapStrategy: enumeration("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]),
  CopyPasteType: enumeration("CopyPasteType", ["PASTE_NORMAL", "PASTE_NO_BORDERS", "PASTE_FORMAT", "PASTE_FORMULA", "PASTE_VALUES"]),
  Dimension: enumeration("Dimension", ["COLUMNS", "ROWS"]),
  Direction: enumeration("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]),
  RecalculationInterval: enumeration("RecalculationInterval", ["ON_CHANGE", "MINUTE", "HOUR"]),
  SheetType: enumeration("SheetType", ["GRID", "OBJECT", "DATASOURCE"]),
  ProtectionType: protectionType,
  DataValidationCriteria: dataValidationCriteria,
  BooleanCriteria: booleanCriteria,
  InterpolationType: interpolationType,
};

/** The spreadsheet's services of one execution. */
export function createDesk(execution: Execution): Desk {
  const { core } = execution;
  const desk: Desk = {
    execution,
    core,
    get engine() {
      return core.engine;
    },
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => new Sheet(desk, sheetId) as SheetLike,
    range: (place) => new Range(desk, place) as RangeLike,
    namedRange: (name) => new NamedRange(desk, name),
  };
  const spreadsheet = new Spreadsheet(desk);
  return desk;
}

/** SpreadsheetApp. */
export class SpreadsheetApp extends Service {
  readonly serviceName = "SpreadsheetApp";
  override readonly constants = spreadsheetEnums;
  readonly desk: Desk;
  constructor(desk: Desk) {
    super(desk.execution);
    this.desk = desk;
  }
  getActive() {
    return this.desk.spreadsheet();
  }
  getActiveSpreadsheet() {
    return this.desk.spreadsheet();
  }
  getActiveSheet() {
    return this.desk.sheet(this.desk.engine.read.getActiveSheetId());
  }
  getActiveRange() {
    return (this.desk.spreadsheet() as Spreadsheet).getActiveRange();
  }
  getCurrentCell() {
    return (this.desk.spreadsheet() as Spreadsheet).getCurrentCell();
  }
  getSelection() {
    return (this.desk.spreadsheet() as Spreadsheet).getSelection();
  }
  setActiveSheet(sheet: SheetLike) {
    return sheet.activate();
  }
  setActiveRange(range: RangeLike) {
    return range.activate();
  }
  flush() {
    this.desk.engine.flush();
  }
  getUi() {
    if (this.execution.screenless) throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
    return new Ui(this.execution);
  }
  newDataValidation() {
    return new DataValidationBuilder(this.execution);
  }
  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder(this.desk);
  }
}
