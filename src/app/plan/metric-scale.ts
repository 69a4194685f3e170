/** Numbers typed in another scale than the metric's cells keep: 50% where the cells hold 35 for 35%, or 50 where they hold 35%. */
import { amountIn } from "../../domain/cells/number";
import type { MetricView } from "../api/metric";

/** What is wrong with the scale of a number as typed. */
export interface ScaleMismatch {
  /** One sentence with what to type instead. */
  readonly message: string;
  /** Whether it can be nothing else, since either the number or the cells carry a percent sign. */
  readonly isCertain: boolean;
}

/** From here on, two numbers of one metric are far apart. */
const FAR = 10;

function distance(amount: number, last: number): number {
  return Math.abs(Math.log10(Math.abs(amount / last)));
}

function plain(value: number): string {
  return String(Math.round(value * 1e8) / 1e8);
}

/** A number without a percent sign on either side is only doubted where one of the two is a share of 1 and the other a number of percent. */
function looksLikeShare(value: number): boolean {
  return Math.abs(value) < 1 && !Number.isInteger(value);
}

/**
 * The mismatch between a number as typed and the metric's last values; undefined where they fit, or nothing tells.
 * They fit when the number as it is lies nearer to the last value than the number times or by a hundred.
 */
export function scaleMismatch(typed: string, { name, last, lastShown, recent }: MetricView): ScaleMismatch | undefined {
  const amount = amountIn(typed);
  if (typeof amount !== "number" || amount === 0 || last === null || last === 0) return undefined;
  const isShownInPercent = /%/.test(lastShown);
  const [more, less] = [amount * 100, amount / 100];
  const cells = `The last value of ${name} is ${lastShown || plain(last)}`;
  if (/%/.test(typed)) {
    if (isShownInPercent || distance(more, last) >= distance(amount, last)) return undefined;
    const instead = distance(more, last) < Math.log10(FAR) ? `type ${plain(more)}` : "type the value to reach as those cells show it";
    return { message: `${cells}, and ${typed.trim()} would stand beside it as ${plain(amount)}: ${instead}.`, isCertain: true };
  }
  if (distance(less, last) < distance(amount, last) && isShownInPercent)
    return { message: `${cells}, and ${typed.trim()} would stand beside it as ${plain(more)}%: type ${plain(amount)}%.`, isCertain: true };
  if (isShownInPercent) return undefined;
  const doubt = (instead: number): ScaleMismatch => ({
    message: `${cells}, and ${typed.trim()} is far from it: if you mean a percentage, type ${plain(instead)}.`,
    isCertain: false,
  });
  const isPoints = recent.every((value) => Math.abs(value) >= 1 && Math.abs(value) <= 100);
  if (looksLikeShare(amount) && isPoints && distance(more, last) < distance(amount, last)) return doubt(more);
  const isShare = looksLikeShare(last) && recent.every((value) => Math.abs(value) <= 1);
  if (Math.abs(amount) > 1 && isShare && distance(less, last) < distance(amount, last)) return doubt(less);
  return undefined;
}
