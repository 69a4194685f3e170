import { createNodeHost } from "../../local/node";

const CODE = `
/**
 * Twice a number.
 * @param {number} amount the number, such as 4
 * @customfunction
 */
function TWICE(amount) { return amount * 2; }
function onEdit(e) { e.range.getSheet().getRange("D1").setValue(e.range.getA1Notation() + " " + e.value); }
function remember() { PropertiesService.getDocumentProperties().setProperty("seen", "yes"); ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
function tick() {}
`;

const NOW = "2026-03-02T10:15:00Z";

describe("A host in Node", () => {
  test("takes up where another one stopped: cells, notes, names, stores, triggers and clock", () => {
    const first = createNodeHost({ code: CODE, now: NOW, timeZone: "Europe/Paris" });
    first.spreadsheet.getRange("A1:A2").setValues([[4], ["=TWICE(A1)"]]);
    first.spreadsheet.getRange("A1").setNote("why");
    first.spreadsheet.setNamedRange("amounts", first.spreadsheet.getRange("A1:A2"));
    first.run("remember");
    const second = createNodeHost({ code: CODE, state: JSON.parse(JSON.stringify(first.exportState())) });
    expect(second.spreadsheet.getRange("A1:A2").getValues()).toEqual([[4], [8]]);
    expect(second.spreadsheet.getRange("A1").getNote()).toBe("why");
    expect(second.spreadsheet.getRangeByName("amounts")?.getA1Notation()).toBe("A1:A2");
    expect(second.spreadsheet.getSpreadsheetTimeZone()).toBe("Europe/Paris");
    expect(second.triggers.list).toHaveLength(1);
    expect(second.clock.now().toISOString()).toBe("2026-03-02T10:15:00.000Z");
  });

  test("tells who listens when the workbook had to be rebuilt, and keeps what was in it", () => {
    const host = createNodeHost({ code: CODE, now: NOW });
    host.spreadsheet.getRange("A1").setValue(5);
    const broken = host.model;
    const seen: unknown[] = [];
    const stop = host.onModelReplaced((model) => seen.push(model));
    const dispatch = broken.dispatch as unknown as (type: string, payload: object) => void;
    expect(() => dispatch("CREATE_NAMED_RANGE", { name: "broken_name" })).toThrow();
    host.spreadsheet.getRange("A2").setFormula("=TWICE(A1)");
    expect(host.spreadsheet.getRange("A2").getValue()).toBe(10);
    expect(seen).toEqual([host.model]);
    expect(host.model).not.toBe(broken);
    stop();
  });

  test("opens another workbook without the stores of the one before", () => {
    const host = createNodeHost({ code: CODE, now: NOW });
    host.run("remember");
    host.setWorkbook({ sheets: [{ id: "s", name: "Plan", cells: { A1: "21", A2: "=TWICE(A1)" } }] }, "Plan 2027");
    expect(host.spreadsheet.getName()).toBe("Plan 2027");
    expect(host.spreadsheet.getRange("A2").getValue()).toBe(42);
    expect(host.triggers.list).toEqual([]);
    expect(host.exportState().properties.document).toEqual({});
  });

  test("keeps two add-ons in one process apart", () => {
    const twice = createNodeHost({ code: CODE });
    const thrice = createNodeHost({ code: "function TWICE(x) { return x * 3; } function THRICE(x) { return x * 3; }" });
    for (const host of [twice, thrice]) host.spreadsheet.getRange("A1:B1").setFormulas([["=TWICE(2)", "=THRICE(2)"]]);
    expect(twice.spreadsheet.getRange("A1:B1").getValues()).toEqual([[4, "#NAME?"]]);
    expect(thrice.spreadsheet.getRange("A1:B1").getValues()).toEqual([[6, 6]]);
  });

  test("shows the comment above a function in the formula bar", () => {
    const host = createNodeHost({ code: CODE });
    const { helpers: _, registries } = jest.requireActual<typeof import("@odoo/o-spreadsheet")>("@odoo/o-spreadsheet");
    const shown = registries.functionRegistry.get("TWICE");
    expect(host.names).toContain("TWICE");
    expect(shown.description).toBe("Twice a number.");
    expect(shown.args.map(({ name, description }) => [name, description])).toEqual([["amount", "the number, such as 4"]]);
    expect(shown.hidden).toBe(false);
    expect(registries.functionRegistry.get("TICK").hidden).toBe(true);
  });

  test("hands an edit to onEdit with its range and value", () => {
    const host = createNodeHost({ code: CODE });
    host.edited("B2", "Sheet1", "7", "6");
    expect(host.spreadsheet.getRange("D1").getValue()).toBe("B2 7");
  });

  test("writes ten thousand rows in one step that is undone as one", () => {
    const host = createNodeHost({ code: CODE });
    const sheet = host.spreadsheet.getSheets()[0];
    sheet?.insertRowsAfter(1000, 9000);
    let steps = 0;
    host.model.on("command-finalized" as never, host, () => {
      steps++;
    });
    sheet?.getRange(1, 1, 10_000, 2).setValues(Array.from({ length: 10_000 }, (_, row) => [row, `row ${row}`]));
    expect(sheet?.getRange(10_000, 1, 1, 2).getValues()).toEqual([[9999, "row 9999"]]);
    expect(steps).toBeLessThanOrEqual(1);
  });

  test("shows a script what was prepared in the spreadsheet before it runs", () => {
    const host = createNodeHost({ code: 'function seen() { return SpreadsheetApp.getActive().getRangeByName("share").getValue(); }' });
    host.spreadsheet.getRange("A1").setValue(0.36);
    host.spreadsheet.setNamedRange("share", host.spreadsheet.getRange("A1"));
    expect(host.run("seen")).toBe(0.36);
  });

  test("throws what the code throws while it loads", () => {
    expect(() => createNodeHost({ code: 'throw new TypeError("Broken at load.");' })).toThrow("Broken at load.");
  });

  test("says plainly that dist/ must be built first", () => {
    expect(() => createNodeHost({ dist: "no-such-folder" })).toThrow('run "npm run build" first');
  });
});
