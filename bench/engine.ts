/**
 * A column of scores in the local spreadsheet: one KRSCORE call against the same score as native formulas, one a row.
 * Run with `npx tsx bench/engine.ts` after `npm run build`.
 */
import { createNodeHost } from "../local/node";

const SIZES = [1, 100, 10_000];

interface Measured {
  write: number;
  change: number;
}

/** Milliseconds to put the formulas in and read every score, and to change one value and read them again. */
function measured(rows: number, formulas: (rows: number) => string[][]): Measured {
  const host = createNodeHost({ now: "2026-11-23T09:00:00Z" });
  const sheet = host.spreadsheet.getSheets()[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  if (rows + 1 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows + 1 - sheet.getMaxRows());
  sheet.getRange(2, 1, rows, 3).setValues(Array.from({ length: rows }, (_, row) => [row % 7, 100 + (row % 11), 50 + (row % 23)]));
  const scores = sheet.getRange(2, 4, rows, 1);
  scores.getValues();

  const cells = formulas(rows);
  const write = timed(() => {
    sheet.getRange(2, 4, cells.length, 1).setFormulas(cells);
    scores.getValues();
  });
  const change = timed(() => {
    sheet.getRange(2, 3).setValue(77);
    scores.getValues();
  });
  return { write, change };
}

function timed(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

const oneCall = (rows: number): string[][] => [[`=KRSCORE(A2:A${rows + 1},B2:B${rows + 1},C2:C${rows + 1})`]];
const native = (rows: number): string[][] =>
  Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    return [`=MAX(0,MIN(1,(C${row}-A${row})/(B${row}-A${row})))`];
  });

measured(100, oneCall);
measured(100, native);
console.log("rows    one KRSCORE call   native formulas   ratio   after a change of one value");
for (const rows of SIZES) {
  const ours = measured(rows, oneCall);
  const theirs = measured(rows, native);
  const line = [
    String(rows).padEnd(7),
    `${ours.write.toFixed(1)} ms`.padEnd(18),
    `${theirs.write.toFixed(1)} ms`.padEnd(17),
    (ours.write / theirs.write).toFixed(2).padEnd(7),
    `${ours.change.toFixed(1)} ms against ${theirs.change.toFixed(1)} ms: ${(ours.change / theirs.change).toFixed(2)}`,
  ];
  console.log(line.join(" "));
}
