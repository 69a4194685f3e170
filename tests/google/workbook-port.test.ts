/** One contract for the two workbooks behind the port: the one in memory, and Google's adapters over the local spreadsheet. */
import { buildSync } from "esbuild";
import { createNodeHost } from "../../local/node";
import type { Workbook } from "../../src/app/workbook";
import { memoryWorkbook } from "../support/memory-workbook";

/** Opens the adapters to the test: one method of the port a call, everything as JSON. */
const ENTRY = `
import { openWorkbook } from "./workbook";
export function port(json: string): string {
  const { part, method, args } = JSON.parse(json);
  const workbook: any = openWorkbook();
  return JSON.stringify({ value: workbook[part][method](...args) });
}`;

function adaptersCode(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: "src/google", loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "Bundle",
    target: "es2019",
    write: false,
  });
  return `${outputFiles[0]?.text ?? ""}\nfunction port(json) { return Bundle.port(json); }`;
}

const code = adaptersCode();

/** The adapters in a host; each call of a method is an execution of its own. */
function googleWorkbook(): Workbook {
  const host = createNodeHost({ code, now: "2026-11-22T10:00:00Z", timeZone: "Etc/UTC", user: "ana@example.com" });
  const part = (name: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: unknown[]) =>
            JSON.parse(String(host.scriptRun("port", JSON.stringify({ part: name, method, args })))).value,
      },
    );
  return { tables: part("tables"), names: part("names"), office: part("office") } as Workbook;
}

describe.each([
  ["in memory", memoryWorkbook],
  ["of Google, in the local spreadsheet", googleWorkbook],
])("the workbook %s", (_name, open) => {
  test("reads back what was written, whatever a text begins with", () => {
    const { tables } = open();
    tables.addTab("Plan");
    const texts = ["plain", "=1+1", "+1", "-1", "@me", "'quoted", "1/2", "50%", "TRUE", "May 5", "2026-Q4", "<b>bold</b>", "Grüße 🙂"];
    tables.write("Plan", 1, 1, [texts, [1, 0.35, true, false, null, "", -2, 1e-9, 0, 46348, 7, 8, 9]]);
    expect(tables.read("Plan")).toEqual([texts, [1, 0.35, true, false, null, null, -2, 1e-9, 0, 46348, 7, 8, 9]]);
  });

  test("calculates only what is given as a formula", () => {
    const { tables } = open();
    tables.addTab("Plan");
    tables.write("Plan", 2, 2, [[{ formula: "=1+1" }, "=1+1"]]);
    expect(tables.readFormulas("Plan", { row: 2, column: 2, rows: 1, columns: 2 })).toEqual([["=1+1", ""]]);
  });

  test("writes a formula by itself and says where a name points", () => {
    const { tables, names } = open();
    tables.writeFormula("Sheet1", 3, 2, "=1+2");
    expect(tables.readFormulas("Sheet1", { row: 3, column: 2, rows: 1, columns: 1 })).toEqual([["=1+2"]]);
    names.define("Sheet1", { here: { row: 3, column: 2, rows: 1, columns: 1 } });
    expect(names.place("here")).toEqual({ tab: "Sheet1", at: { row: 3, column: 2, rows: 1, columns: 1 } });
  });

  test("grows when a block does not fit", () => {
    const { tables } = open();
    tables.addTab("Long");
    tables.write("Long", 1200, 40, [["far"]]);
    expect(tables.read("Long")?.[1199]?.[39]).toBe("far");
  });

  test("inserts and deletes rows, and the others keep their order", () => {
    const { tables } = open();
    tables.addTab("Plan");
    tables.write("Plan", 1, 1, [["a"], ["b"], ["c"]]);
    tables.insertRows("Plan", 2, 2);
    expect(tables.read("Plan")).toEqual([["a"], [null], [null], ["b"], ["c"]]);
    tables.deleteRows("Plan", 2, 3);
    expect(tables.read("Plan")).toEqual([["a"], ["c"]]);
  });

  test("keeps number formats by cell", () => {
    const { tables } = open();
    tables.addTab("Plan");
    tables.writeNumberFormats("Plan", 2, 3, [["0.0%", "0.00"]]);
    expect(tables.readNumberFormats("Plan", { row: 2, column: 3, rows: 1, columns: 2 })).toEqual([["0.0%", "0.00"]]);
  });

  test("knows which tabs there are, adds them and takes them away", () => {
    const { tables } = open();
    expect(tables.tabNames()).toEqual(["Sheet1"]);
    expect(tables.read("Plan") ?? null).toBeNull();
    tables.addTab("Plan");
    expect(tables.tabNames()).toEqual(["Sheet1", "Plan"]);
    expect(() => tables.addTab("Plan")).toThrow(/exists/);
    tables.removeTab("Plan");
    tables.removeTab("Plan");
    expect(tables.tabNames()).toEqual(["Sheet1"]);
  });

  test("names cells, lists them with their values, and forgets them", () => {
    const { tables, names } = open();
    tables.write("Sheet1", 1, 1, [
      ["Week", "Sales"],
      [1, 10],
      [2, 20],
    ]);
    names.define("Sheet1", { sales: { row: 2, column: 2, rows: 2, columns: 1 }, one: { row: 2, column: 1, rows: 1, columns: 1 } });
    expect(names.count()).toBe(2);
    expect(names.list(10, [])).toContainEqual({ name: "sales", range: "Sheet1!B2:B3", cells: [[10], [20]], shown: [["10"], ["20"]] });
    expect(names.list(1, [])).toHaveLength(1);
    expect(names.list(10, ["sales"]).map(({ name }) => name)).toEqual(["one"]);
    expect(names.read("sales")).toEqual({ name: "sales", range: "Sheet1!B2:B3", cells: [[10], [20]], shown: [["10"], ["20"]] });
    expect(names.read("nothing") ?? null).toBeNull();
    tables.writeFormula("Sheet1", 3, 2, "=10+10");
    expect(names.formulas("sales")).toEqual({ row: 2, column: 2, formulas: [[""], ["=10+10"]] });
    expect(names.formulas("nothing") ?? null).toBeNull();
    expect([names.exists("sales"), names.exists("profit")]).toEqual([true, false]);
    expect([names.writeCell("one", 7), names.writeCell("nothing", 7)]).toEqual([true, false]);
    expect(names.readCell("one")).toBe(7);
    expect(names.readCell("nothing") ?? null).toBeNull();
    names.remove("sales");
    expect(names.exists("sales")).toBe(false);
  });

  test("tells the day, the hour and the zone, and keeps notes", () => {
    const { office } = open();
    expect(office.now()).toEqual({ day: 46348, hour: 10, minute: 0, instant: "2026-11-22T10:00:00.000Z" });
    expect(office.timeZone()).toBe("Etc/UTC");
    office.writeNotes({ a: "1" });
    office.writeNotes({ b: "2" });
    expect(office.readNotes()).toEqual({ a: "1", b: "2" });
  });

  test("has one trigger or none", () => {
    const { office } = open();
    expect(office.hasTrigger()).toBe(false);
    office.addTrigger();
    expect(office.hasTrigger()).toBe(true);
    office.removeTrigger();
    expect(office.hasTrigger()).toBe(false);
  });
});
