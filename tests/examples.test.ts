import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const EXAMPLE = /^ *(?:\/\*)?\*.*@example (.+?) +\/\/=> (.+?)(?: \*\/)?$/gm;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();
}

const files = filesUnder("src/domain").map((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return { file, mentions: text.split("@example").length - 1, examples: [...text.matchAll(EXAMPLE)].map((match) => [match[1], match[2]]) };
});
const withExamples = files.filter(({ mentions }) => mentions > 0);

function run(code: string, exported: Record<string, unknown>): unknown {
  return new Function(...Object.keys(exported), `return (${code})`)(...Object.values(exported));
}

test("there are examples in the comments to run", () => {
  expect(withExamples.length).toBeGreaterThan(10);
});

describe.each(withExamples)("$file", ({ file, mentions, examples }) => {
  const exported = require(join(root, file)) as Record<string, unknown>;

  test("every example has an answer on its line", () => {
    expect(examples).toHaveLength(mentions);
  });

  test.each(examples)("%s //=> %s", (code, answer) => {
    expect(run(code as string, exported)).toEqual(run(answer as string, exported));
  });
});
