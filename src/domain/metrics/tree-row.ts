/** The metric tree: North Star, drivers, input metrics and their counter-metrics. */
export interface TreeRow {
  metric: string;
  /** `north star`, `driver`, `input` or `counter`; other words count as input. */
  role: string;
  /** Name of the metric it drives; empty for the North Star. */
  drives: string;
  owner: string;
  unit: string;
  direction: string;
  /** Name of its counter-metric. */
  counter: string;
}

/** A name as it is compared: without case and outer spaces. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The role that a row plays. */
export function roleOf({ role }: TreeRow): "north star" | "driver" | "input" | "counter" {
  const word = nameKey(role);
  if (/north|nsm|star/.test(word)) return "north star";
  return word.startsWith("counter") || word.startsWith("guard") ? "counter" : word.startsWith("driver") ? "driver" : "input";
}
