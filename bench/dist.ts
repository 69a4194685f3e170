/**
 * What Google loads for every execution: bytes of dist/, and a cold load of Code.js against a file with one bare function.
 * Run with `npx tsx bench/dist.ts` after `npm run build`.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { codeBundle } from "../scripts/build";
import { bytesByPart, isOnTop } from "../scripts/parts";

const RUNS = 60;
const BARE = "function KRSCORE(start, target, current) { return (current - start) / (target - start); }";

/** Median time of loading this text into a new, empty world and scoring once, in milliseconds. */
function coldLoad(code: string): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const world = vm.createContext({});
    // A comment of its own for each run, so that no compiled code is taken from a cache.
    const text = `${code}\n// ${run}`;
    const began = process.hrtime.bigint();
    vm.runInContext(text, world);
    vm.runInContext("KRSCORE(35, 50, 41)", world);
    return Number(process.hrtime.bigint() - began) / 1e6;
  }).sort((one, other) => one - other);
  return times[RUNS / 2] ?? 0;
}

for (const file of readdirSync("dist").sort()) {
  const path = join("dist", file);
  console.log(
    `${file.padEnd(16)} ${statSync(path).size.toLocaleString("en").padStart(8)} bytes, gzipped ${gzipSync(readFileSync(path)).length.toLocaleString("en")}`,
  );
}

const { text: code, bytesBySource } = await codeBundle();
for (const { part, bytes } of bytesByPart(bytesBySource))
  console.log(`  ${part.name.padEnd(80)} ${bytes.toLocaleString("en").padStart(8)}`);
const { text: foundation } = await codeBundle(isOnTop);
console.log(
  `  the foundation built by itself, its functions' comments included ${Buffer.byteLength(foundation).toLocaleString("en").padStart(24)}`,
);

coldLoad(BARE);
const bare = coldLoad(BARE);
const whole = coldLoad(code);
console.log(
  `cold load and one score: Code.js ${whole.toFixed(2)} ms, a bare function ${bare.toFixed(2)} ms: ${(whole / bare).toFixed(1)} times`,
);
