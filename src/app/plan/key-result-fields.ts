/** The fields of a key result as typed, read into what goes into the sheet, with an issue beside each field that cannot be used. */
import type { Cell } from "../../domain/cells/cell";
import { amountIn } from "../../domain/cells/number";
import { isProblem, type Problem, quoted } from "../../domain/cells/problem";
import { readYesNo } from "../../domain/cells/yes-no";
import { scoreOf } from "../../domain/okr/score";
import type { MetricView } from "../api/metric";
import type { KeyResultInput } from "../api/plan";
import type { Issue } from "../api/reply";
import { LONGEST_TEXT } from "../text";
import { scaleMismatch } from "./metric-scale";
import { shownLike } from "./shown-number";
import type { UnchangedFields } from "./unchanged-fields";

/** A key result that can be written; numbers are numbers, yes and no stay words. */
export interface KeyResultFields {
  readonly text: string;
  readonly metric: MetricView | null;
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  readonly owner: string;
  readonly weight: Cell;
  readonly score: number | null | Problem;
  readonly issues: readonly Issue[];
  /** What may be meant otherwise; no reason to refuse it. */
  readonly advice: readonly Issue[];
}

type TextField = "text" | "start" | "target" | "current" | "owner" | "weight";

const FROM_TO = /^(?:from\s+)(.+?)\s+(?:to|→|->)\s+(.+)$/i;

/**
 * Start and target out of a target typed as `from 35% to 50%`; a target without them is itself.
 * @example splitTarget("", "from 35% to 50%") //=> ({ start: "35%", target: "50%" })
 * @example splitTarget("10", "50") //=> ({ start: "10", target: "50" })
 */
export function splitTarget(start: string, target: string): { start: string; target: string } {
  const parts = FROM_TO.exec(target.trim());
  return parts ? { start: parts[1] ?? "", target: parts[2] ?? "" } : { start: start.trim(), target: target.trim() };
}

/** One separator with three digits behind it: thousands to one reader, decimals to another. */
const EITHER_WAY = /^[^\d%]*([1-9]\d{0,2})[.,](\d{3})[^\d%]*$/;

function readField(field: TextField, text: string, isDone: boolean, issues: Issue[]): Cell {
  const [, whole, three] = EITHER_WAY.exec(text.trim()) ?? [];
  if (whole !== undefined && three !== undefined) {
    issues.push({ field, message: `${text.trim()} can be read two ways: type ${whole}${three}, or ${Number(`${whole}.${three}`)}.` });
    return null;
  }
  const amount = amountIn(text);
  if (typeof amount === "number" || amount === null) return amount;
  if (isDone && readYesNo(text) !== undefined) return text.trim();
  const orNone = field === "target" ? "" : ", or leave it empty";
  issues.push({ field, message: `${quoted(text)} is not a number: type it as 40, 35% or 1.2M${orNone}.` });
  return null;
}

function readWeight(text: string, issues: Issue[]): Cell {
  const weight = readField("weight", text, false, issues);
  if (typeof weight !== "number" || weight >= 0) return weight;
  issues.push({ field: "weight", message: `The weight is ${weight}: use 0 or more; empty counts as 1.` });
  return null;
}

function checkTexts(input: KeyResultInput, issues: Issue[]): void {
  if (input.text.trim() === "") issues.push({ field: "text", message: "Write the key result in a sentence." });
  for (const field of ["text", "owner"] as const)
    if (input[field].length > LONGEST_TEXT)
      issues.push({ field, message: `This has ${input[field].length} characters, and a cell holds ${LONGEST_TEXT}: shorten it.` });
}

function chosenMetric(name: string, metric: MetricView | undefined, issues: Issue[]): MetricView | null {
  if (name === "") return null;
  if (!metric)
    issues.push({
      field: "metric",
      message: `There is no metric ${name} in this spreadsheet: choose another one, or name its cells again.`,
    });
  else if (metric.problem !== null && metric.range === "#REF!") issues.push({ field: "metric", message: metric.problem });
  return metric ?? null;
}

/** Numbers typed in another scale than the metric's: refused where that is certain, since the score would be wrong, otherwise pointed out. */
function checkScale(typed: { start: string; target: string }, metric: MetricView | null, issues: Issue[], advice: Issue[]): void {
  for (const field of ["start", "target"] as const) {
    const mismatch = metric ? scaleMismatch(typed[field], metric) : undefined;
    if (mismatch) (mismatch.isCertain ? issues : advice).push({ field, message: mismatch.message });
  }
}

const NUMBER = /\b(start|target|current|both) (-?\d[\d.]*(?:e[+-]?\d+)?)(?=[\s,:.]|$)/gi;

/**
 * The sentence of a rule with its numbers as the metric's cells show them.
 * @example inShownNumbers("start and target are both 0.35: type another target.", "35.0%") //=> "start and target are both 35%: type another target."
 */
export function inShownNumbers(sentence: string, sample: string): string {
  return sentence.replace(NUMBER, (all, word: string, number: string) =>
    String(Number(number)) === number ? `${word} ${shownLike(Number(number), sample)}` : all,
  );
}

/** The rule of the score tried with a value that surely is one, so that a wrong start or target shows before there is a current value. */
function checkRule(input: KeyResultInput, [start, target, current]: readonly Cell[], sample: string, issues: Issue[]): void {
  const tried = scoreOf(start ?? null, target ?? null, current ?? start ?? target ?? null, input.type);
  if (!isProblem(tried)) return;
  const field = (["start", "target", "current"] as const).find((name) => tried.problem.startsWith(name)) ?? "target";
  const sentence = inShownNumbers(tried.problem, sample);
  issues.push({ field, message: sentence.charAt(0).toUpperCase() + sentence.slice(1) });
}

/**
 * Reads the fields; where a metric is chosen, current is its last value, and an empty start too. `found` is the metric of that name,
 * `unchanged` the cells whose fields still say what the row shows; a plan without targets needs none.
 */
export function readKeyResult(
  input: KeyResultInput,
  found: MetricView | undefined,
  unchanged: UnchangedFields,
  needsTarget = true,
): KeyResultFields {
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  checkTexts(input, issues);
  const isDone = input.type === "done";
  const typed = splitTarget(input.start, input.target);
  const metric = chosenMetric(input.metric.trim(), found, issues);
  const read = (field: "start" | "target" | "current", text: string): Cell => {
    const standing = unchanged[field];
    return standing === undefined ? readField(field, text, isDone, issues) : standing;
  };
  const typedStart = read("start", typed.start);
  const target = read("target", typed.target);
  const current = metric ? metric.last : read("current", input.current);
  const takesBaseline = metric !== null && !isDone && input.type !== "between" && input.type !== "at least" && input.type !== "at most";
  const start = typedStart ?? (takesBaseline && unchanged.start === undefined ? metric.last : null);
  const weight = readWeight(input.weight, issues);
  if (target === null && needsTarget && !isDone && !issues.some(({ field }) => field === "target"))
    issues.push({ field: "target", message: "Type the target: a number, or from 35% to 50%." });
  const changed = { start: unchanged.start === undefined ? typed.start : "", target: unchanged.target === undefined ? typed.target : "" };
  if (!isDone) checkScale(changed, metric, issues, advice);
  const sample = metric?.lastShown || typed.target;
  const isComplete = isDone ? current !== null : target !== null;
  if (issues.length === 0 && isComplete) checkRule(input, [start, target, current], sample, issues);
  const score = issues.length > 0 ? null : scoreOf(start, target, current, input.type);
  return { text: input.text.trim(), metric, start, target, current, owner: input.owner.trim(), weight, score, issues, advice };
}
