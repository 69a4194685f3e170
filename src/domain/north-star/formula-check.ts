/** What the formula behind a metric says about it: the text of the formula and the names of what it reads. */

export type FormulaFault =
  | "composite"
  | "cumulative"
  | "ratio"
  | "hard-coded"
  | "volatile"
  | "imported"
  | "circular"
  | "own-goal"
  | "hidden-error";

export interface FormulaFinding {
  readonly fault: FormulaFault;
  /** `fail`: the metric cannot be used so · `ask`: a person has to look. */
  readonly result: "fail" | "ask";
  /** What was found, where, and what to do. */
  readonly sentence: string;
}

const fail = (fault: FormulaFault, sentence: string): FormulaFinding => ({ fault, result: "fail", sentence });
const ask = (fault: FormulaFault, sentence: string): FormulaFinding => ({ fault, result: "ask", sentence });

/** The formula with its texts and sheet names blanked, in capitals. */
const bare = (formula: string): string =>
  formula
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'!/g, "SHEET!")
    .replace(/\$/g, "")
    .toUpperCase();

const numbersBeforeTimes = (text: string): number[] =>
  (text.match(/(?:^|[^A-Z0-9_.])(\d+(?:\.\d+)?%?)\s*\*|\*\s*(\d+(?:\.\d+)?%?)(?![A-Z0-9_.])/g) ?? []).map((part) => {
    const digits = part.replace(/[^\d.%]/g, "");
    return digits.endsWith("%") ? Number(digits.slice(0, -1)) / 100 : Number(digits);
  });

/** Two or more factors that add up to 1 or 100 are weights. */
function weightFindings(text: string): FormulaFinding[] {
  const factors = numbersBeforeTimes(text);
  const sum = factors.reduce((total, factor) => total + factor, 0);
  const isWhole = Math.abs(sum - 1) <= 0.011 || Math.abs(sum - 100) <= 1.1;
  if (factors.length > 1 && text.includes("+") && isWhole)
    return [fail("composite", `The formula weighs ${factors.length} parts (${factors.join(", ")}): track its most telling part alone.`)];
  if (!/SUMPRODUCT\(|AVERAGE\.WEIGHTED\(/.test(text)) return [];
  return [ask("composite", "The formula is a sum of products: if one side holds weights, take the one part customers would miss.")];
}

/** SUM over a range with one fixed end, or the cell above plus something. */
function cumulativeFindings(formula: string, cell: string): FormulaFinding[] {
  const isGrowing = /SUM\(\s*(?:([A-Z]{1,3})\$\d+:\$?\1\d+|\$[A-Z]{1,3}\$\d+:\$?[A-Z]{1,3}\d+)\s*\)/i.test(formula);
  const isScan = /\bSCAN\(\s*0/i.test(formula);
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
  const above = `\\$?${column}\\$?${Number(row) - 1}`;
  const addsToAbove = row !== undefined && new RegExp(`(?:^=|[+(])\\s*${above}\\s*\\+|\\+\\s*${above}(?!\\d)`, "i").test(formula);
  if (!isGrowing && !isScan && !addsToAbove) return [];
  const how = isGrowing ? "sums from a fixed first cell" : isScan ? "carries a running total" : "adds to the cell above";
  return [fail("cumulative", `The formula ${how}: a running total can only rise; count each week for itself.`)];
}

const keepSnapshots = "keep a weekly snapshot and judge that.";

function sourceFindings(text: string): FormulaFinding[] {
  const [, volatile] = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/.exec(text) ?? [];
  const [, imported] = /\b(IMPORT(?:RANGE|DATA|HTML|XML|FEED)|GOOGLE(?:FINANCE|TRANSLATE))\(/.exec(text) ?? [];
  return [
    ...(volatile ? [ask("volatile", `${volatile} changes the value without new data: ${keepSnapshots}`)] : []),
    ...(imported ? [ask("imported", `${imported} fetches from outside and may fail or change history: ${keepSnapshots}`)] : []),
    ...(/IF(?:ERROR|NA)\(.*,\s*0\s*\)/.test(text)
      ? [ask("hidden-error", "IFERROR turns a broken source into 0, which looks like a crash: give an empty text instead.")]
      : []),
  ];
}

const money = /(?:^|[^a-z])(?:revenues?|sales|turnover|income|mrr|arr|bookings|profit|umsatz|ingresos)(?:[^a-z]|$)/i;
const goal = /(?:^|[^a-z])(?:targets?|goals?|scores?|grades?|ziel)(?:[^a-z]|$)/i;

function precedentFindings(precedents: readonly string[]): FormulaFinding[] {
  // "weeklyRevenue" and "weekly_revenue" hold the word.
  const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.]/g, " ");
  const [revenue, target] = [money, goal].map((pattern) => precedents.find((name) => pattern.test(words(name))));
  return [
    ...(revenue ? [fail("circular", `It is computed from ${revenue}: that it moves with revenue proves nothing.`)] : []),
    ...(target ? [fail("own-goal", `It is computed from ${target}: the goal feeds the metric; take it from what happened.`)] : []),
  ];
}

/** Names of ranges and sheets that stand in the formula itself. */
const namesIn = (formula: string): string[] =>
  (formula.replace(/"[^"]*"/g, "").match(/'[^']+'(?=!)|[A-Za-z_][\w.]*(?![\w.(])/g) ?? []).filter(
    (name) => !/^[A-Za-z]{1,3}\d*$/.test(name),
  );

/** `=A/B`, DIVIDE and AVERAGE-like quotients; a division by a plain number only changes the unit. */
const divides = (text: string): boolean => /\/\s*(?!\d+(?:\.\d+)?(?![A-Z0-9:!]))/.test(text.replace(/^=/, "")) || /\bDIVIDE\(/.test(text);

/**
 * Examines a metric's formula; an empty list means that nothing speaks against it.
 * `formula` as the cell holds it (a value without `=` counts as typed by hand), `precedents` the names or headings of what it reads, `cell` its own place in A1 form.
 * @example checkFormula("=0.4*B2+0.3*C2+0.3*D2", [], "E2")[0].fault //=> "composite"
 * @example checkFormula("=SUM(B$2:B9)", [], "C9")[0].fault //=> "cumulative"
 * @example checkFormula("=COUNTIFS(Log!A:A,\">0\")", ["Log"], "C9").length //=> 0
 */
export function checkFormula(formula: string, precedents: readonly string[] = [], cell = ""): readonly FormulaFinding[] {
  const typed = formula.trim();
  if (typed === "") return [];
  if (typed[0] !== "=")
    return [ask("hard-coded", `The value ${typed.slice(0, 40)} is typed by hand: say who types it, from where, and by which day.`)];
  const text = bare(typed);
  return [
    ...weightFindings(text),
    ...cumulativeFindings(typed.replace(/'[^']*'!/g, ""), cell),
    ...(/[A-Z]/.test(text) ? [] : [ask("hard-coded", "The formula holds only numbers: read them from the data, or say who types them.")]),
    ...(divides(text) ? [ask("ratio", "It is a ratio, which also rises when its lower part shrinks: watch that number beside it.")] : []),
    ...sourceFindings(text),
    ...precedentFindings([...precedents, ...namesIn(typed)]),
  ];
}
