import { formulaOf, scriptValue } from "../cells";
import { extrasOf } from "../core";
import { EnumMember } from "../guard";
import { hostRealm } from "../realm";
import { cellA1, type Zone, zoneA1 } from "./a1";
import { type DataValidation, DataValidationBuilder, engineRule, ruleOfEngine } from "./data-validation";
import { type Desk, eachCell, matrixOf, type RangeLike, sized, zoneOf } from "./desk";
import { Protection, recordProtection } from "./protection";
import { colorOf, RangeFormat } from "./range-format";
import { rangeNamed } from "./range-lookup";
import { write } from "./range-values";

const BORDER_STYLES: Readonly<Record<string, string>> = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DASHED: "dashed",
  DOTTED: "dotted",
  DOUBLE: "thick",
};

/** SpreadsheetApp.Range. */
export class Range extends RangeFormat implements RangeLike {
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean; validationsOnly?: boolean; commentsOnly?: boolean }) {
    const all = !options || Object.keys(options).length === 0;
    if (all || options?.contentsOnly) this.clearContent();
    if (all || options?.formatOnly) this.clearFormat();
    if (all || options?.validationsOnly) removeValidation(this);
    if (all || options?.commentsOnly) this.clearNote();
    return this;
  }
  clearContent() {
    this.desk.engine.push("DELETE_CONTENT", { sheetId: this.place.sheetId, target: [this.place.zone] });
    return this;
  }
  clearFormat() {
    const { sheetId, zone } = this.place;
    this.desk.engine.push("CLEAR_FORMATTING", { sheetId, target: [zone] });
    this.desk.engine.push("SET_ZONE_BORDERS", { sheetId, target: [zone], border: { position: "clear" } });
    return this.setFontFamily(null);
  }
  clearNote() {
    return this.setNote(null);
  }
  clearDataValidations() {
    removeValidation(this);
    return this;
  }
  setNote(note: unknown) {
    const { notes } = extrasOf(this.desk.core, this.place.sheetId);
    eachCell(this.place.zone, (col, row) => {
      setNote(notes, cellA1(col, row), note);
    });
    return this;
  }
  setNotes(matrix: unknown) {
    const { sheetId, zone } = this.place;
    const { notes } = extrasOf(this.desk.core, sheetId);
    sized<unknown>(zone, matrix).forEach((row, r) => {
      row.forEach((note, c) => {
        setNote(notes, cellA1(zone.left + c, zone.top + r), note);
      });
    });
    return this;
  }
  merge() {
    this.desk.engine.apply("ADD_MERGE", { sheetId: this.place.sheetId, target: [this.place.zone], force: true });
    return this;
  }
  mergeAcross() {
    const { sheetId, zone } = this.place;
    const target = Array.from({ length: this.getNumRows() }, (_, index) => ({ ...zone, top: zone.top + index, bottom: zone.top + index }));
    this.desk.engine.apply("ADD_MERGE", { sheetId, target, force: true });
    return this;
  }
  mergeVertically() {
    const { sheetId, zone } = this.place;
    const target = Array.from({ length: this.getNumColumns() }, (_, index) => ({
      ...zone,
      left: zone.left + index,
      right: zone.left + index,
    }));
    this.desk.engine.apply("ADD_MERGE", { sheetId, target, force: true });
    return this;
  }
  breakApart() {
    for (const merge of mergesIn(this)) this.desk.engine.apply("REMOVE_MERGE", { sheetId: this.place.sheetId, target: [merge] });
    return this;
  }
  isPartOfMerge() {
    return mergesIn(this).length > 0;
  }
  getMergedRanges() {
    const { sheetId } = this.place;
    return mergesIn(this).map((merge) => this.desk.range({ sheetId, zone: zoneOnly(merge) }));
  }
  setBorder(
    top: unknown,
    left: unknown,
    bottom: unknown,
    right: unknown,
    vertical: unknown,
    horizontal: unknown,
    color: unknown = "#000000",
    style: unknown = "SOLID",
  ) {
    const sides = { top, left, bottom, right, v: vertical, h: horizontal };
    const { sheetId, zone } = this.place;
    const drawn = { color: colorOf(color ?? "#000000"), style: BORDER_STYLES[String(style ?? "SOLID")] ?? "thin" };
    if (Object.values(sides).every((side) => side === false)) {
      this.desk.engine.push("SET_ZONE_BORDERS", { sheetId, target: [zone], border: { position: "clear" } });
    }
    for (const [position, wanted] of Object.entries(sides)) {
      if (wanted) this.desk.engine.push("SET_ZONE_BORDERS", { sheetId, target: [zone], border: { position, ...drawn } });
    }
    return this;
  }
  setDataValidation(rule: DataValidation | null) {
    const { sheetId, zone } = this.place;
    if (!rule) removeValidation(this);
    else
      this.desk.engine.apply("ADD_DATA_VALIDATION_RULE", {
        sheetId,
        ranges: [rangeData(this.desk, sheetId, zone)],
        rule: engineRule(rule),
      });
    return this;
  }
  setDataValidations(rules: unknown) {
    const { sheetId, zone } = this.place;
    sized<DataValidation | null>(zone, rules).forEach((row, r) => {
      row.forEach((rule, c) => {
        const cell = { left: zone.left + c, right: zone.left + c, top: zone.top + r, bottom: zone.top + r };
        (this.desk.range({ sheetId, zone: cell }) as Range).setDataValidation(rule);
      });
    });
    return this;
  }
  getDataValidations() {
    const { sheetId, zone } = this.place;
    const getters = this.desk.engine.read;
    return matrixOf(zone, (col, row) => {
      const rule = getters.getValidationRuleForCell({ sheetId, col, row });
      return rule ? ruleOfEngine(this.execution, rule as never, (a1) => rangeNamed(this.desk, a1, sheetId)) : null;
    });
  }
  getDataValidation() {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  insertCheckboxes() {
    const { zone, sheetId } = this.place;
    this.setDataValidation(new DataValidationBuilder(this.execution).requireCheckbox().build());
    const getters = this.desk.engine.read;
    eachCell(zone, (col, row) => {
      if (typeof getters.getEvaluatedCell({ sheetId, col, row }).value !== "boolean") write(this, sheetId, col, row, false);
    });
    return this;
  }
  removeCheckboxes() {
    removeValidation(this);
    return this.clearContent();
  }
  check() {
    return this.setValue(true);
  }
  uncheck() {
    return this.setValue(false);
  }
  isChecked() {
    const values = this.getValues().flat();
    return values.every((value) => value === true) ? true : values.every((value) => value === false) ? false : null;
  }
  copyTo(destination: Range, second?: unknown) {
    const contentsOnly = typeof second === "object" && second !== null && (second as { contentsOnly?: boolean }).contentsOnly === true;
    const kind = second instanceof EnumMember ? second.name() : contentsOnly ? "PASTE_VALUES" : "PASTE_NORMAL";
    copyCells(this, destination, kind);
  }
  sort(order: unknown) {
    sortRows(this, Array.isArray(order) ? order : [order]);
    return this;
  }
  activate() {
    const { sheetId, zone } = this.place;
    const { engine } = this.desk;
    if (engine.read.getActiveSheetId() !== sheetId) {
      engine.apply("ACTIVATE_SHEET", { sheetIdFrom: engine.getters.getActiveSheetId(), sheetIdTo: sheetId });
    }
    engine.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: false } as never);
    return this;
  }
  protect() {
    return new Protection(this.desk, this.place.sheetId, recordProtection(this.desk.core, this.place.sheetId, zoneA1(this.place.zone)));
  }
  canEdit() {
    return true;
  }
}

function setNote(notes: Record<string, string>, a1: string, note: unknown): void {
  if (note === null || note === undefined || note === "") delete notes[a1];
  else notes[a1] = String(note);
}

function zoneOnly({ left, top, right, bottom }: Zone): Zone {
  return { left, top, right, bottom };
}

function mergesIn(range: Range) {
  return range.desk.engine.read.getMergesInZone(range.place.sheetId, range.place.zone);
}

/** The engine's own writing of a rectangle. */
function rangeData(desk: Desk, sheetId: string, zone: Zone) {
  return desk.engine.getters.getRangeDataFromZone(sheetId, zone);
}

/** Takes data validation off the cells of a range and leaves the neighbours' alone. */
function removeValidation(range: Range): void {
  const { sheetId, zone } = range.place;
  const { engine } = range.desk;
  for (const rule of [...engine.read.getDataValidationRules(sheetId)]) {
    const kept = rule.ranges.flatMap(({ zone: covered }) => remainder(zoneOnly(covered), zone));
    if (rule.ranges.length === kept.length && rule.ranges.every((one, index) => zoneA1(one.zone) === zoneA1(kept[index] ?? zone))) continue;
    engine.apply("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
    if (kept.length === 0) continue;
    const { ranges: _, ...bare } = rule;
    engine.apply("ADD_DATA_VALIDATION_RULE", { sheetId, ranges: kept.map((one) => rangeData(range.desk, sheetId, one)), rule: bare });
  }
}

/** What is left of a rectangle when another one is cut out of it. */
function remainder(zone: Zone, cut: Zone): Zone[] {
  if (cut.left > zone.right || cut.right < zone.left || cut.top > zone.bottom || cut.bottom < zone.top) return [zone];
  const middle = { top: Math.max(zone.top, cut.top), bottom: Math.min(zone.bottom, cut.bottom) };
  return [
    { ...zone, bottom: cut.top - 1 },
    { ...zone, top: cut.bottom + 1 },
    { ...zone, ...middle, right: cut.left - 1 },
    { ...zone, ...middle, left: cut.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Copies cell by cell; a source smaller than the target repeats, a larger one runs over its edge. */
function copyCells(source: Range, target: Range, kind: string): void {
  const { engine } = source.desk;
  const from = source.place;
  const to = target.place;
  const height = Math.max(source.getNumRows(), Math.floor(target.getNumRows() / source.getNumRows()) * source.getNumRows());
  const width = Math.max(source.getNumColumns(), Math.floor(target.getNumColumns() / source.getNumColumns()) * source.getNumColumns());
  const zone = { top: to.zone.top, left: to.zone.left, bottom: to.zone.top + height - 1, right: to.zone.left + width - 1 };
  const getters = engine.read;
  const commands: Record<string, unknown>[] = [];
  eachCell(zone, (col, row) => {
    const col0 = from.zone.left + ((col - zone.left) % source.getNumColumns());
    const row0 = from.zone.top + ((row - zone.top) % source.getNumRows());
    const position = { sheetId: from.sheetId, col: col0, row: row0 };
    const cell = getters.getCell(position);
    const evaluated = getters.getEvaluatedCell(position);
    const formula = cell?.isFormula ? getters.getTranslatedCellFormula(to.sheetId, col - col0, row - row0, cell.compiledFormula) : null;
    const content = kind === "PASTE_VALUES" || formula === null ? literal(evaluated.value) : formula;
    commands.push({
      sheetId: to.sheetId,
      col,
      row,
      ...(kind === "PASTE_FORMAT" ? {} : { content: cell && !cell.isFormula && kind !== "PASTE_VALUES" ? cell.content : content }),
      ...(kind === "PASTE_NORMAL" || kind === "PASTE_FORMAT" ? { style: cell?.style ?? null, format: cell?.format ?? "" } : {}),
    });
  });
  for (const command of commands) engine.push("UPDATE_CELL", command);
  engine.flush();
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && /^[=']/.test(value) ? `'${value}` : String(value);
}

const TYPE_ORDER = ["number", "string", "boolean"];

function compared(a: unknown, b: unknown, ascending: boolean): number {
  const empty = Number(a === "") - Number(b === "");
  if (empty !== 0) return empty;
  const kind = TYPE_ORDER.indexOf(typeof a) - TYPE_ORDER.indexOf(typeof b);
  const order = kind !== 0 ? kind : typeof a === "string" ? a.localeCompare(String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts whole rows of a range by columns of the sheet; formulas move with their rows. */
function sortRows(range: Range, orders: readonly unknown[]): void {
  const { engine } = range.desk;
  const { sheetId, zone } = range.place;
  const keys = orders.map((order) => {
    const { column, ascending = true } = (typeof order === "object" && order !== null ? order : { column: order ?? zone.left + 1 }) as {
      column: number;
      ascending?: boolean;
    };
    if (column - 1 < zone.left || column - 1 > zone.right) throw new Error("The sort column is outside the range.");
    return { col: column - 1, ascending };
  });
  const getters = engine.read;
  const valueAt = (col: number, row: number) => {
    const value = scriptValue(engine, getters.getEvaluatedCell({ sheetId, col, row }), hostRealm, zoneOf(range.desk));
    return value instanceof Date ? value.getTime() : value;
  };
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { col, ascending } of keys) {
      const order = compared(valueAt(col, a), valueAt(col, b), ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const moved = sorted.flatMap((from, index) => rowCells(range, from, zone.top + index));
  for (const command of moved) engine.push("UPDATE_CELL", command);
  engine.flush();
}

function rowCells(range: Range, from: number, to: number): Record<string, unknown>[] {
  const { engine } = range.desk;
  const { sheetId, zone } = range.place;
  const cells: Record<string, unknown>[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    const cell = engine.getters.getCell({ sheetId, col, row: from });
    const formula = formulaOf(engine, { sheetId, col, row: from });
    const moved =
      cell?.isFormula && from !== to ? engine.getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula) : formula;
    const content = cell?.isFormula ? moved : (cell?.content ?? "");
    cells.push({ sheetId, col, row: to, content, style: cell?.style ?? null, format: cell?.format ?? "" });
  }
  return cells;
}
