/** Jest's transformer: TypeScript and JSX to CommonJS by the same esbuild that builds the add-on. */
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, filename) =>
    transformSync(source, {
      loader: filename.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "inline",
      sourcefile: filename,
    }),
};
