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

const finding = (fault: FormulaFault, result: "fail" | "ask", sentence: string): FormulaFinding => ({ fault, result, sentence });

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
function weightFinding(text: string): FormulaFinding | null {
  const factors = numbersBeforeTimes(text);
  const sum = factors.reduce((total, factor) => total + factor, 0);
  const isWeighting = factors.length > 1 && text.includes("+") && (Math.abs(sum - 1) <= 0.011 || Math.abs(sum - 100) <= 1.1);
  if (isWeighting) {
    return finding(
      "composite",
      "fail",
      `The formula weighs ${factors.length} parts (${factors.join(", ")}): nobody can move a weighting, track its most telling part alone.`,
    );
  }
  if (!/SUMPRODUCT\(|AVERAGE\.WEIGHTED\(/.test(text)) return null;
  return finding(
    "composite",
    "ask",
    "The formula is a sum of products: if one side holds weights it is a composite; take the one part customers would miss.",
  );
}

/** SUM over a range with one fixed end, or the cell above plus something. */
function cumulativeFinding(formula: string, cell: string): FormulaFinding | null {
  const growing =
    /SUM\(\s*([A-Z]{1,3})\$(\d+):\$?\1(\d+)\s*\)/i.test(formula) || /SUM\(\s*\$[A-Z]{1,3}\$\d+:\$?[A-Z]{1,3}\d+\s*\)/i.test(formula);
  const scan = /\bSCAN\(\s*0/i.test(formula);
  const [, column = "", row = ""] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
  const above =
    column !== "" &&
    new RegExp(`(?:^=|[+(])\\s*\\$?${column}\\$?${Number(row) - 1}\\s*\\+|\\+\\s*\\$?${column}\\$?${Number(row) - 1}(?!\\d)`, "i").test(
      formula,
    );
  if (!growing && !scan && !above) return null;
  const how = growing ? "sums from a fixed first cell" : scan ? "carries a running total" : "adds to the cell above";
  return finding("cumulative", "fail", `The formula ${how}: a running total can only rise; count each week for itself.`);
}

const functionIn = (text: string, names: string): string => new RegExp(`\\b(${names})\\(`).exec(text)?.[1] ?? "";

function sourceFindings(text: string): FormulaFinding[] {
  const found: FormulaFinding[] = [];
  const volatile = functionIn(text, "NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT");
  if (volatile)
    found.push(finding("volatile", "ask", `${volatile} changes the value without new data: keep a weekly snapshot and judge that.`));
  const imported = functionIn(text, "IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|GOOGLEFINANCE|GOOGLETRANSLATE");
  if (imported)
    found.push(
      finding("imported", "ask", `${imported} fetches from outside and may fail or change history: keep a weekly snapshot and judge that.`),
    );
  if (/IF(?:ERROR|NA)\(.*,\s*0\s*\)/.test(text)) {
    found.push(
      finding(
        "hidden-error",
        "ask",
        "IFERROR turns a broken source into 0, which will look like a crash: give an empty text instead of 0.",
      ),
    );
  }
  return found;
}

const money = /(?:^|[^a-z])(?:revenues?|sales|turnover|income|mrr|arr|bookings|profit|umsatz|ingresos)(?:[^a-z]|$)/i;
const goal = /(?:^|[^a-z])(?:targets?|goals?|scores?|grades?|ziel)(?:[^a-z]|$)/i;

function precedentFindings(precedents: readonly string[]): FormulaFinding[] {
  const found: FormulaFinding[] = [];
  // "weeklyRevenue" and "weekly_revenue" hold the word.
  const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.]/g, " ");
  const revenue = precedents.find((name) => money.test(words(name)));
  if (revenue !== undefined) {
    found.push(
      finding(
        "circular",
        "fail",
        `It is computed from ${revenue}: that it moves with revenue would prove nothing, so no lead over revenue is examined.`,
      ),
    );
  }
  const target = precedents.find((name) => goal.test(words(name)));
  if (target !== undefined)
    found.push(finding("own-goal", "fail", `It is computed from ${target}: the goal feeds the metric; take it from what happened.`));
  return found;
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
  if (typed[0] !== "=") {
    return [
      finding("hard-coded", "ask", `The value ${typed.slice(0, 40)} is typed by hand: say who types it, from where, and by which day.`),
    ];
  }
  const text = bare(typed);
  const found: FormulaFinding[] = [];
  const add = (each: FormulaFinding | null): void => {
    if (each) found.push(each);
  };
  add(weightFinding(text));
  add(cumulativeFinding(typed.replace(/'[^']*'!/g, ""), cell));
  if (!/[A-Z]/.test(text.replace(/^=/, ""))) {
    add(finding("hard-coded", "ask", "The formula holds only numbers: read them from the data, or say who types them."));
  }
  if (divides(text)) {
    add(finding("ratio", "ask", "It is a ratio, which also rises when its lower part shrinks: keep that number as a guard beside it."));
  }
  return [...found, ...sourceFindings(text), ...precedentFindings([...precedents, ...namesIn(typed)])];
}
