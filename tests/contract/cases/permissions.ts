import type { ContractCase } from "../suite";

function refusal(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (problem) {
    return String((problem as { message?: unknown }).message);
  }
}

const MENU = `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Open", e.authMode === ScriptApp.AuthMode.NONE ? "none" : "more").addToUi(); }`;

/** Modes of authorization, google.script.run, faults and other users. */
export const permissionCases: ContractCase[] = [
  {
    sentence: "In the mode NONE a menu may be added and onOpen sees the mode",
    code: `${MENU} function test() {}`,
    after: (host) => {
      host.open("NONE");
      return host.shown.menus.map(({ entries }) => entries);
    },
    leaves: [[{ kind: "item", caption: "Open", functionName: "none" }]],
  },
  {
    sentence: "In the mode LIMITED onOpen sees the mode",
    code: `${MENU} function test() {}`,
    after: (host) => {
      host.open();
      return host.shown.menus.map(({ entries }) => entries);
    },
    leaves: [[{ kind: "item", caption: "Open", functionName: "more" }]],
  },
  {
    sentence: "In the mode NONE properties are forbidden",
    code: `function test() { PropertiesService.getUserProperties(); }`,
    run: { authMode: "NONE" },
    throws: "You do not have permission to call PropertiesService.getUserProperties",
  },
  {
    sentence: "In the mode NONE the file is forbidden",
    code: `function test() { SpreadsheetApp.getActiveSpreadsheet(); }`,
    run: { authMode: "NONE" },
    throws: "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet",
  },
  {
    sentence: "In the mode LIMITED properties and the file are allowed, a sidebar is not",
    code: `function test() { PropertiesService.getDocumentProperties().setProperty("a", "1"); SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }`,
    run: { authMode: "LIMITED" },
    throws: "You do not have permission to call Ui.showSidebar",
  },
  {
    sentence: "In the mode LIMITED no trigger can be made",
    code: `function test() { ScriptApp.newTrigger("test"); }`,
    run: { authMode: "LIMITED" },
    throws: "You do not have permission to call ScriptApp.newTrigger",
  },
  {
    sentence: "google.script.run carries plain data both ways",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => host.scriptRun("echo", { a: [1, "x", true, null], b: { c: 0.5 } }),
    leaves: { a: [1, "x", true, null], b: { c: 0.5 } },
  },
  {
    sentence: "google.script.run refuses a Date as an argument, nested too",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => refusal(() => host.scriptRun("echo", { a: [new Date(0)] })),
    leaves: "Failed due to illegal value in property: 0.a.0 (a Date cannot pass google.script.run).",
  },
  {
    sentence: "google.script.run refuses functions",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => refusal(() => host.scriptRun("echo", { f: () => 1 })),
    leaves: "Failed due to illegal value in property: 0.f (a function cannot pass google.script.run).",
  },
  {
    sentence: "google.script.run refuses undefined as a property",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => refusal(() => host.scriptRun("echo", { u: undefined })),
    leaves: "Failed due to illegal value in property: 0.u (undefined cannot pass google.script.run).",
  },
  {
    sentence: "google.script.run refuses cycles",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => {
      const ring: Record<string, unknown> = {};
      ring["me"] = ring;
      return refusal(() => host.scriptRun("echo", ring));
    },
    leaves: "Failed due to illegal value in property: 0.me (a cycle cannot pass google.script.run).",
  },
  {
    sentence: "google.script.run turns undefined in a list into null",
    code: `function test() {} function echo(x) { return x; }`,
    after: (host) => host.scriptRun("echo", [1, undefined]),
    leaves: [1, null],
  },
  {
    sentence: "google.script.run refuses a Date as a result",
    code: `function test() {} function now() { return { at: new Date() }; }`,
    after: (host) => refusal(() => host.scriptRun("now")),
    leaves: "Failed due to illegal value in property: result.at (a Date cannot pass google.script.run).",
  },
  {
    sentence: "google.script.run gives null for a function without a result",
    code: `function test() {} function nothing() {}`,
    after: (host) => host.scriptRun("nothing"),
    leaves: null,
  },
  {
    sentence: "google.script.run hands on what the function throws",
    code: `function test() {} function fail() { throw new Error("Choose a metric."); }`,
    after: (host) => refusal(() => host.scriptRun("fail")),
    leaves: "Choose a metric.",
  },
  {
    sentence: "Private and unknown functions cannot be called",
    code: `function test() {} function hidden_() {}`,
    after: (host) => [refusal(() => host.scriptRun("hidden_")), refusal(() => host.run("nowhere")), host.names],
    leaves: ["Script function not found: hidden_", "Script function not found: nowhere", ["test"]],
  },
  {
    sentence: "Arguments of google.script.run are of the script's own scope",
    code: `function test() {} function own(x) { return [x instanceof Object, x.list instanceof Array]; }`,
    after: (host) => host.scriptRun("own", { list: [] }),
    leaves: [true, true],
  },
  {
    sentence: "Service calls are counted by name",
    code: `function test() { const ss = SpreadsheetApp.getActive(); const range = ss.getRange("A1:B2"); range.getValues(); range.getValues(); }`,
    before: (host) => host.calls.reset(),
    after: (host) => [host.calls.total, host.calls.byName],
    leaves: [4, { "SpreadsheetApp.getActive": 1, "Spreadsheet.getRange": 1, "Range.getValues": 2 }],
  },
  {
    sentence: "The tests' own spreadsheet is not counted",
    code: `function test() {}`,
    after: (host) => {
      host.calls.reset();
      host.spreadsheet.getRange("A1").setValue(1);
      return host.calls.total;
    },
    leaves: 0,
  },
  {
    sentence: "A fault strikes at the chosen call",
    code: `function test() { const ss = SpreadsheetApp.getActive(); ss.getRange("A1").setValue(1); ss.getRange("A2").setValue(2); }`,
    before: (host) => host.failAt(4),
    throws: "Service Spreadsheets failed",
    after: (host) => host.spreadsheet.getRange("A1:A2").getValues(),
    leaves: [[1], [""]],
  },
  {
    sentence: "A fault strikes at the chosen method, and only once",
    code: `function test() { const ss = SpreadsheetApp.getActive(); ss.getRange("A1").setValue(1); try { ss.getRange("A2").setValue(2); } catch (e) { return e.message; } }`,
    before: (host) => host.failOn("Range.setValue", 2, "Try again."),
    gives: "Try again.",
    after: (host) => host.run("test"),
    leaves: null,
  },
  {
    sentence: "Somebody else can act between two calls",
    code: `function test() { const cell = SpreadsheetApp.getActive().getRange("A1"); cell.setValue(1); return cell.getValue(); } function other() { const cell = SpreadsheetApp.getActive().getRange("A1"); const before = cell.getValue(); cell.setValue(9); return before; }`,
    before: (host) =>
      host.between(4, () => {
        host.shown.answers.push({ button: "OK", text: String(host.as("other@example.com").run("other")) });
      }),
    gives: 1,
    after: (host) => host.shown.answers,
    leaves: [{ button: "OK", text: "" }],
  },
  {
    sentence: "The same code sees another user",
    code: `function test() { return Session.getActiveUser().getEmail(); }`,
    run: { user: "other@example.com" },
    gives: "other@example.com",
  },
  {
    sentence: "The workbook is mended after the engine was wedged",
    code: `function test() { const cell = SpreadsheetApp.getActive().getRange("B1").setFormula("=A1*2"); return cell.getValue(); }`,
    before: (host) => {
      host.spreadsheet.getRange("A1").setValue(4);
      refusal(() => (host.model.dispatch as unknown as (type: string, payload: object) => void)("CREATE_NAMED_RANGE", { name: "x_y" }));
    },
    gives: 8,
  },
  {
    sentence: "A workbook, its notes and its stores outlive a reload",
    code: `function test() { const cell = SpreadsheetApp.getActive().getRange("A1").setValue(5).setNote("why"); PropertiesService.getDocumentProperties().setProperty("a", "1"); }`,
    after: (host) => {
      const state = host.exportState();
      return [
        JSON.stringify(state.workbook).includes('"A1":"5"'),
        Object.values(state.sheets)[0]?.notes,
        state.properties.document,
        state.clock,
      ];
    },
    leaves: [true, { A1: "why" }, { a: "1" }, { iso: "2026-03-02T10:15:00.000Z", ticking: false }],
  },
];
