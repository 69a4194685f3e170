import type { ContractCase } from "../suite";

function test(body: string): string {
  return `function test() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`;
}

/** Formats, notes, merges, validation, conditional formats, charts. */
export const lookCases: ContractCase[] = [
  {
    sentence: "Number formats are given and read back",
    code: test(
      `const range = sheet.getRange("A1:B1").setNumberFormats([["0.0%", "#,##0"]]); range.setValues([[0.25, 1234]]); return [range.getNumberFormats(), range.getDisplayValues()];`,
    ),
    gives: [[["0.0%", "#,##0"]], [["25.0%", "1,234"]]],
  },
  {
    sentence: "Backgrounds are white until they are coloured",
    code: test(`const range = sheet.getRange("A1:B1"); range.setBackgrounds([["#ff0000", null]]); return range.getBackgrounds();`),
    gives: [["#ff0000", "#ffffff"]],
  },
  {
    sentence: "Rules are read cell by cell and can be given to other cells, also made anew from their criteria",
    code: test(
      `const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).setAllowInvalid(false).build();
       sheet.getRange("A1").setDataValidation(list);
       const [[rule]] = sheet.getRange("A1").getDataValidations();
       const again = SpreadsheetApp.newDataValidation().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).setAllowInvalid(rule.getAllowInvalid()).build();
       sheet.getRange("B1:C2").setDataValidations([[rule, null], [null, again]]);
       return sheet.getRange("B1:C2").getDataValidations().map((line) => line.map((each) => each && [String(each.getCriteriaType()), each.getCriteriaValues(), each.getAllowInvalid()]));`,
    ),
    gives: [
      [["VALUE_IN_LIST", [["a", "b"], true], false], null],
      [null, ["VALUE_IN_LIST", [["a", "b"], true], false]],
    ],
  },
  {
    sentence: "Lines of the font are set and read cell by cell, and null takes them away",
    code: test(
      `const row = sheet.getRange("A1:C1").setFontLines([["underline", "line-through", "none"]]); const lines = row.getFontLines(); row.setFontLines([[null, null, null]]); return [lines, row.getFontLines()];`,
    ),
    gives: [[["underline", "line-through", "none"]], [["none", "none", "none"]]],
  },
  {
    sentence: "Rows put in after a row look like it, rows put in before one like that one",
    code: test(
      `sheet.getRange("A4").setBackground("#00ff00"); sheet.getRange("A5").setBackground("#ff0000"); sheet.insertRowsAfter(4, 1); const after = sheet.getRange("A5").getBackground(); sheet.insertRowsBefore(6, 1); return [after, sheet.getRange("A6").getBackground()];`,
    ),
    gives: ["#00ff00", "#ff0000"],
  },
  {
    sentence: "setBackground null takes the colour away",
    code: test(
      `const cell = sheet.getRange("A1").setBackground("red"); const red = cell.getBackground(); cell.setBackground(null); return [red, cell.getBackground()];`,
    ),
    gives: ["#ff0000", "#ffffff"],
  },
  {
    sentence: "Weights, styles, colours and sizes of the font are kept",
    code: test(
      `const cell = sheet.getRange("A1").setFontWeight("bold").setFontStyle("italic").setFontColor("#112233").setFontSize(14).setFontFamily("Roboto"); return [cell.getFontWeight(), cell.getFontStyle(), cell.getFontColor(), cell.getFontSize(), cell.getFontFamily()];`,
    ),
    gives: ["bold", "italic", "#112233", 14, "Roboto"],
  },
  {
    sentence: "A cell that nobody formatted has Google's beginnings",
    code: test(
      `const cell = sheet.getRange("A1"); return [cell.getFontWeight(), cell.getFontStyle(), cell.getFontColor(), cell.getFontSize(), cell.getFontLine(), cell.getWrap()];`,
    ),
    gives: ["normal", "normal", "#000000", 10, "none", false],
  },
  {
    sentence: "Alignment and wrapping are kept",
    code: test(
      `const cell = sheet.getRange("A1").setHorizontalAlignment("center").setVerticalAlignment("middle").setWrap(true); return [cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap()];`,
    ),
    gives: ["center", "middle", true],
  },
  {
    sentence: "Font weights are given cell by cell",
    code: test(`return sheet.getRange("A1:B1").setFontWeights([["bold", "normal"]]).getFontWeights();`),
    gives: [["bold", "normal"]],
  },
  {
    sentence: "Borders and wrap strategies take Google's enums",
    code: test(
      `sheet.getRange("A1:B2").setBorder(true, true, true, true, false, false, "#000000", SpreadsheetApp.BorderStyle.SOLID).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); return sheet.getRange("A1").getWrap();`,
    ),
    gives: false,
  },
  {
    sentence: "Notes are kept per cell",
    code: test(`sheet.getRange("A1").setNote("why"); return [sheet.getRange("A1:B1").getNotes(), sheet.getRange("A1").getNote()];`),
    gives: [[["why", ""]], "why"],
  },
  {
    sentence: "A note moves with its cell when a row is inserted above",
    code: test(
      `sheet.getRange("A2").setNote("why"); sheet.insertRowBefore(1); return [sheet.getRange("A2").getNote(), sheet.getRange("A3").getNote()];`,
    ),
    gives: ["", "why"],
  },
  {
    sentence: "A note goes with its row",
    code: test(`sheet.getRange("A2").setNote("why"); sheet.deleteRow(2); return sheet.getRange("A2").getNote();`),
    gives: "",
  },
  { sentence: "clearNote takes a note away", code: test(`return sheet.getRange("A1").setNote("why").clearNote().getNote();`), gives: "" },
  {
    sentence: "Merged cells keep the first value and can be parted",
    code: test(
      `const range = sheet.getRange("A1:B1"); range.setValues([[1, 2]]); range.merge(); const merged = [range.isPartOfMerge(), range.getValues(), range.getMergedRanges().map((one) => one.getA1Notation())]; range.breakApart(); return [merged, range.isPartOfMerge()];`,
    ),
    gives: [[true, [[1, ""]], ["A1:B1"]], false],
  },
  {
    sentence: "A list validation is kept with its choices",
    code: test(
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["On track", "At risk"], true).setAllowInvalid(false).build(); sheet.getRange("A1:A3").setDataValidation(rule); const kept = sheet.getRange("A2").getDataValidation(); return [String(kept.getCriteriaType()), kept.getCriteriaValues(), kept.getAllowInvalid(), sheet.getRange("A4").getDataValidation()];`,
    ),
    gives: ["VALUE_IN_LIST", [["On track", "At risk"], true], false, null],
  },
  {
    sentence: "clearDataValidations takes validation off some cells and leaves the others",
    code: test(
      `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build(); sheet.getRange("A1:A3").setDataValidation(rule); sheet.getRange("A2").clearDataValidations(); return sheet.getRange("A1:A3").getDataValidations().map((row) => row[0] === null);`,
    ),
    gives: [false, true, false],
  },
  {
    sentence: "Checkboxes begin unchecked",
    code: test(
      `const range = sheet.getRange("A1:A2").insertCheckboxes(); sheet.getRange("A1").check(); return [range.getValues(), range.isChecked()];`,
    ),
    gives: [[[true], [false]], null],
  },
  {
    sentence: "Conditional format rules are kept with their ranges and colours",
    code: test(
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0.7).setBackground("#00ff00").setRanges([sheet.getRange("A1:A9")]).build(); sheet.setConditionalFormatRules([rule]); const kept = sheet.getConditionalFormatRules(); const condition = kept[0].getBooleanCondition(); return [kept.length, kept[0].getRanges()[0].getA1Notation(), String(condition.getCriteriaType()), condition.getBackground()];`,
    ),
    gives: [1, "A1:A9", "NUMBER_GREATER_THAN", "#00ff00"],
  },
  {
    sentence: "Setting conditional format rules replaces those there were",
    code: test(
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A1>1").setBold(true).setRanges([sheet.getRange("A1:A9")]).build(); sheet.setConditionalFormatRules([rule]); sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule])); const two = sheet.getConditionalFormatRules().length; sheet.clearConditionalFormatRules(); return [two, sheet.getConditionalFormatRules().length];`,
    ),
    gives: [2, 0],
  },
  {
    sentence: "A conditional format rule without a condition cannot be built",
    code: test(`SpreadsheetApp.newConditionalFormatRule().setBold(true).build();`),
    throws: "must have a criteria type",
  },
  {
    sentence: "A chart is built, found, changed and removed",
    code: test(
      `sheet.getRange("A1:B3").setValues([["Week", "Minutes"], ["W1", 5], ["W2", 7]]); const chart = sheet.newChart().asLineChart().addRange(sheet.getRange("A1:B3")).setOption("title", "Minutes").setPosition(5, 4, 0, 0).build(); sheet.insertChart(chart); const kept = sheet.getCharts()[0]; const seen = [kept.getRanges().map((range) => range.getA1Notation()), kept.getOptions().get("title"), kept.getContainerInfo().getAnchorRow(), kept.getContainerInfo().getAnchorColumn()]; sheet.updateChart(kept.modify().setOption("title", "Hours").build()); const after = sheet.getCharts().map((one) => one.getOptions().get("title")); sheet.removeChart(sheet.getCharts()[0]); return [seen, after, sheet.getCharts().length];`,
    ),
    gives: [[["A1:B3"], "Minutes", 5, 4], ["Hours"], 0],
  },
  {
    sentence: "Charts take Google's chart types",
    code: test(
      `const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B3")).setPosition(1, 1, 0, 0).build(); sheet.insertChart(chart); return sheet.getCharts().length;`,
    ),
    gives: 1,
  },
  {
    sentence: "Frozen rows and columns are kept",
    code: test(
      `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()]; sheet.setFrozenRows(0); return [frozen, sheet.getFrozenRows()];`,
    ),
    gives: [[1, 2], 0],
  },
  {
    sentence: "Column widths and row heights are kept in pixels",
    code: test(
      `sheet.setColumnWidth(2, 150); sheet.setColumnWidths(3, 2, 80); sheet.setRowHeight(1, 40); return [sheet.getColumnWidth(2), sheet.getColumnWidth(4), sheet.getRowHeight(1)];`,
    ),
    gives: [150, 80, 40],
  },
  {
    sentence: "Tab colours and grid lines are kept",
    code: test(`sheet.setTabColor("#00ff00").setHiddenGridlines(true); return [sheet.getTabColor(), sheet.hasHiddenGridlines()];`),
    gives: ["#00ff00", true],
  },
  {
    sentence: "A protection is recorded and locks nothing here",
    code: test(
      `const protection = sheet.getRange("A1:B2").protect().setDescription("scores").setWarningOnly(true); sheet.getRange("A1").setValue(1); const kept = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [kept.length, kept[0].getDescription(), kept[0].isWarningOnly(), kept[0].getRange().getA1Notation(), sheet.getRange("A1").getValue()];`,
    ),
    gives: [1, "scores", true, "A1:B2", 1],
  },
  {
    sentence: "A value that a strict rule does not allow is refused, a formula and an empty cell are not",
    code: test(
      `const build = (rule) => rule.setAllowInvalid(false).build();
       sheet.getRange("A1:A2").setDataValidation(build(SpreadsheetApp.newDataValidation().requireValueInList(["On track", "At risk"])));
       sheet.getRange("B1").setDataValidation(build(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1)));
       const said = (work) => { try { work(); return "ok"; } catch (e) { return e.message; } };
       return [said(() => sheet.getRange("A1").setValue("On track")), said(() => sheet.getRange("A1:A2").setValues([["At risk"], ["Lost"]])), said(() => sheet.getRange("B1").setValue("0.5")), said(() => sheet.getRange("B1").setValue(2)), said(() => sheet.getRange("B1").setFormula("=5")), said(() => sheet.getRange("B1").setValue(""))];`,
    ),
    gives: [
      "ok",
      "The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: On track, At risk.",
      "ok",
      "The data you entered in cell B1 violates the data validation rules set on this cell.",
      "ok",
      "ok",
    ],
  },
  {
    sentence: "A rule that only warns lets any value in, and its help text is kept",
    code: test(
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setHelpText("One of a.").build(); const cell = sheet.getRange("A1").setDataValidation(rule).setValue("z"); return [cell.getValue(), cell.getDataValidation().getHelpText()];`,
    ),
    gives: ["z", "One of a."],
    after: (host) => JSON.stringify(host.exportState().workbook).includes("One of a."),
    leaves: true,
  },
  {
    sentence: "Conditions of conditional formats read back as they were given",
    code: test(
      `const range = sheet.getRange("A1:A9"); const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]).setBold(true);
       sheet.setConditionalFormatRules([rule().whenNumberBetween(0.3, 0.7).build(), rule().whenNumberEqualTo(1).build(), rule().whenTextEqualTo("Done").build(), rule().whenTextContains("5").build()]);
       return sheet.getConditionalFormatRules().map((each) => [String(each.getBooleanCondition().getCriteriaType()), each.getBooleanCondition().getCriteriaValues()]);`,
    ),
    gives: [
      ["NUMBER_BETWEEN", [0.3, 0.7]],
      ["NUMBER_EQUAL_TO", [1]],
      ["TEXT_EQUAL_TO", ["Done"]],
      ["TEXT_CONTAINS", ["5"]],
    ],
  },
  {
    sentence: "Cells are not merged across the edge of what is frozen",
    code: test(`sheet.setFrozenRows(1); sheet.getRange("A1:A2").merge();`),
    throws: "You can't merge frozen and non-frozen rows.",
  },
  {
    sentence: "A list of ranges does the same with each of them",
    code: test(
      `const list = sheet.getRangeList(["A1", "C2:C3"]).setValue("x").setBackground("#ff0000"); const [[one], [two]] = [sheet.getRange("A1").getValues()[0], sheet.getRange("C3").getBackgrounds()[0]]; list.clearContent(); return [list.getRanges().map((each) => each.getA1Notation()), one, two, sheet.getRange("A1").getValue()];`,
    ),
    gives: [["A1", "C2:C3"], "x", "#ff0000", ""],
  },
  {
    sentence: "What a list of ranges lacks throws by name",
    code: test(`sheet.getRangeList(["A1"]).trimWhitespace();`),
    throws: "RangeList.trimWhitespace is not in the local spreadsheet.",
  },
  {
    sentence: "A hidden sheet beside the only visible one can be deleted, the visible one cannot",
    code: test(
      `const other = ss.insertSheet("Other"); const third = ss.insertSheet("Third"); other.hideSheet(); third.hideSheet(); ss.deleteSheet(other); let said = ""; try { ss.deleteSheet(sheet); } catch (e) { said = e.message; } return [ss.getSheets().map((each) => [each.getName(), each.isSheetHidden()]), said];`,
    ),
    gives: [
      [
        ["Sheet1", false],
        ["Third", true],
      ],
      "You can't remove all the visible sheets in a document.",
    ],
  },
  {
    sentence: "The file has an owner",
    code: test("return ss.getOwner().getEmail();"),
    gives: "owner@example.com",
  },
  {
    sentence: "Hours go on beyond a day in the format [h]:mm",
    code: test(
      `const cell = sheet.getRange("A1").setNumberFormat("[h]:mm").setValue(1.5); return [cell.getDisplayValue(), cell.getNumberFormat()];`,
    ),
    gives: ["36:00", "[h]:mm"],
  },
  {
    sentence: "A number format that cannot be shown throws by name",
    code: test(`sheet.getRange("A1").setNumberFormat("0_x");`),
    throws: 'The number format "0_x" is not in the local spreadsheet.',
  },
  {
    sentence: "Numbers show in scientific notation",
    code: test(
      `const shown = [[12345, "0.00E+00"], [0.00012, "0.00E+00"], [0, "0.00E+00"], [-9.999, "0.0E+0"], [12345, "##0.0E+0"], [999999, "##0.0E+0"], [0.5, "0E-00"], [1e21, "0.###E+0"], [5, "0.0e+0 \\"x\\""]]; return shown.map(([value, format]) => { const cell = sheet.getRange("A1").setNumberFormat(format).setValue(value); return [cell.getDisplayValue(), cell.getNumberFormat() === format, cell.getValue() === value]; });`,
    ),
    gives: [
      ["1.23E+04", true, true],
      ["1.20E-04", true, true],
      ["0.00E+00", true, true],
      ["-1.0E+1", true, true],
      ["12.3E+3", true, true],
      ["1.0E+6", true, true],
      ["5E-01", true, true],
      ["1.E+21", true, true],
      ["5.0e+0 x", true, true],
    ],
  },
  {
    sentence: "Numbers show as fractions",
    code: test(
      `const shown = [[1.5, "# ?/?"], [0.5, "# ?/?"], [2, "# ?/?"], [0, "# ?/?"], [-2.25, "# ?/?"], [1.333, "# ??/??"], [3.14159265, "# ???/???"], [1.5, "?/?"], [0.99, "# ?/?"], [0.3, "# ?/8"], [2.0625, "0 ??/16"]]; return shown.map(([value, format]) => { const cell = sheet.getRange("A1").setNumberFormat(format).setValue(value); return [cell.getDisplayValue(), cell.getNumberFormat() === format, cell.getValue() === value]; });`,
    ),
    gives: [
      ["1 1/2", true, true],
      [" 1/2", true, true],
      ["2    ", true, true],
      ["0    ", true, true],
      ["-2 1/4", true, true],
      ["1  1/3 ", true, true],
      ["3  16/113", true, true],
      ["3/2", true, true],
      ["1    ", true, true],
      [" 2/8", true, true],
      ["2  1/16", true, true],
    ],
  },
  {
    sentence: "Each part of a format is written its own way, and a formula's TEXT and TO_TEXT write it too",
    code: test(
      `const cell = sheet.getRange("A1").setNumberFormat('0.0E+0;"below "0.00;"nothing"'); const shown = [1500, -1.5, 0].map((value) => cell.setValue(value).getDisplayValue()); cell.setValue(1500); sheet.getRange("B1:C1").setFormulas([['=TEXT(A1,"0.00E+00")', "=TO_TEXT(A1)"]]); return [...shown, ...sheet.getRange("B1:C1").getValues()[0]];`,
    ),
    gives: ["1.5E+3", "below 1.50", "nothing", "1.50E+03", "1.5E+3"],
  },
];
