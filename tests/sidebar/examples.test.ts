import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../sidebar");
const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").matchAll(/^ \* @example (.+?) +\/\/=> (.+)$/gm);
    return [...lines].map(([, code, answer]) => ({ file, code: code ?? "", answer: answer ?? "" }));
  });

test("the sidebar's comments hold examples", () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)("$file: $code //=> $answer", ({ file, code, answer }) => {
  const exported = require(join(folder, file)) as Record<string, unknown>;
  const run = (text: string): unknown => new Function(...Object.keys(exported), `return (${text})`)(...Object.values(exported));

  expect(run(code)).toEqual(run(answer));
});
