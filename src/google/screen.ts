/** The menu, the sidebar and messages: everything that appears on the screen. */

const TITLE = "North Star OKRs";

/** Adds the menu. Runs before anything is authorised, so it calls nothing but menu services. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Open sidebar", "openSidebar")
    .addSeparator()
    .addItem("Create example", "createExample")
    .addItem("Take snapshot now", "takeSnapshot")
    .addItem("Vet the North Star", "vetNorthStar")
    .addToUi();
}

/** Shows the sidebar beside the spreadsheet. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(TITLE));
}

/** Says in a small note what has been done. */
export function toast(sentence: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, TITLE, 8);
}

/** Says in a dialog what does not fit a small note. */
export function alert(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, sentence, ui.ButtonSet.OK);
}
