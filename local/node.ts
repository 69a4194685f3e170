import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as spreadsheetModule from "@odoo/o-spreadsheet";
import type { Host, HostOptions, SpreadsheetModule } from "./contract";
import { createHost } from "./host";
import { nodeScope } from "./scope-node";

/** o-spreadsheet in Node. */
const nodeSpreadsheetModule: SpreadsheetModule =
  (spreadsheetModule as unknown as { default?: SpreadsheetModule }).default ?? spreadsheetModule;

/** What a host in Node needs to know; without `code` it runs what the build left in `dist`. */
export interface NodeHostOptions extends Partial<Omit<HostOptions, "o" | "scope">> {
  dist?: string;
}

interface Built {
  code: string;
  files: Record<string, string>;
  manifest: NonNullable<HostOptions["manifest"]>;
}

const built = new Map<string, Built>();

function readBuilt(dist: string): Built {
  const known = built.get(dist);
  if (known) return known;
  const path = join(dist, "Code.js");
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  const pages = readdirSync(dist).filter((name) => name.endsWith(".html"));
  const found = {
    code: readFileSync(path, "utf8"),
    files: Object.fromEntries(pages.map((name) => [basename(name, ".html"), readFileSync(join(dist, name), "utf8")])),
    manifest: JSON.parse(readFileSync(join(dist, "appsscript.json"), "utf8")) as Built["manifest"],
  };
  built.set(dist, found);
  return found;
}

/** A host in Node around dist/ or around the code given. */
export function createNodeHost({ dist = "dist", ...options }: NodeHostOptions = {}): Host {
  const source = options.code === undefined ? readBuilt(dist) : { code: options.code };
  return createHost({ ...source, ...options, o: nodeSpreadsheetModule, scope: nodeScope });
}
