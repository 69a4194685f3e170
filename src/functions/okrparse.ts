import { parsedAnswer } from "../domain/okr/wording/answers";
import { answerRows, type SheetResult } from "./grid";
import { askedOnce } from "./repeats";

/**
 * Start, target, unit, direction, type and relative change read out of a key result's text. A column gives a row for each.
 * Numbers are as written: 35% is 35 with unit %, $1.2M is 1200000 with unit USD.
 *
 * @param {string} text The key result, e.g. "Reduce churn from 5% to 3%" or C2:C.
 * @return {string} Start, target, unit, direction (increase, decrease, maintain), type for KRSCORE, change such as -40% or x2.
 * @example =OKRPARSE("Reduce churn from 5% to 3%") //=> 5 | 3 | % | decrease | change
 * @example =OKRPARSE("Cut support tickets by 40%") //=> | | tickets | decrease | change | -40%
 * @customfunction
 */
export function OKRPARSE(text: unknown): SheetResult {
  return answerRows([["text", text]], 6, askedOnce(parsedAnswer));
}
