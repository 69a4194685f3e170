/** The local spreadsheet's page, bundled in memory, and the server that hands it out. */
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import * as esbuild from "esbuild";
import { createLocalServer } from "../local/server";

export interface LocalPageOptions {
  /** Folder with the built add-on. */
  dist: string;
  /** File that the page opens instead of the example; null for none. */
  workbook: string | null;
}

/** A server for the page with this add-on; not yet listening. */
export async function localServer({ dist, workbook }: LocalPageOptions): Promise<Server> {
  const script = await bundlePage();
  return createLocalServer({ script, dist, workbook, page: resolve("local/page"), modules: modulesFolder() });
}

/** A browser script made of this TypeScript file and what it imports. */
export async function bundlePage(entry = "local/page/page.ts"): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    sourcemap: "inline",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild gave no page.");
  return file.text;
}

/** Where npm put the packages: the folder above the grid's own package. */
function modulesFolder(): string {
  const manifest = createRequire(resolve("package.json")).resolve("fflate/package.json");
  return dirname(dirname(manifest));
}
