/** What a coach would say of a text while it is typed, and which of its numbers belong into fields. */
import { openingOf } from "../../domain/okr/wording/goal-cell";
import { judgeKeyResult, type KeyResultJudgement } from "../../domain/okr/wording/key-result-check";
import { judgeObjective } from "../../domain/okr/wording/objective-check";
import type { GoalReading } from "../../domain/okr/wording/reading";
import { grouped, rewriteWith, SIGN } from "../../domain/okr/wording/rewrite";
import type { KeyResultInput, RowReference, WordingHint } from "../api/plan";
import { type KeyResultFields, splitTarget } from "../plan/key-result-fields";
import type { Workbook } from "../workbook";
import { isDismissed } from "./dismissed-hints";

type Use = NonNullable<WordingHint["use"]>;

/**
 * A number of a sentence as it is typed into a field.
 * @example typedAmount(35, "%") //=> "35%"
 * @example typedAmount(1200000, "USD") //=> "$1,200,000"
 * @example typedAmount(1200, "USD") //=> "$1200"
 * @example typedAmount(8, "minutes") //=> "8"
 */
export function typedAmount(value: number, unit: string): string {
  const money = SIGN[unit];
  if (money !== undefined) return `${value < 0 ? "-" : ""}${money}${groupedWhereClear(Math.abs(value))}`;
  const short = Number.isInteger(value) ? value : Math.round(value * 1e4) / 1e4;
  return short + (unit === "%" ? unit : "");
}

/** One separator alone could be read as a decimal sign; two cannot. */
function groupedWhereClear(value: number): string {
  return value < 1e6 ? String(value) : grouped(String(value));
}

const numberIn = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);

/** The way of scoring that a sentence asks for; a sentence with one number alone says it only when the number is to be kept. */
function typeOf({ type, direction, start }: GoalReading): KeyResultInput["type"] | "" {
  return type === "change" || type === "between" || start !== null || direction === "maintain" ? type : "";
}

/** Numbers of the sentence for fields that are still empty; nothing that was typed is replaced. */
function numbersFor(input: KeyResultInput, { reading, issue }: KeyResultJudgement): Use {
  const { start, target, unit, change } = reading;
  if (issue === "milestone") return input.type === "change" && target === null ? { type: "done" } : {};
  if (input.target.trim() !== "" || target === null || change !== "" || /compound|sandbagged/.test(issue) || input.type === "done")
    return {};
  const type = typeOf(reading);
  return {
    ...(start !== null && input.start.trim() === "" ? { start: typedAmount(start, unit) } : {}),
    target: typedAmount(target, unit),
    ...(type !== "" && type !== input.type && input.type === "change" ? { type } : {}),
  };
}

/** The sentence with the fields' numbers in it, where the rules are sure how it goes. */
function rewritten({ text }: KeyResultInput, { rewrite, reading }: KeyResultJudgement, shown: { start: string; target: string }): Use {
  if (rewrite === undefined || shown.start === "") return {};
  if (reading.unit !== "" && /%/.test(shown.start) !== (reading.unit === "%")) return {};
  const completed = rewriteWith(text, reading, shown.start, shown.target);
  return completed === undefined ? {} : { text: completed };
}

function unlessDismissed(workbook: Workbook, at: RowReference | null, text: string, hint: WordingHint): WordingHint | null {
  return isDismissed(workbook, at, { text, issue: hint.issue }) ? null : hint;
}

/** The hint for a key result as typed; null where there is nothing to say or it was put away for this row. */
export function keyResultHint(
  workbook: Workbook,
  input: KeyResultInput,
  fields: KeyResultFields,
  shown: { start: string; target: string },
): WordingHint | null {
  if (input.text.trim() === "") return null;
  const asTyped = { start: splitTarget(input.start, input.target).start || shown.start, target: shown.target };
  const judgement = judgeKeyResult(openingOf(input.text), numberIn(fields.start), numberIn(fields.target));
  const use = { ...numbersFor(input, judgement), ...rewritten(input, judgement, asTyped) };
  const { issue, verdict, sentence, advice } = judgement;
  const isUseful = Object.keys(use).length > 0;
  if (verdict === "ok" && !isUseful) return null;
  return unlessDismissed(workbook, input.at, input.text, { issue, verdict, sentence, advice, use: isUseful ? use : null });
}

/** The hint for an objective as typed; null where it is clear, empty, or was put away for this row. */
export function objectiveHint(workbook: Workbook, at: RowReference | null, text: string): WordingHint | null {
  if (text.trim() === "") return null;
  const { issue, verdict, sentence, advice } = judgeObjective(openingOf(text));
  return verdict === "ok" ? null : unlessDismissed(workbook, at, text, { issue, verdict, sentence, advice, use: null });
}
