/**
 * Cost of the arithmetic custom functions as a multiple of a bare loop over the same ranges, on 1, 100 and 10,000 rows.
 * Run with `npx tsx bench/functions.ts`. The bare loop reads each row, does one division and makes one row of the answer.
 */
import { KRAT } from "../src/functions/krat";
import { KRFORECAST } from "../src/functions/krforecast";
import { KRSCORE } from "../src/functions/krscore";
import { KRSTATUS } from "../src/functions/krstatus";
import { OKRGRADE } from "../src/functions/okrgrade";
import { OKRSCORE } from "../src/functions/okrscore";
import { seededRandom } from "./simulated-series";

type Column = number[][];

interface Rows {
  readonly start: Column;
  readonly target: Column;
  readonly current: Column;
  readonly score: Column;
  readonly day: Column;
  readonly history: unknown[][];
}

const FIRST_DAY = 46_027;

function rowsOf(count: number): Rows {
  const random = seededRandom(count);
  const column = (make: (row: number) => number): Column => Array.from({ length: count }, (_, row) => [make(row)]);
  const day = column((row) => FIRST_DAY + 7 * row);
  return {
    start: column(() => 100 * random()),
    target: column(() => 200 + 100 * random()),
    current: column(() => 150 + 100 * random()),
    score: column(random),
    day,
    history: [["Week", "Activation"], ...day.map(([week]) => [week, random()])],
  };
}

function bareLoop({ start, target, current }: Rows): unknown[][] {
  const answers: unknown[][] = [];
  for (let row = 0; row < current.length; row += 1) {
    const from = start[row]?.[0] ?? 0;
    answers.push([((current[row]?.[0] ?? 0) - from) / ((target[row]?.[0] ?? 0) - from)]);
  }
  return answers;
}

const FUNCTIONS: Readonly<Record<string, { most: number; run: (rows: Rows) => unknown }>> = {
  KRSCORE: { most: 10, run: ({ start, target, current }) => KRSCORE(start, target, current, undefined, undefined) },
  "KRSCORE typed": { most: 10, run: ({ start, target, current }) => KRSCORE(start, target, current, "increase", false) },
  OKRSCORE: { most: 20, run: ({ score, target }) => OKRSCORE(score, target, undefined) },
  OKRGRADE: { most: 20, run: ({ score }) => OKRGRADE(score, "aspirational") },
  KRSTATUS: { most: 20, run: ({ score }) => KRSTATUS(score, FIRST_DAY, FIRST_DAY + 90, FIRST_DAY + 40, "committed", undefined) },
  KRAT: { most: 20, run: ({ history, day }) => KRAT(history, "Activation", day) },
  KRFORECAST: { most: 20, run: ({ day, current }) => KRFORECAST(day, current, 100, 250, FIRST_DAY + 80_000) },
};

/** Best times of one run in nanoseconds, taken in turns; the best is the one least disturbed by other work on the machine. */
function bestTimes(one: () => unknown, other: () => unknown, rowCount: number): [number, number] {
  const repeats = Math.max(1, Math.round(20_000 / rowCount));
  const timed = (run: () => unknown): number => {
    const before = process.hrtime.bigint();
    for (let repeat = 0; repeat < repeats; repeat += 1) run();
    return Number(process.hrtime.bigint() - before) / repeats;
  };
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 40; round += 1) {
    best[0] = Math.min(best[0], timed(one));
    best[1] = Math.min(best[1], timed(other));
  }
  return best;
}

/** One cell may cost 20 times a bare loop, a column what its function promises. */
const boundOf = (count: number, most: number): number | undefined => (count === 1 ? 20 : count === 10_000 ? most : undefined);

console.log("rows    function         microseconds  times a bare loop  at most");
let isWithin = true;
for (const count of [1, 100, 10_000]) {
  const rows = rowsOf(count);
  for (const [name, { most, run }] of Object.entries(FUNCTIONS)) {
    const [bare, time] = bestTimes(
      () => bareLoop(rows),
      () => run(rows),
      count,
    );
    const ratio = time / bare;
    const bound = boundOf(count, most);
    isWithin = isWithin && (bound === undefined || ratio <= bound);
    console.log(
      `${String(count).padEnd(8)}${name.padEnd(16)}${(time / 1000).toFixed(1).padStart(13)}${ratio.toFixed(1).padStart(19)}${String(bound ?? "").padStart(9)}`,
    );
  }
}
process.exitCode = isWithin ? 0 : 1;
