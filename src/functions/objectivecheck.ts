import { objectiveAnswer } from "../domain/okr/wording/answers";
import { answerRows, type SheetResult } from "./grid";
import { askedOnce } from "./repeats";

/**
 * Verdict (ok, warn, rewrite), issue and advice on the wording of an objective, as a coach would judge it. A column gives a row for each.
 *
 * @param {string} text The objective, e.g. "Make onboarding effortless for new users" or B2:B.
 * @return {string} Verdict, issue (clear, vague, contains-metric, task, too-long, business-as-usual) and advice.
 * @example =OBJECTIVECHECK("Make onboarding effortless for new users") //=> ok | clear | It says who or what will be better, in words that people can remember. Give it 2 to 4 key results that would prove it.
 * @example =OBJECTIVECHECK("Increase revenue by 20%") //=> rewrite | contains-metric | A number belongs in a key result, not in the objective. Move the number to a key result and say here what reaching it would mean for people.
 * @customfunction
 */
export function OBJECTIVECHECK(text: unknown): SheetResult {
  return answerRows([["text", text]], 3, askedOnce(objectiveAnswer));
}
