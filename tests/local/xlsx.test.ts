import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetExtras, SpreadsheetModel } from "../../local/contract";
import { toGoogleFormula, toLocalFormula } from "../../local/formulas/google-only";
import { openXlsx, saveXlsx } from "../../local/xlsx";
import { cellAt, modelOf, o } from "./grid-in-node";

const anything = (name: string) => ({ name, description: "", type: ["ANY", "RANGE"], acceptMatrix: true });
const scalar = (argument: { value: unknown }[][] | { value: unknown }) =>
  Number((Array.isArray(argument) ? argument[0]?.[0] : argument)?.value);

o.addFunction("KRSCORE", {
  description: "",
  args: ["start", "target", "current"].map(anything),
  compute: (start: never, target: never, current: never) => (scalar(current) - scalar(start)) / (scalar(target) - scalar(start)),
} as never);
o.addFunction("KRTABLE", {
  description: "",
  args: [anything("count")],
  compute: (count: never) => [
    ["KR", ...Array.from({ length: scalar(count) }, (_, index) => `KR${index + 1}`)],
    ["Score", ...Array.from({ length: scalar(count) }, (_, index) => (index + 1) / 10)],
  ],
} as never);

const example = {
  sheets: [
    {
      id: "plan",
      name: "OKRs",
      colNumber: 20,
      rowNumber: 50,
      panes: { xSplit: 0, ySplit: 1 },
      cells: {
        A1: "Key result",
        A2: "Raise <retention> & joy",
        B2: "0",
        C2: "10",
        D2: "8",
        E2: "=KRSCORE(B2,C2,D2)",
        F2: '=IF(KRSCORE(B2,C2,D2)>0.7,"fine & <good>","")',
        G1: "=KRTABLE(3)",
        A6: "=SUM(scores)",
        A7: "'007",
        A8: "'=1+1",
        A9: "=SUM('Data Sheet'!A1:A5)",
        A10: "0.35",
        A11: "2026-03-02",
        A12: "TRUE",
        A13: '=GOOGLE.ONLY("LET(x, 1, x & \\"a\\")",5)',
        A14: '=IFERROR(1/0,"#REF!")&"!"',
        A15: "=SUM('Data Sheet'!$A2:A)",
        A16: "=COUNT('Data Sheet'!A:A)",
        A17: "=SUM('Data Sheet'!A2:3)",
        A18: '=KRSCORE(B2,C2,D2)&"#REF!"',
        B1: "Last",
      },
      formats: { A10: 1, A11: 2 },
      styles: { A1: 1 },
      figures: [
        {
          id: "f1",
          tag: "chart",
          col: 7,
          row: 5,
          offset: { x: 0, y: 0 },
          width: 420,
          height: 260,
          data: {
            chartId: "c1",
            type: "bar",
            title: { text: "Scores" },
            dataSource: {
              type: "range",
              dataSets: [{ dataRange: "E1:E3", dataSetId: "d0" }],
              labelRange: "A1:A3",
              dataSetsHaveTitle: true,
            },
            dataSetStyles: {},
            legendPosition: "top",
          },
        },
      ],
    },
    { id: "data", name: "Data Sheet", colNumber: 20, rowNumber: 50, cells: { A1: "1", A2: "2", A3: "3", A4: "4", A5: "5" } },
  ],
  formats: { 1: "0.0%", 2: "yyyy-mm-dd" },
  styles: { 1: { bold: true, fillColor: "#FFEEAA" } },
  namedRanges: { scores: "'Data Sheet'!A1:A5", open_ended: "'Data Sheet'!A2:A" },
};

const notes: Record<string, SheetExtras> = { plan: { notes: { B1: "Checked <weekly>\nby Ana" }, protections: [], fonts: {} } };

async function saved(): Promise<Uint8Array> {
  return saveXlsx(modelOf(example), notes);
}

function reopened(bytes: Uint8Array): { model: SpreadsheetModel; sheets: Record<string, SheetExtras> } {
  const { workbook, sheets } = openXlsx(o, bytes);
  return { model: modelOf(workbook), sheets };
}

/** A workbook of one sheet, made by hand. */
function workbookWith(sheetData: string, more: Record<string, string> = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships ${packageRelations}><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${packageRelations}><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

describe("a workbook saved and opened again", () => {
  test.each([
    ["OKRs", "A2", "Raise <retention> & joy", "Raise <retention> & joy"],
    ["OKRs", "E2", "=KRSCORE(B2,C2,D2)", 0.8],
    ["OKRs", "F2", '=IF(KRSCORE(B2,C2,D2)>0.7,"fine & <good>","")', "fine & <good>"],
    ["OKRs", "G1", "=KRTABLE(3)", "KR"],
    ["OKRs", "H4", "", 0.3],
    ["OKRs", "A6", "=SUM(scores)", 15],
    ["OKRs", "A9", "=SUM('Data Sheet'!A1:A5)", 15],
    ["OKRs", "A12", "TRUE", true],
    ["OKRs", "A14", '=IFERROR(1/0,"#REF!")&"!"', "#REF!!"],
    ["OKRs", "A15", "=SUM('Data Sheet'!$A2:A)", 14],
    ["OKRs", "A16", "=COUNT('Data Sheet'!A:A)", 5],
    ["OKRs", "A17", "=SUM('Data Sheet'!A2:3)", 5],
    ["OKRs", "A18", '=KRSCORE(B2,C2,D2)&"#REF!"', "0.8#REF!"],
    ["Data Sheet", "A5", "5", 5],
  ])("keeps %s!%s", async (sheet, address, content, value) => {
    const { model } = reopened(await saved());

    expect(cellAt(model, sheet, address)).toMatchObject({ content, value });
  });

  test("keeps text as text, whatever it looks like", async () => {
    const { model } = reopened(await saved());

    expect([cellAt(model, "OKRs", "A7").value, cellAt(model, "OKRs", "A8").value]).toEqual(["007", "=1+1"]);
  });

  test("keeps number formats, styles and frozen rows", async () => {
    const { model } = reopened(await saved());
    const sheetId = model.getters.getSheetIds()[0] ?? "";

    expect(cellAt(model, "OKRs", "A10").shown).toBe("35.0%");
    expect(cellAt(model, "OKRs", "A11").shown).toBe("2026-03-02");
    expect(model.getters.getCellComputedStyle({ sheetId, col: 0, row: 0 })).toMatchObject({ bold: true, fillColor: "#FFEEAA" });
    expect(model.getters.getPaneDivisions(sheetId)).toMatchObject({ ySplit: 1 });
  });

  test("keeps named ranges, also one without an end", async () => {
    const { model } = reopened(await saved());
    const ranges = model.getters.getNamedRanges().map(({ name, range }) => [name, model.getters.getRangeString(range, "none")]);

    expect(ranges).toEqual([
      ["scores", "'Data Sheet'!A1:A5"],
      ["open_ended", "'Data Sheet'!A2:A"],
    ]);
  });

  test("keeps notes and charts", async () => {
    const { model, sheets } = reopened(await saved());
    const sheetId = model.getters.getSheetIds()[0] ?? "";

    expect(sheets[sheetId]?.notes).toEqual({ B1: "Checked <weekly>\nby Ana" });
    expect(model.getters.getChartIds(sheetId)).toHaveLength(1);
  });

  test("keeps a formula that only Google can calculate, and its value, through any number of rounds", async () => {
    const once = reopened(await saved());
    const twice = reopened(await saveXlsx(once.model, once.sheets));

    expect(cellAt(twice.model, "OKRs", "A13")).toMatchObject({ content: '=GOOGLE.ONLY("LET(x, 1, x & \\"a\\")",5)', value: 5 });
  });
});

describe("a saved workbook", () => {
  test("holds our functions as Google's own export writes them", async () => {
    const sheet = strFromU8(unzipSync(await saved())["xl/worksheets/sheet0.xml"] ?? new Uint8Array());

    expect(sheet).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("KRSCORE(B2,C2,D2)"),0.8)</f>');
    expect(sheet).toContain('DUMMYFUNCTION("""COMPUTED_VALUE""")');
    expect(sheet).toContain('DUMMYFUNCTION("LET(x, 1, x & ""a"")"),5)'.replace("&", "&amp;"));
  });

  test("holds long formulas and long results in pieces that Excel can read, and opens them whole", async () => {
    const long = 'say ""yes"" 🎯 & no; '.repeat(30);
    const formulas = [`=IF(KRSCORE(0,10,8)>0.7,"${long}","")`, `=LET(x, "${long}", x)`];
    const [A1 = "", A2 = ""] = formulas.map(toLocalFormula);
    const bytes = await saveXlsx(modelOf({ sheets: [{ id: "s", name: "One", colNumber: 5, rowNumber: 9, cells: { A1, A2 } }] }), {});
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"] as Uint8Array).replaceAll("&amp;", "&");
    const pieces = [...xml.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece.replaceAll('""', '"').length);
    const again = reopened(bytes).model;

    expect(Math.max(...pieces)).toBeLessThanOrEqual(255);
    expect(["A1", "A2"].map((address) => toGoogleFormula(cellAt(again, "One", address).content))).toEqual(formulas);
    expect(cellAt(again, "One", "A1").value).toBe(long.replaceAll('""', '"'));
  });

  test("ends a range that has no end at the last row or column there is", async () => {
    const sheet = strFromU8(unzipSync(await saved())["xl/worksheets/sheet0.xml"] ?? new Uint8Array());

    expect(sheet).toContain("SUM(&apos;Data Sheet&apos;!$A2:A1048576)");
    expect(sheet).toContain("COUNT(&apos;Data Sheet&apos;!A:A)");
  });

  test("opens in exceljs with its values, formulas, names and notes", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await saved()) as never);
    const sheet = workbook.getWorksheet("OKRs");

    expect(sheet?.getCell("E2").result).toBe(0.8);
    expect(sheet?.getCell("A7").value).toBe("007");
    expect(sheet?.getCell("A8").value).toBe("=1+1");
    expect(sheet?.getCell("H4").result).toBe(0.3);
    expect(sheet?.getCell("B1").note).toBe("Checked <weekly>\nby Ana");
    expect(workbook.definedNames.getRanges("scores").ranges).toEqual(["'Data Sheet'!$A$1:$A$5"]);
  });
});

describe("a workbook made elsewhere", () => {
  test("opens from exceljs with values, formulas, dates, formats, notes and the order of its tabs", async () => {
    const workbook = new ExcelJS.Workbook();
    const first = workbook.addWorksheet("First");
    first.getCell("A1").value = "0012";
    first.getCell("A2").value = 12.5;
    first.getCell("A3").value = { formula: "A2*2", result: 25 };
    first.getCell("A4").value = new Date(Date.UTC(2026, 2, 2));
    first.getCell("A4").numFmt = "yyyy-mm-dd";
    first.getCell("A5").value = { formula: "_xlfn.XLOOKUP(A2,A2:A3,A2:A3)", result: 12.5 };
    first.getCell("A2").note = "half";
    workbook.addWorksheet("Second").getCell("A1").value = true;
    workbook.definedNames.add("First!$A$2:$A$3", "values");

    const { model, sheets } = reopened(new Uint8Array(await workbook.xlsx.writeBuffer()));

    expect(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))).toEqual(["First", "Second"]);
    expect(["A1", "A2", "A3", "A4", "A5"].map((address) => cellAt(model, "First", address).value)).toEqual(["0012", 12.5, 25, 46083, 12.5]);
    expect(cellAt(model, "First", "A4").shown).toBe("2026-03-02");
    expect(Object.values(sheets)[0]?.notes).toEqual({ A2: "half" });
    expect(model.getters.getNamedRanges().map(({ name }) => name)).toEqual(["values"]);
  });

  test("keeps scientific notation and fractions, also those that a file names by a number alone, through any number of rounds", async () => {
    const formats = ["0.00E+00", "# ?/?", "# ??/??", "##0.0E+0", "0.0E+0", "# ??/16", '0.0E+0;"below "0.0;"none"', "#\\ ???/???"];
    const shown = ["1.25E+00", "1 1/4", "1  1/4 ", "1.3E+0", "1.3E+0", "1  4/16", "1.3E+0", "1   1/4  "];
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("First");
    formats.forEach((format, index) => {
      sheet.getCell(1, index + 1).value = 1.25;
      sheet.getCell(1, index + 1).numFmt = format;
    });
    const once = reopened(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const file = await saveXlsx(once.model, once.sheets);
    const twice = reopened(file);
    const elsewhere = new ExcelJS.Workbook();
    await elsewhere.xlsx.load(file as never);

    for (const { model } of [once, twice])
      expect(formats.map((_format, index) => cellAt(model, "First", `${String.fromCharCode(65 + index)}1`).shown)).toEqual(shown);
    expect(formats.map((_format, index) => elsewhere.worksheets[0]?.getCell(1, index + 1).numFmt)).toEqual(
      formats.map((format) => format.replace("\\ ", " ")),
    );
  });

  test("opens from Google Sheets with its formulas alive and what only Google can calculate kept as it was", () => {
    const dummy = (source: string, value: string) =>
      `<f>IFERROR(__xludf.DUMMYFUNCTION("${source.replaceAll('"', '""')}"),${value})</f><v>${value}</v>`;
    const computed = '"COMPUTED_VALUE"';
    const { model } = reopened(
      workbookWith(
        `<row r="1"><c r="A1">${dummy("KRTABLE(1)", "1")}</c><c r="B1">${dummy(computed, "2")}</c>` +
          `<c r="D1">${dummy("QUERY(A1:B2)", "7")}</c><c r="E1">${dummy(computed, "8")}</c></row>` +
          `<row r="2"><c r="D2">${dummy(computed, "9")}</c><c r="E2">${dummy(computed, "10")}</c></row>`,
      ),
    );

    expect(cellAt(model, "One", "A1")).toMatchObject({ content: "=KRTABLE(1)", value: "KR" });
    expect(cellAt(model, "One", "B1")).toMatchObject({ content: "", value: "Score" });
    expect(["D1", "E1", "D2", "E2"].map((address) => cellAt(model, "One", address).value)).toEqual([7, 8, 9, 10]);
    expect(cellAt(model, "One", "D1").content).toBe('=GOOGLE.ONLY("QUERY(A1:B2)",7)');
  });

  test.each([
    ["#,##0", 5, "5"],
    ["dd/mm/yyyy;@", 46348, "22/11/2026"],
    ["[$-409]d-mmm-yy;@", 46348, "22-Nov-26"],
    ["d-mmm-yy", 46348, "22-Nov-26"],
    ["h:mm", 0.5, "12:00"],
    ["#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]", -1234.5, "-1,234.50 €"],
    ["#,##0.00 €", 1234.5, "1,234.50 €"],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', -1234.5, "$(1,234.50)"],
    ['_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-;_-* "-"?? [$€-407]_-;_-@_-', 1234.5, "1,234.50 €"],
    ["[Green]▲0%;[Red]▼0%", -0.05, "▼5%"],
    ["#,##0 ;(#,##0)", -1200, "(1,200)"],
  ])("shows a cell with the number format %s as other programs do", async (numFmt, value, shown) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("One");
    sheet.addRow([value]);
    sheet.getCell("A1").numFmt = numFmt;
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());

    expect(cellAt(reopened(bytes).model, "One", "A1").shown).toBe(shown);
  });

  test("keeps every conditional format of a range, the strongest first, also when it is saved again", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("One");
    const fill = (argb: string) => ({ fill: { type: "pattern", pattern: "solid", bgColor: { argb } } }) as never;
    sheet.addRow([0.5]);
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [
        { type: "expression", formulae: ['$B1="done"'], style: fill("FF00FF00"), priority: 3 },
        { type: "cellIs", operator: "lessThan", formulae: ["0.3"], style: fill("FFFF0000"), priority: 1 },
        { type: "cellIs", operator: "greaterThan", formulae: ["0.7"], style: fill("FF00FF00"), priority: 2 },
      ],
    });
    const first = reopened(new Uint8Array(await book.xlsx.writeBuffer()));
    const second = reopened(await saveXlsx(first.model, {}));

    for (const { model } of [first, second]) {
      const rules = model.getters.getConditionalFormats(model.getters.getActiveSheetId());
      expect(rules.map(({ ranges, rule }) => [ranges, (rule as { values?: string[] }).values])).toEqual([
        [["A1:A9"], ["0.3"]],
        [["A1:A9"], ["0.7"]],
        [["A1:A9"], ['=$B1="done"']],
      ]);
    }
  });

  test("keeps the value of a formula that reads another file", async () => {
    const cells = `<row r="1"><c r="A1"><f>[1]Plan!A1*2</f><v>6</v></c><c r="B1"><f>SUM('[2]Last year'!A1:A9)</f><v>7</v></c></row>`;
    const first = reopened(workbookWith(cells)).model;
    const second = reopened(await saveXlsx(first, {})).model;

    for (const model of [first, second]) expect(["A1", "B1"].map((address) => cellAt(model, "One", address).value)).toEqual([6, 7]);
  });

  test("opens with quotes inside texts", () => {
    const { model } = reopened(workbookWith('<row r="1"><c r="A1" t="str"><f>"say ""yes"""&amp;""</f><v>x</v></c></row>'));

    expect(cellAt(model, "One", "A1").value).toBe('say "yes"');
  });

  test("opens when its XML carries a prefix everywhere", () => {
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { model } = reopened(workbookWith("", { "xl/worksheets/sheet1.xml": prefixed }));

    expect(cellAt(model, "One", "A1").value).toBe(5);
  });
});

describe("a file that cannot be used is refused in one sentence", () => {
  const row = (cell: string) => `<row r="1">${cell}</row>`;

  test.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /empty/],
    ["a text", strToU8("hello, world"), /not an \.xlsx/],
    ["an old or locked workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password/],
    ["half a file", workbookWith(row('<c r="A1"><v>1</v></c>')).slice(0, 300), /damaged/],
    ["another zip archive", zipSync({ "a.xml": strToU8("<a/>") }), /no workbook/],
    ["broken XML", workbookWith(row('<c r="A1"><v>1</c>')), /damaged/],
    ["a workbook without sheets", workbookWith("", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }), /no sheet/],
    ["entities of its own", workbookWith("", { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>' }), /entities/],
    ["a cell at the end of the world", workbookWith('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), /10 million/],
    ["an endless array formula", workbookWith(row('<c r="A1"><f t="array" ref="A1:XFD1048576">A1</f><v>1</v></c>')), /10 million/],
  ])("%s", (_what, bytes, sentence) => {
    expect(() => openXlsx(o, bytes)).toThrow(sentence);
  });
});
