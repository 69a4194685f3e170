/** What the form shows while a key result is typed. */

import type { Cell } from "../../domain/cells/cell";
import { isProblem } from "../../domain/cells/problem";
import { bandOf, gradeOf } from "../../domain/okr/grade";
import type { KeyResultInput, KeyResultPreview } from "../api/plan";
import { findMetric } from "../metrics/list-metrics";
import { keyResultHint } from "../wording/hint";
import type { Workbook } from "../workbook";
import { type KeyResultFields, readKeyResult, splitTarget } from "./key-result-fields";
import { openPlan } from "./open-plan";
import { scoreView } from "./plan-view";
import { findKeyResult } from "./reference";
import { shownLike } from "./shown-number";
import { type UnchangedFields, unchangedFields } from "./unchanged-fields";

/** A cell as the key result's other numbers are shown: like the metric's cells, otherwise like the target as typed. */
export function shownCell(cell: Cell, fields: KeyResultFields, typedTarget: string): string {
  if (typeof cell !== "number") return cell === null ? "" : String(cell);
  return shownLike(cell, fields.metric?.lastShown || typedTarget);
}

function sentenceOf(fields: KeyResultFields, shown: { start: string; target: string; current: string }): string {
  const [first] = fields.issues;
  if (first) return first.message;
  const way = shown.start === "" ? `Target ${shown.target || "done"}` : `From ${shown.start} to ${shown.target || "done"}`;
  if (fields.score === null) return `${way}; no current value yet, so there is no score.`;
  if (isProblem(fields.score)) return fields.score.problem;
  return `${way}, now ${shown.current}: score ${Math.round(fields.score * 100) / 100}, grade ${gradeOf(fields.score)} (${bandOf(fields.score)}).`;
}

/** A new key result has no row to compare with, and then the plan is not read. */
function standingFields(workbook: Workbook, input: KeyResultInput): UnchangedFields {
  const opened = input.at ? openPlan(workbook) : undefined;
  if (!input.at || !opened?.ok || opened.value === "missing") return {};
  return unchangedFields(opened.value, findKeyResult(opened.value, input.at), input);
}

/** Start, target, current, score and what a coach would say, as they would stand in the sheet; nothing is written. The Metrics tab is read only when a metric is chosen. */
export function previewKeyResult(workbook: Workbook, input: KeyResultInput): KeyResultPreview {
  const fields = readKeyResult(input, findMetric(workbook, input.metric)?.view, standingFields(workbook, input));
  const typed = splitTarget(input.start, input.target).target;
  const shown = {
    start: shownCell(fields.start, fields, typed),
    target: shownCell(fields.target, fields, typed),
    current: shownCell(fields.current, fields, typed),
  };
  return {
    ...shown,
    score: scoreView(fields.score),
    sentence: sentenceOf(fields, shown),
    issues: [...fields.issues, ...fields.advice],
    hint: keyResultHint(workbook, input, fields, shown),
  };
}
