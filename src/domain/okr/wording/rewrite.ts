/** Key results completed with numbers that are known. */
import type { GoalReading } from "./reading";

/** Signs of currencies. */
export const SIGN: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };

/**
 * Digits with commas between thousands.
 * @example grouped("1200000") //=> "1,200,000"
 */
export const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * A number as it stands in a sentence, to hundredths; up to 1 in percent is a cell's share.
 * @example written(0.35, "%") //=> "35%"
 * @example written(1200, "USD") //=> "$1,200"
 */
export function written(value: number, unit: string): string {
  const points = unit === "%" && Math.abs(value) <= 1 ? value * 100 : value;
  // Large numbers have no hundredths to round, and a hundred times the largest is infinite.
  const rounded = Math.abs(points) < 1e12 ? Math.round(points * 100) / 100 : points;
  const [whole = "", decimals] = String(rounded).split(".");
  const text = grouped(whole) + (decimals ? `.${decimals}` : "");
  return unit === "%" ? `${text}%` : (SIGN[unit] || "") + text;
}

/**
 * The key result with its start and target in words, or undefined where the text already has numbers of its own that cannot be placed with certainty.
 * @example rewriteWith("Increase activation", { target: null, change: "", quantities: [] }, "35%", "50%") //=> "Increase activation from 35% to 50%"
 * @example rewriteWith("Increase activation to 50%", { target: 50, change: "", quantities: [] }, "35%", false) //=> "Increase activation from 35% to 50%"
 */
export function rewriteWith(
  text: string,
  { quantities, target, change }: Pick<GoalReading, "target" | "change" | "quantities">,
  from: string | false,
  to: string | false,
): string | undefined {
  if (!from) return undefined;
  const plain = text.trim().replace(/[.;]$/, "");
  if (quantities.length === 0 && to) return `${plain} from ${from} to ${to}`;
  const [, measure, rest] = /^(.*?) (to [^a-z]*\d.*)$/i.exec(plain) || [];
  return target === null || change || !rest || /\bfrom\b/i.test(plain) ? undefined : `${measure} from ${from} ${rest}`;
}
