import { checkFormula } from "../../../src/domain/north-star/formula-check";

const faults = (formula: string, precedents: readonly string[] = [], cell = "C9"): string[] =>
  checkFormula(formula, precedents, cell).map(({ fault }) => fault);

describe("a metric's formula gives away", () => {
  test.each([
    ["weights that add up to one", "=0.4*B2+0.3*C2+0.3*D2", ["composite"]],
    ["weights in percent", "=B2*40%+C2*60%", ["composite"]],
    ["weights that add up to a hundred", "=(50*B2+30*C2+20*D2)", ["composite"]],
    ["a sum of products, to be looked at", "=SUMPRODUCT(B2:D2,B$1:D$1)", ["composite"]],
    ["a sum from a fixed first cell", "=SUM(B$2:B9)", ["cumulative"]],
    ["the cell above plus the new week", "=C8+B9", ["cumulative"]],
    ["the new week plus the cell above", "=B9+$C$8", ["cumulative"]],
    ["a division", "=B9/A9", ["ratio"]],
    ["a value that changes by itself", "=COUNTIF(Log!A:A,TODAY())", ["volatile"]],
    ["values from elsewhere", '=IMPORTRANGE("key","A1:B2")', ["imported"]],
    ["a broken source shown as zero", "=IFERROR(SUM(B2:B8),0)", ["hidden-error"]],
    ["a number typed by hand", "1200", ["hard-coded"]],
    ["a formula of numbers only", "=1200+34", ["hard-coded"]],
    ["a named range of revenue", "=SUM(weekly_revenue)", ["circular"]],
  ])("%s: %s", (_what, formula, expected) => {
    expect(faults(formula)).toEqual(expected);
  });

  test.each([
    ['=COUNTIFS(Log!A:A,">0")'],
    ["=SUM(B2:B8)"],
    ["=B9/7"],
    ["=C18+B9"],
    ["=SUM(B2:B8)*1.19+SUM(C2:C8)*2"],
    ["=COUNTIF('Sales/2026'!A:A,\"a/b\")*2"],
    [""],
  ])("nothing in %s", (formula) => {
    expect(faults(formula).filter((fault) => fault !== "circular")).toEqual([]);
  });

  test("revenue among what it reads makes a validation circular", () => {
    const [found] = checkFormula("=B2*2", ["Weekly revenue"]);

    expect([found?.fault, found?.result]).toEqual(["circular", "fail"]);
    expect(found?.sentence).toContain("Weekly revenue");
  });

  test.each(["Salesforce accounts", "Incomer", "Presales"])("%s is not revenue", (name) => {
    expect(faults("=B2", [name])).toEqual([]);
  });

  test("a target among what it reads feeds the goal into the metric", () => {
    expect(faults("=B2*2", ["kr1_target"])).toEqual(["own-goal"]);
  });
});
