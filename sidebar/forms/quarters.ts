/** The quarters that a form offers. */

/**
 * The quarters offered: the given one and the three after it; only the given one when it is written in another way.
 *
 * @example quartersFrom("2026-Q4") //=> ["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3"]
 */
export function quartersFrom(quarter: string): string[] {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  if (!year || !number) return quarter ? [quarter] : [];
  const first = Number(year) * 4 + Number(number) - 1;
  return [0, 1, 2, 3].map((later) => `${Math.floor((first + later) / 4)}-Q${((first + later) % 4) + 1}`);
}
