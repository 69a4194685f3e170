import type { ContractCase } from "../suite";

const sheet = "const sheet = SpreadsheetApp.getActive().getSheets()[0];";

/** Wraps statements into a script whose `test` has the first sheet at hand. */
function test(body: string): string {
  return `function test() { ${sheet} ${body} }`;
}

/** Values, display values and formulas. */
export const cellCases: ContractCase[] = [
  { sentence: "An empty cell reads as an empty text", code: test(`return sheet.getRange("B2").getValue();`), gives: "" },
  {
    sentence: "Numbers, texts and truth values come back as they were written",
    code: test(`sheet.getRange("A1:C1").setValues([[1.25, "x", true]]); return sheet.getRange("A1:C1").getValues();`),
    gives: [[1.25, "x", true]],
  },
  {
    sentence: "Writing is seen by the next read",
    code: test(
      `const cell = sheet.getRange("A1"); cell.setValue(1); const before = cell.getValue(); cell.setValue(2); return [before, cell.getValue()];`,
    ),
    gives: [1, 2],
  },
  {
    sentence: "What a script leaves unflushed is in the workbook at its end",
    code: test(`sheet.getRange("A1").setValue(7);`),
    after: (host) => host.spreadsheet.getRange("A1").getValue(),
    leaves: 7,
  },
  {
    sentence: "What a script wrote before it failed is in the workbook",
    code: test(`sheet.getRange("A1").setValue(7); throw new Error("stop");`),
    throws: "stop",
    after: (host) => host.spreadsheet.getRange("A1").getValue(),
    leaves: 7,
  },
  {
    sentence: "setValues refuses too few rows",
    code: test(`sheet.getRange("A1:A2").setValues([[1]]);`),
    throws: "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  },
  {
    sentence: "setValues refuses too many columns",
    code: test(`sheet.getRange("A1").setValues([[1, 2]]);`),
    throws: "The data has 2 but the range has 1.",
  },
  {
    sentence: "setValues refuses ragged rows and writes nothing",
    code: test(`try { sheet.getRange("A1:B2").setValues([[1, 2], [3]]); } catch (e) { return sheet.getRange("A1").getValue(); }`),
    gives: "",
  },
  {
    sentence: "setValues refuses a flat list",
    code: test(`sheet.getRange("A1:B1").setValues([1, 2]);`),
    throws: "don't match the method signature",
  },
  {
    sentence: "setValue fills every cell of a range",
    code: test(`sheet.getRange("A1:B2").setValue(3); return sheet.getRange("A1:B2").getValues();`),
    gives: [
      [3, 3],
      [3, 3],
    ],
  },
  {
    sentence: "A text that begins with = is a formula",
    code: test(
      `sheet.getRange("A1:B1").setValues([[4, "=A1*2"]]); const cell = sheet.getRange("B1"); return [cell.getValue(), cell.getFormula()];`,
    ),
    gives: [8, "=A1*2"],
  },
  {
    sentence: "A text that begins with an apostrophe stays text and loses the apostrophe",
    code: test(`sheet.getRange("A1").setValue("'=A2"); const cell = sheet.getRange("A1"); return [cell.getValue(), cell.getFormula()];`),
    gives: ["=A2", ""],
  },
  {
    sentence: "A text that looks like a number becomes a number",
    code: test(`sheet.getRange("A1").setValue("12.5"); return sheet.getRange("A1").getValue();`),
    gives: 12.5,
  },
  {
    sentence: "A text that looks like a percentage becomes a fraction and shows as percent",
    code: test(`const cell = sheet.getRange("A1").setValue("45%"); return [cell.getValue(), cell.getDisplayValue()];`),
    gives: [0.45, "45%"],
  },
  {
    sentence: "A text that looks like a date becomes a date",
    code: test(
      `sheet.getRange("A1").setValue("2026-03-04"); const value = sheet.getRange("A1").getValue(); return [value instanceof Date, value.toISOString()];`,
    ),
    gives: [true, "2026-03-04T05:00:00.000Z"],
  },
  {
    sentence: "true and false as texts become truth values",
    code: test(`sheet.getRange("A1").setValue("TRUE"); return sheet.getRange("A1").getValue();`),
    gives: true,
  },
  {
    sentence: "A cell with the format @ keeps any text as text",
    code: test(
      `const range = sheet.getRange("A1:C1").setNumberFormat("@"); range.setValues([["007", "=A2", "2026-03-04"]]); return [range.getValues(), range.getFormulas()];`,
    ),
    gives: [[["007", "=A2", "2026-03-04"]], [["", "", ""]]],
  },
  {
    sentence: "A date is read in the spreadsheet's time zone",
    code: test(
      `sheet.getRange("A1").setValue(new Date("2026-07-01T12:30:00Z")); return [sheet.getRange("A1").getDisplayValue(), sheet.getRange("A1").getValue().toISOString()];`,
    ),
    gives: ["7/1/2026 08:30:00", "2026-07-01T12:30:00.000Z"],
  },
  {
    sentence: "A date at midnight of the spreadsheet's zone shows without a time",
    code: test(`sheet.getRange("A1").setValue(new Date("2026-07-01T04:00:00Z")); return sheet.getRange("A1").getDisplayValue();`),
    gives: "7/1/2026",
  },
  {
    sentence: "A date keeps its wall-clock time when the spreadsheet's zone changes",
    code: test(
      `const ss = SpreadsheetApp.getActive(); sheet.getRange("A1").setValue(new Date("2026-07-01T04:00:00Z")); ss.setSpreadsheetTimeZone("Europe/Paris"); return sheet.getRange("A1").getValue().toISOString();`,
    ),
    gives: "2026-06-30T22:00:00.000Z",
  },
  {
    sentence: "Dates and arrays that a script reads are of its own scope",
    code: test(
      `sheet.getRange("A1").setValue(new Date()); const values = sheet.getRange("A1").getValues(); return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`,
    ),
    gives: [true, true, true],
  },
  {
    sentence: "A number over a date shows as a number",
    code: test(
      `const cell = sheet.getRange("A1"); cell.setValue(new Date()); SpreadsheetApp.flush(); cell.setValue(5); return [cell.getValue(), cell.getDisplayValue()];`,
    ),
    gives: [5, "5"],
  },
  {
    sentence: "A number over a date in the same breath shows as a number",
    code: test(`const cell = sheet.getRange("A1"); cell.setValue(new Date()); cell.setValue(5); return cell.getDisplayValue();`),
    gives: "5",
  },
  {
    sentence: "A percentage over a date shows as a percentage",
    code: test(`const cell = sheet.getRange("A1"); cell.setValue(new Date()); cell.setValue("50%"); return cell.getDisplayValue();`),
    gives: "50%",
  },
  {
    sentence: "A chosen date format stays when a number is written, also where it is the locale's own",
    code: test(
      `SpreadsheetApp.getActive().setSpreadsheetLocale("sv_SE"); const cell = sheet.getRange("A1").setNumberFormat("yyyy-mm-dd"); cell.setValue(46296); return [cell.getDisplayValue(), cell.getNumberFormat()];`,
    ),
    gives: ["2026-10-01", "yyyy-mm-dd"],
  },
  {
    sentence: "A chosen date format stays when another date is written",
    code: test(
      `const cell = sheet.getRange("A1").setNumberFormat("yyyy-mm-dd"); cell.setValue(new Date("2026-03-04T12:00:00Z")); return cell.getDisplayValue();`,
    ),
    gives: "2026-03-04",
  },
  {
    sentence: "Writing an empty text or null empties a cell",
    code: test(
      `const range = sheet.getRange("A1:B1").setValues([[1, 2]]); range.setValues([["", null]]); return [range.getValues(), range.isBlank()];`,
    ),
    gives: [[["", ""]], true],
  },
  {
    sentence: "Numbers keep their full precision",
    code: test(`sheet.getRange("A1").setValue(4 / 9); return sheet.getRange("A1").getValue() === 4 / 9;`),
    gives: true,
  },
  {
    sentence: "Very large and very small numbers survive",
    code: test(`sheet.getRange("A1:B1").setValues([[1.5e21, -2.5e-9]]); return sheet.getRange("A1:B1").getValues();`),
    gives: [[1.5e21, -2.5e-9]],
  },
  {
    sentence: "A cell takes 50,000 characters",
    code: test(`sheet.getRange("A1").setValue("x".repeat(50000)); return sheet.getRange("A1").getValue().length;`),
    gives: 50000,
  },
  {
    sentence: "A cell refuses 50,001 characters",
    code: test(`sheet.getRange("A1").setValue("x".repeat(50001));`),
    throws: "more than the maximum of 50000 characters",
  },
  {
    sentence: "Line breaks in texts survive",
    code: test(`sheet.getRange("A1").setValue("a\\nb"); return sheet.getRange("A1").getValue();`),
    gives: "a\nb",
  },
  {
    sentence: "Display values are what the cell shows",
    code: test(
      `const range = sheet.getRange("A1:C1").setValues([[0.5, true, "x"]]); sheet.getRange("A1").setNumberFormat("0.0%"); return range.getDisplayValues();`,
    ),
    gives: [["50.0%", "TRUE", "x"]],
  },
  {
    sentence: "Errors read by Google's names",
    code: test(
      `sheet.getRange("A1:C1").setFormulas([["=1/0", "=NOSUCHFUNCTION(1)", "=NA()"]]); return sheet.getRange("A1:C1").getValues();`,
    ),
    gives: [["#DIV/0!", "#NAME?", "#N/A"]],
  },
  {
    sentence: "A formula that refers to itself reads as #REF!",
    code: test(
      `sheet.getRange("A1").setFormula("=A1+1"); return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue()];`,
    ),
    gives: ["#REF!", "#REF!"],
  },
  {
    sentence: "A blocked spill reads as #REF!",
    code: test(`sheet.getRange("B2").setValue("x"); sheet.getRange("B1").setFormula("={1;2}"); return sheet.getRange("B1").getValue();`),
    gives: "#REF!",
  },
  {
    sentence: "getFormula is empty for a plain value and for a spilled cell",
    code: test(
      `sheet.getRange("A1").setFormula("={1;2}"); sheet.getRange("C1").setValue(1); return [sheet.getRange("A2").getValue(), sheet.getRange("A2").getFormula(), sheet.getRange("C1").getFormula()];`,
    ),
    gives: [2, "", ""],
  },
  {
    sentence: "setFormula needs no leading =",
    code: test(`sheet.getRange("A1").setFormula("1+1"); return sheet.getRange("A1").getValue();`),
    gives: 2,
  },
  {
    sentence: "setFormula on several cells shifts the references",
    code: test(
      `sheet.getRange("A1:A2").setValues([[1], [2]]); sheet.getRange("B1:B2").setFormula("=A1*10"); return sheet.getRange("B1:B2").getValues();`,
    ),
    gives: [[10], [20]],
  },
  {
    sentence: "A doubled quotation mark inside a formula's text survives",
    code: test(`const cell = sheet.getRange("A1").setFormula('="say ""hi"""'); return [cell.getValue(), cell.getFormula()];`),
    gives: ['say "hi"', '="say ""hi"""'],
  },
  {
    sentence: "isBlank is false for a formula that shows nothing",
    code: test(`return sheet.getRange("A1").setFormula('=""').isBlank();`),
    gives: false,
  },
  {
    sentence: "Range geometry counts from 1",
    code: test(
      `const range = sheet.getRange("B3:D7"); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn(), range.getA1Notation(), range.getCell(2, 3).getA1Notation(), range.offset(1, 1).getA1Notation(), range.offset(1, 1, 2, 1).getA1Notation()];`,
    ),
    gives: [3, 2, 5, 3, 7, 4, "B3:D7", "D4", "C4:E8", "C4:C5"],
  },
  {
    sentence: "getRange takes numbers, one cell by default",
    code: test(
      `return [sheet.getRange(2, 3).getA1Notation(), sheet.getRange(2, 3, 4).getA1Notation(), sheet.getRange(2, 3, 4, 2).getA1Notation()];`,
    ),
    gives: ["C2", "C2:C5", "C2:D5"],
  },
  { sentence: "getRange refuses row 0", code: test(`sheet.getRange(0, 1);`), throws: "The starting row of the range is too small." },
  { sentence: "getRange refuses column 0", code: test(`sheet.getRange(1, 0);`), throws: "The starting column of the range is too small." },
  {
    sentence: "getRange refuses no rows at all",
    code: test(`sheet.getRange(1, 1, 0, 1);`),
    throws: "The number of rows in the range must be at least 1.",
  },
  {
    sentence: "getRange refuses cells outside the sheet",
    code: test(`sheet.getRange(1001, 1);`),
    throws: "The coordinates of the range are outside the dimensions of the sheet.",
  },
  { sentence: "getRange refuses an address that is none", code: test(`sheet.getRange("not an address");`), throws: "Range not found" },
  {
    sentence: "Open addresses end with the sheet",
    code: test(`return [sheet.getRange("A:A").getNumRows(), sheet.getRange("B5:B").getNumRows(), sheet.getRange("2:3").getNumColumns()];`),
    gives: [1000, 996, 26],
  },
  {
    sentence: "appendRow writes below the last content and reads = as a formula",
    code: test(`sheet.getRange("B4").setValue("x"); sheet.appendRow([1, "=A5+1"]); return sheet.getRange("A5:B5").getValues();`),
    gives: [[1, 2]],
  },
  {
    sentence: "Last row and column are those with content",
    code: test(
      `const empty = [sheet.getLastRow(), sheet.getLastColumn()]; sheet.getRange("C7").setValue(0); return [empty, [sheet.getLastRow(), sheet.getLastColumn()], sheet.getDataRange().getA1Notation()];`,
    ),
    gives: [[0, 0], [7, 3], "A1:C7"],
  },
  { sentence: "The data range of an empty sheet is A1", code: test(`return sheet.getDataRange().getA1Notation();`), gives: "A1" },
  {
    sentence: "Sorting orders rows by a column, up or down",
    code: test(
      `const range = sheet.getRange("A1:B3").setValues([["b", 2], ["a", 3], ["c", 1]]); range.sort(1); const up = range.getValues(); range.sort({ column: 2, ascending: false }); return [up, range.getValues()];`,
    ),
    gives: [
      [
        ["a", 3],
        ["b", 2],
        ["c", 1],
      ],
      [
        ["a", 3],
        ["b", 2],
        ["c", 1],
      ],
    ],
  },
  {
    sentence: "copyTo brings values, formulas shifted and formats",
    code: test(
      `sheet.getRange("A1:B1").setValues([[2, "=A1*2"]]); sheet.getRange("A1").setFontWeight("bold"); sheet.getRange("A1:B1").copyTo(sheet.getRange("A2")); return [sheet.getRange("A2:B2").getValues(), sheet.getRange("B2").getFormula(), sheet.getRange("A2").getFontWeight()];`,
    ),
    gives: [[[2, 4]], "=A2*2", "bold"],
  },
  {
    sentence: "copyTo with contentsOnly brings values only",
    code: test(
      `sheet.getRange("A1").setValue(2); sheet.getRange("B1").setFormula("=A1*2"); sheet.getRange("B1").copyTo(sheet.getRange("B2"), { contentsOnly: true }); return [sheet.getRange("B2").getValue(), sheet.getRange("B2").getFormula()];`,
    ),
    gives: [4, ""],
  },
  {
    sentence: "clearContent leaves the format, clear takes both",
    code: test(
      `const cell = sheet.getRange("A1").setValue(1).setBackground("#ff0000"); cell.clearContent(); const first = [cell.getValue(), cell.getBackground()]; cell.setValue(1).clear(); return [first, [cell.getValue(), cell.getBackground()]];`,
    ),
    gives: [
      ["", "#ff0000"],
      ["", "#ffffff"],
    ],
  },
  {
    sentence: "A method that is not here throws by its name",
    code: test(`sheet.getRange("A1").setFoo(1);`),
    throws: "Range.setFoo is not in the local spreadsheet",
  },
  {
    sentence: "An enum's member that does not exist throws by its name",
    code: test(`return SpreadsheetApp.BorderStyle.WAVY;`),
    throws: "BorderStyle.WAVY is not in the local spreadsheet",
  },
  {
    sentence: "What a service throws is an Error of the script's own scope",
    code: test(`try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name]; }`),
    gives: [true, "Exception"],
  },
  {
    sentence: "A day written with its month's name is a date that shows as it was written",
    code: `function test() { const cells = SpreadsheetApp.getActive().getSheets()[0].getRange("A1:A5"); cells.setValues([["May 4, 2026"], ["4 June 2026"], ["4-Jul-2026"], ["May 44, 2026"], ["Mayor 4, 2026"]]); return [cells.getDisplayValues().flat(), cells.getValues().flat().map((value) => value instanceof Date)]; }`,
    gives: [
      ["May 4, 2026", "4 June 2026", "4-Jul-2026", "May 44, 2026", "Mayor 4, 2026"],
      [true, true, true, false, false],
    ],
  },
  {
    sentence: "A day written into a cell of plain text stays text",
    code: `function test() { return typeof SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setNumberFormat("@").setValue("May 4, 2026").getValue(); }`,
    gives: "string",
  },
];
