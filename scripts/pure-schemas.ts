/** Leaves out of a bundle the schemas that it does not use: Code.js needs what actions take, the sidebar what they answer. */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** zod says itself that making a schema has no side effect, but esbuild heeds that only within a file; so each call says it again. */
export const pureSchemas: Plugin = {
  name: "pure-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]app[\\/]api[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(/\bz\.\w+\(/g, "/* @__PURE__ */ $&"),
    }));
  },
};
