import type { PeriodName } from "./periods";
import type { SignalKind } from "./signal-shape";

/**
 * A number for a sentence: four significant digits, thousands separated.
 * @example shortNumber(1234567) //=> "1,235,000"
 * @example shortNumber(0.031234) //=> "0.03123"
 */
export function shortNumber(value: number): string {
  const rounded = Number(value.toPrecision(4));
  const [whole = "", fraction] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A count with its noun.
 * @example times(1, "week") //=> "1 week"
 */
export function times(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** Why an odd value or a new level is a signal. */
export function eventSentence(
  kind: SignalKind,
  value: number,
  usual: number,
  [low, high]: [number, number],
  lasted: number,
  name: PeriodName,
): string {
  const title = kind === "level shift" ? "Level shift" : kind === "spike" ? "Spike" : "Drop";
  const limits = `limits ${shortNumber(low)} to ${shortNumber(high)}`;
  if (kind === "level shift") {
    const way = value > usual ? "up" : "down";
    return `Level shift ${way}: from about ${shortNumber(usual)} to about ${shortNumber(value)} from this ${name} on, more than the usual moves explain.`;
  }
  const length = lasted > 1 ? ` for ${times(lasted, name)}` : "";
  return `${title}: ${shortNumber(value)} where about ${shortNumber(usual)} was expected (${limits})${length}.`;
}

export function missingSentence(count: number, name: PeriodName, atEmpty: boolean): string {
  const where = atEmpty ? "from here on" : "before this row";
  return `Missing: ${times(count, name)} without a value ${where}.`;
}

/** Why (almost) nothing is a signal however noisy the others are. */
export function lapseSentence(value: number, others: readonly number[], lasted: number, name: PeriodName): string {
  const [low, high] = [Math.min(...others), Math.max(...others)].map(shortNumber);
  return `Drop: ${shortNumber(value)} for ${times(lasted, name)} where ${low} to ${high} is usual: is it still counted?`;
}

export function stuckSentence(value: number, repeats: number, name: PeriodName, isTotal: boolean): string {
  const meaning = isTotal ? "the total stopped growing" : "is the source still updated?";
  return `Stuck value: ${shortNumber(value)} repeats for ${times(repeats, name)} from here on; ${meaning}`;
}
