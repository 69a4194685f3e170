/** Builds the script without some of its sources: so the foundation can be weighed, and tried, by itself. */
import { relative } from "node:path";
import type { Plugin } from "esbuild";

/** Puts an empty module in the place of each source whose path from the project's folder `isLeftOut` names. */
export const leaveOut = (isLeftOut: (path: string) => boolean): Plugin => ({
  name: "leave-out",
  setup({ onLoad }) {
    onLoad({ filter: /./ }, ({ path }) =>
      isLeftOut(relative(process.cwd(), path).replace(/\\/g, "/")) ? { loader: "js", contents: "module.exports = {};" } : undefined,
    );
  },
});
