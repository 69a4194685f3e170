/** The looks of a tab: few calls, whatever its size. */
import type { Look, TabLook } from "../app/workbook";
import { rangeOf } from "./range";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab its looks; what the look does not mention stays as it is. */
export function styleTab(sheet: Sheet, look: TabLook): void {
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  setWidths(sheet, look.widths ?? []);
  for (const each of look.looks ?? []) setLook(sheet, each);
  if (look.bands) addBands(sheet, look.bands);
  if (look.choices) addChoices(sheet, look.choices);
  if (look.chart) addChart(sheet, look.chart);
}

/** Neighbours of the same width are set in one call. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let from = 0;
  while (from < widths.length) {
    const width = widths[from] ?? 100;
    let to = from + 1;
    while (widths[to] === width) to += 1;
    sheet.setColumnWidths(from + 1, to - from, width);
    from = to;
  }
}

function setLook(sheet: Sheet, look: Look): void {
  const range = rangeOf(sheet, look);
  if (look.bold !== undefined) range.setFontWeight(look.bold ? "bold" : "normal");
  if (look.background !== undefined) range.setBackground(look.background);
  if (look.colour !== undefined) range.setFontColor(look.colour);
  if (look.size !== undefined) range.setFontSize(look.size);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.numberFormat !== undefined) range.setNumberFormat(look.numberFormat);
}

function addBands(sheet: Sheet, { at, bands }: NonNullable<TabLook["bands"]>): void {
  const range = rangeOf(sheet, at);
  const rules = bands.map(({ low, high, background }) =>
    SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(low, high).setBackground(background).setRanges([range]).build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

function addChoices(sheet: Sheet, { at, words }: NonNullable<TabLook["choices"]>): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
  rangeOf(sheet, at).setDataValidation(rule);
}

function addChart(sheet: Sheet, chart: NonNullable<TabLook["chart"]>): void {
  const source = sheet.getParent().getSheetByName(chart.from);
  if (!source) return;
  const builder = sheet.newChart().asLineChart().setTitle(chart.title).setNumHeaders(1).setPosition(chart.row, chart.column, 0, 0);
  for (const block of chart.blocks) builder.addRange(rangeOf(source, block));
  sheet.insertChart(builder.build());
}
