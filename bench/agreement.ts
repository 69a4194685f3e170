/** Agreement between judgements and labelled tables. */
import type { GoalReading } from "../src/domain/okr/wording/reading";

type Row = Record<string, string>;
type Judge = (text: string) => string;

const isRight = (row: Row, label: string): boolean => label === row["label"] || (row["alt_labels"] ?? "").split(/;\s*/).includes(label);

/** How many rows are right (other labels that the row allows count), and the mean of the labels' own shares. */
export function accuracyOf(rows: readonly Row[], judge: Judge): { right: number; total: number; macro: number } {
  const byLabel = new Map<string, [right: number, total: number]>();
  for (const row of rows) {
    const tally = byLabel.get(row["label"] ?? "") ?? [0, 0];
    tally[1] += 1;
    if (isRight(row, judge(row["text"] ?? ""))) tally[0] += 1;
    byLabel.set(row["label"] ?? "", tally);
  }
  const tallies = [...byLabel.values()];
  return {
    right: tallies.reduce((sum, [right]) => sum + right, 0),
    total: rows.length,
    macro: tallies.reduce((sum, [right, total]) => sum + right / total, 0) / tallies.length,
  };
}

/** Counts by expected label (rows) and given label (columns); a label that the row allows counts as the expected one. */
export function confusionOf(rows: readonly Row[], judge: Judge): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const expected = row["label"] ?? "";
    const given = judge(row["text"] ?? "");
    const line = counts[expected] ?? {};
    const column = isRight(row, given) ? expected : given;
    line[column] = (line[column] ?? 0) + 1;
    counts[expected] = line;
  }
  return counts;
}

const FIELDS = ["start", "target", "direction", "relative_change", "unit"] as const;

function agrees(field: (typeof FIELDS)[number], row: Row, reading: GoalReading): boolean {
  const expected = row[field] ?? "";
  if (field === "relative_change") return reading.change === expected;
  if (field === "direction" || field === "unit") return reading[field] === expected;
  const value = reading[field];
  if (expected === "" || value === null) return expected === "" && value === null;
  return Math.abs(value - Number(expected)) <= 1e-3 * Math.max(1, Math.abs(value));
}

/** Share of texts with a target or a change whose start, target, direction, relative change and unit are read as the table says, per field. */
export function parsedShare(rows: readonly Row[], read: (text: string) => GoalReading): { rows: number; fields: Record<string, number> } {
  const measured = rows.filter((row) => (row["target"] || row["relative_change"]) && row["parse_ambiguous"] !== "yes");
  const share = (field: (typeof FIELDS)[number]) =>
    measured.filter((row) => agrees(field, row, read(row["text"] ?? ""))).length / measured.length;
  return { rows: measured.length, fields: Object.fromEntries(FIELDS.map((field) => [field, Math.round(1000 * share(field)) / 1000])) };
}
