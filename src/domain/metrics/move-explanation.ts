import { shortNumber } from "../north-star/signal-sentence";
import { at } from "../statistics/robust";

export interface Driver {
  name: string;
  before: number;
  after: number;
}

export interface Contribution {
  name: string;
  /** Part of the parent's change, in the parent's unit; all parts add up to the change. */
  amount: number;
  /** The same as a share of the parent's value before; null when that is 0. */
  share: number | null;
}

/**
 * Splits the change of a parent among the drivers that make it up, by sum or by product; the parts add up exactly to the change.
 * In a product each driver gets its effect averaged over every order in which the drivers could have moved (Shapley), so that no order is
 * favoured. More than 8 drivers of a product are refused with an empty list.
 * @source Shapley value; Sun 1998 for its use in decomposition; Owen 1972 for the integral
 * @example explainMove("product", [{ name: "sessions", before: 100, after: 110 }, { name: "length", before: 5, after: 4 }]).map((part) => part.amount) //=> [45, -105]
 */
export function explainMove(kind: "sum" | "product", drivers: readonly Driver[]): Contribution[] {
  const isSum = kind === "sum";
  const before = totalOf(
    kind,
    drivers.map((driver) => driver.before),
  );
  if (!isSum && drivers.length > 8) return [];
  return drivers.map((driver, own) => {
    const others = isSum ? [1] : drivers.filter((_, i) => i !== own).reduce(timesPath, [1]);
    const amount = (driver.after - driver.before) * sum(others.map((part, power) => part / (power + 1)));
    return { name: driver.name, amount, share: before === 0 ? null : amount / before };
  });
}

/** A polynomial in the share of the way gone, times the way of one more driver; its integral is the mean over every order of moving. */
function timesPath(path: readonly number[], { before, after }: Driver): number[] {
  return [...path, 0].map((part, power) => part * before + at(path, power - 1) * (after - before));
}

/**
 * The sum or the product of the parts.
 * @example totalOf("product", [2, 3, 4]) //=> 24
 */
export function totalOf(kind: "sum" | "product", parts: readonly number[]): number {
  return kind === "sum" ? sum(parts) : parts.reduce((total, part) => total * part, 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * The explanation as a sentence, largest part first, then what of the parent's own move the parts leave unexplained; more than half is refused.
 * @example moveSentence("North Star", 100, 104.1, [{ name: "length", amount: -0.9, share: -0.009 }, { name: "sessions", amount: 5, share: 0.05 }]) //=> "North Star +4.1%: +5.0% from sessions, −0.9% from length."
 * @example moveSentence("Minutes", 100, 106, [{ name: "sessions", amount: 5, share: 0.05 }]) //=> "Minutes +6.0%: +5.0% from sessions, +1.0% not explained by these."
 */
export function moveSentence(name: string, before: number, after: number, parts: readonly Contribution[]): string {
  const rest = after - before - sum(parts.map((part) => part.amount));
  if (Math.abs(rest) > Math.abs(after - before) / 2 + 1e-9 * Math.abs(before))
    return `${name} went from ${shortNumber(before)} to ${shortNumber(after)}, which its parts do not explain: correct what it is made of.`;
  const largest = [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = (amount: number) => (before === 0 ? signed(amount, "") : signed((amount / Math.abs(before)) * 100, "%"));
  const listed = largest.map((part) => `${shown(part.amount)} from ${part.name}`);
  if (/[1-9]/.test(shown(rest))) listed.push(`${shown(rest)} not explained by these`);
  return `${name} ${shown(after - before)}: ${listed.join(", ") || "its parts are not known"}.`;
}

function signed(value: number, unit: string): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}${unit}`;
}
