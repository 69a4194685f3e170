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
    ["weights in cells of their own, to be looked at", "=B61*$J$1+C61*$J$2", ["composite"]],
    ["weights inside a sum", "=SUM(0.4*B2,0.6*C2)", ["composite"]],
    ["weights of ten, divided in the end", "=(4*B2+6*C2)/10", ["composite"]],
    ["weights of ten", "=2*B2+3*C2+5*D2", ["composite"]],
    ["halves", "=B2/2+C2/2", ["composite"]],
    ["a mean of columns, to be looked at", "=(B2+C2+D2)/3", ["composite"]],
    ["an average of columns, to be looked at", "=AVERAGE(B2:D2)", ["composite"]],
    ["the cell above where there is a value", '=IF(B9="","",C8+B9)', ["cumulative"]],
    ["a sum with the cell above", "=SUM(C8,B9)", ["cumulative"]],
    ["the cell above as a number", "=N(C8)+B9", ["cumulative"]],
    ["a growing range on another tab", "=SUM(Log!B$2:B9)", ["cumulative"]],
    ["a growing subtotal", "=SUBTOTAL(9,B$2:B9)", ["cumulative"]],
    ["a growing count", "=COUNTA(A$2:A9)", ["cumulative"]],
    ["all days up to this one", '=SUMIF(A:A,"<="&A9,B:B)', ["cumulative"]],
    ["a number that somebody added", "=B2+500", ["hard-coded"]],
    ["a number that somebody added behind a factor", '=COUNTIF(A2:A8,">3")*1.2+37', ["hard-coded"]],
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
    ["=B2*7"],
    ["=B2*100"],
    ["=C2*1.0"],
    ["=100-B2"],
    ["=SUM(B2:D2)"],
    ["=AVERAGE(B2:B8)"],
    ["=SUM(B$2:B$9)"],
    ["=MAX(C8,B9)"],
    ['=COUNTIFS(A:A,">="&A9,A:A,"<"&A9+7)'],
    ['=SUMIFS(C:C,A:A,">"&A8,A:A,"<="&A9)'],
    ['=COUNTIFS(Log!D:D,"<="&$J$1)'],
    ["=COUNTIFS(Log!A$2:A500,D9)"],
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

  test.each(["Salesforce accounts", "Incomer", "Presales", "Sales calls made", "Sales team visits"])("%s is not revenue", (name) => {
    expect(faults("=B2", [name])).toEqual([]);
  });

  test.each(["Sales", "Net sales", "Sales EUR", "Sales this week", "sales_total"])("%s is revenue", (name) => {
    expect(faults("=B2", [name])).toEqual(["circular"]);
  });

  test("the cells of the outcome are named as what it is computed from", () => {
    expect(checkFormula("=D2*0.1+C2", ["Visits"], "E2", "turn_over")[0]?.sentence).toContain("computed from turn_over");
  });

  test("growth as a quotient less one is a ratio and no number added", () => {
    expect(faults("=B2/C2-1")).toEqual(["ratio"]);
  });

  test("a target among what it reads feeds the goal into the metric", () => {
    expect(faults("=B2*2", ["kr1_target"])).toEqual(["own-goal"]);
  });
});
