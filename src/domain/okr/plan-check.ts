/** A plan as a whole: how many objectives and key results, what is missing, what past grades say. */
import type { Cell } from "../cells/cell";
import { isEmptyCell } from "../cells/empty";
import { readNumber } from "../cells/number";
import { isErrorText, quoted } from "../cells/problem";

/** One finding: how grave (ok, warn, fail), where, what, and what to do. */
export interface PlanFinding {
  level: "ok" | "warn" | "fail";
  where: string;
  issue: string;
  advice: string;
}

interface KeyResultRow {
  text: string;
  rowNumber: number;
  metric: string;
}

interface ObjectiveGroup {
  text: string;
  keyResults: KeyResultRow[];
}

const MOST_OBJECTIVES = 5;
const FEWEST_KEY_RESULTS = 2;
const MOST_KEY_RESULTS = 4;
const TOO_EASY = 0.9;
const TOO_HARD = 0.4;
const NORTH_STAR = /\bnorth[\s-]?star\b|\bNSM\b/i;

const textOf = (cell: Cell | undefined): string => (cell === undefined || isEmptyCell(cell) ? "" : String(cell).trim());
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Rows as objectives with their key results; a blank objective belongs to the one above, a repeated one to its first row. */
function groupsOf(objectives: readonly Cell[], keyResults: readonly Cell[], metrics: readonly Cell[]): ObjectiveGroup[] {
  const groups = new Map<string, ObjectiveGroup>();
  let current: ObjectiveGroup | undefined;
  for (let index = 0; index < Math.max(objectives.length, keyResults.length); index += 1) {
    const objective = textOf(objectives[index]);
    if (objective !== "") {
      current = groups.get(keyOf(objective)) || { text: objective, keyResults: [] };
      groups.set(keyOf(objective), current);
    }
    const metric = textOf(metrics[index]);
    const texts = textOf(keyResults[index])
      .split(/\r?\n/)
      .map((line) => line.trim());
    for (const text of texts) {
      if (text === "") continue;
      if (!current) {
        current = { text: "(no objective)", keyResults: [] };
        groups.set("", current);
      }
      current.keyResults.push({ text, rowNumber: index + 1, metric });
    }
  }
  return [...groups.values()];
}

const finding = (level: PlanFinding["level"], where: string, issue: string, advice: string): PlanFinding => ({
  level,
  where,
  issue,
  advice,
});

function sizes(groups: readonly ObjectiveGroup[]): PlanFinding[] {
  const tooMany = `${groups.length} objectives leave no focus: keep the ${MOST_OBJECTIVES} that move the North Star most, and park the rest.`;
  const found = groups.length > MOST_OBJECTIVES ? [finding("fail", "plan", "too-many-objectives", tooMany)] : [];
  for (const { text, keyResults } of groups) {
    if (isErrorText(text)) continue;
    const where = `objective ${quoted(text)}`;
    const has = `It has ${count(keyResults.length, "key result")}:`;
    if (keyResults.length === 0) {
      found.push(finding("fail", where, "no-key-results", "Nothing would show that it is reached: add 2 to 4 key results."));
    } else if (keyResults.length < FEWEST_KEY_RESULTS) {
      const advice = `${has} add another that would show it is reached, or make this the key result of a wider objective.`;
      found.push(finding("warn", where, "too-few-key-results", advice));
    } else if (keyResults.length > MOST_KEY_RESULTS) {
      const advice = `${has} keep the 2 to 4 that would prove it, and watch the others as metrics.`;
      found.push(finding("warn", where, "too-many-key-results", advice));
    }
  }
  return found;
}

function links(groups: readonly ObjectiveGroup[], hasMetrics: boolean): PlanFinding[] {
  const found: PlanFinding[] = [];
  const seen = new Map<string, number>();
  for (const { text, rowNumber, metric } of groups.flatMap((group) => group.keyResults)) {
    if (isErrorText(text)) continue;
    const where = `row ${rowNumber}: ${quoted(text)}`;
    const first = seen.get(keyOf(text));
    if (first) found.push(finding("warn", where, "duplicate", `It repeats row ${first}: keep it under one objective.`));
    else seen.set(keyOf(text), rowNumber);
    if (NORTH_STAR.test(text) || NORTH_STAR.test(metric)) {
      const advice = "The North Star is the long-term compass, not a team's quarterly key result: use an input metric that drives it.";
      found.push(finding("warn", where, "north-star-as-key-result", advice));
    } else if (hasMetrics && metric === "") {
      const advice = "No metric is linked: name the metric it moves on the way to the North Star, or drop it.";
      found.push(finding("warn", where, "unlinked", advice));
    }
  }
  return found;
}

function ambition(scores: readonly Cell[]): PlanFinding[] {
  const grades: number[] = [];
  const found: PlanFinding[] = [];
  scores.forEach((cell, index) => {
    const reading = readNumber(cell);
    if (reading.kind === "number") grades.push(Math.min(Math.max(reading.value, 0), 1));
    if (reading.kind !== "text" || isErrorText(reading.text)) return;
    const advice = `The score is ${quoted(cell)}, which is not a number: type it as 0.7 or 70%. It was left out.`;
    found.push(finding("warn", `score ${index + 1}`, "not-a-number", advice));
  });
  if (grades.length < 2) return found;
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  if (grades.every((grade) => grade >= TOO_EASY)) {
    const advice = `All ${grades.length} past grades are at or above ${TOO_EASY}: targets were safe. Aim where 0.6 to 0.7 is a good quarter.`;
    found.push(finding("warn", "plan", "sandbagging", advice));
  } else if (mean < TOO_HARD) {
    const advice = `The past grades average ${mean.toFixed(2)}: targets were out of reach or nobody worked on them. Commit to fewer.`;
    found.push(finding("warn", "plan", "over-ambitious", advice));
  }
  return found;
}

/**
 * Findings about a plan, gravest kinds first; one row `ok` when there are none, no row for an empty plan.
 * More than 5 objectives; none, fewer than 2 or more than 4 key results; duplicates; the North Star as a key result; key results without a
 * metric (only where a metrics column is given); past grades all at or above 0.9, or their mean below 0.4 (two grades at least).
 * An error such as #N/A counts as the objective or key result that it hides, and nothing is said of it here.
 * @example checkPlan(["Grow", "", ""], ["a", "b", "c"], [1, 0.95, 1], []).map((finding) => finding.issue) //=> ["sandbagging"]
 * @example checkPlan(["Grow"], [""], [], []).map((finding) => finding.issue) //=> ["no-key-results"]
 */
export function checkPlan(
  objectives: readonly Cell[],
  keyResults: readonly Cell[],
  scores: readonly Cell[],
  metrics: readonly Cell[],
): PlanFinding[] {
  const groups = groupsOf(objectives, keyResults, metrics);
  if (groups.length === 0) return [];
  const found = [
    ...sizes(groups),
    ...ambition(scores),
    ...links(
      groups,
      metrics.some((cell) => !isEmptyCell(cell)),
    ),
  ];
  if (found.length > 0) return found;
  const total = groups.reduce((sum, group) => sum + group.keyResults.length, 0);
  const advice = `${count(groups.length, "objective")} with ${count(total, "key result")}: a plan that people can remember.`;
  return [finding("ok", "plan", "none", advice)];
}
