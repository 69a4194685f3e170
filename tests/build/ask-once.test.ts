/** A bundle whose modules are set up on call asks for each module once. */
import vm from "node:vm";
import * as esbuild from "esbuild";
import { askingOnce } from "../../scripts/ask-once";

/** What esbuild makes of modules that are given by name; `main` calls each on demand. */
async function bundleOf(modules: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["main"],
    bundle: true,
    format: "iife",
    globalName: "Bundle",
    minify: true,
    write: false,
    plugins: [
      {
        name: "given",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: "given" }));
          onLoad({ filter: /./ }, ({ path }) => ({ contents: modules[path] ?? "" }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

const MODULES = {
  main: 'export const score = () => require("score").score(); export const grade = () => require("grade").grade();',
  grade:
    'import { score } from "score"; import { words } from "words"; import { empty } from "empty"; export const grade = () => empty(words.get(score()));',
  score: 'import { words } from "words"; const most = new Set([0.7]); export const score = () => (words.size > 0 ? [...most][0] : 0);',
  words: 'export const words = new Map([[0.7, "green"]]);',
  empty: "export function empty(text) { return text; }",
};

const asksIn = (script: string): number => (script.match(/(?<=[{;])[\w$]+\(\)(?=[;}])/g) ?? []).length;

test("a module that another asks for anyway, and one with nothing to set up, are not asked for", async () => {
  const script = await bundleOf(MODULES);

  expect(asksIn(script) - asksIn(askingOnce(script))).toBe(2);
});

test.each([
  ["score", 0.7],
  ["grade", "green"],
])("%s finds all that it needs set up when it is the first to be called", async (name, answer) => {
  expect(vm.runInNewContext(`${askingOnce(await bundleOf(MODULES))};Bundle.${name}()`)).toBe(answer);
});

test("modules that import each other in a circle are refused", async () => {
  const script = await bundleOf({
    ...MODULES,
    words: 'import { score } from "score"; export const words = new Map([[0.7, score]]);',
  });

  expect(() => askingOnce(script)).toThrow(/import each other in a circle/);
});

test("a bundle that esbuild wraps in another way is refused", () => {
  expect(() => askingOnce("var Bundle=(()=>{})()")).toThrow(/change WRAPPER/);
});
