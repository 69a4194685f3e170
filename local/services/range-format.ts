import { automaticDateFormats } from "../cells";
import { extrasOf } from "../core";
import { googleFormat, localFormat } from "../number-format";
import { cellA1, type Zone } from "./a1";
import { colorOf } from "./color";
import { eachCell, matrixOf, sized } from "./desk";
import { RangeValues } from "./range-values";

type Style = Readonly<Record<string, unknown>>;

const WRAPS: Readonly<Record<string, string>> = { WRAP: "wrap", OVERFLOW: "overflow", CLIP: "clip" };
const GOOGLE_HORIZONTAL: Readonly<Record<string, string>> = { left: "left", center: "center", right: "right" };
const VERTICAL: Readonly<Record<string, string>> = { top: "top", middle: "middle", bottom: "bottom" };

function lower(color: unknown): string {
  return String(color).toLowerCase();
}

function chosen(names: Readonly<Record<string, string>>, value: unknown, what: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  const found = names[String(value)] ?? names[String(value).toLowerCase()];
  if (found === undefined && !["normal", "general", "general-left"].includes(String(value)))
    throw new Error(`Invalid argument: ${what} "${String(value)}".`);
  return found;
}

/** How the cells of a range look. */
export abstract class RangeFormat extends RangeValues {
  setNumberFormat(format: unknown) {
    setFormat(this, this.place.zone, format);
    return this;
  }
  setNumberFormats(formats: unknown) {
    perValue(this, formats, (format, zones) => setFormat(this, zones, format));
    return this;
  }
  getNumberFormats() {
    const { engine } = this.desk;
    const getters = engine.read;
    const { sheetId, zone } = this.place;
    const isAutomatic = automaticIn(engine);
    return matrixOf(zone, (col, row) => {
      const format = googleFormat(getters.getEvaluatedCell({ sheetId, col, row }).format);
      const bare = format.replace(/\\([-./])/, "$1");
      return isAutomatic(bare) ? bare : format;
    });
  }
  getNumberFormat() {
    return first(this.getNumberFormats());
  }
  setBackground(color: unknown) {
    return styled(this, { fillColor: colorOf(color) });
  }
  setBackgrounds(colors: unknown) {
    return styledEach(this, colors, (color) => ({ fillColor: colorOf(color) }));
  }
  setBackgroundRGB(red: number, green: number, blue: number) {
    return styled(this, { fillColor: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}` });
  }
  getBackgrounds() {
    return styles(this, (style) => lower(style["fillColor"] || "#ffffff"));
  }
  getBackground() {
    return first(this.getBackgrounds());
  }
  setFontColor(color: unknown) {
    return styled(this, { textColor: colorOf(color) });
  }
  setFontColors(colors: unknown) {
    return styledEach(this, colors, (color) => ({ textColor: colorOf(color) }));
  }
  getFontColors() {
    return styles(this, (style) => lower(style["textColor"] || "#000000"));
  }
  getFontColor() {
    return first(this.getFontColors());
  }
  setFontWeight(weight: unknown) {
    return styled(this, { bold: weight === "bold" });
  }
  setFontWeights(weights: unknown) {
    return styledEach(this, weights, (weight) => ({ bold: weight === "bold" }));
  }
  getFontWeights() {
    return styles(this, (style) => (style["bold"] ? "bold" : "normal"));
  }
  getFontWeight() {
    return first(this.getFontWeights());
  }
  setFontStyle(style: unknown) {
    return styled(this, { italic: style === "italic" });
  }
  setFontStyles(all: unknown) {
    return styledEach(this, all, (style) => ({ italic: style === "italic" }));
  }
  getFontStyles() {
    return styles(this, (style) => (style["italic"] ? "italic" : "normal"));
  }
  getFontStyle() {
    return first(this.getFontStyles());
  }
  setFontLine(line: unknown) {
    return styled(this, { underline: line === "underline", strikethrough: line === "line-through" });
  }
  setFontLines(lines: unknown) {
    return styledEach(this, lines, (line) => ({ underline: line === "underline", strikethrough: line === "line-through" }));
  }
  getFontLines() {
    return styles(this, (style) => (style["underline"] ? "underline" : style["strikethrough"] ? "line-through" : "none"));
  }
  getFontLine() {
    return first(this.getFontLines());
  }
  setFontSize(size: number) {
    return styled(this, { fontSize: size });
  }
  setFontSizes(sizes: unknown) {
    return styledEach(this, sizes, (size) => ({ fontSize: size }));
  }
  getFontSizes() {
    return styles(this, (style) => Number(style["fontSize"] || 10));
  }
  getFontSize() {
    return first(this.getFontSizes());
  }
  setFontFamily(family: unknown) {
    const { fonts } = extrasOf(this.desk.core, this.place.sheetId);
    eachCell(this.place.zone, (col, row) => {
      if (family === null) delete fonts[cellA1(col, row)];
      else fonts[cellA1(col, row)] = String(family);
    });
    return this;
  }
  getFontFamily() {
    return extrasOf(this.desk.core, this.place.sheetId).fonts[cellA1(this.place.zone.left, this.place.zone.top)] ?? "Arial";
  }
  setHorizontalAlignment(alignment: unknown) {
    return styled(this, { align: chosen(GOOGLE_HORIZONTAL, alignment, "alignment") });
  }
  setHorizontalAlignments(alignments: unknown) {
    return styledEach(this, alignments, (alignment) => ({ align: chosen(GOOGLE_HORIZONTAL, alignment, "alignment") }));
  }
  getHorizontalAlignments() {
    return styles(this, (style) => String(style["align"] || "general"));
  }
  getHorizontalAlignment() {
    return first(this.getHorizontalAlignments());
  }
  setVerticalAlignment(alignment: unknown) {
    return styled(this, { verticalAlign: chosen(VERTICAL, alignment, "alignment") });
  }
  setVerticalAlignments(alignments: unknown) {
    return styledEach(this, alignments, (alignment) => ({ verticalAlign: chosen(VERTICAL, alignment, "alignment") }));
  }
  getVerticalAlignment() {
    return first(styles(this, (style) => String(style["verticalAlign"] || "bottom")));
  }
  setWrap(wrap: unknown) {
    return styled(this, { wrapping: wrap ? "wrap" : "overflow" });
  }
  getWrap() {
    return first(styles(this, (style) => style["wrapping"] === "wrap"));
  }
  setWrapStrategy(strategy: unknown) {
    return styled(this, { wrapping: chosen(WRAPS, strategy, "wrap strategy") });
  }
  setWrapStrategies(strategies: unknown) {
    return styledEach(this, strategies, (strategy) => ({ wrapping: chosen(WRAPS, strategy, "wrap strategy") }));
  }
  setTextRotation(degrees: unknown) {
    return styled(this, { rotation: (-Number(degrees) * Math.PI) / 180 });
  }
  setShowHyperlink(_show: unknown) {
    return this;
  }
}

function first<T>(matrix: readonly (readonly T[])[]): T | undefined {
  return matrix[0]?.[0];
}

function setFormat(range: RangeFormat, zones: Zone | readonly Zone[], format: unknown): void {
  const { engine } = range.desk;
  const target = Array.isArray(zones) ? zones : [zones];
  const wanted = localFormat(engine.o, format);
  // One that is chosen stays when a number is written; the engine tells it from an automatic one by nothing else.
  const kept = automaticIn(engine)(wanted) ? wanted.replace(/[-./]/, "\\$&") : wanted;
  engine.push("SET_FORMATTING", { sheetId: range.place.sheetId, target, format: kept });
}

/** Tells whether a format is the one that a date brings along in the spreadsheet's locale. */
function automaticIn(engine: RangeFormat["desk"]["engine"]): (format: string) => boolean {
  const { day, moment } = automaticDateFormats(engine);
  return (format) => format === day || format === moment;
}

function styled(range: RangeFormat, style: Style) {
  range.desk.engine.push("SET_FORMATTING", { sheetId: range.place.sheetId, target: [range.place.zone], style });
  return range;
}

/** Groups the cells of a range by the value wanted for them. */
function perValue(range: RangeFormat, matrix: unknown, visit: (value: unknown, zones: Zone[]) => void): void {
  const groups = new Map<unknown, Zone[]>();
  const { zone } = range.place;
  sized<unknown>(zone, matrix).forEach((cells, r) => {
    cells.forEach((value, c) => {
      const cell = { left: zone.left + c, right: zone.left + c, top: zone.top + r, bottom: zone.top + r };
      const group = groups.get(value);
      if (group) group.push(cell);
      else groups.set(value, [cell]);
    });
  });
  for (const [value, zones] of groups) visit(value, zones);
}

function styledEach(range: RangeFormat, matrix: unknown, styleOf: (value: unknown) => Style) {
  perValue(range, matrix, (value, target) => {
    range.desk.engine.push("SET_FORMATTING", { sheetId: range.place.sheetId, target, style: styleOf(value) });
  });
  return range;
}

function styles<T>(range: RangeFormat, read: (style: Style) => T): T[][] {
  const getters = range.desk.engine.read;
  const { sheetId, zone } = range.place;
  return matrixOf(zone, (col, row) => read((getters.getCellStyle({ sheetId, col, row }) ?? {}) as Style));
}
