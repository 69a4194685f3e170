const LINES = 50;
/** Commas stand in texts and numbers too, so they come last where two separators fit alike. */
const SEPARATORS = ["\t", ";", ","] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How many lines have the same number of fields, more than one, when they are cut at this separator. */
function agreement(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = line.split(separator).length;
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** What separates the fields of a text: whatever cuts most of its first 50 lines into the same number of fields, outside quotes. */
export function separatorOf(text: string): Separator {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  let best: Separator = ",";
  let most = 0;
  for (const separator of SEPARATORS) {
    const agreeing = agreement(lines, separator);
    if (agreeing <= most) continue;
    most = agreeing;
    best = separator;
  }
  return best;
}
