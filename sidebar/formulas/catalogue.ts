/** The functions that the sidebar inserts: what each needs of a table, by the headings that people give such columns. */
import * as headings from "../../src/app/api/headings";

/** One argument of a function. */
export interface ArgumentEntry {
  name: string;
  /** A column of the table, the whole table with its headings, or something typed: a number, a date, a cell. */
  kind: "column" | "table" | "typed";
  optional?: boolean;
  /** Words of headings that mean it, the best first. */
  called?: readonly string[];
  /** Words of headings that never mean it, though one of the others stands in them. */
  notCalled?: readonly string[];
  /** What its column holds; a column that clearly holds the other is never meant. */
  holds?: "texts" | "numbers";
  /** The selected column is taken where no heading fits. */
  selected?: boolean;
  /** Name used where there is such a cell. */
  named?: string;
  /** What is typed stands for itself in quotes unless it is a cell. */
  isText?: boolean;
}

/** One function. */
export interface FunctionEntry {
  name: string;
  arguments: readonly ArgumentEntry[];
  /** Headings of the result's columns. */
  results: readonly string[];
  /** A result for each row of the table, or one result below its headings, or one without headings. */
  fills: "rows" | "one" | "plain";
  numberFormat: string;
}

const dates = words("date day datum fecha data deadline due on");
const score = numbers("score", "score|progress|grade|attainment|punktzahl|puntuación|pontuação", words("date day"));
const start = numbers("start", headings.start, [...dates, "starts"]);
const target = numbers("target", headings.target, dates);
const current = numbers("current", `${headings.current}|value|valor|valeur|wert`, dates);
const keyResult = texts("text", `${headings.keyResult}|text`, words("owner type status"));
const objective = texts("text", `${headings.objective}|text`, words("owner score status"));
const commitment = { ...column("commitment", "commitment|committed|kind of goal"), optional: true };
const weeks = column("dates", "week|date|day|month|datum|woche|fecha|semana|semaine|data", ["update", "updated"]);
const series = { ...numbers("values", "value|values|actual|wert|valor|valeur"), selected: true };

/** Every function that can be inserted, the commonest first. */
export const catalogue: readonly FunctionEntry[] = [
  {
    name: "KRSCORE",
    arguments: [start, target, current, { ...column("type", "type|scoring|way of scoring|typ|tipo"), optional: true }],
    results: ["Score"],
    fills: "rows",
    numberFormat: "0.00",
  },
  {
    name: "KRSTATUS",
    arguments: [
      score,
      column("start_date", `${headings.starts}|begin|begins`),
      column("end_date", `${headings.ends}|due`),
      { name: "as_of", kind: "typed", optional: true, named: "okr_today" },
      commitment,
      { ...column("last_check_in", `${headings.lastCheckIn}|check-in date|updated`), optional: true },
    ],
    results: ["Status"],
    fills: "rows",
    numberFormat: "",
  },
  {
    name: "OKRSCORE",
    arguments: [score, { ...numbers("weights", headings.weight), optional: true }],
    results: ["Score"],
    fills: "plain",
    numberFormat: "0.00",
  },
  { name: "OKRGRADE", arguments: [score, commitment], results: ["Grade", "Color"], fills: "rows", numberFormat: "" },
  {
    name: "KRFORECAST",
    arguments: [weeks, series, typed("start"), typed("target"), typed("end_date")],
    results: ["Lands at", "Low", "High", "Score", "Reached on", "Needed per week"],
    fills: "one",
    numberFormat: "",
  },
  {
    name: "KRCHECK",
    arguments: [keyResult, { ...start, optional: true }, { ...target, optional: true }],
    results: ["Verdict", "Issue", "Advice"],
    fills: "rows",
    numberFormat: "",
  },
  { name: "OBJECTIVECHECK", arguments: [objective], results: ["Verdict", "Issue", "Advice"], fills: "rows", numberFormat: "" },
  {
    name: "OKRPARSE",
    arguments: [keyResult],
    results: ["Read start", "Read target", "Unit", "Direction", "Read type", "Change"],
    fills: "rows",
    numberFormat: "",
  },
  {
    name: "OKRCHECK",
    arguments: [
      { ...objective, name: "objectives" },
      { ...keyResult, name: "key_results" },
      { ...score, name: "scores", optional: true },
      { ...column("metrics", "metric|metrics|kpi|measure|metrik|métrica|indicateur"), optional: true },
    ],
    results: ["Level", "Where", "Issue", "Advice"],
    fills: "plain",
    numberFormat: "",
  },
  {
    name: "KRAT",
    arguments: [
      { name: "history", kind: "table" },
      { ...typed("key_result"), isText: true },
      { ...typed("date"), isText: true },
    ],
    results: ["Value"],
    fills: "plain",
    numberFormat: "",
  },
  {
    name: "NSMANOMALIES",
    arguments: [weeks, series],
    results: ["Signals"],
    fills: "rows",
    numberFormat: "",
  },
  {
    name: "NSMLEAD",
    arguments: [
      { ...numbers("metric", "north star|metric"), selected: true },
      numbers("outcome", "revenue|outcome|mrr|arr|sales|umsatz|ingresos|receita|revenu"),
    ],
    results: ["Verdict", "Lag", "Strength", "p", "Weeks used", "In words"],
    fills: "one",
    numberFormat: "",
  },
];

function words(text: string): string[] {
  return text.split(" ");
}

function column(name: string, called: string, notCalled: readonly string[] = []): ArgumentEntry {
  return { name, kind: "column", called: called.split("|"), notCalled };
}

function texts(name: string, called: string, notCalled: readonly string[] = []): ArgumentEntry {
  return { ...column(name, called, notCalled), holds: "texts" };
}

function numbers(name: string, called: string, notCalled: readonly string[] = []): ArgumentEntry {
  return { ...column(name, called, notCalled), holds: "numbers" };
}

function typed(name: string): ArgumentEntry {
  return { name, kind: "typed" };
}
