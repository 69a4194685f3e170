/**
 * What the data checks find and how often they cry wolf, on seeded series of known truth, and how long they take.
 * Run with `npx tsx bench/series.ts [runs] [seed]`, without runs 100 of each kind of series, 2000 of each kind of unrelated pair and
 * 400 of each kind of related one, 52 weeks at most;
 * all but the times are the same on every run with the same seed.
 */
import { signalsOf } from "../src/domain/north-star/anomalies";
import { leadOf } from "../src/domain/north-star/lead";
import { type Pair, RELATED, UNRELATED, withWildWeek } from "./lead-kinds";
import { type Dice, diceOf, KINDS } from "./series-kinds";

const runs = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 0);
/** A share of 5% is known to one point from 2000 pairs, to two from 400, and to six from 60. */
const alarmRuns = Number(process.argv[2] ?? 2000);
const findRuns = Number(process.argv[2] ?? 400);
const LENGTHS = process.argv[2] ? [26, 52, 104] : [26, 52];

function percent(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)}%`;
}

function anomalies(): void {
  console.log("NSMANOMALIES                       false flags a series   events missed");
  let wrong = 0;
  const kinds = Object.entries(KINDS);
  for (const [name, make] of kinds) {
    let flags = 0;
    let missed = 0;
    let events = 0;
    for (let run = 0; run < runs; run++) {
      const series = make(diceOf(seed + run * 7919 + name.length));
      const days = series.values.map((_, i) => Math.round(44_928 + i * series.step));
      const rows = signalsOf(days, series.values).map(({ row }) => row);
      const near = (row: number) => series.events.some(({ position, tolerance }) => Math.abs(position - row) <= tolerance);
      flags += rows.filter((row) => !near(row)).length;
      events += series.events.length;
      missed += series.events.filter(({ position, tolerance }) => !rows.some((row) => Math.abs(position - row) <= tolerance)).length;
    }
    wrong += flags / runs;
    console.log(`${name.padEnd(34)} ${(flags / runs).toFixed(3).padStart(20)} ${(events ? percent(missed, events) : "-").padStart(15)}`);
  }
  console.log(`in 23 series of these kinds: ${((23 * wrong) / kinds.length).toFixed(2)} false flags`);
}

function leads(title: string, strike: (pair: Pair, dice: Dice) => Pair): void {
  for (const [what, kinds] of [["false alarms", UNRELATED] as const, ["found, and at the right lag", RELATED] as const]) {
    console.log(`\nNSMLEAD${title}, ${what}, by weeks`.padEnd(50) + LENGTHS.map((weeks) => String(weeks).padStart(16)).join(""));
    const pairs = kinds === UNRELATED ? alarmRuns : findRuns;
    let worst = { alarms: 0, text: "" };
    for (const [name, make] of Object.entries(kinds)) {
      const cells = LENGTHS.map((weeks) => {
        let found = 0;
        let right = 0;
        for (let run = 0; run < pairs; run++) {
          const dice = diceOf(seed + run * 31 + weeks);
          const pair = strike(make(dice, weeks), dice);
          const { lag } = leadOf(pair.metric, pair.outcome);
          found += lag === null ? 0 : 1;
          right += lag !== null && lag === pair.lag ? 1 : 0;
        }
        if (kinds === UNRELATED && found > worst.alarms) worst = { alarms: found, text: `${name} at ${weeks} weeks` };
        const said = percent(found, pairs);
        return (kinds === UNRELATED ? said : `${said} ${percent(right, pairs)}`).padStart(16);
      });
      console.log(name.padEnd(49) + cells.join(""));
    }
    if (kinds === UNRELATED) console.log(`worst: ${percent(worst.alarms, pairs)}, ${worst.text}; at most 7% is the bar`);
  }
}

function times(): void {
  const pair = UNRELATED["two drifting walks"]?.(diceOf(1), 104) ?? { metric: [], outcome: [] };
  const linked = RELATED["leads by 3"]?.(diceOf(1), 104) ?? { metric: [], outcome: [] };
  for (const [name, { metric, outcome }] of [["unrelated", pair] as const, ["leads by 3", linked] as const]) {
    const began = performance.now();
    for (let run = 0; run < 10; run++) leadOf(metric, outcome);
    console.log(`\nNSMLEAD on 104 weeks, ${name}: ${((performance.now() - began) / 10).toFixed(1)} ms`);
  }
}

anomalies();
leads("", (pair) => pair);
leads(", one wild week in both", withWildWeek);
times();
