/**
 * How long the wording and vetting functions take for a column of 10,000 texts in a new world, as Google loads Code.js for a cell:
 * every text another, and 500 texts repeated. Beside it the multiple of a bare split into words in the same run: `npx tsx bench/texts.ts`.
 */
import vm from "node:vm";
import { codeBundle } from "../scripts/build";
import { table } from "./fixture-table";

const ROWS = 10_000;
const REPEATED = 500;
const ROUNDS = 5;
const BARE = "function BARE(rows) { return rows.map(([text]) => [text.toLowerCase().split(/\\s+/).length]); }";

const textsOf = (column: string, ...names: string[]): string[] =>
  names.flatMap((name) => table(`tests/fixtures/${name}.csv`).map((row) => row[column] ?? ""));

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  KRCHECK: textsOf("text", "key-results", "key-results-own"),
  OKRPARSE: textsOf("text", "key-results", "key-results-own"),
  OBJECTIVECHECK: textsOf("text", "objectives", "objectives-own", "objectives-later"),
  NSMCHECK: textsOf("name", "north-star", "north-star-own"),
};

const column = (text: (row: number) => string): string => JSON.stringify(Array.from({ length: ROWS }, (_, row) => [text(row)]));

let worlds = 0;

/** Milliseconds of the first call in a new world. */
function firstCall(code: string, name: string, rows: string): number {
  const world = vm.createContext({});
  worlds += 1;
  // A comment of its own for each world, so that no compiled code is taken from a cache.
  vm.runInContext(`${code}\nvar rows = ${rows}; // ${worlds}`, world);
  const began = performance.now();
  vm.runInContext(`${name}(rows)`, world);
  return performance.now() - began;
}

const { text: code } = await codeBundle();
console.log(`${ROWS.toLocaleString("en")} rows      each another    times a bare split      ${REPEATED} repeated    times a bare split`);
for (const [name, texts] of Object.entries(SOURCES)) {
  const distinct = column((row) => `${texts[row % texts.length]} in region ${row + 1}`);
  const repeated = column((row) => texts[row % Math.min(REPEATED, texts.length)] ?? "");
  const best = [0, 1, 2].map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = [firstCall(code, name, distinct), firstCall(code, name, repeated), firstCall(BARE, "BARE", distinct)];
    times.forEach((time, place) => {
      best[place] = Math.min(best[place] ?? time, time);
    });
  }
  const [each = 0, again = 0, bare = 1] = best;
  const cells = [`${each.toFixed(0)} ms`, (each / bare).toFixed(0), `${again.toFixed(0)} ms`, (again / bare).toFixed(0)];
  console.log(name.padEnd(14) + cells.map((cell, place) => cell.padStart(place % 2 === 0 ? 14 : 22)).join(""));
}
