/**
 * Back-test of KRFORECAST: how many of the values that really came lie in its 80% range, and its error beside two plain guesses.
 * Run with `npx tsx bench/forecast.ts`. Errors are in mean weekly moves of the series; the same figures on every run.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linearRegression, linearRegressionLine, mean } from "simple-statistics";
import { projected, trendOf } from "../src/domain/okr/trend";
import { type NamedSeries, simulatedSeries } from "./simulated-series";

const HORIZONS = [1, 2, 4, 8, 12];
const WINDOW = 13;
const FOLDER = fileURLToPath(new URL("../tests/fixtures/series", import.meta.url));

interface Tally {
  count: number;
  covered: number;
  error: number;
  lastValue: number;
  straightLine: number;
}

function recordedSeries(): NamedSeries[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => {
      const rows = readFileSync(join(FOLDER, file), "utf8").trim().split(/\r?\n/).slice(1);
      const cells = rows.map((row) => row.split(",")[1] ?? "").filter((cell) => cell !== "");
      return { name: file.replace(".csv", ""), values: cells.map(Number).filter(Number.isFinite).slice(-120) };
    })
    .filter(({ values }) => new Set(values).size > 1);
}

function straightLineGuess(values: readonly number[], ahead: number): number {
  const window = values.slice(-WINDOW);
  return linearRegressionLine(linearRegression(window.map((value, i) => [i, value])))(window.length - 1 + ahead);
}

function tallied(tallies: Map<string, Tally>, keys: readonly string[], part: Omit<Tally, "count">): void {
  for (const key of keys) {
    const sum = tallies.get(key) ?? { count: 0, covered: 0, error: 0, lastValue: 0, straightLine: 0 };
    sum.count += 1;
    sum.covered += part.covered;
    sum.error += part.error;
    sum.lastValue += part.lastValue;
    sum.straightLine += part.straightLine;
    tallies.set(key, sum);
  }
}

function backTest(series: readonly NamedSeries[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { name, values } of series) {
    const move = mean(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)))) || 1;
    for (let known = 4; known < values.length; known += 1) {
      const past = values.slice(0, known);
      const trend = trendOf(past.map((value, week) => ({ day: week * 7, value })));
      for (const ahead of HORIZONS) {
        const actual = values[known - 1 + ahead];
        if (actual === undefined) continue;
        const { value, half } = projected(trend, (known - 1 + ahead) * 7);
        tallied(tallies, ["all", `${ahead} weeks ahead`, `from ${Math.min(known, WINDOW)} points`, name], {
          covered: Number(Math.abs(actual - value) <= half),
          error: Math.abs(actual - value) / move,
          lastValue: Math.abs(actual - (past[known - 1] ?? 0)) / move,
          straightLine: Math.abs(actual - straightLineGuess(past, ahead)) / move,
        });
      }
    }
  }
  return tallies;
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title.padEnd(34)}forecasts  coverage  error  last value  straight line`);
  for (const [key, { count, covered, error, lastValue, straightLine }] of tallies) {
    const figures = [
      (covered / count).toFixed(2),
      (error / count).toFixed(2),
      (lastValue / count).toFixed(2),
      (straightLine / count).toFixed(2),
    ];
    console.log(
      `${key.padEnd(34)}${String(count).padStart(9)}${figures.map((figure, i) => figure.padStart([10, 7, 12, 15][i] ?? 8)).join("")}`,
    );
  }
}

print("Simulated series", backTest(simulatedSeries(30, 60, 7)));
print("Sample series", backTest(recordedSeries()));
