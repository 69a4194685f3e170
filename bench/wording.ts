/**
 * How well the wording rules agree with a coach: `npx tsx bench/wording.ts`.
 * Tables: the sample tables, own tables written before the rules, and "later" tables written afterwards to see whether the rules generalise
 * (first reading of the later tables, before any rule was changed for them: key results 0.81, 0.90 and 0.88 macro-averaged in three batches, objectives 0.88).
 * The "blind" tables came last, written after the word lists were read: first reading 0.954 for key results, 0.989 for objectives.
 */
import { judgeKeyResult } from "../src/domain/okr/wording/key-result-check";
import { judgeObjective } from "../src/domain/okr/wording/objective-check";
import { accuracyOf, confusionOf, parsedShare } from "./agreement";
import { table } from "./fixture-table";

const fixture = (name: string) => table(`tests/fixtures/${name}.csv`);

function report(name: string, judge: (text: string) => string): void {
  const rows = fixture(name);
  const { right, total, macro } = accuracyOf(rows, judge);
  console.log(`\n${name}: ${right} of ${total} right (${((100 * right) / total).toFixed(1)}%), macro average ${macro.toFixed(3)}`);
  console.table(confusionOf(rows, judge));
}

for (const name of ["key-results", "key-results-own", "key-results-later", "key-results-blind"]) {
  report(name, (text) => judgeKeyResult(text).label);
  const { fields, rows } = parsedShare(fixture(name), (text) => judgeKeyResult(text).reading);
  console.log(`read out of ${rows} texts with numbers:`, fields);
}
for (const name of ["objectives", "objectives-own", "objectives-later", "objectives-blind"])
  report(name, (text) => judgeObjective(text).label);
