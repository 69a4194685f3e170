import { type AddOn, openAddOn } from "../support/add-on";

function withTable(extra: readonly (readonly unknown[])[] = []): AddOn {
  const addOn = openAddOn();
  const sheet = addOn.host.spreadsheet.insertSheet("Q4 plan");
  sheet.getRange("B3:E6").setValues([
    ["Key result", "Baseline", "Goal", "Now"],
    ["Raise A", 0, 10, 5],
    ["Cut B", 140, 100, 120],
    ["Raise C", 0, 10, 10],
  ]);
  if (extra.length > 0) sheet.getRange(3, 6, extra.length, extra[0]?.length ?? 1).setValues(extra.map((line) => [...line]));
  sheet.getRange("C4").activate();
  return addOn;
}

const formula = '=ARRAYFORMULA(IF(ROW(C3:C)=ROW(C3),"Score",KRSCORE(C3:C,D3:D,E3:E)))';
const input = { tab: "Q4 plan", row: 3, column: 6, rows: null, columns: 1, formula, numberFormat: "0.00", overwrite: false };
const columnF = (addOn: AddOn) =>
  addOn.host.spreadsheet
    .getSheetByName("Q4 plan")
    ?.getRange("F3:F6")
    .getDisplayValues()
    .map(([cell]) => cell);

describe("inserting a formula", () => {
  test("sees the selected table: headings, how deep each column goes, today's cell", () => {
    const view = withTable().done("readSheetTable", {});

    expect(view).toMatchObject({ tab: "Q4 plan", range: "'Q4 plan'!C4", row: 4, column: 3, hasToday: false, depths: [0, 6, 6, 6, 6] });
    expect(view.rows[2]).toEqual({ row: 3, cells: [null, "Key result", "Baseline", "Goal", "Now"] });
  });

  test("fills the column with its heading, and undo leaves the sheet as it was", () => {
    const addOn = withTable();
    const before = addOn.shown("Q4 plan");
    const written = addOn.done("insertFormula", input);

    expect(columnF(addOn)).toEqual(["Score", "0.50", "0.50", "1.00"]);
    addOn.done("removeFormula", { undo: written.undo ?? "" });
    expect(addOn.shown("Q4 plan")).toEqual(before);
    expect(addOn.host.spreadsheet.getSheetByName("Q4 plan")?.getRange("F4").getNumberFormat()).toMatch(/^(General)?$/i);
  });

  test("finds room right of a table that ends in the tab's last column", () => {
    const addOn = openAddOn();
    const sheet = addOn.host.spreadsheet.insertSheet("Wide");
    const width = sheet.getMaxColumns();
    sheet.getRange(1, 1, 2, 3).setValues([
      ["Start", "Target", "Current"],
      [0, 10, 5],
    ]);
    sheet.getRange(1, width).setValue("Last");
    const wide = { tab: "Wide", row: 1, column: width + 1, rows: null, overwrite: false };
    const score = '=ARRAYFORMULA(IF(ROW(A1:A)=ROW(A1),"Score",KRSCORE(A1:A,B1:B,C1:C)))';
    addOn.done("insertFormula", { ...wide, columns: 1, formula: score, numberFormat: "0.00" });
    const grades = { columns: 2, formula: "=OKRGRADE({0.7;0.2})", numberFormat: "" };
    addOn.done("insertFormula", { ...wide, ...grades, column: width + 2 });

    expect(addOn.shown("Wide").map((row) => row.slice(width - 1))).toEqual([
      ["Last", "Score", "0.70", "green"],
      ["", "0.50", "0.20", "red"],
    ]);
    // Where what is overwritten reaches the last column, the result goes beyond it.
    sheet.insertColumnAfter(sheet.getMaxColumns()).getRange(1, sheet.getMaxColumns()).setValue("Note");
    const before = addOn.shown("Wide");
    const more = { ...wide, ...grades, column: sheet.getMaxColumns(), overwrite: true };
    const { undo } = addOn.done("insertFormula", more);
    addOn.done("removeFormula", { undo: undo ?? "" });
    expect(addOn.shown("Wide")).toEqual(before);
  });

  test("does not overwrite filled cells until somebody agrees; undo puts them back, formulas too", () => {
    const addOn = withTable([["Old score"], ["=E4/D4"], [0.9]]);
    const before = addOn.shown("Q4 plan");

    expect(addOn.done("insertFormula", input)).toEqual({ occupied: '3 cells are filled; F3 holds "Old score".', undo: null });
    expect(addOn.shown("Q4 plan")).toEqual(before);
    const written = addOn.done("insertFormula", { ...input, overwrite: true });
    expect(columnF(addOn)).toEqual(["Score", "0.50", "0.50", "1.00"]);
    addOn.done("removeFormula", { undo: written.undo ?? "" });
    expect(columnF(addOn)).toEqual(["Old score", "0.5", "0.9", ""]);
    expect(addOn.host.spreadsheet.getSheetByName("Q4 plan")?.getRange("F4").getFormula()).toBe("=E4/D4");
  });

  test("cannot be taken back once somebody changed the cell", () => {
    const addOn = withTable();
    const written = addOn.done("insertFormula", input);
    addOn.host.spreadsheet.getSheetByName("Q4 plan")?.getRange("F3").setValue("Mine");
    addOn.shown("Q4 plan");

    expect(addOn.call("removeFormula", { undo: written.undo ?? "" })).toEqual({
      ok: false,
      issues: [{ message: "F3 was changed since, so nothing was undone: correct it by hand." }],
    });
    expect(columnF(addOn)?.[0]).toBe("Mine");
  });

  test("says what to do where the tab is gone or the undo cannot be read", () => {
    const addOn = openAddOn();

    expect(addOn.call("insertFormula", { ...input, tab: "Gone" }).ok).toBe(false);
    expect(addOn.call("removeFormula", { undo: "{" }).ok).toBe(false);
  });

  test.each([
    ["KRCHECK", '=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3),HSTACK("Verdict","Issue","Advice"),KRCHECK(B3:B)))', 3, ["Verdict", "Issue", "Advice"]],
    ["KRSCORE below the headings", "=ARRAYFORMULA(KRSCORE(C4:C,D4:D,E4:E))", 1, ["0.5"]],
    ["a forecast with headings", '=VSTACK(HSTACK("Lands at","Low"),HSTACK(C4,D4))', 2, ["Lands at", "Low"]],
  ])("computes %s in the local spreadsheet", (_, written, columns, shown) => {
    const addOn = withTable();
    addOn.done("insertFormula", { ...input, row: columns === 1 ? 4 : 3, formula: written, columns, numberFormat: "" });
    const sheet = addOn.host.spreadsheet.getSheetByName("Q4 plan");

    expect(sheet?.getRange(columns === 1 ? 4 : 3, 6, 1, columns).getDisplayValues()[0]).toEqual(shown);
    expect(sheet?.getRange(columns === 1 ? 5 : 4, 6).getDisplayValue()).not.toBe("");
  });
});
