/** `npm start` as it answers in the terminal when it does not start. */
import { spawnSync } from "node:child_process";

function start(...args: string[]): { status: number | null; said: string; wrong: string } {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/start.ts", ...args], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, said: stdout, wrong: stderr };
}

test("--help prints how it is used, and nothing is started", () => {
  const { status, said } = start("--help");
  expect(status).toBe(0);
  expect(said).toMatch(/^Usage: npm start \[-- \[workbook\.xlsx \| workbook\.csv\] \[--no-open\]\]\n/);
  expect(said).not.toContain("http://");
});

test.each([
  [["--nope"], "There is no option --nope.\nUsage: npm start "],
  [["missing.xlsx"], "missing.xlsx cannot be read. Check the path."],
  [["README.md"], "README.md is neither .xlsx nor .csv."],
  [["a.csv", "b.csv"], "One workbook at a time: a.csv, b.csv were given."],
])("%j is refused with the reason, and the exit code says so", (args, reason) => {
  const { status, wrong } = start("--no-open", ...args);
  expect([status, wrong]).toEqual([1, expect.stringContaining(reason)]);
});
