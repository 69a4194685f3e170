/** Comma-separated tables with a heading row, read for benchmarks. */
import { readFileSync } from "node:fs";

/** Rows of a table by heading; quoted cells may hold commas and doubled quotes. */
export function table(path: string): Record<string, string>[] {
  const lines = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1]?.replace(/""/g, '"') ?? match[2] ?? "");
  const heads = cells(lines[0] ?? "");
  return lines.slice(1).map((line) => {
    const row = cells(line);
    return Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ""]));
  });
}
