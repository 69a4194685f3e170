import type { SheetTableView } from "../../src/app/api/insert";
import { callsOf } from "./key-result-page";
import { openSidebar, type Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook } from "./workbooks";

function sheet(headings: readonly (string | null)[], change: Partial<SheetTableView> = {}): SheetTableView {
  return {
    tab: "Q4 plan",
    range: "'Q4 plan'!C4",
    row: 4,
    column: 3,
    rows: [
      { row: 1, cells: ["Our plan"] },
      { row: 3, cells: [...headings] },
      { row: 4, cells: headings.map((heading, index) => (/objective|key result/i.test(heading ?? "") ? "Words of a person" : index)) },
    ],
    depths: headings.map((heading) => (heading === null ? 0 : 20)),
    hasToday: true,
    ...change,
  };
}

async function open(view: SheetTableView, name = "KRSCORE", prepare: (server: FakeServer) => void = () => undefined): Promise<Page> {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    server.answer("readSheetTable", () => view);
    server.answer("insertFormula", () => ({ occupied: null, undo: "way back" }));
    server.answer("removeFormula", () => ({}));
    prepare(server);
  });
  await page.press("Functions");
  await page.type("Function", name);
  return page;
}

const formula = (page: Page) => page.document.querySelector("output code")?.textContent;

describe("inserting a function", () => {
  test.each([
    ["the usual headings", ["Key result", "Start", "Target", "Current"], "B3:B,C3:C,D3:D", 'ROW(B3:B)=ROW(B3),"Score"'],
    ["any order and other words", ["Now", "Goal", "KR", "Baseline", "Type"], "D3:D,B3:B,A3:A,E3:E", 'ROW(D3:D)=ROW(D3),"Score"'],
    ["words around them", ["From (Q4)", "To", "Start date", "Actual value"], "A3:A,B3:B,D3:D", 'ROW(A3:A)=ROW(A3),"Score"'],
    ["German headings", ["Startwert", "Zielwert", "Istwert"], "A3:A,B3:B,C3:C", 'ROW(A3:A)=ROW(A3),"Score"'],
  ])("finds the columns of KRSCORE by %s", async (_, headings, ranges, first) => {
    expect(formula(await open(sheet(headings)))).toBe(`=ARRAYFORMULA(IF(${first},KRSCORE(${ranges})))`);
  });

  test.each([
    ["Ziel|Schlüsselergebnis|Startwert|Zielwert|Istwert", "C3:C,D3:D,E3:E"],
    ["Objetivo|Resultado clave|Valor inicial|Valor objetivo|Valor actual", "C3:C,D3:D,E3:E"],
    ["Objetivo|Resultado-chave|Início|Alvo|Valor atual", "C3:C,D3:D,E3:E"],
    ["Objectif|Résultat clé|Valeur initiale|Valeur cible|Valeur actuelle", "C3:C,D3:D,E3:E"],
    ["Goal|Key result|From|To|Now", "C3:C,D3:D,E3:E"],
    ["Goal|Key result|Starting value|Goal value|Current value", "C3:C,D3:D,E3:E"],
    ["Goal|Goal description|Baseline|Yearly target|Actual", "C3:C,D3:D,E3:E"],
    ["Key result|Owner|Start|Q3 actual|Q4 actual|Q4 target", "C3:C,F3:F,E3:E"],
    ["Key result|Owner|Start|Q4 actual|Q1 actual|Q4 target|Q1 target", "C3:C,F3:F,D3:D"],
    ["Key result|Owner|Baseline|Target|Oct actual|Nov actual", "C3:C,D3:D,F3:F"],
    ["Key result|Owner|Start|Target|Actual 2026|Actual 2025", "C3:C,D3:D,E3:E"],
    ["Key result|Owner|Start|Q4 2026 target|Q4 2025 actual|Actual (Q4)", "C3:C,D3:D,F3:F"],
    ["Key result|Owner|Previous actual|Baseline|Target|Actual", "D3:D,E3:E,F3:F"],
  ])("reads start, target and current of %s from the right columns, full or still empty", async (text, ranges) => {
    const headings = text.split("|");
    const cells = headings.map((_heading, index) => (index < 2 ? `Words about number ${index}` : index));
    const rows = [{ row: 3, cells: headings }];

    for (const given of [rows, [...rows, { row: 4, cells }]])
      expect(formula(await open(sheet(headings, { rows: given })))).toContain(`KRSCORE(${ranges})`);
  });

  test.each([
    ["KRSCORE", ["Goal", "Start", "Current"], ["Delight our listeners", 1, 2]],
    ["KRSCORE", ["Start", "Target", "Current"], ["in the spring", 1, 2]],
    ["KRCHECK", ["Key result", "Notes"], [35, "see Ben's page"]],
    ["OBJECTIVECHECK", ["Goal", "Notes"], ["50%", "see Ben's page"]],
  ])("leaves the choice to a person where the column for %s holds the wrong kind: %j above %j", async (name, headings, cells) => {
    const page = await open(
      sheet(headings, {
        rows: [
          { row: 3, cells: headings },
          { row: 4, cells },
        ],
      }),
      name,
    );

    expect(page.text()).toContain("Choose a column");
  });

  test("takes the goal for the objective where a target stands beside it", async () => {
    const headings = ["Goal", "Key result", "From", "To", "Now", "Score"];
    const rows = [
      { row: 3, cells: headings },
      { row: 4, cells: ["Delight our listeners", "Sessions from 3 to 5", 3, 5, 4, 0.5] },
    ];

    expect(formula(await open(sheet(headings, { rows }), "OKRCHECK"))).toBe("=OKRCHECK(A4:A,B4:B,F4:F)");
  });

  test("sees the columns that a formula just brought, until it is undone", async () => {
    const page = await open(sheet(["Start", "Target", "Current"]));
    await page.press("Insert formula");
    await page.type("Function", "OKRGRADE");
    expect(formula(page)).toContain("OKRGRADE(D3:D)");
    expect(page.text()).toContain("Goes into E3.");
    await page.press("Undo");

    expect(page.text()).toContain("Choose a column");
  });

  test("passes today's cell to KRSTATUS where there is one", async () => {
    const headings = ["Score", "Start date", "Due date", "Commitment"];

    expect(formula(await open(sheet(headings), "KRSTATUS"))).toContain("KRSTATUS(A3:A,B3:B,C3:C,okr_today,D3:D)");
    expect(formula(await open(sheet(headings, { hasToday: false }), "KRSTATUS"))).toContain("KRSTATUS(A3:A,B3:B,C3:C,,D3:D)");
  });

  test("finds the period of KRSTATUS by German headings", async () => {
    expect(formula(await open(sheet(["Score", "Beginn", "Ende"]), "KRSTATUS"))).toContain("KRSTATUS(A3:A,B3:B,C3:C,okr_today)");
  });

  test("gives every function with several columns its headings", async () => {
    const page = await open(sheet(["Objective", "Key result", "Owner of key result"]), "KRCHECK");

    expect(formula(page)).toBe('=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3),HSTACK("Verdict","Issue","Advice"),KRCHECK(B3:B)))');
  });

  test("lets a person choose another column, and says when one is missing", async () => {
    const page = await open(sheet(["Key result", "First", "Target", "Current"]));
    expect(page.text()).toContain("Choose a column or type a value for every argument");
    await page.type("Baseline", "2");

    expect(formula(page)).toContain("KRSCORE(B3:B,C3:C,D3:D)");
  });

  test("goes into the first column that is free from the headings down", async () => {
    const page = await open(sheet(["Start", "Target", "Current", null, "Notes", null], { depths: [9, 9, 9, 0, 9, 2, 0] }));

    expect(page.text()).toContain("Goes into F3.");
  });

  test("can begin in the selected cell, but not in a column that it reads", async () => {
    const page = await open(sheet(["Start", "Target", "Current", null, "Notes"], { row: 5, column: 4 }));
    await page.type("Where it goes", "selected");
    expect(formula(page)).toBe("=ARRAYFORMULA(KRSCORE(A5:A,B5:B,C5:C))");

    const other = await open(sheet(["Start", "Target", "Current"]));
    await other.type("Where it goes", "selected");
    expect(other.text()).toContain("The result would stand in a column that the formula reads");
  });

  test("types texts in quotes, numbers, cells and names as they stand", async () => {
    const page = await open(sheet(["Week", "Sign-ups"], { column: 2 }), "KRFORECAST");
    await page.type("Baseline", "35%");
    await page.type("Target", "B1");
    await page.type("Last day", "2026-12-31");

    expect(formula(page)).toMatch(/,KRFORECAST\(A4:A,B4:B,35%,B1,"2026-12-31"\)\)$/);
  });

  test("is undone from the notice", async () => {
    const page = await open(sheet(["Start", "Target", "Current"]));
    await page.press("Insert formula");
    expect(page.text()).toContain("KRSCORE is in D3.");
    expect(page.text()).toContain("Goes into E3.");
    await page.press("Undo");

    expect(callsOf(page, "removeFormula").map(({ input }) => input)).toEqual([{ undo: "way back" }]);
    expect(page.text()).toContain("Goes into D3.");
  });

  test("asks before it overwrites, and writes only after a yes", async () => {
    const page = await open(sheet(["Start", "Target", "Current"]), "KRSCORE", (server) =>
      server.answer("insertFormula", ({ overwrite }) =>
        overwrite ? { occupied: null, undo: "way back" } : { occupied: '3 cells are filled; D3 holds "Mine".', undo: null },
      ),
    );
    await page.press("Insert formula");
    expect(page.text()).toContain('3 cells are filled; D3 holds "Mine". You can undo this.');
    await page.press("Cancel");
    expect(callsOf(page, "insertFormula")).toHaveLength(1);
    await page.press("Insert formula");
    await page.press("Overwrite");

    expect(callsOf(page, "insertFormula").map(({ input }) => (input as { overwrite: boolean }).overwrite)).toEqual([false, false, true]);
    expect(page.text()).toContain("KRSCORE is in D3.");
  });

  test("says what to select where there is no table", async () => {
    const page = await open(sheet([], { rows: [{ row: 1, cells: [1, 2] }] }));

    expect(page.text()).toContain("No headings were found here.");
  });

  test("does not send a formula that lacks an argument", async () => {
    const page = await open(sheet(["Key result", "Notes"]));
    await page.press("Insert formula");

    expect(callsOf(page, "insertFormula")).toEqual([]);
    expect(page.document.querySelector("[role=alert]")?.textContent).toContain("Choose a column");
  });
});
