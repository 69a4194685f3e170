/** What is wrong with an input, as one sentence for the person at the sheet. */
import type { Cell } from "./cell";

/** Stands in the place of an answer when a cell cannot be used; the sentence says what is wrong, which value, what to do. */
export interface Problem {
  readonly problem: string;
}

/**
 * A problem with its sentence.
 * @example problem("target is empty: type the value to reach.").problem //=> "target is empty: type the value to reach."
 */
export function problem(sentence: string): Problem {
  return { problem: sentence };
}

/**
 * Whether an answer is a problem.
 * @example isProblem(problem("No.")) //=> true
 * @example isProblem(null) //=> false
 */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === "object" && answer !== null && "problem" in answer;
}

/**
 * The sentence about a cell that should hold a number and does not.
 * @example notANumber("start", "about 40").problem //=> "start is \"about 40\", which is not a number: type it as 40, 35% or 1.2M, or leave it empty."
 * @example notANumber("start", "#REF!").problem //=> "start is the error #REF!: repair the formula in that cell."
 * @example notANumber("score", "⚠ start is empty: type it.").problem //=> "score: start is empty: type it."
 */
export function notANumber(name: string, cell: Cell): Problem {
  if (typeof cell === "string" && isErrorText(cell))
    return problem(`${name} is the error ${cell.trim()}: repair the formula in that cell.`);
  // What another of our functions said of that row says it best.
  if (/^⚠/.test(cell as string)) return problem(`${name}: ${(cell as string).slice(2)}`);
  return problem(`${name} is ${quoted(cell)}, which is not a number: type it as 40, 35% or 1.2M, or leave it empty.`);
}

/**
 * Whether a text is what a spreadsheet shows for a failed formula.
 * @example isErrorText("#DIV/0!") //=> true
 * @example isErrorText("#1 in search") //=> false
 */
export function isErrorText(text: string): boolean {
  return (
    text.includes("#") &&
    /^\s*#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!?|SPILL!|CALC!|GETTING_DATA|BAD_EXPR|CYCLE)\s*$/i.test(text)
  );
}

/**
 * A cell as it is named in a sentence: texts in quotes and cut to 40 signs, truth values in capitals.
 * @example quoted("maybe") //=> "\"maybe\""
 * @example quoted(true) //=> "TRUE"
 */
export function quoted(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "string") return String(cell);
  const text = cell.trim();
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
