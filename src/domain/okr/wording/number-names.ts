/** Numbers that are no amounts: dates and names such as "30 August", "2026", "tier 1". */
import { hasRole, type Token } from "./tokens";

const YEAR = /^20[0-4]\d$/;

/** True for a day beside a month, and for a year. */
export function isDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (YEAR.test(token.text) && /^(?:the|our|a)$/.test(previous?.word ?? "")) return true;
  const day = token.kind === "number" && /^\d{1,2}$/.test(token.text);
  const dot = next?.text === "." && hasRole(tokens[index + 2], "month");
  const isMonth = (at: Token | undefined) => hasRole(at, "month") && (at?.word !== "may" || at.text === "May");
  if (day && (isMonth(previous) || isMonth(next) || dot || (next?.word === "de" && isMonth(tokens[index + 2])))) return true;
  if (!YEAR.test(token.text)) return false;
  const counted =
    next !== undefined &&
    (next.kind === "word" || next.text === "%") &&
    !hasRole(next, "filler", "and", "to", "now", "by", "until", "is", "of", "per");
  return !counted && !/[$€£¥]/.test(previous?.text ?? "");
}

/** True for a number that names what stands before it. */
export function isName(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (!hasRole(previous, "named") || previous?.kind === "mark") return false;
  const next = tokens[index + 1];
  if (next?.text === "%" || hasRole(previous, "per", "within", "from", "to", "by")) return false;
  // "per week 5" and "a day 20" count; "week 5" and "tier 1" name.
  return !(hasRole(tokens[index - 2], "per") && previous?.word !== "line");
}
