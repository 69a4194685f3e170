/** Key results completed with numbers that are known. */
import type { GoalReading } from "./reading";

const SIGN: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };

function written(value: number, unit: string): string {
  const points = unit === "%" && Math.abs(value) <= 1 ? value * 100 : value;
  // Large numbers have no hundredths to round, and a hundred times the largest is infinite.
  const rounded = Math.abs(points) < 1e12 ? Math.round(points * 100) / 100 : points;
  const [whole = "", decimals] = String(rounded).split(".");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimals ? `.${decimals}` : "");
  if (unit === "%") return `${text}%`;
  return SIGN[unit] ? `${SIGN[unit]}${text}` : text;
}

/**
 * The key result with its start and target in words, or undefined where the text already has numbers of its own that cannot be placed with certainty.
 * @example rewriteWith("Increase activation", { target: null, change: "", unit: "%", quantities: [] }, 35, 50) //=> "Increase activation from 35% to 50%"
 * @example rewriteWith("Increase activation to 50%", { target: 50, change: "", unit: "%", quantities: [] }, 35, null) //=> "Increase activation from 35% to 50%"
 */
export function rewriteWith(
  text: string,
  reading: Pick<GoalReading, "target" | "change" | "unit" | "quantities">,
  start: number | null,
  target: number | null,
): string | undefined {
  if (start === null) return undefined;
  const plain = text.trim().replace(/[.;]$/, "");
  if (reading.quantities.length === 0 && target !== null)
    return `${plain} from ${written(start, reading.unit)} to ${written(target, reading.unit)}`;
  if (reading.target === null || reading.change !== "") return undefined;
  const match = /^(.*?) (to [^a-z]*\d.*)$/i.exec(plain);
  return match && !/\bfrom\b/i.test(plain) ? `${match[1]} from ${written(start, reading.unit)} ${match[2]}` : undefined;
}
