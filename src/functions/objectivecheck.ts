import { objectiveAnswer } from "../domain/okr/wording/answers";
import { answerRows, type SheetResult } from "./grid";
import { askedOnce } from "./repeats";

/**
 * Verdict (ok, warn, rewrite), issue and advice on the wording of an objective, as a coach would judge it. A column gives a row for each.
 *
 * @param {string} text The objective, e.g. "Make onboarding effortless for new users" or B2:B.
 * @return {string} Verdict, issue (clear, vague, contains-metric, task, too-long, business-as-usual) and advice.
 * @customfunction
 */
export function OBJECTIVECHECK(text: unknown): SheetResult {
  return answerRows([["text", text]], 3, askedOnce(objectiveAnswer));
}
