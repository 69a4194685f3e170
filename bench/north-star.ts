/** Accuracy of the North Star verdicts on the tables of candidates: `npx tsx bench/north-star.ts`. */
import { candidatesOf, scoreOf, tables } from "../tests/support/candidates";

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

for (const table of tables) {
  const score = scoreOf(candidatesOf(table));
  console.log(`${table}: ${score.candidates} candidates, ${score.arguable} with an arguable verdict`);
  console.log(`  verdict right    ${percent(score.accuracy)} of those that are not arguable; macro average ${percent(score.macro)}`);
  console.log(`  arguable verdict ${percent(score.arguableRight)} is one of those allowed`);
  console.log(`  anti-pattern     ${percent(score.antiPattern)}`);
  console.log(`  good for bad or bad for good: ${score.swaps.length}`);
  for (const [truth, answers] of Object.entries(score.confusion)) {
    console.log(
      `  ${truth.padEnd(5)} judged ${Object.entries(answers)
        .map(([answer, count]) => `${answer} ${count}`)
        .join(", ")}`,
    );
  }
  for (const miss of score.misses) console.log(`    ${miss}`);
}
