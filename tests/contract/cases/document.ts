import type { ContractCase } from "../suite";

function test(body: string): string {
  return `function test() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`;
}

/** Sheets, named ranges, selection, screen. */
export const documentCases: ContractCase[] = [
  {
    sentence: "A new spreadsheet has one sheet of 1000 rows and 26 columns",
    code: test(
      `return [ss.getSheets().length, sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getSheetId(), sheet.getIndex()];`,
    ),
    gives: [1, "Sheet1", 1000, 26, 0, 1],
  },
  {
    sentence: "insertSheet adds a named sheet after the open one and opens it",
    code: test(
      `const added = ss.insertSheet("OKRs"); return [added.getName(), ss.getActiveSheet().getName(), ss.getSheets().map((one) => one.getName()), added.getMaxRows()];`,
    ),
    gives: ["OKRs", "OKRs", ["Sheet1", "OKRs"], 1000],
  },
  {
    sentence: "insertSheet takes a position",
    code: test(`ss.insertSheet("First", 0); return ss.getSheets().map((one) => one.getName());`),
    gives: ["First", "Sheet1"],
  },
  {
    sentence: "Two sheets cannot share a name",
    code: test(`ss.insertSheet("sheet1");`),
    throws: `A sheet with the name "sheet1" already exists`,
  },
  {
    sentence: "A sheet that does not exist is null",
    code: test(`return [ss.getSheetByName("Nowhere"), ss.getSheetByName("sheet1")];`),
    gives: [null, null],
  },
  {
    sentence: "Renaming a sheet keeps the formulas that point at it",
    code: test(
      `const other = ss.insertSheet("Data"); other.getRange("A1").setValue(5); sheet.getRange("A1").setFormula("=Data!A1"); other.setName("My data"); return [sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()];`,
    ),
    gives: ["='My data'!A1", 5],
  },
  {
    sentence: "Deleting a sheet turns references into #REF!",
    code: test(
      `const other = ss.insertSheet("Data"); other.getRange("A1").setValue(5); sheet.getRange("A1").setFormula("=Data!A1"); ss.deleteSheet(other); return [ss.getNumSheets(), sheet.getRange("A1").getValue()];`,
    ),
    gives: [1, "#REF!"],
  },
  { sentence: "The last sheet cannot be deleted", code: test(`ss.deleteSheet(sheet);`), throws: "You can't remove all the sheets" },
  {
    sentence: "Sheets are moved, hidden, shown and copied",
    code: test(
      `const other = ss.insertSheet("Data"); ss.moveActiveSheet(1); const moved = ss.getSheets().map((one) => one.getName()); other.hideSheet(); const hidden = other.isSheetHidden(); other.showSheet(); other.getRange("A1").setValue(1); const copy = other.copyTo(ss); return [moved, hidden, other.isSheetHidden(), copy.getName(), copy.getRange("A1").getValue()];`,
    ),
    gives: [["Data", "Sheet1"], true, false, "Copy of Data", 1],
  },
  {
    sentence: "A sheet keeps its number through renaming and moving",
    code: test(
      `const other = ss.insertSheet("Data"); const id = other.getSheetId(); other.setName("More"); ss.moveActiveSheet(1); return [ss.getSheetByName("More").getSheetId() === id, id !== sheet.getSheetId(), ss.getSheetById(id).getName()];`,
    ),
    gives: [true, true, "More"],
  },
  {
    sentence: "Addresses may name the sheet",
    code: test(
      `ss.insertSheet("My data").getRange("B2").setValue(3); return [ss.getRange("'My data'!B2").getValue(), ss.getRange("Sheet1!A1:B2").getSheet().getName()];`,
    ),
    gives: [3, "Sheet1"],
  },
  {
    sentence: "Inserting rows moves values and formulas along",
    code: test(
      `sheet.getRange("A1:A2").setValues([[1], ["=A1+1"]]); sheet.insertRowsBefore(1, 2); return [sheet.getRange("A3:A4").getValues(), sheet.getRange("A4").getFormula(), sheet.getMaxRows()];`,
    ),
    gives: [[[1], [2]], "=A3+1", 1002],
  },
  {
    sentence: "Rows can be added at the end and deleted",
    code: test(
      `sheet.insertRowsAfter(1000, 5); const more = sheet.getMaxRows(); sheet.deleteRows(1001, 5); return [more, sheet.getMaxRows()];`,
    ),
    gives: [1005, 1000],
  },
  {
    sentence: "Deleting a column moves the others to the left",
    code: test(
      `sheet.getRange("A1:C1").setValues([[1, 2, 3]]); sheet.deleteColumn(2); return [sheet.getRange("A1:B1").getValues(), sheet.getMaxColumns()];`,
    ),
    gives: [[[1, 3]], 25],
  },
  { sentence: "Rows outside the sheet cannot be deleted", code: test(`sheet.deleteRow(1001);`), throws: "Those rows are out of bounds." },
  {
    sentence: "A named range is set, found, listed and removed",
    code: test(
      `ss.setNamedRange("minutes", sheet.getRange("B2:B9")); const found = ss.getRangeByName("minutes").getA1Notation(); const listed = ss.getNamedRanges().map((one) => one.getName() + " " + one.getRange().getA1Notation()); ss.removeNamedRange("minutes"); return [found, listed, ss.getRangeByName("minutes"), ss.getNamedRanges().length];`,
    ),
    gives: ["B2:B9", ["minutes B2:B9"], null, 0],
  },
  {
    sentence: "Setting a name again moves it to the new range",
    code: test(
      `ss.setNamedRange("minutes", sheet.getRange("B2:B9")); ss.setNamedRange("minutes", sheet.getRange("C2:C3")); return ss.getNamedRanges().map((one) => one.getRange().getA1Notation());`,
    ),
    gives: ["C2:C3"],
  },
  {
    sentence: "Names are found in any case",
    code: test(`ss.setNamedRange("Minutes", sheet.getRange("B2")); return ss.getRangeByName("minutes").getA1Notation();`),
    gives: "B2",
  },
  {
    sentence: "A named range grows when a row is inserted inside it",
    code: test(
      `ss.setNamedRange("minutes", sheet.getRange("B2:B9")); sheet.insertRowAfter(4); return ss.getRangeByName("minutes").getA1Notation();`,
    ),
    gives: "B2:B10",
  },
  {
    sentence: "Formulas use named ranges",
    code: test(
      `sheet.getRange("B1:B3").setValues([[1], [2], [3]]); ss.setNamedRange("minutes", sheet.getRange("B1:B3")); return sheet.getRange("A1").setFormula("=SUM(minutes)").getValue();`,
    ),
    gives: 6,
  },
  {
    sentence: "A name with spaces is refused",
    code: test(`ss.setNamedRange("two words", sheet.getRange("A1"));`),
    throws: "is not valid for a named range",
  },
  {
    sentence: "A name like a cell's address is refused",
    code: test(`ss.setNamedRange("KR1", sheet.getRange("A1"));`),
    throws: "is not valid for a named range",
  },
  {
    sentence: "A name that begins with a digit is refused",
    code: test(`ss.setNamedRange("1st", sheet.getRange("A1"));`),
    throws: "is not valid for a named range",
  },
  {
    sentence: "A named range can be renamed, but not to a name that is taken",
    code: test(
      `ss.setNamedRange("a_name", sheet.getRange("A1")); ss.setNamedRange("b_name", sheet.getRange("B1")); const named = ss.getNamedRanges()[0]; named.setName("c_name"); let refused = ""; try { named.setName("b_name"); } catch (e) { refused = e.message; } return [ss.getNamedRanges().map((one) => one.getName()), refused];`,
    ),
    gives: [["c_name", "b_name"], 'A named range with the name "b_name" already exists.'],
  },
  {
    sentence: "A name whose sheet was deleted shows #REF! in formulas and is not listed",
    code: test(
      `const other = ss.insertSheet("Data"); ss.setNamedRange("minutes", other.getRange("A1:A3")); sheet.getRange("A1").setFormula("=SUM(minutes)"); ss.deleteSheet(other); return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue(), ss.getNamedRanges().length, ss.getRangeByName("minutes")];`,
    ),
    gives: ["#REF!", "#REF!", 0, null],
  },
  {
    sentence: "A name whose sheet was deleted lives again when it gets a range",
    code: test(
      `const other = ss.insertSheet("Data"); ss.setNamedRange("minutes", other.getRange("A1:A3")); sheet.getRange("A1").setFormula("=SUM(minutes)"); ss.deleteSheet(other); sheet.getRange("B1").setValue(4); ss.setNamedRange("minutes", sheet.getRange("B1:B2")); return sheet.getRange("A1").getValue();`,
    ),
    gives: 4,
  },
  { sentence: "Removing a name that does not exist is an error", code: test(`ss.removeNamedRange("nothing");`), throws: "does not exist" },
  {
    sentence: "The sheet lists its own names",
    code: test(
      `const other = ss.insertSheet("Data"); ss.setNamedRange("mine", sheet.getRange("A1")); ss.setNamedRange("theirs", other.getRange("A1")); return sheet.getNamedRanges().map((one) => one.getName());`,
    ),
    gives: ["mine"],
  },
  {
    sentence: "Activating a range selects it",
    code: test(
      `sheet.getRange("B2:C3").activate(); return [ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation(), ss.getSelection().getActiveRange().getA1Notation(), ss.getActiveRangeList().getRanges().length];`,
    ),
    gives: ["B2:C3", "B2", "B2:C3", 1],
  },
  {
    sentence: "Activating a sheet opens it",
    code: test(`ss.insertSheet("Data"); ss.setActiveSheet(sheet); return SpreadsheetApp.getActiveSheet().getName();`),
    gives: "Sheet1",
  },
  {
    sentence: "Zone and locale belong to the document",
    code: test(
      `const before = [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale()]; ss.setSpreadsheetTimeZone("Asia/Tokyo"); ss.setSpreadsheetLocale("de_DE"); return [before, ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale()];`,
    ),
    gives: [["America/New_York", "en_US"], "Asia/Tokyo", "de_DE"],
  },
  { sentence: "A zone that does not exist is refused", code: test(`ss.setSpreadsheetTimeZone("Mars/Base");`), throws: "Invalid argument" },
  {
    sentence: "A German spreadsheet shows and reads numbers with a comma",
    code: test(
      `ss.setSpreadsheetLocale("de_DE"); const cell = sheet.getRange("A1").setNumberFormat("0.00"); cell.setValue("1,5"); return [cell.getValue(), cell.getDisplayValue()];`,
    ),
    gives: [1.5, "1,50"],
  },
  {
    sentence: "A German spreadsheet reads its own words for yes, no and months",
    code: test(
      `ss.setSpreadsheetLocale("de_DE"); const row = sheet.getRange("A1:D1").setValues([["wahr", "Falsch", "März 2026", "March 2026"]]); return row.getValues()[0].map((value) => value instanceof Date ? value.toISOString().slice(0, 10) : value);`,
    ),
    gives: [true, false, "2026-03-01", "March 2026"],
  },
  {
    sentence: "A leading apostrophe keeps a text a text in every locale, and neither the value nor the cell shows it",
    code: test(
      `const texts = ["TRUE", "wahr", "Jan-5", "März 2026", "1-2", "3/4", "10:30", "1e5", "5 %", "50 €", "=1+1", "'quoted"];
       return ["en_US", "de_DE", "fr_FR"].map((locale) => {
         ss.setSpreadsheetLocale(locale);
         const row = sheet.getRange(1, 1, 1, texts.length).setValues([texts.map((text) => "'" + text)]);
         return [row.getValues(), row.getDisplayValues()].every(([seen]) => JSON.stringify(seen) === JSON.stringify(texts));
       });`,
    ),
    gives: [true, true, true],
  },
  {
    sentence: "The spreadsheet has a name, an id and an address",
    code: test(`ss.rename("Goals"); return [ss.getName(), ss.getUrl().includes(ss.getId())];`),
    gives: ["Goals", true],
  },
  {
    sentence: "An add-on menu reaches the screen with items, separators and sub-menus",
    code: `function test() { const ui = SpreadsheetApp.getUi(); ui.createAddonMenu().addItem("Open", "open").addSeparator().addSubMenu(ui.createMenu("More").addItem("Help", "help")).addToUi(); }`,
    after: (host) => host.shown.menus,
    leaves: [
      {
        caption: "",
        addOn: true,
        entries: [
          { kind: "item", caption: "Open", functionName: "open" },
          { kind: "separator" },
          { kind: "menu", caption: "More", entries: [{ kind: "item", caption: "Help", functionName: "help" }] },
        ],
      },
    ],
  },
  {
    sentence: "alert shows title, message and buttons and gives the button pressed",
    code: `function test() { const ui = SpreadsheetApp.getUi(); return ui.alert("Delete?", "This cannot be undone.", ui.ButtonSet.YES_NO) === ui.Button.YES; }`,
    before: (host) => {
      host.shown.answers.push("YES");
    },
    gives: true,
    after: (host) => host.shown.alerts,
    leaves: [{ title: "Delete?", message: "This cannot be undone.", buttons: "YES_NO" }],
  },
  {
    sentence: "prompt gives text and button",
    code: `function test() { const answer = SpreadsheetApp.getUi().prompt("Name?"); return [answer.getResponseText(), String(answer.getSelectedButton())]; }`,
    before: (host) => {
      host.shown.answers.push({ button: "OK", text: "minutes" });
    },
    gives: ["minutes", "OK"],
  },
  {
    sentence: "toast shows message, title and duration",
    code: test(`ss.toast("Saved", "OKRs", 3); ss.toast("Again");`),
    after: (host) => host.shown.toasts,
    leaves: [
      { message: "Saved", title: "OKRs", seconds: 3 },
      { message: "Again", title: "", seconds: 5 },
    ],
  },
  {
    sentence: "A sidebar shows the page with its title",
    code: `function test() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>Hi</p>").setTitle("OKRs")); }`,
    after: (host) => host.shown.sidebars,
    leaves: [{ title: "OKRs", content: "<p>Hi</p>", width: null, height: null }],
  },
  {
    sentence: "A dialog has the title and size it was given",
    code: `function test() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>Hi</p>").setWidth(400).setHeight(300), "Ask"); }`,
    after: (host) => host.shown.dialogs,
    leaves: [{ page: { title: "Ask", content: "<p>Hi</p>", width: 400, height: 300 }, modal: true }],
  },
  {
    sentence: "An HTML file that does not exist is an error",
    code: `function test() { HtmlService.createHtmlOutputFromFile("Nowhere"); }`,
    throws: "No HTML file named Nowhere was found.",
  },
];
