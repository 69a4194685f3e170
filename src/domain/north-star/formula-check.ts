/** What the formula behind a metric says about it: the text of the formula and the names of what it reads. */
import { shortNumber } from "./signal-sentence";

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

/** The formula without blanks, its texts and sheet names blanked, in capitals. */
const bare = (formula: string): string =>
  formula
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'!/g, "SHEET!")
    .replace(/\s/g, "")
    .toUpperCase();

/** Plain numbers that something is multiplied by, or a cell is divided by. */
const factorsIn = (text: string): number[] =>
  (text.match(/(?:^|[^A-Z0-9_.$])\d+(?:\.\d+)?%?\*|(?:\*|[A-Z]\d+\/)\d+(?:\.\d+)?%?(?![A-Z0-9_.])/g) || []).map((part) => {
    const number = Number(part.replace(/^[A-Z]\d+\/|[^\d.]/g, "")) / (part.includes("%") ? 100 : 1);
    return part.includes("/") ? 1 / number : number;
  });

/** Different cells of one row averaged, or added and divided by a number. */
const rowMean = /\bAVERAGE\([A-Z]+(\d+)(?:[:,;][A-Z]+\1)+\)|\([A-Z]+(\d+)(?:\+[A-Z]+\2)+\)\/\d/;

/** Two or more factors that add up to 1, 10 or 100, once divided by what the whole is divided by, are weights. */
function weightFindings(text: string): FormulaFinding[] {
  const factors = factorsIn(text);
  const divisor = Number((/\)\/(\d+)$/.exec(text) || [])[1] || 1);
  const sum = factors.reduce((total, factor) => total + factor, 0) / divisor;
  const isWhole = [1, 10, 100].some((whole) => Math.abs(sum / whole - 1) <= 0.011);
  if (factors.length > 1 && /\+|SUM\([^()]*[,;]/.test(text) && isWhole)
    return [
      fail(
        "composite",
        `The formula weighs ${factors.length} parts (${factors.map(shortNumber).join(", ")}): track its most telling part alone.`,
      ),
    ];
  const byFixed = text.match(/\*\$[A-Z]+\$\d|\$[A-Z]+\$\d+\*/g) || [];
  if (rowMean.test(text.replace(/\$/g, "")))
    return [ask("composite", "The formula averages columns: if they measure different things, track the most telling one.")];
  if (byFixed.length < 2 && !/SUMPRODUCT\(|AVERAGE\.WEIGHTED\(/.test(text)) return [];
  return [ask("composite", "The formula is a sum of products: if one side holds weights, take the one part customers would miss.")];
}

/** A sum or count over a range with a fixed first row, or of all days up to one, or the cell above plus something. */
function cumulativeFindings(formula: string, text: string, cell: string): FormulaFinding[] {
  const isGrowing =
    /\bSCAN\(0|\b(?:SUM|COUNT(?:A|UNIQUE)?|SUBTOTAL)\((?:\d+[,;])?(?:\w+!)?\$?[A-Z]+\$\d+:\$?[A-Z]+\d/.test(text) ||
    (/(?:SUM|COUNT)IFS?\(.*"<=?"\s*&\s*\$?[A-Z]+\d/i.test(formula) && !/">/.test(formula));
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) || [];
  const above = `${column}${Number(row) - 1}`;
  const plain = text.replace(/\$/g, "").replace(/\bN\((\w+)\)/g, "$1");
  const addsToAbove = row !== undefined && new RegExp(`[=+(,;]${above}\\+|\\+${above}(?!\\d)|SUM\\(([^()]*[,;])?${above}[,;)]`).test(plain);
  if (!isGrowing && !addsToAbove) return [];
  const how = isGrowing ? "counts from a fixed beginning" : "adds to the cell above";
  return [fail("cumulative", `The formula ${how}: a running total can only rise; count each week for itself.`)];
}

const keepSnapshots = "keep a weekly snapshot and judge that.";

function sourceFindings(text: string): FormulaFinding[] {
  const [, volatile] = /\b(NOW|TODAY|RAND(?:BETWEEN|ARRAY)?|OFFSET|INDIRECT)\(/.exec(text) || [];
  const [, imported] = /\b(IMPORT(?:RANGE|DATA|HTML|XML|FEED)|GOOGLE(?:FINANCE|TRANSLATE))\(/.exec(text) || [];
  return [
    ...(volatile ? [ask("volatile", `${volatile} changes the value without new data: ${keepSnapshots}`)] : []),
    ...(imported ? [ask("imported", `${imported} fetches from outside and may fail or change history: ${keepSnapshots}`)] : []),
    ...(/IF(?:ERROR|NA)\(.*,0\)/.test(text)
      ? [ask("hidden-error", "IFERROR turns a broken source into 0, which looks like a crash: give an empty text instead.")]
      : []),
  ];
}

const money =
  /(?:^|[^a-z])(?:revenues?|sales(?! (?!this)(?:[a-z]*[a-rt-z]s|team|rep|staff|people|qualified|accepted)\b)|turnover|income|mrr|arr|bookings|profit|umsatz|ingresos)(?:[^a-z]|$)/i;
const goal = /(?:^|[^a-z])(?:targets?|goals?|scores?|grades?|ziel)(?:[^a-z]|$)/i;

function precedentFindings(precedents: readonly string[], outcome: string): FormulaFinding[] {
  // "weeklyRevenue" and "weekly_revenue" hold the word.
  const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.]/g, " ");
  const [revenue, target] = [money, goal].map((pattern) => precedents.find((name) => pattern.test(words(name))));
  return [
    ...(outcome || revenue
      ? [fail("circular", `It is computed from ${outcome || revenue}: that it moves with revenue proves nothing.`)]
      : []),
    ...(target ? [fail("own-goal", `It is computed from ${target}: the goal feeds the metric; take it from what happened.`)] : []),
  ];
}

/**
 * Names of ranges and sheets that stand in the formula itself.
 * @example namesIn("=SUM(weekly_revenue)+B2") //=> ["weekly_revenue"]
 */
export const namesIn = (formula: string): string[] =>
  (formula.replace(/"[^"]*"/g, "").match(/'[^']+'(?=!)|[A-Za-z_][\w.]*(?![\w.(])/g) || []).filter(
    (name) => !/^[A-Za-z]{1,3}\d*$/.test(name),
  );

/** A number added to all the rest, outside of any function; `-1` and `100-` only turn shares and growth round. */
function addedNumber(text: string): string {
  let top = text;
  while (/\([^()]*\)/.test(top)) top = top.replace(/\([^()]*\)/g, "");
  const [, added] = /[=+-](?!1(?:00)?(?:[-+]|$))(\d+(?:\.\d+)?)(?=[-+]|$)/.exec(top) || [];
  return added ? `adds the fixed number ${added}` : "";
}

/** `=A/B`, DIVIDE and AVERAGE-like quotients; a division by a plain number only changes the unit. */
const divides = (text: string): boolean => /\/(?!\d+(?:\.\d+)?(?![A-Z0-9:!]))|\bDIVIDE\(/.test(text);

/**
 * Examines a metric's formula; an empty list means that nothing speaks against it.
 * `formula` as the cell holds it (a value without `=` counts as typed by hand), `precedents` the names or headings of what it reads, `cell` its own place in A1
 * form, `outcome` the name of the outcome where it reads the cells of that.
 * @example checkFormula("=0.4*B2+0.3*C2+0.3*D2", [], "E2")[0].fault //=> "composite"
 * @example checkFormula("=SUM(B$2:B9)", [], "C9")[0].fault //=> "cumulative"
 * @example checkFormula("=COUNTIFS(Log!A:A,\">0\")", ["Log"], "C9").length //=> 0
 */
export function checkFormula(formula: string, precedents: readonly string[] = [], cell = "", outcome = ""): readonly FormulaFinding[] {
  const typed = formula.trim();
  if (typed === "") return [];
  if (typed[0] !== "=")
    return [ask("hard-coded", `The value ${typed.slice(0, 40)} is typed by hand: say who types it, from where, and by which day.`)];
  const text = bare(typed);
  const fixed = /[A-Z]/.test(text) ? addedNumber(text) : "holds only numbers";
  return [
    ...weightFindings(text),
    ...cumulativeFindings(typed, text, cell),
    ...(fixed === "" ? [] : [ask("hard-coded", `The formula ${fixed}: read it from the data, or say who types it.`)]),
    ...(divides(text) ? [ask("ratio", "It is a ratio, which also rises when its lower part shrinks: watch that number beside it.")] : []),
    ...sourceFindings(text),
    ...precedentFindings([...precedents, ...namesIn(typed)], outcome),
  ];
}
