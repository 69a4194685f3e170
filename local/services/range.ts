import { extrasOf } from "../core";
import { EnumMember } from "../guard";
import { cellA1, zoneA1 } from "./a1";
import { colorOf } from "./color";
import { type DataValidation, DataValidationBuilder } from "./data-validation";
import { eachCell, matrixOf, type RangeLike, sized } from "./desk";
import { Protection, recordProtection } from "./protection";
import { RangeFormat } from "./range-format";
import { rangeNamed } from "./range-lookup";
import { merge, mergesIn } from "./range-merges";
import { copyCells, sortRows } from "./range-moves";
import { rangeData, removeValidation, zoneOnly } from "./range-validation";
import { write } from "./range-values";
import { engineRule, ruleOfEngine } from "./validation-rules";

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
    merge(this, [this.place.zone]);
    return this;
  }
  mergeAcross() {
    const { zone } = this.place;
    const target = Array.from({ length: this.getNumRows() }, (_, index) => ({ ...zone, top: zone.top + index, bottom: zone.top + index }));
    merge(this, target);
    return this;
  }
  mergeVertically() {
    const { zone } = this.place;
    const target = Array.from({ length: this.getNumColumns() }, (_, index) => ({
      ...zone,
      left: zone.left + index,
      right: zone.left + index,
    }));
    merge(this, target);
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
