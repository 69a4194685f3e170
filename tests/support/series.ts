import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIsoDate } from "../../src/domain/calendar/iso-week";

const FOLDER = join(__dirname, "../fixtures/series");

export interface ExpectedSeries {
  file: string;
  cumulative: { is_cumulative: boolean; confidence: string };
  anomalies: { date: string; certainty: string; tolerance_periods: number }[];
  missing_periods: string[];
  lead_lag: { applicable: boolean; verdict: string; best_lag: number | null; sign: string | null; tolerance?: number };
}

export interface SampleSeries {
  dates: string[];
  days: (number | null)[];
  values: number[];
  revenue: number[];
}

export function expectedSeries(): ExpectedSeries[] {
  return (JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as { series: ExpectedSeries[] }).series;
}

export function sampleSeries(file: string): SampleSeries {
  const rows = readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  return {
    dates: rows.map((row) => row[0] ?? ""),
    days: rows.map((row) => dayFromIsoDate(row[0] ?? "") ?? null),
    values: rows.map((row) => Number(row[1])),
    revenue: rows.flatMap((row) => (row[2] === undefined ? [] : [Number(row[2])])),
  };
}
