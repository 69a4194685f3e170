/** Keeps the load of Code.js cheap: Google loads the whole script for every cell that holds a function. */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { RE_EXPORT } from "./public-functions";

/** Each public function asks for its module when it is called: until then esbuild leaves the module, and what only it imports, closed. */
export const setUpOnCall: Plugin = {
  name: "set-up-on-call",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]main\.ts$/ }, ({ path }) => ({ loader: "ts", contents: askingOnCall(readFileSync(path, "utf8")) }));
  },
};

function askingOnCall(source: string): string {
  return source.replace(RE_EXPORT, (_, names: string, from: string) =>
    names
      .split(",")
      .map((each) => each.trim())
      .map((name) => `export const ${name} = (...values: unknown[]) => require("${from}").${name}(...values);`)
      .join("\n"),
  );
}
