/** Which column each argument of a function is read from, by headings and by what the columns hold. */
import { objective, target } from "../../src/app/api/headings";
import type { SheetTableView } from "../../src/app/api/insert";
import type { ArgumentEntry, FunctionEntry } from "./catalogue";
import { type HeadingPeriod, isSamePeriod, splitPeriod } from "./heading-period";

/** A column of the table; columns count from 1. */
export interface TableColumn {
  column: number;
  heading: string;
  /** What most of its cells are, where that can be told. */
  holds?: "texts" | "numbers" | undefined;
}

/** The column of each argument, by the argument's name; undefined where none fits. */
export type Choice = Record<string, number | undefined>;

/** Fit of a heading that is the very word, and of one in which it stands; less by the word's rank. */
const EXACT = 100;
const WITHIN = 50;
/** The same for a word that may mean an objective as well as a target. */
const UNSURE = 40;
const UNSURE_WITHIN = 20;
/** What a heading loses that names another period than the target's. */
const OTHER_PERIOD = 60;
/** Words such as yes and done, which stand for numbers, are not longer. */
const LONGEST_SIGN = 5;
const numberLike = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3}\.?)?[^\p{L}\d]*$/u;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const wordsOf = (list: string): string[] => list.split("|").map(plain);
const objectiveWords = wordsOf(objective);
const unsureWords = new Set(wordsOf(target).filter((word) => objectiveWords.includes(word)));

/**
 * How well a heading fits an argument: most when it is the very word, less when the word stands in it, 0 when it does not fit.
 * The period that it names does not count.
 *
 * @example fitOf("Q4 baseline", { name: "start", kind: "column", called: ["baseline", "start"] }) //=> 100
 * @example fitOf("Start date", { name: "start", kind: "column", called: ["start"], notCalled: ["date"] }) //=> 0
 * @example fitOf("Ziel", { name: "target", kind: "column", called: ["zielwert", "ziel"] }) //=> 39
 */
export function fitOf(heading: string, { called = [], notCalled = [] }: ArgumentEntry): number {
  const { text } = splitPeriod(plain(heading));
  if (text.split(" ").some((word) => notCalled.includes(word))) return 0;
  let best = 0;
  called.forEach((name, rank) => {
    const wanted = plain(name);
    const [exact, within] = unsureWords.has(wanted) ? [UNSURE, UNSURE_WITHIN] : [EXACT, WITHIN];
    const fit = text === wanted ? exact : ` ${text} `.includes(` ${wanted} `) ? within : 0;
    best = Math.max(best, fit > 0 ? fit - rank : 0);
  });
  return best;
}

interface Fit {
  argument: ArgumentEntry;
  column: number;
  fit: number;
  period: HeadingPeriod | null;
}

function fitsOf(columns: readonly TableColumn[], entry: FunctionEntry): Fit[] {
  return entry.arguments
    .filter(({ kind }) => kind === "column")
    .flatMap((argument) =>
      columns
        .filter(({ holds }) => holds === undefined || argument.holds === undefined || holds === argument.holds)
        .map(({ column, heading }) => ({
          argument,
          column,
          fit: fitOf(heading, argument),
          period: splitPeriod(plain(heading)).period,
        })),
    )
    .filter(({ fit }) => fit > 0);
}

const newest = (fits: readonly Fit[]): HeadingPeriod | null =>
  fits.reduce<HeadingPeriod | null>((best, { period }) => (period && (!best || period.order > best.order) ? period : best), null);

/** The period that the function is for: that of the target, else the newest. */
function periodFor(fits: readonly Fit[]): HeadingPeriod | null {
  return newest(fits.filter(({ argument }) => argument.name === "target")) ?? newest(fits);
}

/** The column of each argument: the best fits first, no column twice; the selected column where an argument takes it. */
export function chooseColumns(columns: readonly TableColumn[], entry: FunctionEntry, selected: number): Choice {
  const fits = fitsOf(columns, entry);
  const wanted = periodFor(fits);
  const worth = ({ fit, period }: Fit) =>
    fit - (period && wanted && !isSamePeriod(period, wanted) ? OTHER_PERIOD : 0) + (period?.order ?? 0) / 1e6;
  const choice: Choice = {};
  const taken = new Set<number>();
  for (const { argument, column } of [...fits].sort((a, b) => worth(b) - worth(a))) {
    if (choice[argument.name] !== undefined || taken.has(column)) continue;
    choice[argument.name] = column;
    taken.add(column);
  }
  for (const { name, selected: takesSelected } of entry.arguments)
    if (takesSelected && columns.some(({ column, holds }) => column === selected && holds !== "texts") && !taken.has(selected))
      choice[name] = selected;
  return choice;
}

/**
 * What a column holds below its heading: numbers also as people type them; undefined where nothing can be told.
 *
 * @example contentOf(["Grow", null]) //=> undefined
 * @example contentOf(["Delight new listeners", "", "Pay"]) //=> "texts"
 * @example contentOf([35, "41%", "$1.2M", "done"]) //=> "numbers"
 */
export function contentOf(cells: readonly SheetTableView["rows"][number]["cells"][number][]): TableColumn["holds"] {
  let [texts, numbers] = [0, 0];
  for (const cell of cells) {
    if (typeof cell === "number" || (typeof cell === "string" && numberLike.test(cell.trim()))) numbers += 1;
    else if (typeof cell === "string" && cell.trim().length > LONGEST_SIGN) texts += 1;
  }
  return texts === numbers ? undefined : texts > numbers ? "texts" : "numbers";
}
