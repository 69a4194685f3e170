import type { ContractCase } from "../suite";

const sheet = "const sheet = SpreadsheetApp.getActive().getSheets()[0];";

/** A script that puts a formula into D5 and gives back what it makes. */
function formula(text: string, functions = "", setUp = ""): string {
  return `${functions} function test() { ${sheet} ${setUp} const cell = sheet.getRange("D5").setFormula(${JSON.stringify(text)}); return cell.getValue(); }`;
}

function calculates(text: string, gives: unknown, setUp = ""): ContractCase {
  return { sentence: `${text} gives ${JSON.stringify(gives)}`, code: formula(text, "", setUp), gives };
}

/** A formula in F1 beside a, b, c over 1, 2, 3 over 4, 5, 6, and the cells that it fills. */
function spills(text: string, gives: unknown[][]): ContractCase {
  const [rows, columns] = [gives.length, gives[0]?.length];
  const data = `sheet.getRange("A1:C3").setValues([["a", 1, 4], ["b", 2, 5], ["c", 3, 6]]);`;
  const code = `function test() { ${sheet} ${data} sheet.getRange("F1").setFormula(${JSON.stringify(text)}); return sheet.getRange(1, 6, ${rows}, ${columns}).getValues(); }`;
  return { sentence: `${text} fills ${rows} × ${columns} cells`, code, gives };
}

const DESCRIBE = `function DESCRIBE(x) { return Object.prototype.toString.call(x) + " " + (Array.isArray(x) ? JSON.stringify(x) : String(x)); }`;

/** Custom functions in cells, and Google's functions that the engine lacked. */
export const formulaCases: ContractCase[] = [
  {
    sentence: "A custom function gets one cell as its bare value",
    code: formula("=DESCRIBE(A1)", DESCRIBE, `sheet.getRange("A1").setValue(5);`),
    gives: "[object Number] 5",
  },
  {
    sentence: "A custom function gets a range row by row",
    code: formula("=DESCRIBE(A1:B2)", DESCRIBE, `sheet.getRange("A1:B2").setValues([[1, "x"], [true, ""]]);`),
    gives: '[object Array] [[1,"x"],[true,""]]',
  },
  {
    sentence: "A custom function gets a range of one cell as a scalar",
    code: formula("=DESCRIBE(A1:A1)", DESCRIBE, `sheet.getRange("A1").setValue(5);`),
    gives: "[object Number] 5",
  },
  {
    sentence: "A custom function gets a named range as a range",
    code: formula(
      "=DESCRIBE(scores)",
      DESCRIBE,
      `sheet.getRange("A1:A2").setValues([[1], [2]]); SpreadsheetApp.getActive().setNamedRange("scores", sheet.getRange("A1:A2"));`,
    ),
    gives: "[object Array] [[1],[2]]",
  },
  {
    sentence: "A custom function gets percent as a fraction",
    code: formula("=DESCRIBE(A1)", DESCRIBE, `sheet.getRange("A1").setValue("10%");`),
    gives: "[object Number] 0.1",
  },
  {
    sentence: "A custom function gets an empty cell as an empty text",
    code: formula("=DESCRIBE(A1)", DESCRIBE),
    gives: "[object String] ",
  },
  {
    sentence: "A custom function gets a missing argument as undefined",
    code: formula("=COUNTARGS(1)", "function COUNTARGS(a, b) { return typeof b + arguments.length; }"),
    gives: "undefined1",
  },
  {
    sentence: "A custom function gets a date as a Date of its own scope, in the spreadsheet's zone",
    code: formula(
      "=WHEN(A1)",
      "function WHEN(d) { return d instanceof Date ? d.toISOString() : typeof d; }",
      `sheet.getRange("A1").setValue("2026-07-01");`,
    ),
    gives: "2026-07-01T04:00:00.000Z",
  },
  {
    sentence: "A custom function gets the arrays of its own scope",
    code: formula("=OWN(A1:A2)", "function OWN(r) { return r instanceof Array && r[0] instanceof Array; }"),
    gives: true,
  },
  {
    sentence: "A custom function gets an error cell as the error's name",
    code: formula("=DESCRIBE(A1)", DESCRIBE, `sheet.getRange("A1").setFormula("=1/0");`),
    gives: "[object String] #DIV/0!",
  },
  {
    sentence: "A custom function's table spills",
    code: `function TABLE_OF() { return [[1, 2], [3, 4]]; } function test() { ${sheet} sheet.getRange("A1").setFormula("=TABLE_OF()"); return sheet.getRange("A1:B2").getValues(); }`,
    gives: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    sentence: "A custom function's Date shows as a date",
    code: `function DAY_ONE() { return new Date("2026-01-05T05:00:00Z"); } function test() { ${sheet} const cell = sheet.getRange("A1").setFormula("=DAY_ONE()"); return [cell.getDisplayValue(), cell.getValue() instanceof Date]; }`,
    gives: ["1/5/2026", true],
  },
  {
    sentence: "A custom function that gives nothing leaves an empty text",
    code: formula("=NOTHING_AT_ALL()", "function NOTHING_AT_ALL() {}"),
    gives: "",
  },
  {
    sentence: "A custom function that gives NaN shows an error",
    code: formula("=NOT_NUMBER()", "function NOT_NUMBER() { return 0 / 0; }"),
    gives: "#NUM!",
  },
  {
    sentence: "A custom function that throws shows #ERROR!, and IFERROR sees it",
    code: formula('=IFERROR(BROKEN(),"caught")', 'function BROKEN() { throw new Error("No."); }'),
    gives: "caught",
  },
  {
    sentence: "The sentence that a custom function throws is the cell's message",
    code: formula("=BROKEN()", 'function BROKEN() { throw new Error("Target equals start: change one of them."); }'),
    gives: "#ERROR!",
    after: (host) => {
      const sheetId = host.model.getters.getActiveSheetId();
      return String((host.model.getters.getEvaluatedCell({ sheetId, col: 3, row: 4 }) as { message?: unknown }).message);
    },
    leaves: "Target equals start: change one of them.",
  },
  {
    sentence: "A custom function's name may be written in any case",
    code: formula("=double_it(4)", "function DOUBLE_IT(x) { return x * 2; }"),
    gives: 8,
  },
  {
    sentence: "A function whose name ends in an underscore is unknown to cells",
    code: formula("=HIDDEN_(4)", "function HIDDEN_(x) { return x; }"),
    gives: "#NAME?",
  },
  {
    sentence: "A custom function is calculated again when its argument changes",
    code: `function DOUBLE_IT(x) { return x * 2; } function test() { ${sheet} sheet.getRange("B1").setFormula("=DOUBLE_IT(A1)"); const first = sheet.getRange("B1").getValue(); sheet.getRange("A1").setValue(4); return [first, sheet.getRange("B1").getValue()]; }`,
    gives: [0, 8],
  },
  {
    sentence: "A custom function may read the sheet",
    code: formula(
      "=READ_IT()",
      `function READ_IT() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue() + 1; }`,
      `sheet.getRange("A1").setFormula("=20*2");`,
    ),
    gives: 41,
  },
  {
    sentence: "A custom function may not write",
    code: formula(
      "=WRITE_IT()",
      `function WRITE_IT() { try { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); } catch (e) { return e.message; } }`,
    ),
    gives: "You do not have permission to call Range.setValue.",
  },
  {
    sentence: "A custom function has no screen",
    code: formula("=ASK_IT()", `function ASK_IT() { try { SpreadsheetApp.getUi(); } catch (e) { return e.message; } }`),
    gives: "Cannot call SpreadsheetApp.getUi() from this context.",
  },
  {
    sentence: "The comment above a custom function is its help in the formula bar",
    code: `/**\n * The score, 0 to 1.\n * @param {number} start the first value, such as 10\n * @return {number} the score\n * @customfunction\n */\nfunction SCORE_IT(start) { return start; }\nfunction test() { return 1; }`,
    gives: 1,
    after: (host) => host.names.includes("SCORE_IT"),
    leaves: true,
  },
  calculates('=IFERROR(ROWS(sales),"gone")', 3, `SpreadsheetApp.getActive().setNamedRange("sales", sheet.getRange("A1:A3"));`),
  calculates(
    '=IFERROR(ROWS(sales)+COLUMNS(sales),"gone")',
    "gone",
    `const ss = SpreadsheetApp.getActive(); const other = ss.insertSheet("Other"); ss.setNamedRange("sales", other.getRange("A1:A3")); ss.deleteSheet(other);`,
  ),
  calculates("=ARRAYFORMULA(SUM(A1:A3*2))", 12, `sheet.getRange("A1:A3").setValues([[1], [2], [3]]);`),
  spills('=ARRAYFORMULA(A1:A3&"x")', [["ax"], ["bx"], ["cx"]]),
  spills('=ARRAYFORMULA("KR"&ROW(A1:A3))', [["KR1"], ["KR2"], ["KR3"]]),
  spills('=ARRAYFORMULA(IF(A1:A3="b","",A1:A3&"!"))', [["a!"], [""], ["c!"]]),
  spills("=ARRAYFORMULA(A1:A3&B1:C1)", [
    ["a1", "a4"],
    ["b1", "b4"],
    ["c1", "c4"],
  ]),
  spills("=ARRAYFORMULA(B1:B3&B1:B2)", [["11"], ["22"], ["#N/A"]]),
  spills("=ARRAYFORMULA(B1:B3<>2)", [[true], [false], [true]]),
  spills("=ARRAYFORMULA(B1:B3>C1:C3)", [[false], [false], [false]]),
  spills("=ARRAYFORMULA(-B1:B3%)", [[-0.01], [-0.02], [-0.03]]),
  spills('=CONCATENATE(A1:A3,"x")', [["abcx"]]),
  spills('=CONCATENATE(A1:A3,"x")&A1:A3', [["abcxa"], ["abcxb"], ["abcxc"]]),
  calculates('=REGEXMATCH("Q3 2026","Q[1-4]")', true),
  calculates('=REGEXEXTRACT("KR 12 of 30","\\d+")', "12"),
  calculates('=REGEXREPLACE("2026-Q3","(\\d+)-(Q\\d)","$2 $1")', "Q3 2026"),
  calculates('=IFERROR(REGEXEXTRACT("abc","\\d"),"none")', "none"),
  calculates('=REGEXMATCH("a-b","a\\-b")', true),
  calculates('=REGEXEXTRACT("up 40% on May","\\d+\\%")', "40%"),
  calculates('=REGEXMATCH("a_b","^a\\_b$")', true),
  calculates('=REGEXEXTRACT("12 Äpfel, abc","[[:alpha:]]{3}")', "pfe"),
  calculates('=REGEXEXTRACT("x]y","[]x]+")', "x]"),
  calculates('=REGEXMATCH("a{b}","a{b}")', true),
  calculates('=REGEXEXTRACT("Grün","\\p{L}+")', "Grün"),
  calculates('=REGEXEXTRACT("KR-12.5","(?P<n>[\\d.]+)")', "12.5"),
  calculates('=REGEXREPLACE("a.b","\\Q.\\E","$")', "a$b"),
  calculates('=REGEXREPLACE("2026","(\\d{2})(\\d{2})","$0: \\2")', "2026: 26"),
  calculates('=REGEXMATCH("C:\\1","\\\\1")', true),
  calculates('=REGEXMATCH("abc","a(?=b)")', "#REF!"),
  calculates('=REGEXMATCH("aa","(a)\\1")', "#REF!"),
  calculates('=REGEXMATCH("abc","[[:^alpha:]]")', "#N/A"),
  calculates('=REPT("★",3)', "★★★"),
  calculates("=N(TRUE)", 1),
  calculates("=T(5)", ""),
  calculates("=A1", ""),
  calculates('=IF(A1="",,5)', ""),
  calculates("=IF(A1=5,1)", false),
  calculates("=IFERROR(1/0)", ""),
  calculates('=VLOOKUP("b",A1:B2,2,FALSE)', "", `sheet.getRange("A1:B2").setValues([["a", 1], ["b", ""]]);`),
  calculates("=IF(A1=0,,5)+2", 2),
  {
    sentence: "What a formula leaves empty is empty for a custom function too",
    code: formula("=DESCRIBE(A2)", DESCRIBE, `sheet.getRange("A2").setFormula("=A1");`),
    gives: "[object String] ",
  },
  {
    sentence: "A gap in a spilled column stays a gap",
    code: `function test() { ${sheet} sheet.getRange("A1:A3").setValues([["a"], [""], ["c"]]); sheet.getRange("F1").setFormula("=ARRAYFORMULA(A1:A3)"); return sheet.getRange("F1:F3").getDisplayValues(); }`,
    gives: [["a"], [""], ["c"]],
  },
  calculates('=TYPE("x")', 2),
  calculates("=SIGN(-4)", -1),
  calculates("=QUOTIENT(7,2)", 3),
  calculates("=MROUND(7,5)", 5),
  calculates('=CODE("A")', 65),
  calculates("=CHAR(65)", "A"),
  calculates("=MODE(1,2,2,3)", 2),
  calculates("=RANK.EQ(2,A1:A3)", 2, `sheet.getRange("A1:A3").setValues([[1], [2], [3]]);`),
  calculates('=XMATCH("b",A1:A3)', 2, `sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);`),
  calculates("=XMATCH(25,A1:A3,1)", 3, `sheet.getRange("A1:A3").setValues([[10], [20], [30]]);`),
  calculates("=ISDATE(A1)", true, `sheet.getRange("A1").setValue("2026-03-04");`),
  calculates("=ISDATE(5)", false),
  {
    sentence: "TODAY and TO_DATE show a day as the locale writes it",
    code: `function test() { const ss = SpreadsheetApp.getActive(); ss.setSpreadsheetLocale("de_DE"); const cells = ss.getSheets()[0].getRange("A1:A2"); cells.setFormulas([["=TODAY()"], ["=TO_DATE(46348)"]]); return cells.getDisplayValues().map(([day]) => /^\\d\\d\\.\\d\\d\\.\\d{4}$/.test(day)); }`,
    gives: [true, true],
  },
  calculates('=ISEMAIL("ann@example.com")', true),
  calculates("=TO_TEXT(5)", "5"),
  calculates("=TO_PERCENT(0.5)", 0.5),
  calculates('=JOIN("-",{"a","b"})', "a-b"),
  calculates("=SUM(FLATTEN({1,2;3,4}))", 10),
  calculates("=ROWS(TOCOL({1,2;3,4}))", 4),
  calculates('=DATEVALUE("2026-03-04")', 46085),
  calculates("=ISBETWEEN(5,1,5)", true),
  calculates("=SPARKLINE({1,2,3})", "▁▅█"),
  calculates('=SPARKLINE(0.2,{"charttype","bar";"max",1})', "██░░░░░░░░"),
  calculates('=SPARKLINE(0.9,{"charttype","bar";"max",1})', "█████████░"),
  calculates('=SPARKLINE({3,2},{"charttype","bar";"max",10})', "███▓▓░░░░░"),
  calculates('=SPARKLINE({1,-1,0},{"charttype","winloss"})', "▀▄ "),
  calculates('=SPARKLINE({1,2},{"charttype","column";"ymin",0;"ymax",2})', "▅█"),
  spills("=ARRAY_CONSTRAIN(A1:C3,2,2)", [
    ["a", 1],
    ["b", 2],
  ]),
  calculates("=FIXED(1234.567,1)", "1,234.6"),
  calculates("=FIXED(-1234.565)", "-1,234.57"),
  calculates("=FIXED(1234567,-3,TRUE)", "1235000"),
  calculates("=FIXED(0.4,0)", "0"),
  calculates('=ENCODEURL("a b&c")', "a%20b%26c"),
  calculates("=PERCENTRANK(A1:A3,2)", "#N/A"),
  {
    sentence: "NOW follows the host's clock and the spreadsheet's zone",
    code: `function test() { ${sheet} return sheet.getRange("A1").setFormula("=NOW()").getDisplayValue(); }`,
    gives: "3/2/2026 05:15:00",
  },
  {
    sentence: "TODAY follows the host's clock",
    code: `function test() { ${sheet} return sheet.getRange("A1").setFormula("=TODAY()").getDisplayValue(); }`,
    before: (host) => host.clock.set("2026-03-03T03:00:00Z"),
    gives: "3/2/2026",
  },
  {
    sentence: "A formula that only Google calculates says so, and keeps its text",
    code: `function test() { ${sheet} const cell = sheet.getRange("A1").setFormula('=QUERY(B1:C9,"select B where C > 5%")'); return [cell.getValue(), cell.getFormula()]; }`,
    gives: ["#N/A", '=QUERY(B1:C9,"select B where C > 5%")'],
  },
  {
    sentence: "A formula that only Google calculates shows the value that the file had, also after rows were put in above it",
    code: `function test() { ${sheet} sheet.getRange("B2").setFormula('=GOOGLE.ONLY("LET(x,1,x+1)",2)'); sheet.insertRowBefore(1); const cell = sheet.getRange("B3"); return [cell.getValue(), cell.getFormula()]; }`,
    gives: [2, "=LET(x,1,x+1)"],
  },
  {
    sentence: "A quotation mark inside a text of a formula is doubled, and comes back doubled",
    code: `function test() { ${sheet} const cells = sheet.getRange("A1:A3").setFormulas([['="say ""yes"""'], ['=IF(A1="","none","has """&LEN(A1)&"""")'], ['="C:\\\\"']]); return [cells.getValues(), cells.getFormulas()[0], cells.getFormulas()[2]]; }`,
    gives: [[['say "yes"'], ['has "9"'], ["C:\\"]], ['="say ""yes"""'], ['="C:\\"']],
  },
  {
    sentence: "A formula that was typed is read by the same rules",
    code: "function test() {}",
    after: (host) => {
      const sheetId = host.model.getters.getActiveSheetId();
      host.model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "=LET(x,1,x+1)" });
      host.model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 0, content: '="a ""b"""' });
      const cell = host.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }) as { message?: unknown };
      return [String(cell.message), host.spreadsheet.getRange("A1:B1").getValues(), host.spreadsheet.getRange("A1:B1").getFormulas()];
    },
    leaves: ["LET is not available locally; Google Sheets calculates it.", [["#N/A", 'a "b"']], [["=LET(x,1,x+1)", '="a ""b"""']]],
  },
];
