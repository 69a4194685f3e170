import { median } from "../statistics/robust";

export interface GuardReading {
  /** Whether the counter-metric got worse while its metric got better. */
  breached: boolean;
  sentence: string;
}

/** Which way is better: `up` or `down`. */
export type Direction = "up" | "down";

export interface Guarded {
  name: string;
  values: readonly number[];
  direction: Direction;
}

/** A move smaller than this many usual moves is noise. */
const CLEAR_MOVE = 1.5;

/**
 * Judges a metric and its counter-metric over the last `weeks`: breached when the metric clearly improved and the counter-metric clearly
 * worsened, each by more than one and a half usual weekly moves. An agreed `limit` is breached as soon as the counter-metric is beyond it.
 * @example guardReading({ name: "Messages", values: [10, 11, 12, 19], direction: "up" }, { name: "Blocks", values: [1, 1.1, 1, 2], direction: "down" }, 2).breached //=> true
 */
export function guardReading(metric: Guarded, counter: Guarded, weeks: number, limit: number | null = null): GuardReading {
  const last = counter.values[counter.values.length - 1];
  if (limit !== null && last !== undefined && better(counter.direction) * (last - limit) < 0) {
    return { breached: true, sentence: `Guard breached: ${counter.name} stands at ${last}, beyond the agreed limit of ${limit}.` };
  }
  const gain = clearMove(metric, weeks);
  const loss = clearMove(counter, weeks);
  if (gain === null || loss === null)
    return { breached: false, sentence: `Not enough weeks yet to hold ${metric.name} against ${counter.name}.` };
  if (gain > 0 && loss < 0) {
    return { breached: true, sentence: `Guard breached: ${metric.name} improved over ${weeks} weeks while ${counter.name} got worse.` };
  }
  return { breached: false, sentence: `${counter.name} did not clearly get worse while ${metric.name} was watched.` };
}

/** 1 for a clear improvement, -1 for a clear worsening, 0 for noise; null with too few values. */
function clearMove({ values, direction }: Guarded, weeks: number): number | null {
  const before = values[values.length - 1 - weeks];
  const now = values[values.length - 1];
  if (before === undefined || now === undefined || values.length < 3) return null;
  const usual = median(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0))));
  const move = better(direction) * (now - before);
  return Math.abs(move) > CLEAR_MOVE * usual ? Math.sign(move) : 0;
}

function better(direction: Direction): number {
  return direction === "up" ? 1 : -1;
}
