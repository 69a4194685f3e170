import { Service } from "../guard";
import { localeOf } from "../locales";
import { isTimeZone } from "../zone";
import type { Zone } from "./a1";
import { type Desk, type RangeLike, type SheetLike, sheetIdNamed, sheetIds } from "./desk";
import { removeNamedRange, setNamedRange } from "./named-range";
import { Protection } from "./protection";
import { RangeList } from "./range-list";
import { rangeNamed } from "./range-lookup";
import { User } from "./session";
import { createSheet, deleteSheet, duplicateSheet, moveSheetTo, renameSheet } from "./sheet-tabs";

/** SpreadsheetApp.Spreadsheet: the one document that is open. */
export class Spreadsheet extends Service {
  readonly serviceName = "Spreadsheet";
  readonly desk: Desk;
  constructor(desk: Desk) {
    super(desk.execution);
    this.desk = desk;
  }
  getName() {
    return this.desk.core.store.document.name;
  }
  rename(name: string) {
    this.desk.core.store.document.name = String(name);
  }
  getId() {
    return this.desk.core.store.document.id;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.desk.core.store.document.id}/edit`;
  }
  getOwner() {
    return new User(this.execution, this.desk.core.store.document.owner);
  }
  getSpreadsheetTimeZone() {
    return this.desk.core.store.document.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string) {
    if (!isTimeZone(timeZone)) throw new Error(`Invalid argument: ${timeZone}`);
    this.desk.engine.flush();
    this.desk.core.store.document.timeZone = timeZone;
  }
  getSpreadsheetLocale() {
    return this.desk.core.store.document.locale;
  }
  setSpreadsheetLocale(locale: string) {
    this.desk.engine.apply("UPDATE_LOCALE", { locale: localeOf(this.desk.engine.o, locale) });
    this.desk.core.store.document.locale = locale;
  }
  getSheets() {
    return sheetIds(this.desk).map((id) => this.desk.sheet(id));
  }
  getNumSheets() {
    return sheetIds(this.desk).length;
  }
  getSheetByName(name: unknown) {
    const id = sheetIdNamed(this.desk, String(name));
    return id === null ? null : this.desk.sheet(id);
  }
  getSheetById(number: unknown) {
    const sheet = sheetIds(this.desk).map((id) => this.desk.sheet(id));
    return sheet.find((one) => one.getSheetId() === number) ?? null;
  }
  getActiveSheet() {
    return this.desk.sheet(this.desk.engine.read.getActiveSheetId());
  }
  setActiveSheet(sheet: SheetLike) {
    return sheet.activate();
  }
  insertSheet(...args: unknown[]) {
    const name = args.find((arg) => typeof arg === "string");
    const position = args.find((arg) => typeof arg === "number");
    const options = args.find((arg) => typeof arg === "object" && arg !== null) as { template?: SheetLike } | undefined;
    if (options?.template) return this.desk.sheet(duplicateSheet(this.desk, options.template.sheetId, (name as string) ?? null));
    return this.desk.sheet(createSheet(this.desk, (name as string) ?? null, (position as number) ?? null));
  }
  deleteSheet(sheet: SheetLike) {
    deleteSheet(this.desk, sheet.sheetId);
  }
  deleteActiveSheet() {
    deleteSheet(this.desk, this.desk.engine.read.getActiveSheetId());
    return this.getActiveSheet();
  }
  duplicateActiveSheet() {
    const copy = this.desk.sheet(duplicateSheet(this.desk, this.desk.engine.read.getActiveSheetId(), null));
    return this.setActiveSheet(copy);
  }
  renameActiveSheet(name: string) {
    renameSheet(this.desk, this.desk.engine.read.getActiveSheetId(), name);
  }
  moveActiveSheet(position: number) {
    moveSheetTo(this.desk, this.desk.engine.read.getActiveSheetId(), position - 1);
  }
  getRange(notation: unknown) {
    return rangeNamed(this.desk, notation, this.desk.engine.read.getActiveSheetId());
  }
  getRangeByName(name: unknown) {
    const text = String(name);
    const named = this.desk.engine.read.getNamedRange(text);
    if (named) return this.desk.namedRange(named.name).getRange();
    return null;
  }
  getNamedRanges() {
    return this.desk.engine.read.getNamedRanges().map((named) => this.desk.namedRange(named.name));
  }
  setNamedRange(name: unknown, range: RangeLike) {
    setNamedRange(this.desk, String(name), range.place.sheetId, range.place.zone);
  }
  removeNamedRange(name: unknown) {
    if (!removeNamedRange(this.desk, String(name))) throw new Error(`The named range "${String(name)}" does not exist.`);
  }
  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow() {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn() {
    return this.getActiveSheet().getLastColumn();
  }
  getActiveRange() {
    return this.desk.range({
      sheetId: this.desk.engine.read.getActiveSheetId(),
      zone: zoneOnly(this.desk.engine.getters.getSelectedZone()),
    });
  }
  setActiveRange(range: RangeLike) {
    return range.activate();
  }
  getActiveRangeList() {
    const sheetId = this.desk.engine.read.getActiveSheetId();
    return new RangeList(
      this.desk,
      this.desk.engine.getters.getSelectedZones().map((zone) => this.desk.range({ sheetId, zone: zoneOnly(zone) })),
    );
  }
  getSelection() {
    return new Selection(this.desk, this);
  }
  getCurrentCell() {
    const { col, row, sheetId } = this.desk.engine.read.getActivePosition();
    return this.desk.range({ sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  }
  setCurrentCell(cell: RangeLike) {
    return cell.activate();
  }
  toast(message: unknown, title: unknown = "", timeoutSeconds: unknown = 5) {
    this.desk.core.ui.toast({ message: String(message), title: String(title ?? ""), seconds: Number(timeoutSeconds ?? 5) });
  }
  getProtections(kind: unknown) {
    return sheetIds(this.desk).flatMap((id) => {
      const records = this.desk.core.store.sheets[id]?.protections ?? [];
      return records.filter((record) => record.kind === String(kind)).map((record) => new Protection(this.desk, id, record));
    });
  }
  getEditors() {
    return [];
  }
}

class Selection extends Service {
  readonly serviceName = "Selection";
  readonly spreadsheet: Spreadsheet;
  constructor(desk: Desk, spreadsheet: Spreadsheet) {
    super(desk.execution);
    this.spreadsheet = spreadsheet;
  }
  getActiveRange() {
    return this.spreadsheet.getActiveRange();
  }
  getActiveRangeList() {
    return this.spreadsheet.getActiveRangeList();
  }
  getActiveSheet() {
    return this.spreadsheet.getActiveSheet();
  }
  getCurrentCell() {
    return this.spreadsheet.getCurrentCell();
  }
}

function zoneOnly({ left, top, right, bottom }: Zone): Zone {
  return { left, top, right, bottom };
}
