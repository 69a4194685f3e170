import { keyResultAnswer } from "../domain/okr/wording/answers";
import { answerRows, type SheetResult } from "./grid";
import { askedOnce } from "./repeats";

/**
 * Verdict (ok, warn, rewrite), issue and advice on the wording of a key result, as a coach would judge it. A column gives a row for each.
 *
 * @param {string} text The key result, e.g. "Reduce churn from 5% to 3%" or C2:C.
 * @param {number} start (optional, read from the text if empty) Value at the beginning, e.g. 5%.
 * @param {number} target (optional, read from the text if empty) Value to reach, e.g. 3%.
 * @return {string} Verdict, issue (outcome, output, activity, milestone, no-metric, no-baseline, vague, compound, sandbagged) and advice.
 * @example =KRCHECK("Launch the mobile app") //=> rewrite | output | It is something you make: it can be finished without helping anybody. Ask what changes for people once it is there, and write that number, e.g. "40% of weekly users use it".
 * @example =KRCHECK("Reduce churn from 5% to 3%") //=> ok | outcome | It names a result with a number that shows when it is reached. Link it to the metric that it is read from.
 * @customfunction
 */
export function KRCHECK(text: unknown, start: unknown, target: unknown): SheetResult {
  return answerRows(
    [
      ["text", text],
      ["start", start],
      ["target", target],
    ],
    3,
    askedOnce(keyResultAnswer),
  );
}
